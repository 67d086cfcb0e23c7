"""What people meet on an ordinary bad day: a log-in that ran out while they wrote, a browser without scripts."""

from harness import Account, World
from season import HOSTILE, PDF, REPORT, SCHOOL, add_papers, add_participant, begin, open_yearly, write
from visitor import Visitor

TYPED = "Dòng này được gõ sau khi đã hết phiên làm việc, và không được phép mất một chữ nào."


def draft(world: World, *, javascript: bool = True) -> tuple[Visitor, Account, str]:
    """A unit's representative with an empty dossier on an open occasion."""
    world.clock.set("2026-10-20T09:00:00+07:00")
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    unit = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    world.serve()
    open_yearly(world.visitor(clerk, javascript=javascript))
    school = world.visitor(unit, javascript=javascript)
    add_participant(
        school, "individual", HOSTILE, "Giáo viên", "Cá nhân là cán bộ, công chức, viên chức, người lao động")
    return school, unit, begin(school, HOSTILE)


def come_back(school: Visitor, unit: Account) -> None:
    """Logs in on the page one was sent to, sees the text, sends it."""
    assert school.path == "/login", school.path
    school.look()
    school.fill("login", unit.login).fill("password", unit.password).press("Đăng nhập")
    assert school.path == "/held", school.path
    school.reads("Nội dung đã giữ lại", TYPED)
    # Going elsewhere first loses nothing.
    school.visit("/").press("Xem và gửi tiếp").reads(TYPED).press("Gửi tiếp")


def expect_saved(school: Visitor, dossier: str) -> None:
    school.visit(f"{dossier}/edit")
    kept = school.page.locator('[name="report"]').input_value()
    assert kept == TYPED, kept
    chosen = school.page.locator('input[name="criteria"]:checked').count()
    assert chosen == 1, chosen


def test_an_expired_login_brings_back_what_was_typed(world: World):
    school, unit, dossier = draft(world)
    write(school, "Lớp học", criteria=("III.4.a",), report=TYPED)
    world.clock.set("2026-10-20T09:31:00+07:00")
    school.press("Lưu và tiếp tục")
    come_back(school, unit)
    assert school.path == f"{dossier}/evidence", school.path
    expect_saved(school, dossier)


def test_a_page_that_saves_itself_meets_an_expired_login(world: World):
    school, unit, dossier = draft(world)
    school.page.on("dialog", lambda dialog: dialog.accept())
    world.clock.set("2026-10-20T09:31:00+07:00")
    write(school, "Lớp học", criteria=("III.4.a",), report=TYPED)
    school.page.get_by_text("Phiên đăng nhập đã hết").wait_for(timeout=8_000)
    school.page.goto(school.address + "/nominations")
    come_back(school, unit)
    expect_saved(school, dossier)


def test_a_page_of_an_earlier_session_is_sent_after_logging_in_elsewhere(world: World):
    school, unit, dossier = draft(world)
    write(school, "Lớp học", criteria=("III.4.a",))
    world.clock.set("2026-10-20T09:31:00+07:00")
    tab = school.page.context.new_page()
    tab.goto(f"{school.address}/login")
    tab.fill('[name="login"]', unit.login)
    tab.fill('[name="password"]', unit.password)
    tab.get_by_role("button", name="Đăng nhập").click()
    tab.wait_for_url(lambda url: not url.endswith("/login"))
    tab.close()
    school.fill("report", TYPED).press("Lưu và tiếp tục")
    assert school.path == "/held", school.path
    school.reads("Nội dung đã giữ lại", TYPED).press("Gửi tiếp")
    expect_saved(school, dossier)


def test_a_dossier_is_handed_in_without_scripts(world: World):
    school, _, dossier = draft(world, javascript=False)
    write(school, "Lớp học nộp hồ sơ trực tuyến", criteria=("III.4.a",))
    school.press("Lưu nháp")
    assert school.path == f"{dossier}/edit", school.path
    school.press("Lưu và tiếp tục")
    school.upload("bao-cao.pdf", "application/pdf", b"#!/bin/sh\n", paper="bao-cao-thanh-tich", status=422)
    add_papers(school)
    school.upload("them.pdf", "application/pdf", PDF)
    school.press("Kiểm tra và nộp").press("Nộp hồ sơ").reads("Đã nộp", "HS-2026-001", HOSTILE)
    assert REPORT.split("\n")[0] in school.page.inner_text("main")
    for place in ("/", "/movement", "/nominations", "/occasions", "/participants", "/publication"):
        school.visit(place)
    school.press("Đăng xuất")
    assert school.path == "/login", school.path
