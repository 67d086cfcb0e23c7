import Domain

/// One paragraph or table of a paper's text.
enum WordPiece {
    case line(WordLine)
    case table(PaperTable)
    case signatures([PaperSignature])

    var xml: String {
        switch self {
        case .line(let line): line.xml
        case .table(let table): WordLine.gap + WordTable.lined(table)
        case .signatures(let signatures): WordLine.gap + DrawnSignatures(signatures).xml(first: 0)
        }
    }

    /// The same, kept on one page with what follows. A table is followed by its signature as Word sees fit.
    var withNext: WordPiece {
        guard case .line(var line) = self else { return self }
        line.staysWithNext = true
        return .line(line)
    }
}

/// The blocks of a paper as paragraphs and tables.
enum WordBlocks {
    static func parts(_ block: PaperBlock) -> [WordPiece] {
        switch block {
        case .authority(let text): [.line(centred(PaperText.line(text).uppercased(), before: 14))]
        case .command(let text): [.line(centred(PaperText.line(text), before: 8))]
        case .addressees(let names): addressees(names.map(PaperText.line))
        case .bases(let lines): PaperText.bases(lines).map { .line(running([WordRun(text: $0, isItalic: true)])) }
        case .article(let number, let text): article(number, PaperText.lines(text))
        case .heading(let text): [.line(heading(PaperText.line(text)))]
        case .paragraph(let text): PaperText.lines(text).map { .line(running([WordRun(text: $0)])) }
        case .numbered(let texts):
            texts.enumerated().map { .line(running([WordRun(text: "\($0 + 1). \(PaperText.line($1))")])) }
        case .dashes(let texts): texts.map { .line(running([WordRun(text: "- \(PaperText.line($0))")])) }
        case .table(let table): [.table(table)]
        case .signatures(let signatures): [.signatures(signatures)]
        }
    }

    private static func article(_ number: Int, _ texts: [String]) -> [WordPiece] {
        let first = [WordRun(text: "Điều \(number).", isBold: true), WordRun(text: " \(texts.first ?? "")")]
        return [.line(running(first))] + texts.dropFirst().map { .line(running([WordRun(text: $0)])) }
    }

    private static func addressees(_ names: [String]) -> [WordPiece] {
        if names.count == 1 {
            return [.line(centred([WordRun(text: "Kính gửi: \(names[0])")], before: 12))]
        }
        var head = running([WordRun(text: "Kính gửi:")])
        head.first = 30
        head.before = 12
        head.staysWithNext = true
        return [.line(head)]
            + names.enumerated().map { place, name in
                var line = running([WordRun(text: "- \(name)\(place == names.count - 1 ? "." : ";")")])
                line.first = 45
                return .line(line)
            }
    }

    private static func heading(_ text: String) -> WordLine {
        var line = running([WordRun(text: text, isBold: true)])
        line.staysWithNext = true
        return line
    }

    private static func centred(_ text: String, before: Double) -> WordLine {
        centred([WordRun(text: text, isBold: true)], before: before)
    }

    private static func centred(_ runs: [WordRun], before: Double) -> WordLine {
        var line = WordLine(runs, .center)
        line.before = before
        line.after = PaperMeasures.paragraphGap
        line.staysWithNext = true
        return line
    }

    /// Running text: both sides straight, the first line set in.
    private static func running(_ runs: [WordRun]) -> WordLine {
        var line = WordLine(runs, .both)
        line.first = PaperMeasures.indent
        line.before = PaperMeasures.paragraphGap
        line.leading = PaperMeasures.leading
        return line
    }
}
