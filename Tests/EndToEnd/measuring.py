"""What is measured in a season: adopted, reported by units, typed in as a table, confirmed by somebody else."""

from season import SCHOOL, VILLAGE, Season

CLASSES = "Lớp bình dân học vụ số, bình dân học AI đã mở"
CELLS = '[name^="v."]'


def measure(season: Season) -> None:
    adopt(season)
    school_reports(season)
    clerk_types_a_table(season)
    others_confirm(season)


def adopt(season: Season) -> None:
    """A suggestion has no target and asks for nothing until the clerk says who reports it when."""
    clerk = season.person("canbo")
    clerk.visit("/results").visit("/progress").reads("Không có báo cáo nào phải nộp")
    clerk.visit("/indicators").reads("Gợi ý", CLASSES)
    clerk.visit("/indicators/new?suggestion=digital-skill-classes").press("Lưu", status=422)
    clerk.tick("reporters", "school", "village").choose("cadence", "quarterly").fill("due", "10")
    clerk.fill("targets", "mọi kỳ: 2").fill("whole-targets", "quý III/2026: 5").fill("from", "2026-07-01")
    clerk.press("Lưu").reads("Đang áp dụng", "Quý III/2026: 5")
    clerk.press("Sửa chỉ số, mục tiêu").press("Lưu", status=422)


def school_reports(season: Season) -> None:
    school = season.person("truong")
    school.visit("/").reads("Nộp báo cáo tiến độ Quý III/2026")
    school.visit("/progress").press(SCHOOL)
    school.page.locator(CELLS).first.fill("12.5")
    school.press("Lưu, làm tiếp sau", status=422).reads("12.5")
    school.page.locator(CELLS).first.fill("3")
    school.press("Nộp báo cáo").reads("Chờ xác nhận", "Đạt")


def clerk_types_a_table(season: Season) -> None:
    clerk = season.person("canbo")
    clerk.visit("/progress/grid").reads("Quý III/2026", "đã nộp")
    clerk.page.locator(CELLS).first.fill("bốn")
    clerk.press("Lưu cả bảng", status=422).reads("bốn")
    clerk.page.locator("summary", has_text="Dán từ Excel").click()
    clerk.fill("paste", f"{VILLAGE}\t4").press("Đưa vào bảng").reads("Đã đưa 1 ô vào bảng")
    assert clerk.page.locator(CELLS).first.input_value() == "4"
    spread(clerk)
    clerk.press("Lưu và nộp").reads("Không có ô nào để nhập")
    clerk.visit("/progress?state=submitted").press(VILLAGE).reads("người khác xác nhận")


def spread(clerk) -> None:
    """What is copied from a spreadsheet fills the cells from the one it is pasted into; Enter stays in the table."""
    cell = clerk.page.locator(CELLS).first
    cell.evaluate(
        """cell => {
            const data = new DataTransfer();
            data.setData("text/plain", "4\\t9\\r\\n5\\r\\n");
            cell.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
        }"""
    )
    assert cell.input_value() == "4"
    cell.press("Enter")
    assert clerk.path == "/progress/grid", clerk.path


def others_confirm(season: Season) -> None:
    clerk, appraiser = season.person("canbo"), season.person("thamdinh")
    clerk.visit("/progress?state=submitted").press(SCHOOL).press("Xác nhận báo cáo").reads("Đã xác nhận")
    clerk.press("Sửa").press("Lưu", status=422)
    appraiser.visit("/progress?state=submitted").press(VILLAGE).press("Xác nhận báo cáo").reads("Đã xác nhận")
    clerk.visit("/results").reads("7 lớp", "Đạt")
    clerk.press(CLASSES).reads(SCHOOL, VILLAGE)
    season.person("truong").visit("/results").reads("3 lớp")
