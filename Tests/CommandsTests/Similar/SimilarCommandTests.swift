import Commands
import Domain
import Foundation
import Testing

struct SimilarCommandTests {
    private struct Line: Decodable {
        let number: String?
        let kind: String?
        let status: String?
    }

    private func lines(_ bench: CommandBench, _ command: String...) async throws -> [Line] {
        let answer = await bench.run(command + ["--json"] + bench.data)
        try #require(answer.code == 0, "\(answer.err)")
        return try JSONDecoder().decode([Line].self, from: Data(answer.out.utf8))
    }

    /// The numbers that the demonstration tells in the line that begins so.
    private func planted(_ told: String, _ beginning: String) -> Set<String> {
        let line = told.split(whereSeparator: \.isNewline).first { $0.hasPrefix(beginning) } ?? ""
        return Set(line.dropFirst(beginning.count + 1).split(separator: ",").map { $0.filter { $0 != " " } })
    }

    @Test func whatTheDemonstrationPlantsIsFoundAndNothingElse() async throws {
        let bench = CommandBench()
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-11-30"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let found = try await lines(bench, "similar", "list")
        func told(_ kind: String) -> Set<String> { Set(found.filter { $0.kind == kind }.compactMap(\.number)) }
        let report = planted(demo.err, "Báo cáo chép để minh họa")
        #expect(report.count == 2 && told("report") == report)
        let initiative = planted(demo.err, "Sáng kiến dùng hai lần để minh họa")
        #expect(initiative.count == 2 && told("initiative") == initiative)
        let achievement = planted(demo.err, "Thành tích nêu hai lần để minh họa")
        #expect(achievement.count == 2 && told("achievement") == achievement)
        #expect(try await lines(bench, "nomination", "list", "--size", "10000").count > 15)
        let awards = await bench.run(["award", "list", "--json"] + bench.data)
        #expect(awards.out.contains("Giấy khen của Chủ tịch Ủy ban nhân dân xã"))
    }
}
