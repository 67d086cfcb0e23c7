"""A commune uploads its plan as it typed it, corrects what was understood, fills in what is missing, and launches."""

import pathlib

from harness import World

PAPER = pathlib.Path(__file__).resolve().parent / "papers" / "suoi-mo-2026.txt"
DAY = "2026-05-12"


def begin(world: World, *, javascript: bool = True):
    world.init()
    account = world.add_account("canbo", "Trần Thị Mai", "clerk")
    world.serve()
    clerk = world.visitor(javascript=javascript)
    clerk.login(account)
    change_password(clerk, account)
    return clerk


def change_password(clerk, account) -> None:
    if clerk.path == "/password":
        clerk.fill("old", account.password).fill("new", "mua-xuan-2026").fill("repeat", "mua-xuan-2026")
        clerk.page.locator("main form button").first.click()
        clerk.page.wait_for_load_state()


def upload(clerk, paper: pathlib.Path, status: int = 200) -> None:
    clerk.visit("/movement").press("Thay kế hoạch")
    clerk.page.locator("input[type=file]").set_input_files(paper)
    clerk.press("Đọc thử", status=status)


def entry(clerk, part: str, key: str):
    """What is settled is folded: it is opened first."""
    found = clerk.page.locator(f"#e-{part}-{key}")
    folded = found.locator("details.fold:not([open]) > summary")
    if folded.count():
        folded.first.click()
    return found


def correct(clerk) -> str:
    review = clerk.path
    clerk.reads("<script>document.title", "cần xác nhận", "chưa tìm thấy", "Ủy ban nhân dân xã Suối Mơ")
    clerk.press("Xem trước khi phát động").reads("Chưa phát động được", "Kế hoạch phải xác định mục đích", "Điều 17 khoản 1")
    clerk.visit(review)
    clerk.press("Điền", within=entry(clerk, "identity", "r0"))
    clerk.fill("date", DAY).press("Lưu")
    clerk.reads("điền thêm", "12/5/2026")
    clerk.press("Sửa", within=entry(clerk, "quotas", "r1"))
    clerk.fill("maximum", "bảy").press("Lưu", status=422)
    clerk.fill("maximum", "7").press("Lưu").reads("sửa từ “5”")
    clerk.press("Hoàn tác", within=entry(clerk, "quotas", "r1"))
    assert "sửa từ “5”" not in clerk.page.inner_text("main")
    clerk.press("Sửa", within=entry(clerk, "recipients", "r2")).press("Bỏ khỏi kế hoạch").reads("Đã bỏ bởi")
    clerk.press("Thêm vào mục này", within=clerk.page.locator("#s-recipients"))
    clerk.fill("text", "Trạm Y tế xã").fill("source", "Nơi nhận").press("Lưu").reads("Trạm Y tế xã")
    clerk.press("Thêm vào mục này", within=clerk.page.locator("#s-purposes"))
    clerk.fill("text", "Khơi dậy tinh thần thi đua.").fill("source", "I").press("Lưu").reads("Khơi dậy tinh thần")
    confirm_everything(clerk)
    return review


def confirm_everything(clerk) -> None:
    for _ in range(20):
        waiting = clerk.page.locator(".review-part-head button", has_text="Xác nhận cả mục")
        parts = [button for button in waiting.all() if button.get_attribute("value") not in ("deadlines", "papers")]
        if not parts:
            return
        parts[0].click()
        clerk.page.wait_for_load_state()
    raise AssertionError("there was no end of values to confirm")


def launch(clerk, review: str) -> None:
    clerk.visit(review).reads("Không còn điểm mở: có thể phát động.", "đã xác nhận")
    clerk.press("Xem trước khi phát động").reads("Sơ kết năm 2028", "Khác với kế hoạch đang dùng")
    clerk.tick("read", "yes").press("Phát động").reads("Suối Mơ chung sức chuyển đổi số", "Đọc từ văn bản: suoi-mo-2026.txt")
    with clerk.page.expect_download() as download:
        clerk.page.get_by_role("link", name="Đọc từ văn bản: suoi-mo-2026.txt").click()
    assert pathlib.Path(download.value.path()).read_bytes() == PAPER.read_bytes()
    clerk.visit(review).reads("đã phát động", "Bản rà soát này không còn sửa được.")
    clerk.visit("/movement/reviews").reads("đã phát động")


def test_a_plan_paper_is_read_corrected_and_launched(world: World):
    clerk = begin(world)
    upload(clerk, PAPER)
    assert clerk.path.startswith("/movement/reviews/"), clerk.path
    follows_a_value_to_its_line_and_back(clerk)
    launch(clerk, correct(clerk))


def follows_a_value_to_its_line_and_back(clerk) -> None:
    clerk.page.locator("#f-identity-r0-number a.review-line").click()
    line = clerk.page.locator("#L4")
    assert "review-here" in (line.get_attribute("class") or "")
    line.locator("a", has_text="Ký hiệu").click()
    assert "review-here" in (clerk.page.locator("#f-identity-r0-symbol").get_attribute("class") or "")
    clerk.look()


def test_a_plan_paper_is_reviewed_without_javascript(world: World):
    clerk = begin(world, javascript=False)
    upload(clerk, PAPER)
    clerk.page.locator("#f-identity-r0-number a.review-line").click()
    assert clerk.page.url.endswith("#L4"), clerk.page.url
    launch(clerk, correct(clerk))


def test_on_a_phone_a_pressed_line_is_seen(world: World):
    clerk = begin(world)
    upload(clerk, PAPER)
    clerk.page.set_viewport_size({"width": 390, "height": 844})
    clerk.page.locator("#f-identity-r0-number a.review-line").click()
    clerk.page.wait_for_timeout(300)
    box = clerk.page.locator("#L4").bounding_box()
    assert box and 0 <= box["y"] < 844, box


def test_a_regulation_is_refused_and_a_draft_can_be_discarded_and_taken_up_again(world: World):
    clerk = begin(world)
    regulation = world.folder / "quy-che.txt"
    regulation.write_text("QUY CHẾ\nThi đua, khen thưởng của xã\n\nĐiều 1. Phạm vi\nQuy chế này quy định.\n", "utf-8")
    upload(clerk, regulation, status=422)
    clerk.reads("Đây không phải kế hoạch phong trào thi đua")
    upload(clerk, PAPER)
    clerk.visit("/movement/reviews").press("Bỏ bản này").reads("đã bỏ")
    clerk.press("Khôi phục").reads("đang rà soát")
