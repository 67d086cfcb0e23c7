import Domain
import Testing
import Wording

@testable import Paperwork

/// Every problem the reader knows, each with the place an editor would jump to.
@Suite("A plan file with a mistake")
struct PlanProblemTests {
    @Test("the sample itself has no problem at all")
    func sample() throws {
        let reading = PlanSample.read(PlanSample.text)
        #expect(PlanSample.found(reading) == [])
        #expect(reading.plan?.quotas.first?.maximum == 2)
    }

    @Test("is told line, column and path of the mistake", arguments: spoilings)
    func spoiling(_ spoiling: PlanSpoiling) {
        let text = PlanSample.spoiled(spoiling.old, spoiling.new)
        #expect(text != PlanSample.text)
        let reading = PlanSample.read(text)
        #expect(PlanSample.found(reading) == spoiling.problems)
        #expect((reading.plan == nil) == !reading.blocks.isEmpty)
        for problem in reading.problems {
            #expect(!problem.phrase.vietnamese.contains("{") && !problem.phrase.english.contains("{"))
        }
    }

    @Test("the tables below and the whole-file tests name every code there is")
    func complete() {
        let inTable = spoilings.flatMap(\.problems).compactMap { $0.split(separator: " ").dropFirst().first }
        let elsewhere = ["notUTF8", "tooLarge", "emptyFile", "tooDeep", "tooManyNodes", "tooManyProblems"]
        // Told by CriteriaSetFileTests.
        let ofSets = ["stepsNotRising", "bandNotRising", "levelNotRising", "boundUnclear", "levelOutOfReach"]
        // Told by ScoreTableSheetTests.
        let ofSheets = ["bandUnread"]
        let named = Set(inTable.map(String.init) + elsewhere + ofSets + ofSheets)
        #expect(PlanProblemCode.allCases.map(\.rawValue).filter { !named.contains($0) } == [])
    }

    @Test("all mistakes are told at once, in the order of the file")
    func together() {
        let text = PlanSample.spoiled("level: commune", "level: hamlet")
            .replacing("date: 2022-06-15", with: "date: 2022-02-31")
            .replacing("groups: [school]", with: "groups: [schol]")
            .replacing("maximum: 2", with: "maximum: many")
            .replacing("recipients: []", with: "recipients: none\nrecipients: []")
        #expect(
            PlanSample.found(text) == [
                "3:10 unknownChoice identity.level", "19:11 notADay bases[0].date",
                "37:14 unknownCode criteria[0].groups[0]", "63:14 notANumber quotas[0].maximum",
                "67:13 notAList recipients", "68:1 duplicateKey recipients",
            ])
    }
}

struct PlanSpoiling: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let problems: [String]

    init(_ old: String, _ new: String, _ problems: String...) {
        (self.old, self.new, self.problems) = (old, new, problems)
    }

    var testDescription: String { problems.joined(separator: ", ") }
}

private func scoring(_ rest: String) -> String {
    "recipients: []\nscoring:\n  - {code: x, sort: points, text: Việc, source: V, \(rest)}"
}

