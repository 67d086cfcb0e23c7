"""Upward within one installation: what a commune proposes, its province receives, and the answer that comes back."""

import re
import threading
import urllib.parse
import urllib.request

from harness import World
from tiers import FIRST, PROVINCE, PROVINCE_PLAN, SECOND, Tiers

TEAM, OTHER_TEAM = "Tổ công nghệ số xóm Nà Lẹng", "Tổ công nghệ số xóm Bản Chang"
LEAVER, WRONG, REFUSED = "Hoàng Văn Chiến", "Nông Văn Bình <b>\"&'", "Lục Thị Hoa"
DRAFT = "Tổ còn đang soạn"


def test_upward_and_back(world: World):
    tiers = Tiers(world)
    tiers.at("2026-10-01T09:00:00+07:00")
    tiers.install()
    world.serve()
    upper = tiers.open("tinh", deadline="2026-12-05", decision="2026-12-20")
    occasions = {place: tiers.open(place, deadline="2026-11-05", decision="2026-11-30") for place in ("mot", "hai")}
    tiers.at("2026-10-20T09:00:00+07:00")
    province_waits(tiers)
    dossiers = {name: tiers.nominate("mot", name) for name in (TEAM,)}
    dossiers |= {name: tiers.nominate("mot", name, "individual") for name in (LEAVER, WRONG, REFUSED)}
    dossiers |= {OTHER_TEAM: tiers.nominate("hai", OTHER_TEAM)}
    leave_a_draft(tiers)
    province_waits(tiers)
    tiers.meet("mot", occasions["mot"], [TEAM, LEAVER, WRONG, REFUSED], day="2026-11-06")
    tiers.meet("hai", occasions["hai"], [OTHER_TEAM], day="2026-11-07")
    tiers.at("2026-11-09T09:00:00+07:00")
    forward(tiers, dossiers)
    received = province_receives(tiers, dossiers)
    commune_withdraws(tiers, dossiers, received)
    province_declines(tiers, dossiers, received)
    supplement(tiers, dossiers, received)
    for name in (OTHER_TEAM, REFUSED):
        tiers.check("tinh", received[name], looks=False)
    session = tiers.meet("tinh", upper, [TEAM, OTHER_TEAM, REFUSED], day="2026-12-08", looks=True)
    nothing_is_told_before_the_decision(tiers, dossiers)
    decision = decide(tiers, upper)
    answers_are_read(tiers, dossiers)
    public_lists(tiers, decision)
    every_wall(tiers, dossiers, received, [upper, session, decision])
    in_english(tiers, dossiers, received)
    copies_hold(world)


def province_waits(tiers: Tiers) -> None:
    """Whatever the communes are working on, the province sees none of it."""
    clerk = tiers.person("tinh.canbo").visit("/").reads("Chưa xã nào trình hồ sơ")
    clerk.visit("/communes").reads(FIRST, SECOND, "hồ sơ đang làm ở xã không hiện ở đây")
    clerk.visit("/nominations")
    assert not re.search("Tổ|HS-2026", clerk.page.inner_text("main")), clerk.page.inner_text("main")


def leave_a_draft(tiers: Tiers) -> None:
    from season import add_participant, begin

    unit = tiers.person("hai.truong", looks=False)
    add_participant(unit, "collective", DRAFT, "", "Tập thể")
    begin(unit, DRAFT, award="provincial-certificate")


def forward(tiers: Tiers, dossiers: dict[str, str]) -> None:
    clerk = tiers.person("mot.canbo").visit("/").reads("Trình cấp trên 4 đề nghị")
    clerk.visit(dossiers[TEAM]).press("Trình cấp trên")
    clerk.reads(PROVINCE, "biên bản", "Khen thưởng năm 2026", "Tờ trình").press("Trình lên")
    clerk.reads("Đã trình cấp trên", "HS-2026-001", "Đã nhận, chờ kiểm tra")
    assert not clerk.page.get_by_role("link", name="Ghi kết quả của cấp trên").count()
    for name in (LEAVER, WRONG, REFUSED):
        tiers.forward("mot", dossiers[name])
    tiers.forward("hai", dossiers[OTHER_TEAM]).reads("HS-2026-005")


