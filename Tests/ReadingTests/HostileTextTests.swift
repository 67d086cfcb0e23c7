import Testing

@testable import Reading

/// Texts made to cost more than they are long. What they cost is in `script/bench fuzz`; here: that they end, and how.
@Suite struct HostileTextTests {
    @Test func `marks piled upon a letter are cut off, those of Vietnamese stay`() throws {
        let pile = String(repeating: "\u{301}\u{323}", count: 100_000)
        #expect(PiledMarks.thinned("a" + pile).unicodeScalars.count == 1 + PiledMarks.most)
        let name = "Nguye\u{302}\u{303}n Thi\u{323}"
        #expect(PiledMarks.thinned(name).unicodeScalars.elementsEqual(name.unicodeScalars))
        let text = try SourceText("KẾ HOẠCH a\(pile) và b")
        #expect(text.lines.first?.length ?? 0 < 40)
    }

    @Test func `marks in pieces of an office file are cut off too`() throws {
        let pieces = (0..<1_000).map { _ in TypedPiece("\u{301}\u{323}") }
        let text = try SourceText([TypedLine([TypedPiece("Kế hoạch a")] + pieces)])
        #expect(text.lines.first?.length ?? 0 < 40)
    }

    @Test func `a text of more lines than any paper has is too large`() {
        let lines = String(repeating: "- a\n", count: SourceText.mostLines + 1)
        #expect(throws: SourceFault.tooLarge) { try SourceText(lines) }
        #expect(throws: SourceFault.tooLarge) { try SourceText("a" + String(repeating: "\n", count: 1_000_000)) }
        let items = "<html>" + String(repeating: "<ul><li>a", count: SourceText.mostLines + 1)
        #expect(throws: SourceFault.tooLarge) { try SourceText(items) }
    }

    @Test(arguments: ["<", "&", "&amp;", "<b>"])
    func `a page of one sign again and again ends`(sign: String) throws {
        let text = try SourceText("<p>Kế hoạch " + String(repeating: sign, count: 300_000))
        #expect(text.lines.first?.text.hasPrefix("Kế hoạch") == true)
    }
}
