import Commands
import Domain
import Foundation
import Operations
import Testing

struct ReviewDraftTests {
    @Test func theSameDayGivesTheSameBytesLongAfter() async throws {
        let bench = CommandBench()
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-12-31"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        bench.clock.move(to: Moment(try #require(Day(2027, 1, 5)), hour: 8))
        let folder = bench.directory as NSString
        func draft(_ name: String, _ more: String...) async throws -> Data {
            let file = folder.appendingPathComponent(name)
            let made = await bench.run(
                ["review", "draft", "--occasion", "interim-2027", "-o", file] + more + bench.data)
            try #require(made.code == 0, "\(made.err)")
            return try #require(FileManager.default.contents(atPath: file))
        }
        let day = ["--as-of", "2026-12-31"]
        let word = try await draft("a.docx", day[0], day[1])
        let pdf = try await draft("a.pdf", day[0], day[1])
        let early = try await draft("c.docx", "--as-of", "2026-04-01")
        bench.clock.move(to: Moment(try #require(Day(2027, 6, 30)), hour: 21))
        #expect(try await draft("b.docx", day[0], day[1]) == word && word != early)
        #expect(try await draft("b.pdf", day[0], day[1]) == pdf && pdf.starts(with: Data("%PDF".utf8)))
        let made = await bench.run(
            ["paper", "make", "review", "interim-2027@2026-12-31", "-o", folder.appendingPathComponent("d.pdf")]
                + bench.data)
        #expect(made.code == 0 && FileManager.default.contents(atPath: folder.appendingPathComponent("d.pdf")) == pdf)
        for wrong in [["--occasion", "yearly-2026"], ["--occasion", "interim-2027", "--as-of", "2031-01-01"]] {
            let answer = await bench.run(
                ["review", "draft", "-o", folder.appendingPathComponent("x.pdf")] + wrong + bench.data)
            #expect(answer.code != 0, "\(wrong)")
        }
    }
}
