import Domain
import Testing

@testable import Paperwork

/// Files that are no plan at all, or mean harm.
@Suite("A file that is not a plan")
struct PlanWholeFileTests {
    @Test("is refused where it stops being UTF-8")
    func notUTF8() {
        #expect(PlanSample.found(PlanFile.read([0x61, 0x3A, 0x0A, 0xC4, 0x91, 0xFF])) == ["2:2 notUTF8 "])
        #expect(PlanSample.found(PlanFile.read([0xFF, 0xFE, 0x61, 0x00])) == ["1:1 notUTF8 "])
    }

    @Test("is refused above 1 MiB and looked at up to it")
    func tooLarge() {
        let limit = 1 << 20
        #expect(PlanSample.found(PlanFile.read(Array(repeating: 0x23, count: limit + 1))) == ["1:1 tooLarge "])
        #expect(PlanSample.found(PlanFile.read(Array(repeating: 0x23, count: limit))) == ["1:1 emptyFile "])
    }

    @Test("says that it is empty", arguments: ["", "\n\n", "# only a remark", "\u{FEFF}"])
    func empty(_ text: String) {
        #expect(PlanSample.found(text) == ["1:1 emptyFile "])
    }

    @Test(
        "is refused for its depth before anything recurses",
        arguments: ["[", "{", "{a: ", "- ", "[\n", "- [", "{\"]\": ["])
    func tooDeep(_ opening: String) throws {
        let reading = PlanSample.read(String(repeating: opening, count: 100_000))
        #expect(reading.plan == nil)
        #expect(reading.problems.map(\.code).last == .tooDeep)
    }

    @Test("is refused at the bracket that goes too deep")
    func depthPlace() {
        #expect(PlanSample.found(String(repeating: "[", count: 100_000)) == ["1:24 tooDeep "])
    }

    @Test("is refused when brackets in quotes hide its depth")
    func hiddenDepth() {
        let reading = PlanSample.read(String(repeating: "[\"]\", ", count: 30_000))
        #expect(reading.problems.map(\.code) == [.tooDeep])
    }

    @Test("can not multiply by aliases, and says so at every mark")
    func laughs() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        let took = ContinuousClock().measure {
            let reading = PlanSample.read(text)
            #expect(reading.problems.count == 181)
            #expect(Set(reading.problems.map(\.code)) == [.refusedMark])
        }
        #expect(took < .seconds(5))
    }

    @Test("can not hide an alias behind quotes or remarks")
    func hiddenAlias() {
        #expect(PlanSample.found("{\"a # \": &a 1, 'b\n # ': *a}") == ["1:10 refusedMark ", "2:7 refusedMark "])
    }

    @Test("is refused for more values than any plan has")
    func tooManyNodes() {
        let reading = PlanSample.read("recipients:\n" + String(repeating: "- a\n", count: 20_001))
        #expect(PlanSample.found(reading) == ["1:1 tooManyNodes "])
        let flow = PlanSample.read("a: [" + String(repeating: "b,", count: 500_000) + "]")
        #expect(PlanSample.found(flow) == ["1:80006 tooManyNodes "])
    }

    @Test(
        "is dealt with in seconds, however it is made",
        arguments: [
            "a:\n", "k: ", "'", "\"", "e\u{301}", "\u{200B}", "{a: 1}: ", "- *a\n", "a,", "[],", "\t", "|\n ", "#",
        ])
    func cheap(_ piece: String) {
        let took = ContinuousClock().measure {
            let reading = PlanSample.read(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
            #expect(reading.plan == nil)
        }
        #expect(took < .seconds(10))
        let fewer = PlanSample.read(String(repeating: piece, count: 39_000))
        #expect(fewer.plan == nil)
    }

    @Test("gets a list of problems that ends")
    func tooManyProblems() {
        let reading = PlanSample.read("bases:\n" + String(repeating: "- a\n", count: 5000))
        #expect(reading.problems.count == 201)
        #expect(reading.problems.filter { $0.code == .tooManyProblems } == reading.problems.suffix(1))
    }

    @Test("may not hold a second document")
    func secondDocument() {
        #expect(PlanSample.found("a: b\n---\nc: d\n") == ["2:1 yamlSyntax "])
    }

    @Test("keeps the columns right after keys given twice on one line")
    func duplicatesOnOneLine() {
        let text = PlanSample.spoiled(
            "{first: 2026-03-27, last: 2027-12-31}", "{first: 2026-03-27, first: x, first: y, last: 2027-12-32}")
        #expect(
            PlanSample.found(text) == [
                "43:33 duplicateKey phases[0].period.first", "43:43 duplicateKey phases[0].period.first",
                "43:59 notADay phases[0].period.last",
            ])
    }

    @Test("stops at a key given too often or made of a list")
    func hopelessDuplicates() {
        #expect(PlanSample.found("[a]: 1\n[a]: 2\n") == ["1:1 duplicateKey "])
        let many = PlanSample.read(String(repeating: "a: 1\n", count: 40))
        #expect(many.blocks.contains { $0.code == .duplicateKey })
    }
}
