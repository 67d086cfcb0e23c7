import Domain
import TestSupport
import Testing

@testable import Paperwork

@Suite struct ReviewEntryFormTests {
    private let options = [ReviewOption("collective", "tập thể"), ReviewOption("individual", "cá nhân")]

    private var entry: ReviewEntry {
        ReviewEntry(
            key: "r0",
            fields: [
                ReviewField(key: "text", said: "", standing: .absent, input: .longText),
                ReviewField(key: "maximum", said: "5", standing: .sure, input: .number, typed: ["5"]),
                ReviewField(key: "date", said: "", standing: .absent, input: .day),
                ReviewField(key: "scope", said: "", standing: .absent, input: .choice(options)),
                ReviewField(key: "kind", said: "", standing: .sure, input: .list(options), typed: ["individual"]),
            ])
    }

    private func edits(_ typed: [String: [String]]) -> (edits: [PlanEdit], reasons: [Reason]) {
        let all = ["maximum": ["5"], "kind": ["individual"]].merging(typed) { $1 }
        return ReviewEntryForm(part: .quotas, entry: entry).edits { all[$0] ?? [] }
    }

    @Test func `what was left as it is is no edit`() {
        #expect(edits([:]).edits == [] && edits([:]).reasons == [])
    }

    @Test func `each value is read as what its field asks for`() {
        let (edits, reasons) = edits([
            "text": ["  Trạm\r\n Y tế "], "maximum": ["7"], "date": ["12/5/2026"], "scope": ["collective"],
            "kind": ["individual", "collective"],
        ])
        #expect(reasons == [])
        #expect(
            edits.map(\.value) == [
                .text("Trạm Y tế"), .number(7), .day(Sample.day(2026, 5, 12)), .text("collective"),
                .words(["collective", "individual"]),
            ])
        #expect(edits.allSatisfy { $0.act == .set && $0.place.entry == "r0" })
    }

    @Test func `everything wrong is told at once, each at its field`() {
        let (_, reasons) = edits([
            "text": [String(repeating: "a", count: 4_001)], "maximum": ["bảy"], "date": ["31/2/2026"],
            "scope": ["x"], "kind": ["x"],
        ])
        #expect(reasons.map(\.field) == ["text", "maximum", "date", "scope", "kind"])
        #expect(
            reasons.map(\.code) == [
                .textTooLong, .numberMalformed, .dateMalformed, .choiceUnknown, .choiceUnknown,
            ])
    }

    @Test func `an emptied value is kept as emptied`() {
        let (edits, _) = edits(["maximum": [""], "kind": []])
        #expect(edits.map(\.value) == [nil, nil] && edits.map(\.place.field) == ["maximum", "kind"])
    }

    @Test func `a new entry begins with its adding, and an empty one is refused`() {
        let new = ReviewEntry(
            key: PlanEdit.newEntry, fields: [ReviewField(key: "text", said: "", standing: .absent)])
        let form = ReviewEntryForm(part: .recipients, entry: new)
        #expect(form.edits { _ in ["Trạm Y tế"] }.edits.map(\.act) == [.add, .set])
        #expect(form.edits { _ in [""] }.reasons.map(\.code) == [.valueMissing])
        #expect(form.edits { _ in [""] }.reasons.map(\.field) == ["text"])
    }
}