private let spoilings = [
    PlanSpoiling("agency: UBND xã", "agency: \"UBND xã", "4:12 yamlSyntax "),
    PlanSpoiling("level: commune", "level: commune: x", "3:17 yamlSyntax "),
    PlanSpoiling("place: Mẫu", "place: M\u{200B}u", "6:11 controlCharacter "),
    PlanSpoiling("place: Mẫu", "place: \"M\\u0007u\"", "6:10 controlCharacter identity.place"),
    PlanSpoiling("purposes: []", "purposes: &a []", "23:11 refusedMark "),
    PlanSpoiling("purposes: []", "purposes: *a", "23:11 refusedMark "),
    PlanSpoiling("purposes: []", "purposes: !!seq []", "23:11 refusedMark "),
    PlanSpoiling("purposes: []", "? purposes\n: []", "23:1 refusedMark "),
    PlanSpoiling(
        "  symbol: KH-UBND", "  sybmol: KH-UBND", "2:3 missingKey identity.symbol", "5:3 unknownKey identity.sybmol"),
    PlanSpoiling("purposes: []\n", "", "1:1 missingKey purposes"),
    PlanSpoiling("themes:\n", "<<: []\nthemes:\n", "25:1 unknownKey <<"),
    PlanSpoiling("place: Mẫu", "place: Mẫu\n  \"place\": Khác", "7:3 duplicateKey identity.place"),
    PlanSpoiling(
        "{first: 2026-03-27, last: 2027-12-31}", "{first: 2026-03-27, first: 2026-03-27, last: 2027-12-31}",
        "43:33 duplicateKey phases[0].period.first"),
    PlanSpoiling("  - code: school", "  - school\n  - code: school", "31:5 notAMapping participants[0]"),
    PlanSpoiling("purposes: []", "purposes: {}", "23:11 notAList purposes"),
    PlanSpoiling("place: Mẫu", "place: [Mẫu]", "6:10 notAText identity.place"),
    PlanSpoiling("place: Mẫu", "place: \"  \"", "6:10 emptyText identity.place"),
    PlanSpoiling("groups: [school]", "groups: []", "37:13 emptyList criteria[0].groups"),
    PlanSpoiling("place: Mẫu", "place: \(String(repeating: "x", count: 501))", "6:10 textTooLong identity.place"),
    PlanSpoiling("date: 2026-03-27", "date: 2026-02-31", "7:9 notADay identity.date"),
    PlanSpoiling("date: 2026-03-27", "date: 27/3/2026", "7:9 notADay identity.date"),
    PlanSpoiling("year: 2026", "year: 26", "48:11 notAYear occasions[0].year"),
    PlanSpoiling("maximum: 2", "maximum: -2", "63:14 notANumber quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: 2.5", "63:14 notANumber quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: \"2\"", "63:14 notANumber quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: 02", "63:14 notANumber quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: 99999999999999999999", "63:14 notANumber quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: 10%", "59:5 missingKey quotas[0].of"),
    PlanSpoiling("maximum: 2", "maximum: 110%\n    of: participants", "63:14 notAPercent quotas[0].maximum"),
    PlanSpoiling("maximum: 2", "maximum: 2\n    of: participants", "64:9 baseWithoutShare quotas[0].of"),
    PlanSpoiling("maximum: 2", "maximum: 10%\n    of: members", "64:9 unknownChoice quotas[0].of"),
    PlanSpoiling(
        "recipients: []", "recipients: []\ndeadlines:\n  - {date: 31-12, text: Nộp, source: V}",
        "69:12 notADue deadlines[0].date"),
    PlanSpoiling(
        "recipients: []", "recipients: []\nthresholds:\n  - {share: 3/2, text: Phiếu, source: V}",
        "69:13 notAVoteShare thresholds[0].share"),
    PlanSpoiling(
        "recipients: []", scoring("points: 0.125"), "69:60 notADecimal scoring[0].points"),
    PlanSpoiling(
        "recipients: []", scoring("points: 5, ratio: {part: a, whole: b}, bands: [{from: 1, points: 1}]"),
        "69:5 scoringContradicts scoring[0]"),
    PlanSpoiling(
        "recipients: []", scoring("points: 5, bands: [{points: 1}]"),
        "69:71 bandWithoutEnd scoring[0].bands[0]"),
    PlanSpoiling(
        "recipients: []", scoring("points: 5, bands: [{from: 1, above: 2, points: 1}]"),
        "69:71 bandWithoutEnd scoring[0].bands[0]"),
    PlanSpoiling(
        "recipients: []", scoring("points: 5, bands: [{from: 90, below: 90, points: 1}]"),
        "69:71 bandReversed scoring[0].bands[0]"),
    PlanSpoiling(
        "recipients: []", scoring("points: 5, within: x"), "69:71 unknownCode scoring[0].within"),
    PlanSpoiling("level: commune", "level: hamlet", "3:10 unknownChoice identity.level"),
    PlanSpoiling("scope: programme", "scope: unit-kind:pub", "62:12 unknownChoice quotas[0].scope"),
    PlanSpoiling(
        "kinds: [collective, individual]", "kinds: [collective, collective]",
        "56:25 repeatedValue awards[0].kinds[1]"),
    PlanSpoiling("code: đ", "code: đ e", "26:11 badCode themes[0].code"),
    PlanSpoiling("code: yearly-2026", "code: final", "46:11 reservedCode occasions[0].code"),
    PlanSpoiling(
        "  - code: school\n", "  - code: school\n    kind: household\n    name: Hộ\n    source: II\n  - code: school\n",
        "35:11 duplicateCode participants[1].code"),
    PlanSpoiling("award: certificate", "award: medal", "59:12 unknownCode quotas[0].award"),
    PlanSpoiling("occasion: yearly", "occasion: yearly-2031", "60:15 unknownCode quotas[0].occasion"),
    PlanSpoiling("    last: 2027-12-31", "    last: 2025-12-31", "14:11 periodReversed identity.period.last"),
    PlanSpoiling("year: 2026", "year: 2028", "48:11 occasionOutsidePeriod occasions[0].year"),
    PlanSpoiling(
        "kind: collective\n    scope", "kind: [collective, household]\n    scope",
        "61:11 quotaKindNotAllowed quotas[0].kind"),
    PlanSpoiling(
        "competence: own\n    source: IV\nresp", "competence: upper\n    source: IV\nresp",
        "64:17 quotaCompetenceContradicts quotas[0].competence"),
    PlanSpoiling(
        "quotas:\n",
        "quotas:\n  - {award: certificate, occasion: yearly, kind: [collective], scope: programme, maximum: 3, competence: own, source: IV}\n",
        "60:5 quotaRepeated quotas[1]"),
]
