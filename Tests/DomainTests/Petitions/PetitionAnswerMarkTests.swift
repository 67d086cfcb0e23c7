import Domain
import TestSupport
import Testing

@Suite struct PetitionAnswerMarkTests {
    private func answer(_ document: String) -> PetitionAnswer {
        PetitionAnswer(text: "Đã xem lại.", document: document, by: Person.chairman.account.id, at: Sample.now)
    }

    @Test(
        "Number and day of a letter are read from what was typed of it",
        arguments: [
            ("Công văn số 125/UBND-VHXH ngày 20/11/2026", "125/UBND-VHXH", "2026-11-20"),
            ("05/UBND-VHXH, ngày 05 tháng 11 năm 2026", "05/UBND-VHXH", "2026-11-05"),
            ("(ngày 3/11/2026) số 7/CV-UBND.", "7/CV-UBND", "2026-11-03"),
            ("125/UBND-VHXH", "125/UBND-VHXH", "2026-11-22"), ("Thư trả lời", nil, "2026-11-22"),
            ("20/11/2026", nil, "2026-11-20"), ("9/UBND ngày 31/02/2026", "9/UBND", "2026-11-22"),
            ("9/UBND ngày 25/11/2026", "9/UBND", "2026-11-22"), ("", nil, "2026-11-22"),
            ("tháng 11 năm 2026", nil, "2026-11-22"), ("số 0/UBND", nil, "2026-11-22"),
        ] as [(String, String?, String)])
    func parts(document: String, mark: String?, day: String) {
        #expect(answer(document).mark?.text == mark)
        #expect(answer(document).day.description == day, "never after the day of entering, \(Sample.now.day)")
    }
}
