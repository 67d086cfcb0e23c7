import Domain

/// A paragraph of a template with the texts it consists of, however Word cut them into runs.
struct TemplateParagraph {
    /// From its opening to its closing tag, among the tokens.
    let tokens: ClosedRange<Int>
    /// The tokens of `w:t` texts that are its own, in order; not those of a text box inside.
    let texts: [Int]
    let place: TemplatePlace
    /// The row it stands in, the innermost.
    let row: ClosedRange<Int>?
    /// Everything it says, one run behind the other.
    let text: String
    /// Holds nothing but its runs: no picture, no break of a section.
    let isPlain: Bool

    /// A field in it, as found: the name without braces, and where in `text`.
    struct Field {
        let name: String
        let range: Range<String.Index>
    }

    /// - Throws: `TemplateFault`: the first brace that has no partner.
    func fields() throws(TemplateFault) -> [Field] {
        var (fields, cursor): ([Field], String.Index) = ([], text.startIndex)
        while let start = text[cursor...].firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let rest = text[start...]
            guard text[start] == "{" else { throw TemplateFault(.stray(String(rest.prefix(40))), at: place) }
            guard let end = rest.dropFirst().firstIndex(where: { $0 == "{" || $0 == "}" }), text[end] == "}" else {
                throw TemplateFault(.unclosed(String(rest.prefix(40))), at: place)
            }
            let after = text.index(after: end)
            fields.append(Field(name: String(text[text.index(after: start)..<end]), range: start..<after))
            cursor = after
        }
        return fields
    }
}

/// Finds the paragraphs of a part of a document, with tables, rows and cells counted.
struct TemplateParagraphs {
    private(set) var found: [TemplateParagraph] = []
    private let tokens: [TemplateTokens.Token]
    private let part: TemplatePlace.Part
    private var open: [Open] = []
    private var paragraphs = 0
    private var tables: [Table] = []
    private var tableCount = 0
    private var closedRows: [Int: Int] = [:]

    private struct Open {
        let start: Int
        var texts: [Int] = []
        let place: TemplatePlace
        let rowStart: Int?
        var isPlain = true
    }

    private struct Table {
        let number: Int
        var row = 0
        var column = 0
        var rowStart: Int?
    }

    init(_ tokens: [TemplateTokens.Token], part: TemplatePlace.Part) {
        (self.tokens, self.part) = (tokens, part)
        var isText = false
        var finished: [(Open, Int)] = []
        for (place, token) in tokens.enumerated() {
            switch (token.kind, token.name) {
            case (.open, "w:tbl"):
                tableCount += 1
                tables.append(Table(number: tableCount))
            case (.close, "w:tbl"): _ = tables.popLast()
            case (.open, "w:tr"): change { ($0.row, $0.column, $0.rowStart) = ($0.row + 1, 0, place) }
            case (.close, "w:tr"):
                if let start = tables.last?.rowStart { closedRows[start] = place }
            case (.open, "w:tc"): change { $0.column += 1 }
            case (.open, "w:p"): open.append(Open(start: place, place: here(), rowStart: tables.last?.rowStart))
            // An empty paragraph is one too, for who counts.
            case (.single, "w:p"): _ = here()
            case (.close, "w:p"): if let paragraph = open.popLast() { finished.append((paragraph, place)) }
            case (.open, "w:t"): isText = true
            case (.close, "w:t"): isText = false
            case (.text, _) where isText && !open.isEmpty: open[open.count - 1].texts.append(place)
            case (.open, "w:drawing"), (.open, "w:pict"), (.open, "w:sectPr"), (.single, "w:sectPr"):
                if !open.isEmpty { open[open.count - 1].isPlain = false }
            default: break
            }
        }
        found = finished.map { paragraph, end in
            TemplateParagraph(
                tokens: paragraph.start...end, texts: paragraph.texts, place: paragraph.place,
                row: paragraph.rowStart.flatMap { start in closedRows[start].map { start...$0 } },
                text: paragraph.texts.map { TemplateXML.plain(tokens[$0].raw) }.joined(), isPlain: paragraph.isPlain)
        }
    }

    private mutating func change(_ body: (inout Table) -> Void) {
        if !tables.isEmpty { body(&tables[tables.count - 1]) }
    }

    private mutating func here() -> TemplatePlace {
        guard let table = tables.last else {
            paragraphs += 1
            return TemplatePlace(part: part, paragraph: paragraphs, cell: nil)
        }
        let cell = TemplatePlace.Cell(table: table.number, row: table.row, column: table.column)
        return TemplatePlace(part: part, paragraph: 0, cell: cell)
    }
}
