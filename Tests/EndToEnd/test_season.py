"""A whole season in a real browser: nine people, from an empty installation to the code on a certificate."""

import re

import council
import measuring
from season import (
    HOSTILE, PAPERS, REPORT, SCHOOL, VILLAGE, Season, add_papers, add_participant, begin, first_login, open_yearly,
    png, write,
)  # fmt: skip
from harness import Account, World

TEAM = "Tổ Tin học, Trường THCS Cao Minh"
VILLAGER = "Hoàng Văn Chiến"


def test_a_whole_season(world: World):
    season = Season(world)
    season.at("2026-10-01T09:00:00+07:00")
    set_up(season)
    occasion = open_the_occasion(season)
    season.at("2026-10-05T08:00:00+07:00")
    people = units_prepare(season)
    measuring.measure(season)
    season.at("2026-10-20T14:00:00+07:00")
    dossiers = school_nominates(season) | village_nominates(season)
    season.at("2026-10-22T08:30:00+07:00")
    clerk_checks(season, dossiers)
    season.at("2026-10-24T10:00:00+07:00")
    village_supplements(season, dossiers)
    season.at("2026-11-18T09:00:00+07:00")
    appraise(season, dossiers)
    season.at("2026-11-21T08:00:00+07:00")
    close_intake(season, occasion)
    session = council.call(season, occasion)
    season.at("2026-11-25T14:00:00+07:00")
    council.meet(season, session, [HOSTILE, TEAM, VILLAGER])
    season.at("2026-11-26T09:00:00+07:00")
    decision = council.decide(season, occasion, refusing=TEAM)
    council.publish(season, decision)
    anybody_reads(season, decision)
    auditor_reads(season, [occasion, decision, session, *dossiers.values(), *people])
    everybody_comes_home(season)
    in_english(season, [occasion, decision, session, dossiers[HOSTILE]])


