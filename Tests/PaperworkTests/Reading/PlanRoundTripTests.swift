import Domain
import Foundation
import Paperwork
import Reading
import Testing

/// Plan file → text of a paper → plan file again.
@Suite("A plan written as a paper and read again")
struct PlanRoundTripTests {
    private func again(_ plan: Plan) throws -> Plan? {
        let paper = try PlanReader.read(Array(PlanWriter.text(of: plan).utf8))
        let records = [paper.facts.identity] + FactSection.allCases.flatMap { paper.facts[$0] }
        let unsure = records.flatMap { record in record.keys.filter { record[$0].confidence == .unsure } }
        #expect(unsure == [])
        return PlanFile.read(Array(PlanDraft.write(paper.facts).utf8)).plan
    }

    @Test("is the same plan for the one the program ships with")
    func caoMinh() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        #expect(try again(plan) == plan)
    }

    @Test("is the same plan for five hundred invented ones")
    func invented() throws {
        var chance = PlanChance(seed: 20_260_327)
        for number in 1...500 {
            let plan = PlanInvention.plan(&chance)
            // Only a plan that a plan file can hold is asked for.
            let reading = PlanFile.read(Array(PlanFile.write(plan).utf8))
            try #require(reading.plan == plan, "plan \(number): \(reading.blocks)")
            let back = try again(plan)
            if back != plan {
                Testing.Issue.record("plan \(number) differs:\n\(PlanFile.write(plan))\n\(PlanWriter.text(of: plan))")
                return
            }
        }
    }

    @Test("a damaged paper ends in a reading, and what it says is a plan or none")
    func damaged() throws {
        var chance = PlanChance(seed: 7)
        let plan = try #require(PlanSample.read(PlanSample.text + PlanProcedureTests.table).plan)
        let whole = Array(PlanWriter.text(of: plan).unicodeScalars)
        var survivors = 0
        for _ in 1...40 {
            var scalars = whole
            for _ in 1...chance.number(1...3) {
                let place = chance.number(0...(scalars.count - 60))
                switch chance.number(0...2) {
                case 0: scalars[place] = chance.one(["x", " ", "đ", "\n"])
                case 1: scalars.remove(at: place)
                default:
                    scalars.insert(
                        contentsOf: chance.one(["\n", "«", "| ", "- ", "a) ", ": "]).unicodeScalars, at: place)
                }
            }
            let text = String(String.UnicodeScalarView(scalars))
            let paper = try PlanReader.read(Array(text.utf8))
            survivors += PlanFile.read(Array(PlanDraft.write(paper.facts).utf8)).plan == nil ? 0 : 1
        }
        #expect(survivors > 2)
    }

    /// What the papers leave open is filled in the way a clerk would.
    @Test(
        "is the same plan for the drafts of two published plans",
        arguments: [
            ("can-tho-157-2025", ["first: #": "first: 2025-11-20 #", "last: #": "last: 2025-12-31 #"]),
            ("nghe-an-982-2025", ["last: #": "last: 2026-01-31 #"]),
        ])
    func published(_ name: String, _ filled: [String: String]) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "ReadingTests/Plans/\(name).txt")
        var draft = PlanDraft.write(try PlanReader.read(Array(Data(contentsOf: file))).facts)
        for (open, value) in filled { draft = draft.replacing(open, with: value) }
        let reading = PlanFile.read(Array(draft.utf8))
        #expect(reading.blocks == [])
        let plan = try #require(reading.plan)
        #expect(try again(plan) == plan)
    }

    @Test("an edit in the text is an edit of the plan")
    func edited() throws {
        let plan = try #require(PlanSample.read(PlanSample.text).plan)
        let text = PlanWriter.text(of: plan).replacing("không quá 02 tập thể", with: "không quá 07 tập thể")
        let paper = try PlanReader.read(Array(text.utf8))
        #expect(PlanFile.read(Array(PlanDraft.write(paper.facts).utf8)).plan?.quotas.map(\.maximum) == [7])
    }

    @Test("a word mended at the beginning of a line keeps its code, a line put in between shifts none")
    func mended() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        let text = PlanWriter.text(of: plan)
        let mended = text.replacing("d) Cá nhân là cán bộ", with: "d) Cá nhân là những cán bộ")
            .replacing("Đối với Cá nhân là cán bộ", with: "Đối với Cá nhân là những cán bộ")
        let paper = try PlanReader.read(Array(mended.utf8))
        let group = paper.facts[.participants].first { $0["code"].text == "official" }
        #expect(group?["name"].text == "Cá nhân là những cán bộ, công chức, viên chức, người lao động")
        let put = text.replacing(
            "a) Khen thưởng năm 2026",
            with: "a) Khen thưởng năm 2025 (khen hằng năm, năm 2025)\na) Khen thưởng năm 2026")
        let other = try PlanReader.read(Array(put.utf8))
        let shifted = other.facts[.occasions].filter { $0["code"].text == "yearly-2026" && $0["year"].number != 2026 }
        #expect(shifted.count == 0)
    }

    @Test("Windows line ends, decomposed letters and empty lines change nothing")
    func transport() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        let text = PlanWriter.text(of: plan).decomposedStringWithCanonicalMapping.replacing("\n", with: " \r\n\r\n")
        let paper = try PlanReader.read(Array(("\u{FEFF}" + text).utf8))
        #expect(PlanFile.read(Array(PlanDraft.write(paper.facts).utf8)).plan == plan)
    }

    /// Codes of groups stand in the annex by place: with a line taken out, none may slip to the next group unseen.
    @Test("a line taken out leaves the text to the reader of all plans, which knows no codes of the annex")
    func shifted() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        let text = PlanWriter.text(of: plan)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("a) ") && $0.contains("(tổ chức)") })
        let paper = try PlanReader.read(Array(text.replacing("\(line)\n", with: "").utf8))
        #expect(!paper.facts[.participants].compactMap { $0["code"].text }.contains("front"))
        #expect(!paper.facts[.participants].compactMap { $0["code"].text }.contains("official"))
    }
}
