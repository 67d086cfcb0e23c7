"""Nine members of a council vote in secret, each on the own screen, and each finds the own ballot in the published list."""

import pathlib
import re
import subprocess
import sys
import tempfile

import council
from harness import World
from season import HOSTILE, Season
from test_season import (
    TEAM, VILLAGER, appraise, clerk_checks, close_intake, open_the_occasion, school_nominates, set_up, units_prepare,
    village_nominates, village_supplements,
)  # fmt: skip

RECEIPT = re.compile(r"(?:[0-9A-F]{4}-){7}[0-9A-F]{4}")
RECOUNT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "recount.py"


def test_council_ballot(world: World):
    season = Season(world)
    session = up_to_the_session(season)
    season.at("2026-11-25T14:00:00+07:00")
    dossiers = prepare(season, session)
    declare(season, session, dossiers)
    hand_out(season, session)
    receipts = vote(season, session)
    count(season, session, receipts)


def members() -> list[str]:
    return ["thuky", "chutich", *[f"uyvien{place}" for place in range(1, 8)]]


def up_to_the_session(season: Season) -> str:
    """The way there is looked at by another test."""
    season.at("2026-10-01T09:00:00+07:00")
    set_up(season)
    admin = season.person("quantri")
    for place in range(1, 8):
        season.add(admin, f"uyvien{place}", f"Hoàng Thị Ủy {'ABCDEGH'[place - 1]}", "member")
    occasion = open_the_occasion(season)
    season.at("2026-10-05T08:00:00+07:00")
    units_prepare(season)
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
    compose(season)
    return council.call(season, occasion)


def compose(season: Season) -> None:
    clerk = season.person("canbo")
    clerk.visit("/council/composition")
    clerk.fill("decisionNumber", "16/QĐ-UBND").fill("decided", "2026-11-20").fill("quorum", "2/3")
    clerk.tick("rulesFrom", "own").tick("threshold", "majority")
    for place, login in enumerate(members()):
        account = season.people[login]
        seat = {"thuky": "secretary", "chutich": "chair"}.get(login, "member")
        clerk.fill(f"name-{place}", account.name).fill(f"post-{place}", "Thành viên Hội đồng")
        clerk.page.locator(f'select[name="seat-{place}"]').select_option(value=seat)
        clerk.choose(f"account-{place}", f"{account.name} ({login})")
    clerk.press("Lưu thành phần Hội đồng").reads("16/QĐ-UBND")


def prepare(season: Season, session: str) -> list[str]:
    """Present are all nine; every item is voted in secret. Returns the dossiers' identities."""
    secretary = season.person("thuky")
    secretary.visit(session)
    for login in members():
        secretary.page.get_by_label(f"Điểm danh {season.people[login].name}").select_option(value="present")
    secretary.press("Lưu điểm danh").press("Khai mạc phiên họp")
    secretary.press("Bỏ phiếu, kê khai xung đột lợi ích").tick("all", "secret").press("Lưu hình thức")
    fields = secretary.page.locator('input[name^="kind-"][value="free"], input[name^="kind-"][value="none"]')
    return sorted({field.get_attribute("name").removeprefix("kind-") for field in fields.all()})


def declare(season: Season, session: str, dossiers: list[str]) -> None:
    secretary = season.person("thuky")
    secretary.press("Mở hòm phiếu", status=422).reads("Chưa kê khai xung đột lợi ích")
    for login in members():
        member = season.person(login)
        member.visit(session)
        if login != "thuky":
            member.reads("Bạn chưa kê khai xung đột lợi ích")
            assert not member.page.get_by_role("link", name=TEAM).count(), "no dossier before the declaration"
        member.press("Bỏ phiếu, kê khai xung đột lợi ích")
        if login == "uyvien7":
            member.tick(f"kind-{dossiers[0]}", "other").press("Gửi kê khai", status=422)
            member.fill(f"note-{dossiers[0]}", "Từng cùng làm sáng kiến")
        member.press("Gửi kê khai").reads("Bạn đã kê khai.")
    secretary.visit(f"{session}/ballot").press("Mở hòm phiếu", status=422).reads("Còn 1 xung đột lợi ích")
    secretary.page.locator('input[name^="reason-"]').first.fill("Đồng tác giả, không biểu quyết")
    secretary.page.locator('button[name="ruling"][value="out"]').first.click()
    secretary.page.wait_for_load_state()
    secretary.look()
    secretary.press("Mở hòm phiếu").reads("Đang phát phiếu", "8 thành viên có mặt được biểu quyết")


