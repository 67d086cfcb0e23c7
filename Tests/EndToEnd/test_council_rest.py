"""What stands around the council: conditions and holds, petitions, the fund, initiatives, public posting."""

import council
from harness import World
from season import HOSTILE, Season, add_papers, add_participant, begin, write
from test_season import (
    TEAM, clerk_checks, close_intake, open_the_occasion, school_nominates, set_up, units_prepare, village_nominates,
)  # fmt: skip

OTHERS = ["Tổ Toán, Trường THCS Cao Minh", "Tổ Ngữ văn, Trường THCS Cao Minh"]


def test_council_rest(world: World):
    season = Season(world)
    occasion, dossiers = up_to_the_appraisal(season)
    initiatives(season)
    posting(season, occasion)
    hold(season, dossiers)
    petition(season)
    fund(season)
    places(season)
    dossiers |= two_more(season)
    session = equals(season, occasion, dossiers)
    border(season, occasion, dossiers)
    refusal(season, occasion, dossiers, session)


def up_to_the_appraisal(season: Season) -> tuple[str, dict[str, str]]:
    """The way there is looked at by another test."""
    season.at("2026-10-01T09:00:00+07:00")
    set_up(season)
    occasion = open_the_occasion(season)
    season.at("2026-10-05T08:00:00+07:00")
    units_prepare(season)
    season.at("2026-10-20T14:00:00+07:00")
    dossiers = school_nominates(season) | village_nominates(season)
    season.at("2026-10-22T08:30:00+07:00")
    clerk_checks(season, dossiers)
    return occasion, dossiers


def initiatives(season: Season) -> None:
    school, clerk = season.person("truong"), season.person("canbo")
    school.visit("/initiatives").reads("Chưa có sáng kiến nào").press("Đăng ký sáng kiến")
    school.fill("title", f"Quét mã {HOSTILE}").fill("summary", "In mã lên bìa hồ sơ, quét mã là thấy.")
    school.fill("authors", "Trần Thị Hoa; 60\nLê Văn Bình; 30").tick("scope", "commune").fill("applied", "2026-03-02")
    school.press("Đăng ký sáng kiến", status=422).reads("cộng lại là 90")
    school.fill("authors", "Trần Thị Hoa; 60\nLê Văn Bình; 40").press("Đăng ký sáng kiến")
    school.reads("Trần Thị Hoa (60%), Lê Văn Bình (40%)", "Chưa dùng trong hồ sơ nào")
    clerk.visit("/initiatives").press("Quét mã")
    clerk.press("Ghi kết quả", status=422)
    clerk.tick("result", "recognised").fill("document", "21/QĐ-UBND").fill("day", "2026-06-01")
    clerk.fill("authority", "UBND xã").press("Ghi kết quả").reads("21/QĐ-UBND, 01/6/2026")


def two_more(season: Season) -> dict[str, str]:
    """Two more collectives: three for the two places of the year. One rests on an initiative for a while."""
    season.at("2026-10-24T10:00:00+07:00")
    school, clerk = season.person("truong"), season.person("canbo")
    dossiers = {}
    for name in OTHERS:
        add_participant(school, "collective", name, "Xã Cao Minh", "Tập thể")
        dossiers[name] = begin(school, name)
        write(school, "Phòng học số")
        school.press("Lưu và tiếp tục").reads("Hồ sơ chưa dùng sáng kiến nào")
        if name == OTHERS[0]:
            ground(school)
        add_papers(school)
        school.press("Kiểm tra và nộp").press("Nộp hồ sơ")
        clerk.visit(dossiers[name]).press("Hồ sơ đủ, tiếp nhận")
    return dossiers


def ground(school) -> None:
    """A draft takes an initiative of the register, gives it back and takes it again."""
    school.press("Thêm làm căn cứ", status=422)
    school.page.locator('select[name="initiative"]').select_option(index=1)
    school.press("Thêm làm căn cứ").reads("Quét mã", "đã công nhận")
    panel = school.page.locator("section", has=school.page.get_by_role("heading", name="Sáng kiến làm căn cứ"))
    panel.locator("form button").first.click()
    school.page.wait_for_load_state()
    school.look()
    school.reads("Hồ sơ chưa dùng sáng kiến nào")
    school.page.locator('select[name="initiative"]').select_option(index=1)
    school.press("Thêm làm căn cứ").reads("Quét mã")


