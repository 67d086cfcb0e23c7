"""An enterprise assesses how digital it is: answers half, leaves, comes back where it was, shows a claim by a file, and
reads what it came to – as a picture and a table, with the cheapest step up, and never as an official result."""

from harness import Account, World
from season import PDF
from visitor import Visitor

FIRM = "Công ty TNHH Nà Lẹng <b>\"&'"
UNOFFICIAL = "không phải kết quả chính thức"
PARTS_ANSWERED = 3


def test_maturity_left_and_resumed(world: World):
    head, clerk = office(world)
    firm = world.visitor(head)
    assessment = begin(firm)
    half(firm)
    firm.press("Lưu, làm tiếp sau")
    assert firm.path == assessment, firm.path
    firm.press("Đăng xuất")
    firm = resumed(world, head, assessment)
    shown_by_a_file(firm, assessment)
    result(firm, assessment)
    the_rest(firm, assessment)
    looked_at(world.visitor(clerk), assessment)


def office(world: World) -> tuple[Account, Account]:
    world.clock.set("2026-10-05T09:00:00+07:00")
    world.init()
    world.add_unit(FIRM, "enterprise")
    head = world.add_account("congty", "Giám đốc Nà Lẹng", "unit", unit=FIRM)
    clerk = world.add_account("canbo", "Nguyễn Văn Cán", "clerk")
    world.serve()
    return head, clerk


def begin(firm: Visitor) -> str:
    firm.visit("/participants/new?kind=enterprise").fill("name", FIRM).fill("detail", "Xóm Nà Lẹng")
    firm.choose("group", "enterprise").press("Lưu")
    firm.visit("/maturity").press("Tự đánh giá").press(FIRM)
    firm.press("Bắt đầu").reads(UNOFFICIAL, "0/", "Làm tiếp")
    return firm.path


def half(firm: Visitor) -> None:
    """Claims two points of each criterion of the first parts; the last of them is left by the other button."""
    firm.press("Làm tiếp").reads("Phần 1 trong")
    for part in range(PARTS_ANSWERED):
        claim(firm, 2)
        if part < PARTS_ANSWERED - 1:
            firm.press("Lưu, sang phần sau").reads(f"Phần {part + 2} trong")


def claim(firm: Visitor, step: int) -> None:
    """The step counts from the lowest, 0 points."""
    fields = firm.page.locator('select[name^="points-"]')
    for place in range(fields.count()):
        fields.nth(place).select_option(index=step + 1)


def resumed(world: World, head: Account, assessment: str) -> Visitor:
    """A new browser: the log-in leads to the first part without an answer."""
    firm = world.visitor(head)
    firm.visit("/").reads(FIRM)
    firm.visit("/maturity").reads("Đang tự đánh giá")
    firm.visit(assessment).press("Làm tiếp").reads(f"Phần {PARTS_ANSWERED + 1} trong")
    firm.press("Lưu, về phần trước").reads(f"Phần {PARTS_ANSWERED} trong")
    kept = firm.page.locator('select[name^="points-"]').first.evaluate("field => field.selectedIndex")
    assert kept == 3, kept
    return firm


def shown_by_a_file(firm: Visitor, assessment: str) -> None:
    firm.visit(f"{assessment}/submission").reads("chưa nêu minh chứng")
    firm.visit(assessment).press("Làm tiếp")
    claim(firm, 1)
    # What was typed is kept, though the page is left for the file.
    firm.press("Thêm tệp minh chứng").reads("Thêm tệp")
    file = firm.page.locator("input[type=file]")
    file.set_input_files({"name": "so-theo-doi.pdf", "mimeType": "application/pdf", "buffer": PDF})
    firm.press("Tải lên").reads("so-theo-doi.pdf")
    firm.visit(assessment).reads("Tệp minh chứng (1)", "16/60 tiêu chí")
    firm.page.locator("summary", has_text="Câu trả lời và minh chứng").click()
    firm.reads("so-theo-doi.pdf")


def result(firm: Visitor, assessment: str) -> None:
    """The picture is drawn on the server, and the table below it says the same; nothing of it is official."""
    firm.visit(assessment).reads(
        UNOFFICIAL, "Tạm tính", "Kết quả tự đánh giá", "Trụ cột", "Vì sao được mức này",
        "Cách ít điểm nhất để lên mức sau", "cần thêm ít nhất")  # fmt: skip
    radar = firm.page.get_by_role("img", name="Tỷ lệ điểm đạt của từng trụ cột")
    assert radar.count() == 1 and radar.locator("polygon, path").count(), "the radar is drawn"
    pillars = firm.page.locator("table", has_text="Trụ cột").first.locator("tbody tr")
    assert pillars.count() >= 6, pillars.count()
    advice = firm.page.locator("table", has_text="Nâng lên").locator("tbody tr")
    assert advice.count() >= 1


def the_rest(firm: Visitor, assessment: str) -> None:
    firm.visit(f"{assessment}/submission").reads("chưa trả lời")
    firm.visit(assessment).press("Làm tiếp")
    while "/components/" in firm.path:
        claim(firm, 1)
        firm.press("Lưu, sang phần sau")
    firm.visit(f"{assessment}/submission").press("Nộp bản tự đánh giá")
    firm.visit(assessment).reads(UNOFFICIAL)
    assert not firm.page.get_by_text("Tạm tính").count()


def looked_at(clerk: Visitor, assessment: str) -> None:
    clerk.visit(assessment).press("Xem và kết luận").reads("so-theo-doi.pdf", "không biến kết quả thành chính thức")
    clerk.press("Xác nhận đã xem")
    clerk.visit(assessment).reads(UNOFFICIAL)
