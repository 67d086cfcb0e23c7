import Domain
import TestSupport
import Testing

@Suite struct PersonalNumberTests {
    @Test(arguments: [
        ("Giáo viên, CCCD 019187001234", true), ("ĐT 0912.345.678", true), ("ĐT 0912 345 678", true),
        ("CMND 090-123-456", true), ("Xóm 12, sinh ngày 2/9/1975", false), ("Khóa 2026-2030, lớp 5A2", false),
        ("", false), ("12345678", false),
    ])
    func `nine digits or more in a row look like a person's number`(text: String, isLikely: Bool) {
        #expect(PersonalNumber.isLikely(in: text) == isLikely)
    }

    @Test func `a person's post takes no such number, an enterprise's field may have its tax code`() {
        let teacher = Participant(
            id: Sample.id("teacher"), agency: Sample.agency.id, unit: Sample.school.id, kind: .individual, group: "",
            name: "Bà Ba", detail: "Giáo viên, CCCD 019187001234", work: .direct)
        #expect(teacher.defects(under: SamplePlan.caoMinhLike) == [Reason(.personalNumber, field: "detail")])
        let firm = Participant(
            id: Sample.id("firm"), agency: Sample.agency.id, unit: Sample.school.id, kind: .enterprise, group: "",
            name: "Công ty", detail: "MST 4600123456")
        #expect(firm.defects(under: SamplePlan.caoMinhLike) == [])
    }
}