def equals(season: Season, occasion: str, dossiers: dict[str, str]) -> str:
    """Everybody has as many votes and nobody is ranked. The session is not opened the day before without a reason."""
    season.at("2026-11-18T09:00:00+07:00")
    appraiser = season.person("thamdinh")
    for name, criterion in ((HOSTILE, "III.4.a"), (TEAM, ""), (OTHERS[0], ""), (OTHERS[1], "")):
        appraiser.visit(dossiers[name]).press("Ghi kết luận thẩm định")
        if criterion:
            appraiser.tick(f"finding-{criterion}", "met")
        appraiser.tick("opinion", "meets").press("Ghi kết luận")
    season.at("2026-11-21T08:00:00+07:00")
    close_intake(season, occasion)
    session = council.call(season, occasion)
    season.at("2026-11-24T09:00:00+07:00")
    secretary = season.person("thuky").visit(session)
    council.attend(secretary, present=7)
    secretary.reads("Khai mạc hôm nay là họp sớm hơn giấy mời")
    secretary.press("Khai mạc phiên họp", status=422).reads("Phiên họp được triệu tập ngày 25/11/2026, chưa đến ngày.")
    season.at("2026-11-25T14:00:00+07:00")
    secretary = season.person("thuky").visit(session)
    secretary.press("Khai mạc phiên họp")
    for name in dossiers:
        if name in (HOSTILE, TEAM, *OTHERS):
            item = council.dossier(secretary, name)
            secretary.fill(f"agree-{item}", "6").fill(f"disagree-{item}", "1")
    secretary.press("Lưu kết quả")
    council.end_voting(season, secretary)
    secretary.press("Ký biên bản").press("Ghi nhận đã ký")
    return session


def border(season: Season, occasion: str, dossiers: dict[str, str]) -> None:
    """Three collectives with as many votes for two places: nothing is allocated before the council said who comes first."""
    season.at("2026-11-26T09:00:00+07:00")
    clerk = season.person("canbo")
    clerk.visit(f"{occasion}/allocation").reads("Ngang hạng ở ranh giới số lượng", TEAM, *OTHERS)
    clerk.press("Phân bổ", status=422).reads("Ngang hạng")
    clerk.press("Phân định").reads("Còn 2 chỗ", "Luật chỉ có một quy tắc phân định")
    clerk.press("Ghi kết quả phân định", status=422)
    clerk.tick("ground", "council").fill("document", "Biên bản họp bổ sung số 3")
    for place, name in enumerate([OTHERS[1], TEAM, OTHERS[0]], 1):
        clerk.fill(f"order-{identity(dossiers[name])}", str(place))
    clerk.press("Ghi kết quả phân định").press("Phân bổ")
    clerk.visit(dossiers[OTHERS[1]]).reads("Trong số lượng tối đa").visit(dossiers[OTHERS[0]]).reads("Vượt số lượng tối đa")
    clerk.visit(f"{occasion}/allocation/trial?award=commune-certificate")


def identity(dossier: str) -> str:
    return dossier.rsplit("/", 1)[-1]


def refusal(season: Season, occasion: str, dossiers: dict[str, str], session: str) -> None:
    """What kept an award waiting ends with a violation: the Chairman refuses it, and the place goes to the next."""
    clerk, chairman = season.person("canbo"), season.person("chutich")
    clerk.visit(f"{dossiers[OTHERS[1]]}/eligibility").press("Ghi tạm dừng xét")
    clerk.tick("ground", "complaint").fill("document", "Đơn số 9").fill("opened", "2026-11-25").press("Lưu")
    chairman.visit(dossiers[OTHERS[1]])
    assert not chairman.page.get_by_role("link", name="Không khen thưởng").count(), "nothing has ended yet"
    clerk.visit("/holds").press("Kết thúc tạm dừng")
    clerk.tick("outcome", "violation").fill("closed", "2026-11-26").fill("document", "Kết luận số 8")
    clerk.press("Kết thúc tạm dừng")
    chairman.visit(dossiers[OTHERS[1]]).press("Không khen thưởng").press("Không khen thưởng", status=422)
    chairman.fill("reason", "Kết luận số 8 xác định có vi phạm.").press("Không khen thưởng")
    chairman.reads("Kết luận số 8 xác định có vi phạm.")
    clerk.visit(f"{occasion}/allocation").press("Phân bổ")
    clerk.visit(dossiers[OTHERS[0]]).reads("Trong số lượng tối đa").visit(session)


def posting(season: Season, occasion: str) -> None:
    """All are ticked at first; the clerk leaves one out, and the public reads the other only."""
    clerk, anybody = season.person("canbo"), season.world.visitor()
    clerk.visit(f"/postings/new?occasion={occasion.rsplit('/', 1)[-1]}")
    boxes = clerk.page.locator('input[name="dossiers"]')
    assert boxes.count() >= 2 and all(box.is_checked() for box in boxes.all()), boxes.count()
    for box in boxes.all():
        box.uncheck(force=True)
    clerk.fill("last", "2026-11-10").press("Niêm yết hồ sơ", status=422)
    clerk.page.get_by_label(TEAM).check(force=True)
    clerk.press("Niêm yết hồ sơ").reads(TEAM)
    assert HOSTILE not in clerk.page.inner_text("main"), "left out by the clerk"
    clerk.visit("/postings")
    anybody.visit("/consultations").press("Khen thưởng").reads(TEAM)
    assert HOSTILE not in anybody.page.inner_text("main"), "not posted"
    anybody.fill("sender", "Ông Năm").fill("content", "Tôi biết việc này").press("Gửi ý kiến")
    anybody.visit("/recognised-initiatives").reads("Quét mã", "21/QĐ-UBND")