def province_receives(tiers: Tiers, dossiers: dict[str, str]) -> dict[str, str]:
    clerk = tiers.person("tinh.canbo").visit("/").reads(FIRST, SECOND, "5")
    clerk.visit("/communes")
    row = clerk.page.locator("main tr", has=clerk.page.get_by_text(FIRST, exact=True)).inner_text()
    assert re.findall(r"\d+", row) == ["4", "4", "0", "0"], row
    received = tiers.received(list(dossiers))
    assert DRAFT not in clerk.page.inner_text("main")
    clerk.visit(received[TEAM]).reads(FIRST, "3/3 phiếu đồng ý", "15/QĐ-UBND", "anh.pdf", f"Việc tốt của {TEAM}")
    clerk.page.get_by_text("Biên bản Hội đồng").click()
    clerk.look()
    with clerk.page.expect_download() as download:
        clerk.page.get_by_role("link", name=re.compile("anh.pdf")).first.click()
    assert TEAM.encode() in download.value.path().read_bytes()
    return received


def commune_withdraws(tiers: Tiers, dossiers: dict[str, str], received: dict[str, str]) -> None:
    unit = tiers.person("mot.truong").visit(dossiers[LEAVER]).press("Rút đề nghị")
    unit.fill("reason", "Ông Chiến xin rút vì chuyển nơi ở").press("Rút đề nghị").reads("Đã rút")
    tiers.person("tinh.canbo").visit(received[LEAVER]).reads("Đơn vị đã rút", "Ông Chiến xin rút vì chuyển nơi ở")


def province_declines(tiers: Tiers, dossiers: dict[str, str], received: dict[str, str]) -> None:
    clerk = tiers.person("tinh.canbo").visit(received[WRONG]).press("Từ chối")
    clerk.fill("reason", "Đã được khen theo chuyên đề khác").press("Từ chối hồ sơ")
    below = tiers.person("mot.canbo").visit(dossiers[WRONG])
    below.reads("Cấp trên không khen thưởng", f"{PROVINCE}: từ chối hồ sơ – Đã được khen theo chuyên đề khác")


def supplement(tiers: Tiers, dossiers: dict[str, str], received: dict[str, str]) -> None:
    """Asked for, seen among the tasks, supplied with a file and a longer report, accepted."""
    clerk = tiers.person("tinh.canbo").visit(received[TEAM]).press("Trả bổ sung")
    clerk.fill("items", "Bản sao giấy khen năm 2025\nSố liệu <quý 3>").fill("due", "2026-11-20").press("Trả bổ sung")
    tiers.at("2026-11-12T10:00:00+07:00")
    below = tiers.person("mot.canbo").visit("/").reads(TEAM, "20/11")
    below.press("Bổ sung").reads("Bản sao giấy khen năm 2025", "Số liệu <quý 3>")
    form = below.page.locator("form", has=below.page.locator("input[type=file]"))
    form.locator("input[type=file]").set_input_files(
        {"name": "virus.pdf", "mimeType": "application/pdf", "buffer": b"#!/bin/sh\n"})
    below.press("Tải lên", within=form, status=422)
    form = below.page.locator("form", has=below.page.locator("input[type=file]"))
    form.locator("input[type=file]").set_input_files(
        {"name": "giay-khen-2025.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n%%EOF\n"})
    below.press("Tải lên", within=form).reads("giay-khen-2025.pdf")
    report = below.page.locator('[name="report"]').input_value()
    below.fill("report", "Ngắn").press("Gửi lại cấp trên", status=422)
    assert below.page.locator('[name="report"]').input_value() == "Ngắn"
    below.fill("report", report + "\n\nQuý 3 có 118 hồ sơ trực tuyến.").press("Gửi lại cấp trên")
    below.reads("Đã nhận, chờ kiểm tra").visit("/")
    assert "20/11" not in below.page.inner_text("main")
    clerk = tiers.person("tinh.canbo").visit(received[TEAM]).reads("Quý 3 có 118 hồ sơ", "giay-khen-2025.pdf")
    tiers.check("tinh", received[TEAM])
    below.visit(dossiers[TEAM]).reads("Đang xét")


