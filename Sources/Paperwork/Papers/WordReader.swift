import Reading

/// The text of a Word document (ECMA-376) as lines with their paragraphs, tables, list numbers and notes. Headers and
/// footers of pages, hidden text and what a tracked change took away are left out; what one brought stays.
struct WordReader {
    /// Bytes of text.
    static let largestText = SourceText.limit

    /// Bytes that a line counts for beside its text.
    private static let keep = 12

    let styles: WordStyles
    private var numbers: WordNumbers
    private let notes: [String: [TypedPiece]]
    private(set) var lines: [TypedLine] = []
    private var size = 0

    private var names: [String] = []
    /// Elements that are open and passed over, the outermost counted from.
    private var skipped = 0
    private var open: [WordParagraph] = []
    private var carried: WordParagraph?
    private var tables = 0
    private var startsCell = false
    private var rowStart = 0
    private var asked: [String] = []
    private var told = 0

    static func lines(of package: WordPackage) throws(PaperFault) -> [TypedLine] {
        guard let body = try package.part("word/document.xml") else { throw .otherArchive }
        let styles = try WordStyles(try package.part("word/styles.xml"))
        let numbers = try WordNumbers(try package.part("word/numbering.xml"))
        let notes = try WordNotes.read(try package.part("word/footnotes.xml"), styles)
        var reader = WordReader(styles, numbers, notes)
        try reader.read(body)
        return reader.lines
    }

    init(_ styles: WordStyles, _ numbers: WordNumbers, _ notes: [String: [TypedPiece]]) {
        (self.styles, self.numbers, self.notes) = (styles, numbers, notes)
    }

    private mutating func read(_ scanner: XMLScanner) throws(PaperFault) {
        var scanner = scanner
        while let event = try scanner.next() { try take(event) }
        tellNotes()
        try weigh(0)
    }

    mutating func take(_ event: XMLEvent) throws(PaperFault) {
        switch event {
        case .open(let tag):
            try weigh(0)
            if skipped > 0 || isSkipped(tag.name) { skipped += 1 } else { start(tag) }
            names.append(tag.name)
        case .close(let name):
            names.removeLast()
            if skipped > 0 { skipped -= 1 } else { end(name) }
        case .text(let text):
            guard skipped == 0, names.last == "t" || names.last == "m:t", let last = open.indices.last else { return }
            open[last].add(text, format(open[last]))
            try weigh(text.utf8.count)
        }
    }

    /// Text counts by its bytes, everything else by what it takes to keep.
    private mutating func weigh(_ more: Int) throws(PaperFault) {
        size += more
        guard size <= WordReader.largestText else { throw .source(.tooLarge) }
    }

    private func isSkipped(_ name: String) -> Bool {
        switch name {
        case "moveFrom", "mc:Fallback", "sectPr", "rPrChange", "pPrChange", "numberingChange", "tblPr", "tblGrid",
            "trPr", "tcPr", "sdtPr":
            true
        // Inside the properties of a paragraph's end it is a mark and not a container.
        case "del": names.last != "rPr"
        default: false
        }
    }

    private func format(_ paragraph: WordParagraph) -> WordFormat {
        paragraph.run.over(styles.run(paragraph.runStyle)).over(styles.paragraph(paragraph.style))
    }

    private mutating func start(_ tag: XMLTag) {
        switch tag.name {
        case "p":
            open.append(WordParagraph())
            size += WordReader.keep
        case "tbl": tables += 1
        case "tr": if tables == 1 { rowStart = lines.count }
        case "tc": if tables == 1 { startsCell = true }
        default:
            guard let last = open.indices.last else { return }
            if names.last == "rPr" || names.last == "pPr" || names.last == "numPr" {
                property(tag, last)
            } else {
                content(tag, last)
            }
        }
    }

    private mutating func property(_ tag: XMLTag, _ last: Int) {
        let isRun = names.last == "rPr" && names.dropLast().last != "pPr"
        switch tag.name {
        case "pStyle": open[last].style = tag["val"]
        case "rStyle": if isRun { open[last].runStyle = tag["val"] }
        case "del": open[last].goesOn = true
        case _ where isRun: open[last].run.learn(tag)
        case "numId", "ilvl": open[last].own.learn(tag)
        default: break
        }
    }

    private mutating func content(_ tag: XMLTag, _ last: Int) {
        let format = format(open[last])
        switch tag.name {
        case "r": (open[last].run, open[last].runStyle) = (WordFormat(), nil)
        case "tab", "ptab": open[last].add("\t", format)
        case "br", "cr":
            if format.isHidden != true { open[last].breakLine() }
            size += WordReader.keep
        case "noBreakHyphen": open[last].add("-", format)
        // In the old code of TCVN this is a letter.
        case "softHyphen": open[last].add("\u{AD}", format)
        case "sym": open[last].add("•", format)
        case "footnoteReference":
            guard let id = tag["id"], notes[id] != nil, format.isHidden != true else { return }
            asked.append(id)
            open[last].add(WordParagraph.note("\(asked.count)"), WordFormat())
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "p": if let paragraph = open.popLast() { close(paragraph) }
        case "tc":
            if tables == 1 && startsCell { emit([TypedPiece("")], ends: false) }
            startsCell = false
        case "tr":
            if tables == 1 && lines.count > rowStart { lines[lines.count - 1].endsParagraph = true }
        case "tbl":
            tables = max(0, tables - 1)
            if tables == 0 { tellNotes() }
        default: break
        }
    }

    private mutating func close(_ paragraph: WordParagraph) {
        var whole = paragraph
        if let carried { whole = joined(carried, paragraph) }
        carried = nil
        if paragraph.goesOn {
            carried = whole
            return
        }
        number(&whole)
        // A paragraph inside another stands in a box beside it.
        for (index, line) in whole.lines.enumerated() where !whole.isEmpty {
            emit(line, ends: index == whole.lines.count - 1)
        }
        if tables == 0 && open.isEmpty { tellNotes() }
    }

    private func joined(_ first: WordParagraph, _ second: WordParagraph) -> WordParagraph {
        var whole = first
        whole.take(second)
        // The paragraph that is left has the properties of the later one.
        (whole.style, whole.own) = (second.style, second.own)
        return whole
    }

    private mutating func number(_ paragraph: inout WordParagraph) {
        let format = paragraph.own.over(styles.paragraph(paragraph.style))
        guard let list = format.list, list != "0", let mark = numbers.next(list, format.level ?? 0) else { return }
        if !paragraph.isEmpty { paragraph.put(first: mark) }
    }

    private mutating func emit(_ pieces: [TypedPiece], ends: Bool) {
        if startsCell, rowStart < lines.count { lines[lines.count - 1].endsParagraph = false }
        lines.append(TypedLine(pieces, isCell: startsCell, endsParagraph: ends))
        startsCell = false
    }

    /// Notes stand behind the paragraph that asks for them, of a table behind the table.
    private mutating func tellNotes() {
        while told < asked.count {
            told += 1
            let note = notes[asked[told - 1]] ?? []
            size += note.reduce(WordReader.keep) { $0 + $1.text.utf8.count }
            guard size <= WordReader.largestText else { return }
            lines.append(TypedLine([TypedPiece(WordParagraph.note("\(told)") + " ")] + note))
        }
    }
}
