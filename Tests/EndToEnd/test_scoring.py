"""Points from the table an office sets by a spreadsheet to the ranking: a unit scores itself, two people review without
seeing one another, the clerk confirms and freezes, and two with equal points are parted by what the table says."""

from harness import World
from season import HOSTILE, Season
from test_season import TEAM, open_the_occasion, set_up, units_prepare

HEAD = (
    "Số dòng;Loại dòng;Thuộc dòng;Nội dung;Điểm tối đa;Điều kiện;Tử số;Mẫu số;Điểm mỗi lần;Số lần tối đa;Đếm gì;"
    "Khoảng điểm;Căn cứ trong văn bản"
)
ROWS = [
    "I;nhóm;;Chi trả an sinh xã hội không dùng tiền mặt;65;;;;;;;;phụ lục, nhóm I",
    "1;điểm chuẩn;I;Tuyên truyền, khảo sát;20;có kế hoạch tuyên truyền;;;0,4;50;người được khảo sát;;phụ lục, mục 1",
    "2;điểm chuẩn;I;Mở mới tài khoản;40;;người mở tài khoản;người hưởng trợ cấp;;;;;phụ lục, mục 2",
    "3;điểm cộng;I;Tỷ lệ chi trả qua tài khoản;5;;;;;;;88-90: 2; >90-<100: 4; >=100: 5;phụ lục, mục 3",
    "1;khi bằng điểm: số lớn hơn đứng trên;;số tài khoản mở mới;;;;;;;;;mục III.4",
    "2;khi bằng điểm: bỏ phiếu;;bỏ phiếu của hội đồng;;;;;;;;;mục III.4",
]


def test_points_from_a_spreadsheet_to_the_ranking(world: World):
    season = Season(world)
    season.at("2026-10-01T09:00:00+07:00")
    set_up(season)
    open_the_occasion(season)
    set_the_table(season)
    season.at("2026-10-05T08:00:00+07:00")
    units_prepare(season)
    # The same 60 points: everything but the bonus, with twice as many accounts for the one.
    sheets = [score_itself(season, HOSTILE, 320), score_itself(season, TEAM, 160)]
    review(season, sheets)
    confirm(season, sheets)
    ranked(season)


def table(rows: list[str]) -> bytes:
    quoted = [row.replace("88-90: 2; >90-<100: 4; >=100: 5", '"88-90: 2; >90-<100: 4; >=100: 5"') for row in rows]
    return "\n".join([HEAD, *quoted]).encode()


def set_the_table(season: Season) -> None:
    clerk = season.person("canbo")
    clerk.visit("/scoring").press("Thang điểm")
    broken = [ROWS[0], ROWS[1].replace("điểm chuẩn", "chuẩn <b>"), *ROWS[2:]]
    upload(clerk, "thang-diem.csv", table(broken), status=422)
    clerk.reads("Tệp thang điểm chưa dùng được", "Dòng 3", "“chuẩn <b>”", "điểm cộng")
    upload(clerk, "thang-diem.csv", table(ROWS))
    clerk.reads("12/HD-UBND", "Mở mới tài khoản", "số tài khoản mở mới")


def upload(clerk, name: str, data: bytes, *, status: int = 200) -> None:
    clerk.fill("document", "12/HD-UBND").fill("day", "2026-09-28")
    clerk.page.locator('input[name="file"]').set_input_files({"name": name, "mimeType": "text/csv", "buffer": data})
    clerk.press("Đặt làm thang điểm", status=status)


def score_itself(season: Season, name: str, opened: int) -> str:
    """Returns the sheet's address."""
    school = season.person("truong")
    school.visit("/").reads("Lập phiếu tự chấm điểm" if name == HOSTILE else "Khen thưởng năm 2026")
    school.visit("/scoring/new")
    row = school.page.locator("tr", has=school.page.get_by_text(name, exact=True))
    row.get_by_role("link").or_(row.get_by_role("button")).first.click()
    school.page.wait_for_load_state()
    school.press("Bắt đầu")
    sheet = school.path.removesuffix("/figures")
    school.visit("/").reads(f"Hoàn thành và nộp phiếu chấm điểm của {name}")
    school.visit(f"{sheet}/submission").reads("Nhập số liệu")
    school.visit(f"{sheet}/figures")
    figures(school, opened, opened).press("Lưu")
    school.visit(f"{sheet}/submission").press("Nộp phiếu").reads("60")
    return sheet


def figures(person, opened: int, asked: int):
    person.tick("met-1", "yes").fill("count-1", "50").fill("part-2", str(opened)).fill("whole-2", str(asked))
    return person.fill("value-3", "80").fill("tie-1.1", str(opened))


def review(season: Season, sheets: list[str]) -> None:
    """The second reviewer sees nothing of the first before giving points, and both side by side afterwards."""
    for place, login in enumerate(["thamdinh", "thuky"]):
        reviewer = season.person(login)
        reviewer.visit("/").reads("Chấm điểm 2 phiếu đã nộp")
        for sheet, opened in zip(sheets, [320, 160]):
            hidden = ["Bạn thấy điểm của người khác sau khi đã chấm"] if place else []
            reviewer.visit(sheet).reads(f"Đã có {place} người chấm", *hidden)
            reviewer.visit(f"{sheet}/review")
            figures(reviewer, opened, opened).press("Ghi điểm thẩm định")
            reviewer.visit(f"{sheet}/comparison").reads("Phạm Đức Long")
        assert not reviewer.visit("/").page.get_by_text("Chấm điểm 2 phiếu đã nộp").count()


def confirm(season: Season, sheets: list[str]) -> None:
    clerk = season.person("canbo")
    clerk.visit("/").reads("Xác nhận 2 phiếu đã có người chấm điểm")
    for sheet in sheets:
        clerk.visit(f"{sheet}/confirmation")
        clerk.fill("part-2", "10").press("Xác nhận điểm", status=422).visit(f"{sheet}/confirmation")
        clerk.press("Xác nhận điểm").visit(f"{sheet}/freezing")
        clerk.page.locator("main form button").first.click()
        clerk.page.wait_for_load_state()
        clerk.look()


def ranked(season: Season) -> None:
    clerk = season.person("canbo")
    clerk.visit("/scoring").press("Xếp hạng").reads("số tài khoản mở mới")
    rows = clerk.page.locator("main table tbody tr")
    names = [rows.nth(place).inner_text() for place in range(2)]
    assert HOSTILE in names[0] and TEAM in names[1], names
    assert all("60" in name for name in names), names
    auditor = season.person("kiemsoat")
    auditor.visit("/scoring/ranking").reads(HOSTILE, TEAM)
