import Domain
import Foundation
import Reading
import TestSupport
import Testing
import Wording

@testable import Paperwork

@Suite struct PlanReviewBookTests {
    static func bytes(_ path: String) throws -> [UInt8] {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return Array(try Data(contentsOf: root.appending(path: path)))
    }

    static func reading() throws -> PlanSourceReading {
        try PlanSourceReading(try bytes("Tests/EndToEnd/papers/suoi-mo-2026.txt"), name: "suoi-mo.txt")
    }

    private func book(_ corrections: [PlanCorrection] = []) throws -> PlanReviewBook {
        let reading = try PlanReviewBookTests.reading()
        return try PlanReviewBook(lines: reading.lines, facts: reading.facts, corrections: corrections)
    }

    private func field(
        _ book: PlanReviewBook, _ part: PlanPart, _ entry: String, _ field: String
    ) throws -> ReviewField {
        let entry = try #require(book.entry(part, entry, in: .vietnamese))
        return try #require(entry.fields.first { $0.key == field })
    }

    private let day = CorrectedValue.day(Sample.day(2026, 5, 12))

    /// What a person does to make the paper of Suối Mơ whole.
    private var whole: [PlanCorrection] {
        let parts = PlanPart.allCases.filter { !$0.isBesidePlan }
        return [
            Sample.correction(1, .set, CorrectionPlace(.identity, "r0", "date"), day),
            Sample.correction(2, .add, CorrectionPlace(.purposes, "n2")),
            Sample.correction(80, .set, CorrectionPlace(.purposes, "n2", "text"), .text("Khơi dậy thi đua.")),
            Sample.correction(81, .set, CorrectionPlace(.purposes, "n2", "source"), .text("I")),
        ] + parts.enumerated().map { Sample.correction($0 + 3, .accept, CorrectionPlace($1)) }
    }

