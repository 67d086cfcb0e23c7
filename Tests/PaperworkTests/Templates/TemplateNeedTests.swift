import Domain
import TestSupport
import Testing

@testable import Paperwork

/// What makes a paper a paper has to stand in its template.
@Suite struct TemplateNeedTests {
    private func faults(_ kind: PaperKind, without fields: [String]) throws -> [TemplateFault] {
        let own = try TemplateSample.own(kind)
        var text = try TemplateSample.text(of: own)
        for field in fields {
            text = text.replacing("{\(field)}", with: "").replacing("{\(field.uppercased())}", with: "")
        }
        return TemplateCheck.faults(try TemplateSample.changed(own, ["word/document.xml": text]), for: kind)
    }

    @Test(arguments: [
        ["Danh sách kèm theo"], ["Số"], ["Ngày ký"], ["Người ký"], ["Căn cứ"], ["Nội dung"], ["Trích yếu"],
        ["Chức vụ người ký"], ["Số", "Danh sách kèm theo"],
    ])
    func `a decision's template without a needed field is refused with its name`(fields: [String]) throws {
        let told = try faults(.decision, without: fields).map(\.phrase.vietnamese)
        #expect(told.count == fields.count)
        for field in fields { #expect(told.contains { $0.hasPrefix("Thiếu trường {\(field)}") }, "\(field)") }
    }

    @Test func `the list may stand as rows of a table instead`() throws {
        let own = try TemplateSample.own(
            .decision, with: TemplateSample.row("{Dòng: TT}", "{Dòng: Họ và tên, tên tập thể}"))
        let text = try TemplateSample.text(of: own).replacing("{Danh sách kèm theo}", with: "")
        let file = try TemplateSample.changed(own, ["word/document.xml": text])
        #expect(TemplateCheck.faults(file, for: .decision) == [])
    }

    @Test func `guidance without its body, and minutes without who signs at the left, are refused`() throws {
        #expect(
            try faults(.guidance, without: ["Nội dung"]).map(\.phrase.vietnamese).first?.contains("{Nội dung}") == true)
        #expect(try faults(.minutes, without: ["Người ký bên trái"]).count == 1)
    }

    @Test(arguments: [
        (PaperKind.minutes, PaperKind.voteCount), (.ballot, .guidance), (.honours, .dossiers),
        (.appraisal, .submission),
    ])
    func `the program's template of another kind is noticed, whatever its fields`(own: PaperKind, other: PaperKind)
        throws
    {
        let file = try TemplateDraft.bytes(own, named: "Mẫu")
        #expect(TemplateCheck.faults(file, for: other).map(\.kind).contains(.otherKind(own)))
    }

    @Test func `a template that was kept before this was asked makes no paper`() throws {
        let own = try TemplateSample.own(.decision)
        let text = try TemplateSample.text(of: own).replacing("{Danh sách kèm theo}", with: "")
        let file = try TemplateSample.changed(own, ["word/document.xml": text])
        #expect(throws: Refusal(.templateUnusable)) { try TemplateSample.filled(file, ["Nguyễn Văn Đức"]) }
    }

    @Test(arguments: PaperKind.allCases)
    func `every need names fields the kind has`(kind: PaperKind) {
        let fields = TemplateFields(kind)
        let known =
            fields.texts.map(\.rawValue) + fields.blocks.map(\.rawValue)
            + fields.columns.map { "\(TemplateFields.rowMark) \($0)" }
        for need in TemplateFields.needs(of: kind) {
            #expect(!need.fields.isEmpty && need.fields.allSatisfy(known.contains), "\(kind): \(need.fields)")
        }
    }
}
