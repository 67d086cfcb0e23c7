"""What happens between the closing of intake and the published certificate, and the look at the English pages."""

import pathlib
import re

from season import Season
from visitor import Visitor

MEMBERS = [
    ("Ma Văn Tuấn", "Chủ tịch Ủy ban nhân dân xã", "chair", "Ma Văn Tuấn (chutich)"),
    ("Hà Thị Loan", "Công chức Văn hóa – Xã hội", "secretary", "Hà Thị Loan (thuky)"),
    ("Lường Văn Định", "Phó Chủ tịch Ủy ban nhân dân xã", "vice-chair", ""),
    ("Hứa Thị Vân", "Chủ tịch Mặt trận Tổ quốc xã", "member", ""),
    ("Triệu Văn Sơn", "Trưởng Công an xã", "member", ""),
    ("Bế Thị Thu", "Chủ tịch Hội Phụ nữ xã", "member", ""),
    ("Đàm Văn Quý", "Bí thư Đoàn xã", "member", ""),
    ("Lục Văn Khải", "Chủ tịch Hội Nông dân xã", "member", ""),
    ("La Thị Nhung", "Kế toán trưởng", "member", ""),
]

# What the program says in Vietnamese, from its catalogue; whole sentences without blanks.
CATALOGUE = re.compile(r'Phrase\(\s*"((?:[^"\\\\{]|\\\\")+)"\s*,')
VIETNAMESE = re.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
# The switch back, the first administrator's name, and what the plan and the guidance call groups, papers and sections.
DATA = {"tiếng việt", "quản trị hệ thống", "báo cáo thành tích", "tập thể", "doanh nghiệp", "cá nhân khác", "nơi nhận"}


def compose(clerk: Visitor) -> None:
    clerk.visit("/council").press("Nhập thành phần Hội đồng")
    clerk.press("Lưu thành phần Hội đồng", status=422)
    clerk.fill("decisionNumber", "15/QĐ-UBND").fill("decided", "2026-04-10").fill("quorum", "2/3")
    clerk.tick("rulesFrom", "own").tick("threshold", "majority")
    for place, (name, post, seat, account) in enumerate(MEMBERS):
        clerk.fill(f"name-{place}", name).fill(f"post-{place}", post)
        clerk.page.locator(f'select[name="seat-{place}"]').select_option(value=seat)
        if account:
            clerk.choose(f"account-{place}", account)
    clerk.press("Lưu thành phần Hội đồng").reads("15/QĐ-UBND", "ít nhất 6 trên 9 thành viên")


def call(season: Season, occasion: str) -> str:
    """Returns the session's address."""
    clerk = season.person("canbo")
    clerk.visit("/council").press("Triệu tập phiên họp – Khen thưởng năm 2026").press("Triệu tập", status=422)
    clerk.fill("day", "2026-11-25").fill("time", "14:00").fill("place", "Hội trường Ủy ban nhân dân xã")
    clerk.press("Triệu tập")
    session = clerk.path
    clerk.visit(f"{session}/invitation").visit(occasion)
    return session


def meet(season: Season, session: str, names: list[str]) -> None:
    secretary = season.person("thuky")
    secretary.visit("/").visit(session)
    attend(secretary, present=5)
    secretary.reads("Còn thiếu 1 người để được họp")
    assert not secretary.page.get_by_role("button", name="Khai mạc phiên họp").count()
    open_without_quorum(secretary, session)
    secretary.visit(session)
    attend(secretary, present=7, written=1)
    secretary.press("Khai mạc phiên họp")
    vote(secretary, names)
    end_voting(season, secretary)
    secretary.visit(f"{session}/minutes").visit(session)
    secretary.press("Ký biên bản").press("Ghi nhận đã ký")


def end_voting(season: Season, secretary: Visitor, moment: str = "2026-11-25T14:25:00+07:00") -> None:
    """Begin and end are proposed from the records; what makes no sense is refused."""
    season.world.clock.set(moment)
    secretary.press("Kết thúc biểu quyết")
    ended = secretary.page.locator('[name="ended"]').input_value()
    assert ended == moment[11:16], ended
    secretary.fill("ended", "00:01").press("Kết thúc biểu quyết", status=422).reads("Giờ kết thúc phải sau giờ bắt đầu")
    secretary.fill("ended", ended).press("Kết thúc biểu quyết")


def attend(secretary: Visitor, *, present: int, written: int = 0) -> None:
    for place, (name, *_) in enumerate(MEMBERS):
        presence = "present" if place < present else "written" if place < present + written else "absent"
        secretary.page.get_by_label(f"Điểm danh {name}").select_option(value=presence)
    secretary.press("Lưu điểm danh")