    @Test(arguments: [
        "Tests/ReadingTests/Plans/cao-minh-2026.txt", "Tests/ReadingTests/Plans/can-tho-157-2025.txt",
        "Tests/ReadingTests/Plans/nghe-an-982-2025.txt", "Tests/EndToEnd/papers/suoi-mo-2026.txt",
    ])
    func `the facts of a paper come back from their record as they were`(path: String) throws {
        let facts = try PlanReader.read(try PlanReviewBookTests.bytes(path)).facts
        let (kept, letters) = try FactsRecord.read(try FactsRecord.write(facts, letters: [.tcvn3]))
        #expect(letters == [.tcvn3])
        #expect(kept.identity == facts.identity)
        for section in FactSection.allCases { #expect(kept[section] == facts[section]) }
    }

    @Test func `a paper typed in old letters says so on its review, a paper in Unicode says nothing`() throws {
        let record = { try FactsRecord.write(PlanFacts(), letters: $0) }
        let old = try PlanReviewBook(lines: "", facts: try record([.tcvn3]), corrections: [])
        #expect(old.remark?.vietnamese.contains("TCVN3") == true)
        #expect(try PlanReviewBook(lines: "", facts: try record([.unicode]), corrections: []).remark == nil)
    }

    @Test func `every value says how far it may be trusted, with its words and its line`() throws {
        let book = try book()
        let number = try field(book, .identity, "r0", "number")
        #expect(number.standing == .absent && number.said == "" && number.line == 4)
        let symbol = try field(book, .identity, "r0", "symbol")
        #expect(symbol.standing == .sure && symbol.said == "KH-UBND")
        let name = try field(book, .themes, "r0", "name")
        #expect(name.standing == .unsure && name.line == 24)
        #expect(book.lines[15].contains("<script>document.title"))
    }

    @Test func `a change stands before what was read, an undone one counts for nothing`() throws {
        let place = CorrectionPlace(.quotas, "r1", "maximum")
        let change = Sample.correction(1, .set, place, .number(7))
        let changed = try field(try book([change]), .quotas, "r1", "maximum")
        #expect(changed.standing == .changed && changed.said == "7" && changed.before == "5")
        #expect(changed.correction == change && changed.line != nil)
        let undone = try change.undone(by: Sample.signature(), at: Revision(3))
        let back = try field(try book([undone]), .quotas, "r1", "maximum")
        #expect(back.standing == .sure && back.said == "5" && back.before == nil && back.correction == nil)
    }

    @Test func `accepting a part makes its unsure values certain and leaves absent ones open`() throws {
        let book = try book([Sample.correction(1, .accept, CorrectionPlace(.themes))])
        let sheet = book.sheet(in: .vietnamese)
        let fields = try #require(sheet.part(.themes)).entries.flatMap(\.fields)
        #expect(!fields.contains { $0.standing == .unsure } && fields.contains { $0.standing == .accepted })
        #expect(sheet.part(.themes)?.accepted.count == 1)
        #expect(!book.obstacles.contains { $0.part == .themes })
    }

    @Test func `everything open is told at once: unconfirmed, missing, and what the law asks for`() throws {
        let obstacles = try book().obstacles
        #expect(obstacles.contains(ReviewObstacle(.law(.aim), part: .purposes)))
        #expect(obstacles.contains(ReviewObstacle(.missing, part: .identity, entry: "r0", field: "date")))
        #expect(obstacles.contains(ReviewObstacle(.unconfirmed(count: 3), part: .themes)))
        #expect(try book().plan.plan == nil)
    }

    @Test(arguments: [
        (LawElement.subjects, PlanPart.participants), (.contents, .themes), (.criteria, .criteria),
        (.measures, .responsibilities),
    ])
    func `a part that is wholly taken out is missed by the law`(element: LawElement, part: PlanPart) throws {
        let count = try #require(try book().sheet(in: .english).part(part)).entries.count
        let removed = (0..<count).map { Sample.correction($0 + 1, .remove, CorrectionPlace(part, "r\($0)")) }
        #expect(try book(removed).obstacles.contains(ReviewObstacle(.law(element), part: part)))
        #expect(try !book().obstacles.contains(ReviewObstacle(.law(element), part: part)))
    }

    @Test func `confirmed and filled in, the paper is a plan, and its file reads as the same plan`() throws {
        let book = try book(whole)
        #expect(book.obstacles == [])
        let plan = try #require(book.plan.plan)
        #expect(plan.identity.date == Sample.day(2026, 5, 12) && plan.identity.number == nil)
        #expect(plan.themes.map(\.code) == ["a", "b", "c"] && plan.quotas.count == 6)
        #expect(PlanFile.read(Array(book.draft.utf8)).plan == plan)
        #expect(PlanFile.read(Array(PlanFile.write(plan).utf8)).plan == plan)
    }

    @Test func `an obstacle inside a list stands at its field although entries before it were taken out`() throws {
        let book = try book(
            whole + [
                Sample.correction(90, .remove, CorrectionPlace(.quotas, "r0")),
                Sample.correction(91, .set, CorrectionPlace(.quotas, "r2", "award"), .text("nothing")),
                Sample.correction(92, .set, CorrectionPlace(.phases, "r0", "last"), nil),
            ])
        let places = book.obstacles.map { "\($0.part?.rawValue ?? "") \($0.entry) \($0.field)" }
        #expect(places.sorted() == ["phases r0 last", "quotas r2 award"])
    }

    @Test func `a code or number said twice is told by the entry that says it first, not by a line nobody sees`() throws
    {
        let sheet = try book(whole).sheet(in: .vietnamese)
        let quotas = try #require(sheet.part(.quotas)).entries
        let copied = ["award", "occasion", "scope"].enumerated().map { place, key in
            Sample.correction(
                90 + place, .set, CorrectionPlace(.quotas, "r1", key),
                .text(quotas[0].fields.first { $0.key == key }?.typed.first ?? ""))
        }
        let kinds = Sample.correction(
            95, .set, CorrectionPlace(.quotas, "r1", "kind"),
            .words(quotas[0].fields.first { $0.key == "kind" }?.typed ?? []))
        let book = try book(whole + copied + [kinds])
        let told = book.obstacles.filter { $0.part == .quotas && $0.entry == "r1" }
        #expect(told.map(\.kind) == [.repeats(entry: 1, code: nil)])
        #expect(told.first?.phrase.vietnamese.contains("ở Số lượng") == true)
        #expect(told.first?.phrase.vietnamese.contains("dòng") == false)
    }

    @Test func `what a person adds gets a code of its own, and can be chosen then`() throws {
        let typed = ["kind": ["interim"], "year": ["2029"], "name": ["Sơ kết <2029>"], "source": ["x"]]
        let (edits, reasons) = try book(whole).edits(.occasions, PlanEdit.newEntry) { typed[$0] ?? [] }
        #expect(reasons == [])
        #expect(
            edits.last == PlanEdit(.set, CorrectionPlace(.occasions, PlanEdit.newEntry, "code"), .text("interim-2029")))
        let made = edits.enumerated().map { place, edit in
            Sample.correction(90 + place, edit.act, CorrectionPlace(.occasions, "n90", edit.place.field), edit.value)
        }
        let next = try book(whole + made)
        #expect(next.obstacles == [])
        let fields = try #require(next.entry(.quotas, PlanEdit.newEntry, in: .vietnamese)).fields
        guard case .choice(let options)? = fields.first(where: { $0.key == "occasion" })?.input else {
            Issue.record("no choice")
            return
        }
        #expect(options.contains(ReviewOption("interim-2029", "Sơ kết <2029>")))
        let again = next.edits(.occasions, PlanEdit.newEntry) { typed[$0] ?? [] }.edits
        #expect(again.last?.value == .text("interim-2029-2"))
        let theme = next.edits(.themes, PlanEdit.newEntry) { $0 == "text" ? ["Giữ đường sạch"] : [] }.edits
        #expect(theme.last?.place.field == "code" && theme.last?.value == .text("4"))
    }

