import Domain
import Testing
import Wording

@Suite struct RefusalWordingTests {
    @Test func `the samples hold every code of the enum`() throws {
        let source = try Repository.text("Sources/Domain/Values/ReasonCode.swift").replacing(#/\/\/.*/#, with: "")
        let cases = source.split(separator: "case ").dropFirst().flatMap {
            $0.split { !$0.isLetter && $0 != "(" }.filter { !$0.contains("(") && $0 != "ChecklistItem" }
        }
        #expect(RefusalSamples.plain.map { "\($0)" }.sorted() == cases.map(String.init).sorted())
    }

    @Test(arguments: Language.allCases)
    func `every code has a sentence of its own`(language: Language) {
        let sentences = RefusalSamples.all.map { Reason($0).sentence(in: language) }
        #expect(Set(sentences).count == RefusalSamples.all.count)
        #expect(sentences.filter { !$0.hasSuffix(".") || $0.count < 20 } == [])
        #expect(!sentences.contains(language(.refusedPlainly)))
    }

    @Test func `the two languages never say the same`() {
        #expect(RefusalSamples.all.filter { $0.phrase.vietnamese == $0.phrase.english } == [])
    }

    @Test(arguments: RefusalSamples.all)
    func `both languages have the same blanks, and a sentence without them`(code: ReasonCode) {
        let phrase = code.phrase
        #expect(Phrase(phrase.vietnamese, "").blanks == Phrase("", phrase.english).blanks)
        #expect((code.plainPhrase == nil) == phrase.blanks.isEmpty)
        #expect(code.plainPhrase?.blanks ?? [] == [])
    }

    @Test(arguments: RefusalSamples.raised)
    func `every value of a raised reason is said, and no blank remains`(reason: Reason) {
        #expect(reason.code.phrase.blanks == Set(reason.values.keys))
        for language in Language.allCases {
            let sentence = reason.sentence(in: language)
            #expect(!sentence.contains("{"))
            #expect(reason.values.values.filter { !sentence.contains($0) } == [])
        }
    }

    @Test func `every blank has a sample with its value`() {
        let blank = Set(RefusalSamples.all.filter { !$0.phrase.blanks.isEmpty })
        #expect(blank == Set(RefusalSamples.raised.map(\.code)))
    }

    @Test func `a missing or empty value is passed over in silence`() {
        #expect(
            Reason(.ownSubmission, ["number": ""]).sentence(in: .english)
                == "You wrote or submitted this dossier, so you may not process it. Let somebody else do it.")
        #expect(
            Reason(.quorumMissing, ["present": "4"]).sentence(in: .vietnamese)
                == "Chưa đủ số thành viên tối thiểu. Hãy đợi đủ người hoặc dời phiên họp.")
    }

    @Test func `a code says something more exact at some fields`() {
        #expect(Reason(.wrongLogin, field: "old").phrase == .currentPasswordWrong)
        #expect(Reason(.dueNotAhead, field: "at").phrase == .sessionTimeNotAhead)
        #expect(Reason(.dueNotAhead, field: "due").phrase == ReasonCode.dueNotAhead.phrase)
    }

    @Test func `a person's own braces stay as they were typed`() {
        let sentence = Reason(.missingReason, ["name": "{day}"]).sentence(in: .english)
        #expect(sentence == "The reason for “{day}” is missing. Write it; the unit will read it.")
    }
}
