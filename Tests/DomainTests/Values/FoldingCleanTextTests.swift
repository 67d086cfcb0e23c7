import Domain
import Foundation
import Testing

struct FoldingCleanTextTests {
    @Test(
        "A line is cleaned",
        arguments: [
            ("  Nguyễn \t Văn\nAn  ", "Nguyễn Văn An"), ("a\u{202E}b\u{2066}c\u{200F}", "abc"), ("x\u{0}\u{7}y", "xy"),
            ("\u{FEFF}Đỗ\u{200B}", "Đỗ"), ("A\u{00A0}B", "A B"), ("a\r\nb", "a b"), ("\u{E000}z", "z"),
        ])
    func line(raw: String, clean: String) throws {
        #expect(try CleanText.line(raw, max: 50) == clean)
        let decomposed = try CleanText.line(raw.decomposedStringWithCanonicalMapping, max: 50)
        #expect(Array(decomposed.utf8) == Array(clean.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test("Length is counted in letters, whichever way they are written")
    func length() throws {
        let name = String(repeating: "ế", count: 10)
        #expect(try CleanText.line(name.decomposedStringWithCanonicalMapping, max: 10).unicodeScalars.count == 10)
        #expect(throws: TextProblem.tooLong(max: 9)) { try CleanText.line(name, max: 9) }
    }

    @Test("A text far too long is refused before it is normalised")
    func hostile() {
        let text = String(repeating: "e\u{301}\u{302}", count: 400_000)
        let start = ContinuousClock.now
        #expect(throws: TextProblem.tooLong(max: 100)) { try CleanText.line(text, max: 100) }
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test("Nothing is an error or nil, as the field wants it")
    func empty() throws {
        #expect(throws: TextProblem.empty) { try CleanText.line(" \u{200B}\n", max: 5) }
        #expect(throws: TextProblem.empty) { try CleanText.paragraphs("\n \n", max: 5) }
        #expect(try CleanText.optionalLine(" ", max: 5) == nil)
        #expect(try CleanText.optionalLine(nil, max: 5) == nil)
        #expect(try CleanText.optionalParagraphs("\r\n", max: 5) == nil)
    }

    @Test(
        "Paragraphs keep their lines",
        arguments: [
            ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("\n\n a  b \n\n\n\nc \n\n", "a b\n\nc"), ("a\u{2028}b", "a\nb"),
            ("một\thai", "một hai"),
        ])
    func paragraphs(raw: String, clean: String) throws {
        #expect(try CleanText.paragraphs(raw, max: 100) == clean)
    }

    @Test(arguments: [
        "Đỗ Thị Ánh", "ĐƯỢC – “khen” … ữ ỹ Ỵ", "a", "Ð ñ ø ß ẞ ȿ", "x²", "đ\u{323}", "a\u{301}", "Å\u{327}", "a\u{AD}b",
        "a\u{2028}b", "a  b", " a", "a ", "\u{200B}", "a\u{A0}b", "ſ\u{307}", "\u{1E9B}\u{323}", "\u{1F71}", "𝐚", "Ω",
    ]) func `a line that needs nothing is told as quickly as it may be and never otherwise`(raw: String) throws {
        // The paragraph's way makes every text anew, word by word.
        let slow = try CleanText.optionalParagraphs(raw.replacing("\u{2028}", with: " "), max: 40)
        #expect(Array((try CleanText.optionalLine(raw, max: 40) ?? "").utf8) == Array((slow ?? "").utf8))
    }

    @Test func `a clean line is as long as its letters`() throws {
        let line = String(repeating: "ữ", count: 40)
        #expect(try CleanText.line(line, max: 40) == line)
        #expect(throws: TextProblem.tooLong(max: 39)) { try CleanText.line(line, max: 39) }
    }
}
