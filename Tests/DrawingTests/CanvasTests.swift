import Drawing
import Foundation
import Testing

@Suite struct CanvasTests {
    private let about = PDFTitle(title: "Thử", author: "UBND xã", made: "2026-12-31T08:30:00Z")
    private let plain = LetterStyle(14)

    @Test func `A text stands where it was put, in millimetres, in the embedded face of papers`() throws {
        let bytes = try PDFDrawing.bytes(about) { canvas in
            canvas.draw(Lettering("Nguyễn", plain), x: 30, y: 100, width: 150)
            canvas.draw(Lettering("Giữa", plain, alignment: .centre), x: 0, y: 200, width: 210)
            canvas.draw(Lettering("Phải", plain, alignment: .right), x: 30, y: 220, width: 160)
        }
        let file = try DrawnFile(bytes)
        defer { file.remove() }
        #expect(try file.faces() == ["Tinos": true])
        let words = try file.words()
        #expect(words.map(\.text) == ["Nguyễn", "Giữa", "Phải"])
        #expect(abs(words[0].left - 30) < 0.3)
        #expect(words[0].top >= 99 && words[0].bottom <= 107)
        #expect(abs((words[1].left + words[1].right) / 2 - 105) < 0.3)
        #expect(abs(words[2].right - 190) < 0.3)
    }

    @Test func `The same drawing gives the same bytes, and names written either way the same words`() throws {
        let name = "Trần Thị Hường"
        let composed = try PDFDrawing.bytes(about) { $0.draw(Lettering(name, plain), x: 30, y: 20, width: 150) }
        let again = try PDFDrawing.bytes(about) { $0.draw(Lettering(name, plain), x: 30, y: 20, width: 150) }
        #expect(composed == again)
        let parts = name.decomposedStringWithCanonicalMapping
        #expect(Array(parts.utf8) != Array(name.utf8))
        let other = try DrawnFile(
            try PDFDrawing.bytes(about) { $0.draw(Lettering(parts, plain), x: 30, y: 20, width: 150) })
        let first = try DrawnFile(composed)
        defer {
            other.remove()
            first.remove()
        }
        #expect(try other.words().map(\.left) == (try first.words().map(\.left)))
        #expect(try other.faces() == ["Tinos": true])
    }

    @Test func `Lines fit their width, a long text goes on over pages, and a box shrinks letters to a bound`() throws {
        let long = Array(repeating: "chuyển đổi số", count: 900).joined(separator: " ")
        let bytes = try PDFDrawing.bytes(about) { canvas in
            let block = canvas.set(Lettering(runs: [LetterRun(long, plain)], alignment: .justified), width: 150)
            var first = 0
            while first < block.lineCount {
                if first > 0 { canvas.nextPage() }
                let count = block.fitting(from: first, room: 250)
                canvas.draw(block, x: 30, y: 20, lines: first..<first + count)
                first += count
            }
        }
        let file = try DrawnFile(bytes)
        defer { file.remove() }
        let words = try file.words()
        #expect(words.count == 2_700)
        #expect(words.allSatisfy { $0.left > 29.8 && $0.right < 180.2 && $0.bottom < 271 })
        #expect(Set(words.map(\.page)).count > 1)
        _ = try PDFDrawing.bytes(about) { canvas in
            let name = Lettering(String(repeating: "Nguyễn ", count: 43), LetterStyle(28))
            let fitted = canvas.set(name, width: 200, height: 30, least: 0.3)
            #expect(fitted.height <= 30)
            #expect(canvas.set(name, width: 200).height > 30)
        }
    }

    @Test func `An error while drawing is thrown, and so is one of the place written to`() throws {
        struct Full: Error {}
        #expect(throws: Full.self) { try PDFDrawing.bytes(about) { _ in throw Full() } }
        #expect(throws: Full.self) {
            try PDFDrawing.write(about, to: { _ in throw Full() }) {
                $0.draw(Lettering("x", plain), x: 1, y: 1, width: 10)
            }
        }
        #expect(throws: DrawingFault.badPicture) {
            try PDFDrawing.bytes(about) {
                try $0.picture(png: [1, 2, 3], in: PageBox(x: 0, y: 0, width: 10, height: 10))
            }
        }
    }
}