    @Test func `an added entry is asked for field by field`() throws {
        let added = Sample.correction(90, .add, CorrectionPlace(.recipients, "n90"))
        let book = try book(whole + [added])
        #expect(book.obstacles.map(\.field) == ["text"])
        #expect(book.obstacles.allSatisfy { $0.entry == "n90" && $0.kind == .missing })
        #expect(book.entry(.recipients, "n90", in: .vietnamese)?.added == added)
    }

    @Test func `an added entry comes from whoever reviews, and its empty form asks for every field but that`() throws {
        let book = try book()
        let new = try #require(book.entry(.quotas, PlanEdit.newEntry, in: .vietnamese))
        #expect(new.fields.first { $0.key == "source" }?.typed == ["người rà soát bổ sung"])
        let (edits, reasons) = book.edits(.quotas, PlanEdit.newEntry) {
            $0 == "source" ? ["người rà soát bổ sung"] : []
        }
        #expect(edits.map(\.act) == [.add])
        #expect(reasons.map(\.field) == ["award", "occasion", "kind", "scope", "maximum", "of", "competence"])
        #expect(reasons.allSatisfy { $0.code == .valueMissing })
    }

    @Test func `codes the program made are said to be its own and wait for nobody`() throws {
        let book = try book()
        #expect(try field(book, .participants, "r0", "code").standing == .made)
        #expect(try field(book, .awards, "r0", "code").standing == .made)
        #expect(try field(book, .themes, "r0", "code").standing != .made)
    }