def open_without_quorum(secretary: Visitor, session: str) -> None:
    """The button is not there; the server refuses all the same."""
    form = secretary.page.locator('main form[method="post"]').first
    revision = form.locator('input[name="revision"]').input_value()
    answer = secretary.send(f"{session}/opening", revision=revision)
    assert answer.status == 422 and "quorum" not in answer.text(), answer.status
    assert "5" in answer.text() and "6" in answer.text(), answer.text()


def vote(secretary: Visitor, names: list[str]) -> None:
    """One sheet for the whole agenda: refused with a count too many, saved in part, then whole."""
    dossiers = [dossier(secretary, name) for name in names]
    secretary.fill(f"agree-{dossiers[0]}", "9").fill(f"disagree-{dossiers[0]}", "9")
    secretary.press("Lưu kết quả", status=422)
    fill(secretary, dossiers[0], agree=6, rank=1)
    secretary.press("Lưu kết quả").reads(f"Còn {len(names) - 1} đề nghị chưa có kết quả")
    for rank, each in enumerate(dossiers[1:], 2):
        fill(secretary, each, agree=6 if rank < 3 else 5, rank=rank)
    secretary.press("Lưu kết quả")


def dossier(secretary: Visitor, name: str) -> str:
    item = secretary.page.locator('section[id^="item-"]', has=secretary.page.get_by_role("link", name=name, exact=True))
    return item.first.get_attribute("id").removeprefix("item-")


def fill(secretary: Visitor, dossier: str, *, agree: int, rank: int) -> None:
    secretary.fill(f"agree-{dossier}", str(agree)).fill(f"disagree-{dossier}", "1")
    secretary.fill(f"writtenAgree-{dossier}", "1").fill(f"writtenDisagree-{dossier}", "0")
    secretary.fill(f"rank-{dossier}", str(rank))


def decide(season: Season, occasion: str, *, refusing: str) -> str:
    """Allocation, draft, presentation, issue with one left out. Returns the decision's address."""
    clerk = season.person("canbo")
    clerk.visit("/").visit(f"{occasion}/allocation").press("Phân bổ")
    clerk.fill("moneySource", "Quỹ thi đua, khen thưởng của xã năm 2026").press("Lập dự thảo quyết định")
    decision = clerk.path
    clerk.press("Lưu dự thảo").press("Trình Chủ tịch")
    chairman = season.person("chutich")
    chairman.visit("/").visit(decision)
    row = chairman.page.locator("tr", has=chairman.page.get_by_role("link", name=refusing, exact=True))
    row.get_by_role("checkbox").check(force=True)
    chairman.press("Ký ban hành", status=422)
    row.get_by_role("checkbox").check(force=True)
    row.get_by_role("textbox").fill("Phòng học số mới dùng từ tháng 9, chưa đủ một năm học.")
    chairman.press("Ký ban hành").reads("1/QĐ-UBND", refusing)
    return decision


def publish(season: Season, decision: str) -> None:
    anybody = season.world.visitor()
    anybody.visit("/publication").reads("Chưa có quyết định nào được công bố")
    clerk = season.person("canbo")
    clerk.visit(decision).press("Công bố").press("Công bố")


def certificate_code(season: Season, decision: str) -> str:
    """The code on the first certificate, read off the page that is printed."""
    clerk = season.person("canbo")
    clerk.visit(f"{decision}/certificates")
    clerk.page.emulate_media(media="print")
    paper = clerk.page.pdf(prefer_css_page_size=True, print_background=True)
    sizes = [[float(side) for side in box.split()[2:]] for box in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", paper)]
    # The certificates lie across; the list for the file behind them stands upright, on one sheet.
    across = [size for size in sizes if size[0] > size[1]]
    assert len(across) == clerk.page.locator("main .certificate").count() and len(sizes) == len(across) + 1, sizes
    clerk.page.emulate_media(media="screen")
    found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", clerk.page.inner_text("main"))
    assert found, clerk.page.inner_text("main")
    return found.group()


def vietnamese_phrases() -> set[str]:
    sources = (pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Wording").rglob("*.swift")
    found = {phrase for file in sources for phrase in CATALOGUE.findall(file.read_text(encoding="utf-8"))}
    phrases = {phrase.lower() for phrase in found if VIETNAMESE.search(phrase)} - DATA
    assert len(phrases) > 300, len(phrases)
    return phrases


def expect_english(visitor: Visitor) -> None:
    """No line of the page is a Vietnamese phrase of the program; names and the plan's own words stay as they are."""
    lines = visitor.page.evaluate("document.title + '\\n' + document.body.innerText").splitlines()
    for line in sorted({line.strip().lower() for line in lines} & vietnamese_phrases()):
        visitor.findings.append(f"{visitor.path} in English says: {line}")
