import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct CorrectionPaperTests {
    private func paper(_ letter: CorrectionLetter) throws -> OfficialPaper {
        let office = PaperOffice(
            agency: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", standing: "", chairman: "Trần Văn Mẫu")
        let record = PaperRecord(
            office: office, plan: SamplePlan.caoMinhLike, occasion: nil, now: Sample.now, subject: .correction(letter))
        return try #require(PaperDraft.paper(.correction, of: record))
    }

    private func words(_ paper: OfficialPaper) -> String {
        paper.body.map { block in
            switch block {
            case .paragraph(let text): text
            case .numbered(let texts): texts.joined(separator: "\n")
            case .addressees(let names): names.joined(separator: "\n")
            default: ""
            }
        }.joined(separator: "\n")
    }

    @Test func `the letter names the paper's number, day and subject, the wrong and the right words, and why`() throws {
        let decision = TestSeason().decision
        let paper = try paper(Sample.correction(on: decision, isIssued: true))
        #expect(paper.isLetter && paper.subject.hasPrefix("đính chính Quyết định số 01/QĐ-UBND"))
        #expect(paper.head.number?.line == "Số: 01/UBND-VHXH" && paper.head.day == Sample.now.day)
        let text = words(paper)
        for part in [
            "Chủ tịch Ủy ban nhân dân xã Mẫu đã ban hành Quyết định số 01/QĐ-UBND", "“\(decision.title)”",
            "Điều 1: đã ghi “Đỗ Văn Đứt”; sửa lại là “Đỗ Văn Đức”.", "Lý do đính chính: Sơ suất khi đánh máy.",
        ] { #expect(text.contains(part)) }
        guard case .signed(_, let signature) = paper.close else { return #expect(Bool(false), "no signature") }
        #expect(signature.lines == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] && signature.name == Person.chairman.name)
        #expect(try PaperDraft.bytes(paper, as: .docx).starts(with: Array("PK".utf8)))
    }

    @Test func `a draft has no number, no day and no name`() throws {
        let paper = try paper(Sample.correction(on: TestSeason().decision))
        #expect(paper.head.number?.value == nil && paper.head.day == nil)
        guard case .signed(_, let signature) = paper.close else { return #expect(Bool(false), "no signature") }
        #expect(signature.name == "" && signature.lines == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
    }
}
