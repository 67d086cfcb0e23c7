import Reading
import Testing

@testable import Paperwork

@Suite("The numbers Word puts before the items of a list")
struct WordNumbersTests {
    private static let list = """
        <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/>\
        <w:lvlText w:val="(%4)"/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>
        <w:lvl w:ilvl="3"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/>\
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
        """

    private func numbers(_ items: [(list: String, level: Int)]) throws -> [String?] {
        let text = DocxSample.part("numbering", WordNumbersTests.list)
        var pieces = [Array(text.utf8)]
        var numbers = try WordNumbers(XMLScanner { () throws(PaperFault) in pieces.popLast() })
        return items.map { numbers.next($0.list, $0.level) }
    }

    @Test("count level by level, and a deeper one starts again behind a higher one")
    func levels() throws {
        let items = [("1", 0), ("1", 1), ("1", 1), ("1", 2), ("1", 2), ("1", 0), ("1", 1), ("1", 2)]
        #expect(try numbers(items) == ["I. ", "1.1. ", "1.2. ", "a) ", "b) ", "II. ", "2.1. ", "a) "])
    }

    @Test("lists of one kind count on together; one that says so starts where it says, once")
    func restarts() throws {
        let items = [("1", 0), ("2", 0), ("3", 0), ("3", 0), ("1", 0)]
        #expect(try numbers(items) == ["I. ", "II. ", "IV. ", "V. ", "VI. "])
    }

    @Test("a level that never starts again goes on")
    func never() throws {
        #expect(try numbers([("1", 3), ("1", 0), ("1", 3)]) == ["(3)", "I. ", "(4)"])
    }

    @Test("signs are signs, and a list without any shows nothing")
    func signs() throws {
        #expect(try numbers([("4", 0), ("4", 1), ("4", 2), ("4", 3), ("9", 0)]) == ["- ", "• ", "+ ", nil, nil])
    }

    @Test("letters and Roman numbers go on as Word writes them")
    func formats() {
        #expect([1, 26, 27, 53].map { WordNumeral.text($0, "lowerLetter") } == ["a", "z", "aa", "aaa"])
        #expect([4, 9, 14, 40].map { WordNumeral.text($0, "upperRoman") } == ["IV", "IX", "XIV", "XL"])
        #expect([7, 12].map { WordNumeral.text($0, "decimalZero") } == ["07", "12"])
    }

    @Test("a style numbers its paragraphs too, and a number of none takes it away")
    func styles() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\
            </w:pPr></w:style>
            """
        func paragraph(_ text: String, _ own: String = "") -> String {
            "<w:p><w:pPr><w:pStyle w:val=\"H\"/>\(own)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
        }
        let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
        let sample = DocxSample(paragraph("một") + paragraph("không", none) + paragraph("") + paragraph("ba"))
            .with("word/styles.xml", DocxSample.part("styles", styles))
            .with("word/numbering.xml", DocxSample.part("numbering", WordNumbersTests.list))
        let lines = try WordReader.lines(of: try WordPackage(sample.bytes))
        #expect(lines.map { $0.pieces.map(\.text).joined() } == ["I. một", "không", "III. ba"])
    }
}