def set_up(season: Season) -> None:
    printed = season.world.init()
    given = re.search(r": (\S{5}-\S{5}-\S{5})", printed)
    assert given, printed
    season.world.serve()
    first = Account("quantri", "Quản trị", "administrator", given.group(1))
    season.people["quantri"] = first_login(season.world, first, closely=True)
    admin = season.person("quantri")
    admin.visit("/").visit("/units")
    admin.fill("name", SCHOOL).choose("kind", "school").press("Thêm đơn vị")
    admin.fill("name", VILLAGE).choose("kind", "village").press("Thêm đơn vị")
    admin.reads(SCHOOL, VILLAGE)
    admin.visit("/accounts/new").press("Thêm tài khoản", status=422)
    season.add(admin, "canbo", "Trần Thị Mai", "clerk", unit="Phòng Văn hóa – Xã hội")
    season.add(admin, "truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    season.add(admin, "xom", "Nông Thị Hạnh", "unit", unit=VILLAGE)
    season.add(admin, "thamdinh", "Phạm Đức Long", "appraiser")
    season.add(admin, "thuky", "Hà Thị Loan", "secretary", "member")
    season.add(admin, "chutich", "Ma Văn Tuấn", "chairman", "member")
    season.add(admin, "kiemsoat", "Vũ Thị Hồng", "auditor")
    admin.visit("/accounts").reads("Trần Thị Mai", "Vũ Thị Hồng")


def open_the_occasion(season: Season) -> str:
    clerk = season.person("canbo")
    clerk.visit("/").visit("/movement")
    council.compose(clerk)
    occasion = open_yearly(clerk)
    clerk.reads("20/11/2026", "Báo cáo thành tích")
    return occasion


def units_prepare(season: Season) -> list[str]:
    school, village = season.person("truong"), season.person("xom")
    school.visit("/").visit("/participants").visit("/participants/new")
    school.visit("/participants/new?kind=individual").press("Lưu", status=422)
    person = add_participant(
        school, "individual", HOSTILE, "Giáo viên Tin học", "Cá nhân là cán bộ, công chức, viên chức, người lao động")
    team = add_participant(school, "collective", TEAM, "Xã Cao Minh", "Tập thể")
    villager = add_participant(village, "individual", VILLAGER, "Xóm Nà Lẹng", "Cá nhân khác")
    register(school, person)
    return [person, team, villager]


def register(unit, participant: str) -> None:
    unit.visit(participant).press("Đăng ký thi đua").press("Lưu đăng ký", status=422)
    unit.tick("themes", "đ").choose("theme-1", "đ) Xã hội số").fill("text-1", "Dạy 120 người dân nộp hồ sơ trực tuyến")
    unit.fill("measure-1", "số người học").fill("target-1", "120").fill("due-1", "2026-11-30").press("Lưu đăng ký")
    unit.visit("/registrations").reads(HOSTILE)


def school_nominates(season: Season) -> dict[str, str]:
    school = season.person("truong")
    first = begin(school, HOSTILE)
    incomplete(school, first)
    school.press("Sửa nội dung")
    autosave(season, school, first)
    write(school, "Lớp học nộp hồ sơ trực tuyến", criteria=("III.4.a",))
    school.press("Lưu và tiếp tục")
    refuse_a_script(school)
    add_papers(school)
    school.upload("anh-lop-hoc.png", "image/png", png())
    school.press("Kiểm tra và nộp").reads("Hồ sơ đủ điều kiện nộp.").press("Nộp hồ sơ")
    school.reads("Đã nộp", HOSTILE)
    second = begin(school, TEAM)
    write(school, "Phòng học số dùng chung của xã")
    school.press("Lưu và tiếp tục")
    add_papers(school)
    school.press("Kiểm tra và nộp").press("Nộp hồ sơ")
    return {HOSTILE: first, TEAM: second}


def incomplete(school, dossier: str) -> None:
    """An empty dossier: the page of submission names every reason at once, and so does the server when asked anyway."""
    school.visit(f"{dossier}/submission")
    reasons = ["Báo cáo thành tích", "Thành tích", "Nội dung thi đua", "Tiêu chí", "Biên bản bình xét", "Tờ trình"]
    shown = school.page.inner_text("main")
    missing = [reason for reason in reasons if reason.lower() not in shown.lower()]
    assert not missing, (missing, shown)
    assert not school.page.get_by_role("button", name="Nộp hồ sơ").count()
    answer = school.send(f"{dossier}/submission", revision="1")
    assert answer.status == 422 and "Biên bản bình xét" in answer.text(), (answer.status, answer.text())


def autosave(season: Season, school, dossier: str) -> None:
    """What is typed is on the server before any button was pressed, and after somebody else's look at it."""
    school.fill("report", "Đang viết dở về lớp học số của trường")
    school.page.get_by_text("Đã lưu lúc").wait_for(timeout=8_000)
    other = season.world.visitor(season.people["truong"])
    other.visit(f"{dossier}/edit")
    typed = other.page.locator('[name="report"]').input_value()
    assert typed == "Đang viết dở về lớp học số của trường", typed


def refuse_a_script(school) -> None:
    """A script that calls itself PDF: said clearly, and what was there stays there."""
    school.upload("bao-cao.pdf", "application/pdf", b"#!/bin/sh\nrm -rf /\n", paper=PAPERS[0], status=422)
    school.reads("Nội dung tệp không đúng với loại tệp.")
    school.press("Sửa nội dung")
    assert school.page.locator('[name="report"]').input_value().replace("\r\n", "\n") == REPORT
    school.press("Lưu và tiếp tục")


def village_nominates(season: Season) -> dict[str, str]:
    village = season.person("xom")
    dossier = begin(village, VILLAGER)
    write(village, "Tổ công nghệ số cộng đồng", criteria=("III.4.b",))
    village.press("Lưu và tiếp tục")
    add_papers(village)
    village.press("Kiểm tra và nộp").press("Nộp hồ sơ")
    village.visit("/nominations").reads(VILLAGER)
    assert HOSTILE not in village.page.inner_text("main")
    return {VILLAGER: dossier}


def clerk_checks(season: Season, dossiers: dict[str, str]) -> None:
    clerk = season.person("canbo")
    clerk.visit("/").visit("/nominations").visit("/nominations?q=do+thi+ngoc+anh").reads(HOSTILE)
    for name in (HOSTILE, TEAM):
        clerk.visit(dossiers[name]).press("Hồ sơ đủ, tiếp nhận")
    clerk.visit(dossiers[VILLAGER]).press("Trả bổ sung").press("Trả bổ sung", status=422)
    clerk.fill("items", "Biên bản bình xét thiếu chữ ký\nẢnh buổi hướng dẫn").fill("due", "2026-10-30")
    clerk.press("Trả bổ sung")


def village_supplements(season: Season, dossiers: dict[str, str]) -> None:
    village = season.person("xom")
    village.visit("/").visit(dossiers[VILLAGER]).reads("Biên bản bình xét thiếu chữ ký", "Ảnh buổi hướng dẫn")
    village.press("Bổ sung hồ sơ").press("Lưu và tiếp tục")
    village.upload("anh-huong-dan.png", "image/png", png()).press("Kiểm tra và nộp").press("Nộp hồ sơ")
    clerk = season.person("canbo")
    clerk.visit(dossiers[VILLAGER]).press("Hồ sơ đủ, tiếp nhận")


def appraise(season: Season, dossiers: dict[str, str]) -> None:
    appraiser = season.person("thamdinh")
    appraiser.visit("/")
    for name, criterion in ((HOSTILE, "III.4.a"), (TEAM, ""), (VILLAGER, "III.4.b")):
        appraiser.visit(dossiers[name]).press("Ghi kết luận thẩm định").press("Ghi kết luận", status=422)
        if criterion:
            appraiser.tick(f"finding-{criterion}", "met")
        appraiser.tick("opinion", "with-remarks").fill("remark", "Số liệu đã đối chiếu với Trung tâm hành chính công.")
        appraiser.press("Ghi kết luận")


def close_intake(season: Season, occasion: str) -> None:
    """After the deadline a unit is refused; the clerk closes."""
    school = season.person("truong")
    school.visit("/nominations/new").reads("Hiện không có đợt nào đang nhận hồ sơ")
    clerk = season.person("canbo")
    clerk.visit("/").visit(occasion).press("Khóa nhận hồ sơ").press("Khóa nhận hồ sơ")


def anybody_reads(season: Season, decision: str) -> None:
    anybody = season.world.visitor()
    anybody.visit("/publication").reads(HOSTILE, VILLAGER)
    assert TEAM not in anybody.page.inner_text("main")
    anybody.visit(decision.replace("/decisions/", "/publication/")).reads(HOSTILE)
    code = council.certificate_code(season, decision)
    anybody.visit("/lookup").fill("code", code.lower().replace("-", "")).press("Tra cứu").reads("còn hiệu lực", HOSTILE)
    anybody.fill("code", "0000-0000-0000").press("Tra cứu", status=404).reads("Không tìm thấy")
    anybody.visit("/nominations")
    assert anybody.path == "/login", anybody.path


def auditor_reads(season: Season, addresses: list[str]) -> None:
    auditor = season.person("kiemsoat")
    places = ["/", "/movement", "/movement/simulation", "/movement/calendar", "/participants", "/registrations",
              "/occasions", "/nominations", "/council"]  # fmt: skip
    for address in [*places, "/decisions", "/accounts", "/journal", "/units", *addresses]:
        auditor.visit(address)
    assert auditor.page.locator('main form[method="post"]').count() == 0
    occasion, decision, session, dossier = addresses[:4]
    acts = [f"{occasion}/archiving", f"{occasion}/allocation", f"{decision}/return", f"{session}/signature", "/units",
            f"{dossier}/withdrawal", "/participants", "/accounts", "/council/composition"]  # fmt: skip
    for act in acts:
        answer = auditor.send(act, revision="1", name="X", kind="school", award="commune-certificate")
        assert answer.status == 403 and "Vai trò của bạn không được" in answer.text(), (act, answer.status)
    assert auditor.send(f"{occasion}/no-such-act").status == 404


def everybody_comes_home(season: Season) -> None:
    for login in season.people:
        season.person(login).visit("/")


def in_english(season: Season, addresses: list[str]) -> None:
    """The frame and the words of the forms: only data may stay Vietnamese."""
    places = ["/", "/movement", "/movement/simulation", "/movement/calendar", "/participants", "/registrations",
              "/occasions", "/nominations", "/council", "/decisions", "/publication", "/lookup", "/units", "/accounts/me"]  # fmt: skip
    clerk = season.person("canbo")
    clerk.visit("/").press("English")
    for address in [*places, "/council/composition", *addresses]:
        clerk.visit(address)
        council.expect_english(clerk)
    admin = season.person("quantri")
    admin.visit("/accounts").press("English")
    for address in ["/", "/accounts/new", "/journal"]:
        admin.visit(address)
        council.expect_english(admin)
