import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

/// The decree's layout, measured on the finished page (law.md §5.1): the same for the printer's file and for Word's.
@Suite struct PaperMeasureTests {
    /// Without LibreOffice the Word file is not measured; the PDF always is.
    static let formats: [PaperFileFormat] = PaperFileProbe.hasLibreOffice ? [.pdf, .docx] : [.pdf]

    @Test(arguments: formats)
    func `head, number, day and margins stand where Decree 30 of 2020 wants them`(format: PaperFileFormat) throws {
        let probe = try PaperFileProbe(PaperSample.paper(PaperSample.names(1)), as: format)
        #expect(abs(probe.size[0] - 210) < 0.5 && abs(probe.size[1] - 297) < 0.5)
        let first = probe.words.filter { $0.page == 1 }
        #expect(first.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.top > 19 && $0.bottom < 277.5 })
        let issuer = try #require(probe.place("ỦY BAN NHÂN DÂN"))
        let state = try #require(probe.place("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        let motto = try #require(probe.place("Độc lập - Tự do - Hạnh phúc"))
        #expect(issuer.right < state.left && abs(issuer.top - state.top) < 1)
        #expect(abs(state.middle - motto.middle) < 1 && motto.top > state.top)
        let number = try #require(probe.place("Số: 05/QĐ-UBND"))
        let day = try #require(probe.place("Mẫu, ngày 22 tháng 11 năm 2026"))
        #expect(abs(number.bottom - day.bottom) < 1, "number and day stand on one line")
        #expect(number.top > motto.bottom)
        let title = try #require(probe.place("QUYẾT ĐỊNH"))
        #expect(abs(title.middle - 112.5) < 1, "in the middle between the margins")
        #expect(try #require(probe.place("Nơi nhận:")).left < 31)
        let signature = try #require(probe.place("Nguyễn Đức Thắng"))
        #expect(abs(signature.middle - (30 + 165 * 0.75)) < 2)
        #expect(try #require(probe.place("CHỦ TỊCH", page: 1)).top < signature.top)
    }

    @Test(arguments: formats)
    func `a long list repeats its head, numbers its pages from the second, and loses nobody`(
        format: PaperFileFormat
    ) throws {
        let probe = try PaperFileProbe(PaperSample.paper(PaperSample.names(300)), as: format)
        #expect(probe.pages > 8)
        for page in 2...probe.pages {
            let number = probe.words.first { $0.page == page }
            #expect(number?.text == String(page))
            #expect(abs((number?.middle ?? 0) - 112.5) < 1 && (number?.bottom ?? 99) < 20)
            #expect(probe.words.contains { $0.page == page && $0.text == "vàng" }, "the head of page \(page)")
        }
        #expect(probe.words.first { $0.page == 1 }?.bottom ?? 0 > 20, "no number on the first page")
        #expect(probe.count("Huyền") == 300)
        #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
    }

    @Test func `the printer's file embeds one face and the body is set at fourteen points`() throws {
        let probe = try PaperFileProbe(PaperSample.paper(PaperSample.names(2)), as: .pdf)
        #expect(Set(probe.faces) == ["Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"])
        let word = try #require(probe.place("Điều 1."))
        // Ascent and descent of the face are 1.107 of its size.
        #expect(abs((word.bottom - word.top) - 14 * 1.107 * 25.4 / 72) < 0.6)
    }

    @Test func `a signature never stands alone on a page`() throws {
        for count in 1...40 {
            var paper = try PaperSample.paper(PaperSample.names(1))
            paper.body += [.numbered(Array(repeating: "Một dòng của văn bản dài thêm.", count: count))]
            paper.annexes = []
            let probe = try PaperFileProbe(paper, as: .pdf)
            let signature = try #require(probe.place("Nguyễn Đức Thắng"))
            let text = probe.words.filter { $0.page == signature.page && $0.text == "thêm." }
            #expect(!text.isEmpty, "\(count) lines")
        }
    }

    @Test func `the same record gives the same bytes`() throws {
        let paper = try PaperSample.paper(PaperSample.names(3))
        for format in PaperFileFormat.allCases {
            #expect(try PaperDraft.bytes(paper, as: format) == PaperDraft.bytes(paper, as: format))
        }
    }
}
