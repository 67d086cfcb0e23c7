import Domain
import Foundation
import Paperwork
import Reading
import Testing

@Suite("One plan in every form it is kept in")
struct PaperFormsTests {
    private func read(_ bytes: [UInt8]) throws -> ReadPaper { try PlanPaperFile.read(bytes, name: "kế hoạch") }

    private func told(_ paper: ReadPaper) -> [String] {
        let facts = paper.paper.facts
        return facts.identity.keys.map { "\($0) \(shown(facts.identity[$0]))" }
            + FactSection.allCases.flatMap { section in
                facts[section].map { record in
                    "\(section) " + record.keys.map { shown(record[$0]) }.joined(separator: " · ")
                }
            }
    }

    private func shown(_ fact: Fact) -> String { "\(fact.value.map { "\($0)" } ?? "–") \(fact.confidence)" }

    private func expectSame(_ paper: ReadPaper, _ format: PaperFormat, _ letters: [LetterCode]) throws {
        let plain = try read(Array(PaperSamples.typed.utf8))
        #expect(paper.format == format)
        #expect(paper.letters == letters)
        #expect(told(paper) == told(plain))
        #expect(plain.paper.facts[.quotas].count == 3)
    }

    @Test("a text in decomposed letters says the same")
    func decomposed() throws {
        let text = PaperSamples.typed.decomposedStringWithCanonicalMapping
        try expectSame(try read(Array(text.utf8)), .text, [.unicode])
    }

    @Test("a web page says the same")
    func page() throws {
        let text = PaperSamples.plan.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
        try expectSame(try read(Array("<!DOCTYPE html><html><body>\(text)</body></html>".utf8)), .page, [.unicode])
    }

    @Test("a Word document says the same, and its lines are its paragraphs")
    func word() throws {
        let paper = try read(DocxSample(lines: PaperSamples.plan).bytes)
        try expectSame(paper, .word, [.unicode])
        #expect(paper.lines == PaperSamples.plan.split(separator: "\n").map(String.init))
        #expect(paper.paper.facts.identity["number"].line == 2)
    }

    @Test("a PDF says the same: its page numbers, columns and margins are not part of the text")
    func pdf() throws {
        try expectSame(try read(try PaperSamples.fixture("plan.pdf")), .pdf, [.unicode])
    }

    @Test("a text of UTF-16 says the same", arguments: [true, false])
    func wide(isLittle: Bool) throws {
        let units = ("\u{FEFF}" + PaperSamples.typed).utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
        try expectSame(try read(units), .text, [.unicode])
    }

    @Test("a text in TCVN 5712 says the same, as bytes and as the letters they look like")
    func tcvn3() throws {
        let text = OldCodes.tcvn3(PaperSamples.typed)
        try expectSame(try read(OldCodes.bytes(text)), .text, [.tcvn3])
        try expectSame(try read(Array(text.utf8)), .text, [.tcvn3])
    }

    @Test("a text in VNI says the same, as bytes and as the letters they look like")
    func vni() throws {
        let text = OldCodes.vni(PaperSamples.typed)
        try expectSame(try read(OldCodes.bytes(text)), .text, [.vni])
        try expectSame(try read(Array(text.utf8)), .text, [.vni])
    }

    @Test("a Word document in an old code says the same, with and without the names of its fonts")
    func oldWord() throws {
        let lines = PaperSamples.plan.split(separator: "\n").map(String.init)
        for font in [".VnTime", nil] {
            let body = lines.map { DocxSample.paragraph(OldCodes.tcvn3($0), font: font) }.joined()
            try expectSame(try read(DocxSample(body).bytes), .word, [.tcvn3])
        }
        for font in ["VNI-Times", nil] {
            let body = lines.map { DocxSample.paragraph(OldCodes.vni($0), font: font) }.joined()
            try expectSame(try read(DocxSample(body).bytes), .word, [.vni])
        }
    }

    @Test("capitals of TCVN 5712 are told by their font")
    func capitalFont() throws {
        let lines = PaperSamples.plan.split(separator: "\n").map { line in
            let isUpper = line.uppercased() == line
            let text = OldCodes.tcvn3(isUpper ? line.lowercased() : String(line))
            return DocxSample.paragraph(text, font: isUpper ? ".VnTimeH" : ".VnTime")
        }
        try expectSame(try read(DocxSample(lines.joined()).bytes), .word, [.tcvn3])
    }

    @Test("a paper of several codes is read piece by piece")
    func mixed() throws {
        let lines = PaperSamples.plan.split(separator: "\n").map(String.init)
        let body = lines.enumerated().map { index, line in
            index % 2 == 0 ? DocxSample.paragraph(OldCodes.tcvn3(line), font: ".VnTime") : DocxSample.paragraph(line)
        }
        try expectSame(try read(DocxSample(body.joined()).bytes), .word, [.unicode, .tcvn3])
    }

    @Test("a web page in an old code says the same")
    func oldPage() throws {
        let text = OldCodes.tcvn3(PaperSamples.plan).replacing("©", with: "&copy;").replacing("µ", with: "&micro;")
        let page = text.split(separator: "\n").map { "<p><font face=\".VnTime\">\($0)</font></p>" }
        try expectSame(
            try read(OldCodes.bytes("<html><body>" + page.joined(separator: "\n") + "</body></html>")), .page, [.tcvn3])
    }

    @Test("a text of Windows-1258 says the same")
    func windows() throws {
        let single: [Unicode.Scalar: UInt8] = [
            "ă": 0xE3, "Ă": 0xC3, "đ": 0xF0, "Đ": 0xD0, "ơ": 0xF5, "Ơ": 0xD5, "ư": 0xFD, "Ư": 0xDD, "“": 0x93,
            "”": 0x94,
            "\u{300}": 0xCC, "\u{301}": 0xEC, "\u{303}": 0xDE, "\u{309}": 0xD2, "\u{323}": 0xF2,
        ]
        let bytes = PaperSamples.typed.flatMap { letter -> [UInt8] in
            var base = String.UnicodeScalarView()
            var tones: [UInt8] = []
            for scalar in String(letter).decomposedStringWithCanonicalMapping.unicodeScalars {
                if let tone = single[scalar], scalar.value >= 0x300 { tones.append(tone) } else { base.append(scalar) }
            }
            return String(base).precomposedStringWithCanonicalMapping.unicodeScalars.map {
                single[$0] ?? UInt8(truncatingIfNeeded: $0.value)
            } + tones
        }
        try expectSame(try read(bytes), .text, [.windows1258])
    }
}
