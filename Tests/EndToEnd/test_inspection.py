"""An inspection played on the spot: without a signal, a closed tab, sent twice, an expired log-in, a wrong clock."""

import datetime

from harness import Account, World
from season import SCHOOL, png
from visitor import Visitor

DAY = "2026-10-21"
PLACE = "Văn phòng trường <b>\"&'"


def test_inspection(world: World):
    clerk, inspector = office(world)
    visit = planned(world, clerk)
    recorded_without_signal(world, inspector, visit)
    followed(world, inspector, visit)


def test_inspection_wrong_clock(world: World):
    clerk, inspector = office(world)
    visit = planned(world, clerk)
    phone = phone_of(world, inspector, "2026-10-21T12:30:00+07:00")
    phone.visit(f"{visit}/record")
    write(phone)
    expire(phone)
    send(phone)
    bar = phone.page.locator("[data-on-device]")
    bar.get_by_text("Phiên đăng nhập đã hết").wait_for()
    bar.get_by_role("link", name="Đăng nhập").click()
    phone.page.wait_for_load_state()
    phone.page.fill('input[name="login"]', inspector.login)
    phone.page.fill('input[name="password"]', inspector.password)
    phone.page.get_by_role("button", name="Đăng nhập").click()
    # The page of the record comes back and sends what it kept by itself.
    phone.page.wait_for_url(f"**{visit}")
    phone.look()
    phone.reads(PLACE, "Đồng hồ thiết bị chạy nhanh khoảng 180 phút", "Đang theo dõi khắc phục")


def test_inspection_on_a_shared_phone(world: World):
    clerk, inspector = office(world)
    other = world.add_account("kiemtra2", "Đỗ Văn Hai", "inspector")
    visit = planned(world, clerk)
    phone = phone_of(world, inspector, f"{DAY}T09:30:00+07:00")
    phone.visit(f"{visit}/record")
    bar = phone.page.locator("div.on-device")
    # What is missing is told while everybody is still there, with or without a signal.
    phone.fill("place", PLACE)
    send(phone)
    bar.get_by_text("còn ô phải ghi").wait_for()
    assert "Sổ theo dõi" in bar.inner_text(), bar.inner_text()
    phone.look()
    write(phone)
    phone.context.set_offline(True)
    send(phone)
    bar.get_by_text("Chưa có sóng").wait_for()
    assert phone.page.locator("#inspection-record").evaluate("form => form.inert")
    phone.page.get_by_role("button", name="Sửa lại trước khi gửi").click()
    phone.fill("difficulties", "Mạng yếu, viết thêm")
    send(phone)
    bar.get_by_text("Chưa có sóng").wait_for()
    # Somebody else takes the phone where there is a signal: nothing of it goes out in their name, and nothing is shown.
    phone.findings[:] = [one for one in phone.findings if "ERR_INTERNET_DISCONNECTED" not in one]
    phone.page.goto("about:blank")
    expire(phone)
    phone.context.set_offline(False)
    phone.login(other).visit("/inspections")
    phone.page.locator("div.on-device").get_by_text("biên bản của người khác").wait_for()
    assert PLACE not in phone.page.inner_text("body")
    clerk.visit(visit).reads("Chưa kiểm tra")
    # Who wrote it logs in again, and it is sent by itself.
    expire(phone)
    phone.login(inspector).visit("/inspections")
    phone.page.locator("div.on-device").get_by_text("Đã gửi biên bản").wait_for()
    phone.visit(visit).reads(PLACE, "Mạng yếu, viết thêm")


def office(world: World) -> tuple[Visitor, Account]:
    world.clock.set(f"{DAY}T09:30:00+07:00")
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    inspector = world.add_account("kiemtra", "Vũ Thị Hồng", "inspector")
    world.school = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    world.serve()
    return world.visitor(clerk), inspector


def planned(world: World, clerk: Visitor) -> str:
    clerk.visit("/inspections").reads("Chưa có cuộc kiểm tra nào")
    clerk.visit("/inspections/programme?year=2026").fill("document", "10/CTr-UBND").fill("day", "2026-03-01")
    clerk.fill("content", "Mỗi đơn vị một lần.").press("Lưu").reads("10/CTr-UBND")
    clerk.visit("/inspections/new").choose("unit", SCHOOL).press("Tiếp tục")
    clerk.press("Lưu cuộc kiểm tra", status=422).reads("Nội dung kiểm tra")
    clerk.tick("kind", "surprise").fill("ground", "Chương trình năm 2026").fill("day", DAY)
    clerk.choose("leader", "Vũ Thị Hồng")
    for box in clerk.page.locator('input[name="lines"]').all()[1:]:
        box.uncheck(force=True)
    clerk.fill("own", "Sổ theo dõi").press("Lưu cuộc kiểm tra").reads("Chưa kiểm tra", "Vũ Thị Hồng")
    visit = clerk.path
    clerk.visit("/inspections/heads").visit("/inspections/difficulties").visit("/inspection-findings")
    school = world.visitor(world.school)
    school.visit("/inspections").reads("Chưa có cuộc kiểm tra nào")
    school.visit(visit, status=404)
    return visit


def phone_of(world: World, account: Account, moment: str) -> Visitor:
    """A phone whose clock stands at that moment."""
    phone = world.visitor(account)
    phone.page.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))
    return phone