def hand_out(season: Season, session: str) -> None:
    for login in members():
        member = season.person(login)
        member.visit(f"{session}/ballot").press("Nhận lá phiếu kín").reads("Đợi thư ký cho bắt đầu bỏ phiếu")
        assert season.people[login].name not in member.page.inner_text("body"), "the paper's page knows nobody"
    secretary = season.person("thuky")
    secretary.visit(f"{session}/ballot").reads("Đã nhận phiếu 9/9 người có mặt")
    secretary.press("Phát phiếu xong, bắt đầu bỏ phiếu")


def vote(season: Season, session: str) -> dict[str, list[str]]:
    """Seven agree with everything, two with nothing. Returns everybody's receipts."""
    receipts = {}
    paper = session.replace("/council/sessions/", "/ballots/")
    for place, login in enumerate(members()):
        member = season.person(login)
        member.visit(paper)
        if place == 0:
            member.press("Bỏ phiếu vào hòm", status=422)
        choice = "agree" if place < 7 else "disagree"
        for field in member.page.locator(f'input[name^="choice-"][value="{choice}"]').all():
            field.check(force=True)
        member.press("Bỏ phiếu vào hòm").reads("Phiếu của bạn đã ở trong hòm")
        receipts[login] = RECEIPT.findall(member.page.inner_text("main"))
    assert [len(found) for found in receipts.values()] == [3] * 8 + [2], receipts
    assert len({receipt for found in receipts.values() for receipt in found}) == 26
    secretary = season.person("thuky")
    secretary.visit(f"{session}/ballot").reads("Trong hòm có 9/9 lá phiếu kín.", "Chìa khóa hòm phiếu")
    assert "đạt" not in secretary.page.inner_text("main").replace("khó đạt", ""), "nothing shows before the count"
    return receipts


def count(season: Season, session: str, receipts: dict[str, list[str]]) -> None:
    secretary = season.person("thuky")
    secretary.press("Niêm phong và kiểm phiếu").reads("7/9, cần 5 – đạt", HOSTILE, VILLAGER)
    member = season.person("uyvien3")
    member.visit(f"{session}/ballots").reads("Đồng ý 7, không đồng ý 2, trắng 0")
    shown = member.page.inner_text("main")
    assert all(receipt in shown for found in receipts.values() for receipt in found)
    recount(member, session, receipts["uyvien7"])
    secretary.visit(session)
    council.end_voting(season, secretary)
    secretary.visit(f"{session}/minutes").reads("Bắt đầu 14:00", "kết thúc 14:25", "Bỏ phiếu kín trên máy", "SHA-256", "7/9")
    assert secretary.page.inner_text("main").count("7/9") == 3, "each result stands there once"
    secretary.visit(f"{session}/ballot")


def recount(member, session: str, receipts: list[str]) -> None:
    """The stand-alone program prints the numbers and the digest of the page, and finds a receipt."""
    answer = member.page.request.get(f"{member.address}{session}/ballots.csv")
    assert answer.status == 200, answer.status
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "ballots.csv"
        file.write_bytes(answer.body())
        told = subprocess.run(
            [sys.executable, RECOUNT, file, *receipts], check=True, capture_output=True, text=True).stdout.splitlines()
    assert sorted(line.split()[1:] for line in told[:3]) == [["7", "1", "0"], ["7", "2", "0"], ["7", "2", "0"]], told
    assert told[3].split()[1] in member.page.inner_text("main"), told
    assert all(line.endswith("disagree") for line in told[4:]) and len(told) == 6, told
