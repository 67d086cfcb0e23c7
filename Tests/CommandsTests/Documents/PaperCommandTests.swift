import Commands
import Domain
import Foundation
import Testing

struct PaperCommandTests {
    @Test func papersOfTheDemonstrationAreMadeByNumberAndById() async throws {
        let bench = CommandBench()
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-12-31"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let kinds = await bench.run("paper", "list")
        for kind in PaperKind.allCases { #expect(kinds.out.contains(kind.rawValue)) }
        let file = (bench.directory as NSString).appendingPathComponent("quyet-dinh.pdf")
        let made = await bench.run(["paper", "make", "decision", "01/QĐ-UBND", "-o", file] + bench.data)
        #expect(made.code == 0, "\(made.err)")
        #expect(FileManager.default.contents(atPath: file)?.starts(with: Data("%PDF".utf8)) == true)
        let wrong = await bench.run(["paper", "make", "poem", "x", "-o", file] + bench.data)
        #expect(wrong.code != 0 && wrong.err.contains("poem"))
        let unknown = await bench.run(["paper", "make", "report", "nobody", "-o", file] + bench.data)
        #expect(unknown.code != 0)
        let ending = await bench.run(["paper", "make", "decision", "01/QĐ-UBND", "-o", "x.odt"] + bench.data)
        #expect(ending.code != 0)
    }
}
