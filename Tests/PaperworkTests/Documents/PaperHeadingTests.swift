import Domain
import TestSupport
import Testing

@testable import Paperwork

/// A heading stands on the page of what it heads, wherever the page ends.
@Suite struct PaperHeadingTests {
    /// Sections of every length, so that a page ends at each place of one of them.
    private func sections(_ last: (Int) -> [PaperBlock]) -> [PaperBlock] {
        (1...45).flatMap { number -> [PaperBlock] in
            let lines = (0..<(number * 7) % 11).map { "Dòng thứ \($0) của văn bản." }
            return [.dashes(lines), .heading("Mục\(number)")] + last(number)
        }
    }

    private func table(_ number: Int, _ text: String) -> PaperBlock {
        .table(
            PaperTable(
                [PaperTable.Column("STT", 1), PaperTable.Column("Nội dung ghi ở đây", 6)],
                rows: [["Sau\(number)", text], ["x", "Một dòng"]]))
    }

    private func paper(_ body: [PaperBlock]) throws -> OfficialPaper {
        var paper = try PaperSample.paper(PaperSample.names(1))
        (paper.body, paper.annexes) = (body, [])
        return paper
    }

    /// Numbers of sections whose heading stands on another page than what follows.
    private func alone(_ probe: PaperFileProbe) throws -> [Int] {
        try (1...45).filter { number in
            let heading = try #require(probe.words.first { $0.text == "Mục\(number)" }, "heading \(number)")
            let next = try #require(probe.words.first { $0.text == "Sau\(number)" }, "text \(number)")
            return heading.page != next.page
        }
    }

    @Test(arguments: PaperMeasureTests.formats)
    func `a heading stands with a paragraph, a list and a second heading below it`(format: PaperFileFormat) throws {
        let long = String(repeating: "lời văn dài ra thêm nữa ", count: 25)
        let papers = [
            try paper(sections { [.paragraph("Sau\($0) một dòng.")] }),
            try paper(sections { [.paragraph("Sau\($0) \(long)")] }),
            try paper(sections { [.heading("Tiểu mục"), .paragraph("Sau\($0) \(long)")] }),
        ]
        for probe in try PaperFileProbe.all(papers.map { try PaperDraft.bytes($0, as: format) }, as: format) {
            #expect(probe.pages > 4)
            #expect(try alone(probe) == [])
        }
    }

    @Test(arguments: PaperMeasureTests.formats)
    func `a heading stands with the head and the first row of its table, however high that is`(
        format: PaperFileFormat
    ) throws {
        let high = String(repeating: "một ô có nhiều chữ ", count: 40)
        let papers = [
            try paper(sections { [table($0, "ngắn")] }), try paper(sections { [table($0, high)] }),
            try paper(sections { [.heading("Tiểu mục"), table($0, high)] }),
        ]
        for probe in try PaperFileProbe.all(papers.map { try PaperDraft.bytes($0, as: format) }, as: format) {
            #expect(probe.pages > 4)
            #expect(try alone(probe) == [])
        }
    }

    @Test func `a row that no page holds begins below its heading`() throws {
        let endless = String(repeating: "một ô có rất nhiều chữ ", count: 900)
        for count in 1...12 {
            let lines = (0..<count * 3).map { "Dòng thứ \($0) của văn bản." }
            let probe = try PaperFileProbe(
                paper([.dashes(lines), .heading("Mục1"), table(1, endless), .paragraph("Hết.")]), as: .pdf)
            let heading = try #require(probe.words.first { $0.text == "Mục1" })
            let row = try #require(probe.words.first { $0.text == "Sau1" })
            #expect(heading.page == row.page, "\(count)")
            #expect(probe.words.allSatisfy { $0.bottom < 277.5 })
        }
    }

    @Test func `the last heading goes along with what the signature takes along`() throws {
        for count in 1...40 {
            for last in [PaperBlock.paragraph("Sau1 một dòng."), table(1, "ngắn")] {
                let lines = (0..<count).map { "Dòng thứ \($0) của văn bản." }
                let probe = try PaperFileProbe(paper([.dashes(lines), .heading("Mục1"), last]), as: .pdf)
                let heading = try #require(probe.words.first { $0.text == "Mục1" })
                let text = try #require(probe.words.first { $0.text == "Sau1" })
                #expect(heading.page == text.page, "\(count) lines")
                if case .table = last { continue }
                #expect(probe.place("Nguyễn Đức Thắng")?.page == text.page, "\(count) lines")
            }
        }
    }
}