def nothing_is_told_before_the_decision(tiers: Tiers, dossiers: dict[str, str]) -> None:
    for name, login in ((TEAM, "mot.canbo"), (OTHER_TEAM, "hai.canbo")):
        shown = tiers.person(login).visit(dossiers[name]).reads("Đang xét").page.inner_text("main")
        assert "phiếu đồng ý" not in shown and "Hội đồng tỉnh" not in shown, shown


def decide(tiers: Tiers, upper: str) -> str:
    """The cap is one collective for the whole province: the second commune's is left out."""
    tiers.at("2026-12-10T09:00:00+07:00")
    clerk = tiers.person("tinh.canbo").visit("/").visit(f"{upper}/allocation").press("Phân bổ")
    clerk.reads(TEAM, OTHER_TEAM, "Ngoài số lượng: Tối đa 1 tập thể")
    clerk.fill("moneySource", "Quỹ thi đua, khen thưởng của tỉnh").press("Lập dự thảo quyết định")
    decision = clerk.path
    clerk.press("Lưu dự thảo").press("Trình Chủ tịch")
    chairman = tiers.person("tinh.chutich").visit("/").visit(decision)
    row = chairman.page.locator("tr", has=chairman.page.get_by_role("link", name=REFUSED, exact=True))
    row.get_by_role("checkbox").check(force=True)
    row.get_by_role("textbox").fill("Thành tích chưa đủ một năm")
    chairman.press("Ký ban hành").reads("1/QĐ-UBND", TEAM)
    clerk.visit(decision).press("Công bố").press("Công bố")
    return decision


def answers_are_read(tiers: Tiers, dossiers: dict[str, str]) -> None:
    answers = {
        TEAM: ("mot", "Quyết định số 01/QĐ-UBND ngày 10/12/2026 của " + PROVINCE),
        REFUSED: ("mot", PROVINCE + ": không duyệt – Thành tích chưa đủ một năm"),
        OTHER_TEAM: ("hai", PROVINCE + ": hết số lượng – tối đa 1 (IV.3.a)"),
    }
    for name, (place, answer) in answers.items():
        tiers.person(f"{place}.canbo").visit(dossiers[name]).reads(answer, PROVINCE)
        tiers.person(f"{place}.truong").visit("/").visit(dossiers[name]).reads(answer)
    counted = tiers.person("tinh.canbo").visit("/communes")
    rows = counted.page.locator("main tbody tr").all_inner_texts()
    assert [re.findall(r"\d+", row) for row in rows] == [["4", "0", "1", "3"], ["1", "0", "0", "1"]], rows


def public_lists(tiers: Tiers, decision: str) -> None:
    anybody = tiers.world.visitor()
    anybody.visit("/publication").reads(PROVINCE, FIRST, SECOND).press(PROVINCE).reads(TEAM)
    assert OTHER_TEAM not in anybody.page.inner_text("main")
    anybody.visit("/publication").press(FIRST).reads(FIRST)
    assert TEAM not in anybody.page.inner_text("main")
    anybody.visit(decision.replace("/decisions/", "/publication/")).reads(TEAM)


def every_wall(tiers: Tiers, dossiers: dict[str, str], received: dict[str, str], upper: list[str]) -> None:
    """Nobody opens a record of the other side by its address, not even who reads everything at home."""
    for login, addresses in (
        ("tinh.kiemsoat", dossiers.values()), ("tinh.canbo", dossiers.values()),
        ("mot.canbo", [*received.values(), dossiers[OTHER_TEAM], *upper]),
        ("hai.truong", [*received.values(), dossiers[TEAM]]),
    ):  # fmt: skip
        visitor = tiers.person(login, looks=False)
        for address in addresses:
            visitor.visit(address, status=404)


def in_english(tiers: Tiers, dossiers: dict[str, str], received: dict[str, str]) -> None:
    import council

    for login, addresses in (
        ("mot.canbo", ["/", dossiers[TEAM]]), ("tinh.canbo", ["/", "/communes", received[TEAM]]),
    ):  # fmt: skip
        visitor = tiers.person(login).visit("/").press("English")
        for address in addresses:
            visitor.visit(address)
            council.expect_english(visitor)