def hold(season: Season, dossiers: dict[str, str]) -> None:
    """The unit reads that the award waits, since when and whom to ask; never why."""
    clerk, school = season.person("canbo"), season.person("truong")
    clerk.visit(f"{dossiers[TEAM]}/eligibility").press("Ghi tạm dừng xét").reads("không hiện cho đơn vị")
    clerk.press("Lưu", status=422)
    clerk.tick("ground", "inspection").fill("document", "Kết luận số 5/KL-TT").fill("opened", "2026-10-21").press("Lưu")
    clerk.visit("/holds").reads(TEAM, "Kết luận số 5/KL-TT")
    for page in [dossiers[TEAM], f"{dossiers[TEAM]}/eligibility"]:
        school.visit(page)
        assert "5/KL-TT" not in school.page.content(), "the paper is not for the unit"
    school.visit(dossiers[TEAM]).reads("Đang tạm dừng xét từ 21/10/2026", "thường trực thi đua, khen thưởng của")
    clerk.visit("/holds").press("Kết thúc tạm dừng")
    clerk.tick("outcome", "cleared").fill("closed", "2026-10-22").fill("document", "Kết luận 6").press("Kết thúc tạm dừng")
    clerk.visit("/holds").reads("Không có ai đang tạm dừng xét")


def petition(season: Season) -> None:
    school, clerk = season.person("truong"), season.person("canbo")
    school.visit("/petitions").press("Gửi kiến nghị").press("Gửi kiến nghị", status=422)
    school.page.locator('select[name="occasion"]').select_option(index=1)
    school.fill("content", f"Đề nghị xem lại số lượng của xóm {HOSTILE}").press("Gửi kiến nghị")
    school.reads("Đề nghị xem lại", "chưa đặt hạn")
    path = school.path
    clerk.visit("/petitions").reads("chưa đặt hạn").visit(path)
    clerk.fill("due", "2026-11-05").fill("sender", f"Bà Sáu {HOSTILE}").press("Ghi", status=422)
    # What a unit sent itself came from it, on the day it came; the day to answer by is the office's.
    clerk.fill("reason", "Đơn do bà Sáu ký").press("Ghi", status=422).reads("đơn vị tự gửi")
    clerk.visit(path).fill("due", "2026-11-05").press("Ghi").reads("05/11/2026")
    clerk.press("Ghi trả lời", status=422)
    clerk.fill("answer", "Số lượng theo kế hoạch.").fill("document", "11/UBND-VHXH").press("Ghi trả lời")
    school.visit("/petitions").reads("đã trả lời").visit(path).reads("Số lượng theo kế hoạch.")


def fund(season: Season) -> None:
    clerk = season.person("canbo")
    clerk.visit("/fund").reads("Chưa có dòng nào")
    form = clerk.page.locator("form", has=clerk.page.locator('[name="amount"]'))
    button = form.locator("button").last.inner_text()
    clerk.press(button, within=form, status=422)
    clerk.page.locator('select[name="kind"]').select_option(index=1)
    clerk.fill("amount", "5000000").fill("day", "2026-10-01").fill("text", "Dự toán bổ sung").fill("document", "3/QĐ")
    clerk.press(button, within=clerk.page.locator("form", has=clerk.page.locator('[name="amount"]')))
    clerk.reads("Dự toán bổ sung")


def places(season: Season) -> None:
    """Each is reached from the menu by those who may, and is looked at where it is empty too."""
    clerk, chairman, school = season.person("canbo"), season.person("chutich"), season.person("truong")
    for path in ["/initiatives", "/holds", "/postings", "/petitions", "/reissues"]:
        for visitor in [clerk, chairman]:
            visitor.visit("/nominations")
            assert visitor.page.locator(f'nav a[href="{path}"]').count(), f"{path} is not in the menu"
            visitor.visit(path)
    school.visit("/nominations")
    for path, shown in [("/initiatives", True), ("/petitions", True), ("/holds", False), ("/postings", False)]:
        assert bool(school.page.locator(f'nav a[href="{path}"]').count()) == shown, path
    anybody = season.world.visitor()
    for path in ["/keys", "/consultations", "/recognised-initiatives"]:
        anybody.visit(path)