def write(phone: Visitor) -> None:
    page = phone.page
    phone.fill("place", PLACE).fill("began", "08:00").fill("ended", "09:10").fill("head", "Cô Hiệu trưởng")
    phone.fill("present", "Lý Văn Toàn; Giáo viên")
    for group in page.locator('input[type="radio"][value="met"]').all():
        group.check(force=True)
    page.locator('input[name="result-own-1"][value="unmet"]').check(force=True)
    phone.fill("note-own-1", "Chưa có sổ")
    phone.fill("difficulties", "Mạng yếu").fill("finding-1", "Chưa lập sổ theo dõi")
    phone.choose("severity-1", "shortcoming").fill("due-1", "2026-11-15")
    page.locator('input[name="photos"]').set_input_files(
        {"name": "hiện trường.png", "mimeType": "image/png", "buffer": png()})
    page.locator("[data-kept-photos]").get_by_text("hiện trường.png").wait_for()
    page.locator("#signer-0").fill("Lý Văn Toàn")
    box = page.locator('[data-signer="0"] canvas')
    box.scroll_into_view_if_needed()
    edge = box.bounding_box()
    page.mouse.move(edge["x"] + 20, edge["y"] + 60)
    page.mouse.down()
    page.mouse.move(edge["x"] + 90, edge["y"] + 100, steps=5)
    page.mouse.up()
    page.locator("[data-on-device]").get_by_text("Đã giữ trên máy").wait_for()
    phone.look()


def send(phone: Visitor) -> None:
    phone.page.get_by_role("button", name="Gửi biên bản").click()


def expire(phone: Visitor) -> None:
    phone.context.clear_cookies()


def recorded_without_signal(world: World, inspector: Account, visit: str) -> None:
    phone = phone_of(world, inspector, f"{DAY}T09:30:00+07:00")
    phone.visit("/").visit(visit).press("Ghi biên bản")
    # The page is on the device once the worker has put it there.
    phone.page.wait_for_function("async () => !!(await caches.match(location.href))")
    phone.context.set_offline(True)
    write(phone)
    send(phone)
    bar = phone.page.locator("[data-on-device]")
    bar.get_by_text("Chưa có sóng").wait_for()
    # The tab is closed, and another one opened without a signal: everything is still there.
    phone.page.close()
    again = phone.context.new_page()
    again.clock.set_fixed_time(datetime.datetime.fromisoformat(f"{DAY}T09:30:00+07:00"))
    again.goto(f"{phone.address}{visit}/record")
    # The fields are filled before the photos are shown, both after the page has loaded.
    again.locator("[data-kept-photos]").get_by_text("hiện trường.png").wait_for()
    assert again.locator('[name="place"]').input_value() == PLACE
    assert again.locator('[name="finding-1"]').input_value() == "Chưa lập sổ theo dõi"
    # The answer to the first sending is lost on its way: the server has the record, the phone does not know.
    posts = []

    def lose(route):
        if route.request.method != "POST" or posts:
            route.continue_()
            return
        posts.append(route.fetch().status)
        route.abort()

    again.route(f"**{visit}/record", lose)
    phone.context.set_offline(False)
    # It goes out by itself when the network is back, at the latest with the next try.
    for _ in range(200):
        if posts:
            break
        again.wait_for_timeout(100)
    assert posts == [200], posts
    again.reload()
    again.wait_for_url(f"**{visit}")
    # That the network was away, a browser calls an error.
    phone.findings[:] = [one for one in phone.findings if "ERR_INTERNET_DISCONNECTED" not in one]
    phone.page = again
    phone.look()
    phone.reads(PLACE, "Chưa có sổ", "Lý Văn Toàn", "Chưa lập sổ theo dõi")
    assert "Đồng hồ thiết bị" not in again.inner_text("main")
    assert again.locator(".shot.photo img").count() == 1 and again.locator(".shot.signature img").count() == 1
    assert again.locator(".shot.photo img").evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    listed = world.program.run("inspection", "findings", *world.program.place, "--json")
    assert listed.count("Chưa lập sổ theo dõi") == 1, listed
    for ending, start in [("pdf", b"%PDF-"), ("docx", b"PK")]:
        paper = world.folder / f"bien-ban.{ending}"
        world.program.run("inspection", "paper", visit.rsplit("/", 1)[-1], *world.program.place, "-o", str(paper))
        assert paper.read_bytes().startswith(start), ending


def followed(world: World, inspector: Account, visit: str) -> None:
    school = world.visitor(world.school)
    school.visit("/").reads("Chưa lập sổ theo dõi").visit(visit)
    school.press("Chưa lập sổ theo dõi").press("Báo cáo đã khắc phục", status=422)
    school.fill("text", "Đã lập sổ.").fill("proof", "Sổ số 3").press("Báo cáo đã khắc phục").reads("Đã lập sổ.")
    other = world.visitor(inspector)
    other.visit(school.path).fill("remark", "Đủ").press("Xác nhận đã khắc phục").reads("Xác nhận: Đủ")
    other.visit(visit).reads("Đã xong")
    other.visit("/inspections?year=2026").reads("Đã xong").visit("/inspection-findings?all=1")
