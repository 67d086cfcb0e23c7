import Commands
import Domain
import Foundation
import Testing
import Wording

struct TemplateCommandTests {
    @Test func `a template is taken, put to use, makes the Word file and no PDF, and is given back`() async throws {
        let bench = CommandBench()
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-12-31"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let place = { (name: String) in (bench.directory as NSString).appendingPathComponent(name) }
        let got = await bench.run(["template", "get", "submission", "-o", place("mau.docx")] + bench.data)
        #expect(got.code == 0, "\(got.err)")
        let put = await bench.run(["template", "put", "submission", place("mau.docx")] + bench.data)
        #expect(put.code == 0 && put.out.contains("bản 1"), "\(put.err)")
        let list = await bench.run(["template", "list"] + bench.data)
        #expect(list.out.contains("mau.docx"))
        let word = await bench.run(
            ["paper", "make", "submission", "01/QĐ-UBND", "-o", place("to-trinh.docx")] + bench.data)
        #expect(word.code == 0, "\(word.err)")
        let pdf = await bench.run(["paper", "make", "submission", "01/QĐ-UBND", "-o", place("a.pdf")] + bench.data)
        #expect(pdf.code != 0 && pdf.err.contains("chỉ ra tệp Word"))
        let wrong = await bench.run(["template", "put", "notice", place("mau.docx")] + bench.data)
        #expect(wrong.code != 0 && wrong.err.contains("không có trường “{Kính gửi}”"))
        let back = await bench.run(["template", "put", "submission", "--own"] + bench.data)
        #expect(back.code == 0, "\(back.err)")
        let check = await bench.run(["check"] + bench.data)
        #expect(check.code == 0, "\(check.out)")
        let again = await bench.run(["paper", "make", "submission", "01/QĐ-UBND", "-o", place("a.pdf")] + bench.data)
        #expect(again.code == 0, "\(again.err)")
    }

    @Test func `every kind of paper has a name of its own`() {
        #expect(Set(PaperKind.allCases.map { $0.phrase.vietnamese }).count == PaperKind.allCases.count)
        #expect(Set(PaperKind.allCases.map { $0.phrase.english }).count == PaperKind.allCases.count)
    }
}