def copies_hold(world: World) -> None:
    """Three chains, intact; a backup and what is restored from it have the same three heads and hold every invariant."""
    data, copy, restored = str(world.data), str(world.folder / "copy.sqlite"), str(world.folder / "restored")
    heads = world.program.run("journal", "verify", "--data", data, "--json")
    assert heads.count('"intact":true') == 3, heads
    world.program.run("backup", copy, "--data", data)
    world.program.run("backup", "verify", copy)
    world.program.run("init", "--plan", str(PROVINCE_PLAN), "--accept-findings", "--data", restored)
    world.program.run("restore", copy, "--data", restored)
    world.program.run("check", "--data", restored)
    assert world.program.run("journal", "verify", "--data", restored, "--json") == heads


def test_two_communes_press_at_once(world: World):
    """Two dossiers come up in the same moment: both are received, each under its own number, and the cap holds."""
    tiers = Tiers(world)
    tiers.at("2026-10-01T09:00:00+07:00")
    tiers.install()
    world.serve()
    upper = tiers.open("tinh", deadline="2026-12-05", decision="2026-12-20")
    occasions = {place: tiers.open(place, deadline="2026-11-05", decision="2026-11-30") for place in ("mot", "hai")}
    tiers.at("2026-10-20T09:00:00+07:00")
    dossiers = {"mot": tiers.nominate("mot", TEAM), "hai": tiers.nominate("hai", OTHER_TEAM)}
    tiers.meet("mot", occasions["mot"], [TEAM], day="2026-11-06")
    tiers.meet("hai", occasions["hai"], [OTHER_TEAM], day="2026-11-07")
    tiers.at("2026-11-09T09:00:00+07:00")
    presses = [pressed(tiers.person(f"{place}.canbo", looks=False), f"{dossiers[place]}/forwarding")
               for place in ("mot", "hai")]  # fmt: skip
    assert at_once(presses) == [303, 303]
    numbers = set()
    for place in ("mot", "hai"):
        shown = tiers.person(f"{place}.canbo", looks=False).visit(dossiers[place]).page.inner_text("main")
        numbers |= set(re.findall(r"Số hồ sơ ở cấp trên\s+(HS-2026-\d+)", shown))
    assert numbers == {"HS-2026-001", "HS-2026-002"}, numbers
    for address in tiers.received([TEAM, OTHER_TEAM]).values():
        tiers.check("tinh", address, looks=False)
    tiers.meet("tinh", upper, [TEAM, OTHER_TEAM], day="2026-12-08")
    clerks = [tiers.world.visitor(tiers.people["tinh.canbo"], looks=False) for _ in range(2)]
    allocations = [pressed(clerk, f"{upper}/allocation") for clerk in clerks]
    statuses = at_once(allocations)
    assert 303 in statuses and set(statuses) <= {303, 409, 422}, statuses
    clerks[0].visit(f"{upper}/allocation").reads("Trong số lượng", "Ngoài số lượng: Tối đa 1 tập thể")


def pressed(visitor, address: str):
    """The request that the form at that address sends, ready to go."""
    visitor.page.goto(visitor.address + address)
    form = visitor.page.locator(f'form[method="post"][action="{address}"]').first
    fields = {field.get_attribute("name"): field.input_value() for field in form.locator("input, select").all()}
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in visitor.context.cookies())
    return urllib.request.Request(
        visitor.address + address, data=urllib.parse.urlencode(fields).encode(), method="POST",
        headers={"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded", "Origin": visitor.address},
    )  # fmt: skip


class Unfollowed(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def at_once(requests: list) -> list[int]:
    """Sends them in the same moment; returns their statuses."""
    gate, statuses = threading.Barrier(len(requests)), [0] * len(requests)
    opener = urllib.request.build_opener(Unfollowed)

    def send(place: int) -> None:
        gate.wait()
        try:
            with opener.open(requests[place], timeout=30) as answer:
                statuses[place] = answer.status
        except urllib.error.HTTPError as error:
            statuses[place] = error.code

    threads = [threading.Thread(target=send, args=(place,)) for place in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses
