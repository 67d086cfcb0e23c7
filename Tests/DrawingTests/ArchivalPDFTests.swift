import Drawing
import Foundation
import Testing

/// The structure an archive asks for, read back by this test from the bytes alone: offsets, identifier, packet, profile, faces.
@Suite struct ArchivalPDFTests {
    private func bytes(_ title: String = "Quyết định <b> & “x”", pages: Int = 2) throws -> [UInt8] {
        let about = PDFTitle(title: title, author: "UBND xã Mẫu", made: "2026-12-31T08:30:00+07:00")
        return try PDFDrawing.bytes(about) { canvas in
            for page in 0..<pages {
                if page > 0 { canvas.nextPage() }
                canvas.draw(
                    Lettering("Nguyễn Thị Hường \(page)", LetterStyle(14, isBold: page % 2 == 0)), x: 30, y: 100,
                    width: 150)
            }
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: Unicode.ASCII.self) }

    /// The bytes behind the last such words.
    private func behind(_ words: String, in bytes: [UInt8]) -> [UInt8]? {
        let pattern = Array(words.utf8)
        let last = bytes.count - pattern.count
        return (0...max(0, last)).last { Array(bytes[$0..<$0 + pattern.count]) == pattern }
            .map { Array(bytes[($0 + pattern.count)...]) }
    }

    @Test func `the table of objects behind the file leads to every object it names`() throws {
        let bytes = try bytes()
        let end = text(try #require(behind("startxref\n", in: bytes)))
        let start = try #require(Int(end.prefix { $0.isNumber }))
        let lines = text(Array(bytes[start...])).split(separator: "\n").map(String.init)
        #expect(lines.first == "xref")
        var found = 0
        for (index, line) in lines.enumerated() where line.hasSuffix(" 00000 n ") {
            let number = try #require(lines[index - 1].split(separator: " ").first)
            let place = try #require(Int(line.prefix(10)))
            #expect(text(Array(bytes[place...].prefix(20))).hasPrefix("\(number) 0 obj\n"))
            #expect(line.utf8.count == 19, "twenty bytes with the line's end")
            found += 1
        }
        #expect(found >= 5)
        #expect(end.hasSuffix("%%EOF\n"))
    }

    @Test func `it has an identifier, a packet that says part and level, and a profile as output intent`() throws {
        let all = try bytes()
        let trailer = text(try #require(behind("trailer\n", in: all)))
        let names = trailer.split(separator: "<").filter { $0.contains(">") }.map { $0.prefix { $0 != ">" } }
        let marks = names.filter { $0.count == 32 }
        #expect(marks.count == 2 && Set(marks).count == 1)
        #expect(trailer.contains("/Prev "))
        let packet = String(decoding: try #require(behind("/Subtype /XML", in: all)), as: UTF8.self)
        #expect(packet.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"))
        #expect(packet.contains("Quyết định &lt;b&gt; &amp; “x”") && packet.contains("UBND xã Mẫu"))
        #expect(text(all).contains("/S /GTS_PDFA1") && text(all).contains("/Lang (vi-VN)"))
        #expect(text(all).contains("(D:20261231083000+07'00')"))
        let profile = Array(try #require(behind("/N 3 /Length ", in: all)).drop { $0 != 10 }.dropFirst(8))
        #expect(text(Array(profile[36..<40])) == "acsp" && text(Array(profile[12..<20])) == "mntrRGB ")
        let size = profile[0..<4].reduce(0) { $0 << 8 | Int($1) }
        #expect(text(Array(profile[size..<(size + 10)])) == "\nendstream")
    }

    @Test func `every composed face says how its codes become glyphs`() throws {
        let all = text(try bytes())
        let objects = all.components(separatedBy: "endobj").filter { $0.contains("/Subtype /CIDFontType2") }
        let numbers = objects.compactMap { $0.components(separatedBy: " 0 obj").first?.split(separator: "\n").last }
        #expect(!numbers.isEmpty)
        for number in Set(numbers) {
            let last = objects.last { $0.contains("\n\(number) 0 obj") }
            #expect(last?.contains("/CIDToGIDMap /Identity") == true, "\(number)")
        }
    }

    @Test func `the same drawing has the same identifier, another one another`() throws {
        #expect(try bytes() == bytes())
        let marks = try [bytes(pages: 1), bytes(pages: 3)].map {
            text(try #require(behind("/ID [ <", in: $0))).prefix(32)
        }
        #expect(Set(marks).count == 2)
    }

    @Test func `other programs read it as before: pages, words, faces, title`() throws {
        let file = try DrawnFile(try bytes(pages: 3))
        defer { file.remove() }
        #expect(try Set(file.words().map(\.page)) == [1, 2, 3])
        #expect(try file.faces().values.allSatisfy { $0 })
        #expect(try file.information().contains("Quyết định <b>"))
    }
}