    @Test func `a number without an occasion takes the plan's only one, to be confirmed`() throws {
        var facts = PlanFacts()
        let fact = { (value: FactValue) in Fact(value, quote: "12 cá nhân", line: 9, .sure) }
        facts[.quotas] = [FactRecord(("maximum", fact(.number(12))))]
        let record = try FactsRecord.write(facts, letters: [])
        let occasion = [
            Sample.correction(1, .add, CorrectionPlace(.occasions, "n1")),
            Sample.correction(2, .set, CorrectionPlace(.occasions, "n1", "code"), .text("final-2026")),
        ]
        let accept = Sample.correction(3, .accept, CorrectionPlace(.quotas))
        func read(_ corrections: [PlanCorrection]) throws -> ReviewField {
            try field(
                try PlanReviewBook(lines: "", facts: record, corrections: corrections), .quotas, "r0", "occasion")
        }
        #expect(try read([]).standing == .absent)
        #expect(try read(occasion).standing == .unsure && read(occasion).typed == ["final-2026"])
        #expect(try read(occasion + [accept]).standing == .accepted)
        let second = [
            Sample.correction(4, .add, CorrectionPlace(.occasions, "n4")),
            Sample.correction(5, .set, CorrectionPlace(.occasions, "n4", "code"), .text("yearly-2026")),
        ]
        #expect(try read(occasion + second).standing == .absent)
    }

    @Test func `a plan with a time and no phases is offered one phase of all of it`() throws {
        var facts = PlanFacts()
        facts.identity["first"] = Fact(.day(Sample.day(2026, 1, 15)), quote: "x", line: 1, .sure)
        #expect(
            try PlanReviewBook(lines: "", facts: FactsRecord.write(facts, letters: []), corrections: [])
                .wholePeriodPhase == [])
        facts.identity["last"] = Fact(.day(Sample.day(2026, 11, 30)), quote: "x", line: 1, .sure)
        let book = try PlanReviewBook(lines: "", facts: FactsRecord.write(facts, letters: []), corrections: [])
        #expect(book.wholePeriodPhase.map(\.act) == [.add, .set, .set, .set, .set])
        #expect(
            book.wholePeriodPhase.suffix(2).map(\.value) == [
                .day(Sample.day(2026, 1, 15)), .day(Sample.day(2026, 11, 30)),
            ])
    }

    @Test func `a law without its number and who passed it keeps nothing from being launched`() throws {
        let emptied = ["number", "issuer"].enumerated().map {
            Sample.correction(90 + $0, .set, CorrectionPlace(.bases, "r0", $1), nil)
        }
        let book = try book(whole + emptied)
        #expect(book.obstacles == [])
        let plan = try #require(book.plan.plan)
        #expect(plan.bases[0].kind == "Luật" && plan.bases[0].number.isEmpty && plan.bases[0].issuer.isEmpty)
        #expect(PlanFile.read(Array(PlanFile.write(plan).utf8)).plan == plan)
        #expect(try PlanReader.read(Array(PlanWriter.text(of: plan).utf8)).facts[.bases][0]["number"].value == nil)
        let decree = [Sample.correction(95, .set, CorrectionPlace(.bases, "r0", "kind"), .text("Nghị định"))]
        #expect(try self.book(whole + emptied + decree).obstacles.map(\.field).sorted() == ["issuer", "number"])
    }

    @Test func `an entry in which nothing is said does not move the places of those behind it`() throws {
        let emptied = ["text", "source"].enumerated().map {
            Sample.correction(90 + $0, .set, CorrectionPlace(.recipients, "r0", $1), nil)
        }
        let book = try book(
            whole + emptied + [Sample.correction(95, .set, CorrectionPlace(.recipients, "r2", "source"), nil)])
        let places = book.obstacles.map { "\($0.entry) \($0.field)" }
        #expect(places.sorted() == ["r0 source", "r0 text", "r2 source"])
    }

    @Test func `a paper of another sort is refused with a sentence, a plan file is told apart`() throws {
        let regulation = Array("QUY CHẾ\nThi đua, khen thưởng\n\nĐiều 1. Phạm vi\n".utf8)
        #expect(throws: PlanSourceRefusal.self) { try PlanSourceReading(regulation, name: "quy-che.txt") }
        #expect(throws: PlanSourceRefusal.self) { try PlanSourceReading([0, 1, 2], name: "a.txt") }
        #expect(PlanSourceReading.isPlanFile(Array("# x\nidentity:\n  agency: a\n".utf8), name: "x"))
        #expect(PlanSourceReading.isPlanFile([], name: "Ke-Hoach.YAML"))
        #expect(!PlanSourceReading.isPlanFile(regulation, name: "quy-che.txt"))
    }
}
