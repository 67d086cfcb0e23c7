import Domain
import Foundation
import Reading
import TestSupport
import Testing

@testable import Paperwork

/// Names nobody expects on a paper.
@Suite struct HostilePaperTests {
    static let names = [
        "{{ten}} {% x %}", "Nguyễn 😀 Vui", "An\u{202E}gnouY\u{202C} Bình", "<w:b/>&amp;\"' <script>",
        "Tab\tvà\u{1}điều khiển",
        String(repeating: "Nguyễn", count: 50), String(repeating: "Tôn Nữ ", count: 60),
        "Trần Thị Hường".decomposedStringWithCanonicalMapping,
    ]

    @Test func `hostile names are read back from the Word file as they are, without marks that turn the line`() throws {
        let paper = try PaperSample.paper(HostilePaperTests.names)
        let bytes = try PaperDraft.bytes(paper, as: .docx)
        let text = try SourceText(WordReader.lines(of: try WordPackage(bytes))).shown.joined(separator: "\n")
        for name in ["{{ten}} {% x %}", "Nguyễn 😀 Vui", "AngnouY Bình", "<w:b/>&amp;\"' <script>", "Tab vàđiều khiển"] {
            #expect(text.contains(name), "\(name)")
        }
        #expect(text.unicodeScalars.contains("\u{202E}") == false)
        #expect(text.contains(String(repeating: "Nguyễn", count: 50)))
        let composed = "Trần Thị Hường".precomposedStringWithCanonicalMapping
        #expect(text.utf8.count > 100 && text.range(of: composed, options: .literal) != nil)
    }

    @Test func `hostile names stay within their cells on the printed page`() throws {
        let probe = try PaperFileProbe(PaperSample.paper(HostilePaperTests.names), as: .pdf)
        #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
        #expect(probe.place("{{ten}} {% x %}") != nil)
        #expect(probe.words.contains { $0.text == "Hường" })
        #expect(probe.count("Tôn") == 60)
    }

    @Test func `a row higher than a page goes on over pages`() throws {
        let long = Array(repeating: "chữ", count: 3_000).joined(separator: " ")
        let probe = try PaperFileProbe(PaperSample.paper([long]), as: .pdf)
        #expect(probe.count("chữ") == 3_000)
        #expect(probe.words.allSatisfy { $0.bottom < 277.5 })
    }
}
