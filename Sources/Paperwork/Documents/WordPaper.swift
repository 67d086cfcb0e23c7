import Domain

/// An official paper as a Word document (`.docx`), written part by part without a library (docs/decisions/0038).
enum WordPaper {
    /// - Throws: `SheetFault` when the machine has no room for it.
    static func bytes(_ paper: OfficialPaper) throws(SheetFault) -> [UInt8] {
        let title = [paper.title, paper.subject].filter { !$0.isEmpty }.joined(separator: " – ")
        return try file(
            body(paper), title: title, issuer: paper.head.issuer.joined(separator: " "), made: paper.made,
            pictures: paper.drawnSignatures)
    }

    /// A Word document with `body` as its text.
    /// - Parameters:
    ///   - made: `nil` where no day belongs to it.
    ///   - pictures: PNG files by their numbers; what is none has no part.
    static func file(
        _ body: String, title: String, issuer: String, made: Moment?, pictures: [[UInt8]] = []
    ) throws(SheetFault) -> [UInt8] {
        let drawn = pictures.enumerated().filter { DrawnPicture($0.element).isThere }
        var file = ZipFile()
        for part in [
            ("[Content_Types].xml", WordParts.types(hasPictures: !drawn.isEmpty)), ("_rels/.rels", WordParts.relations),
            ("docProps/core.xml", WordParts.core(title, issuer, made)),
            ("word/_rels/document.xml.rels", WordParts.documentRelations(pictures: drawn.map(\.offset))),
            ("word/styles.xml", WordParts.styles), ("word/header1.xml", WordParts.header),
            ("word/document.xml", WordParts.document(body)),
        ] {
            try file.add(part.0, Array(part.1.utf8))
        }
        for (number, bytes) in drawn { try file.add("word/media/ky-\(number).png", bytes) }
        return file.whole
    }

    private static func body(_ paper: OfficialPaper) -> String {
        var parts = [head(paper)]
        if !paper.isLetter { parts += titles(paper.title, paper.subject).map(\.xml) }
        parts += blocks(paper.body, staysWithClose: true)
        parts.append(WordClose.xml(paper.close, first: signatureCount(paper.body)))
        for annex in paper.annexes { parts += annexed(annex) }
        return parts.joined()
    }

    private static func signatureCount(_ blocks: [PaperBlock]) -> Int {
        blocks.reduce(0) { if case .signatures(let signatures) = $1 { $0 + signatures.count } else { $0 } }
    }

    private static func head(_ paper: OfficialPaper) -> String {
        let head = paper.head
        var left: [WordLine] = []
        if let superior = head.superior {
            left += PaperOffice.superior(superior).map { WordLine($0.uppercased(), size: PaperMeasures.caps, .center) }
        }
        let issuer = head.issuer.map { PaperText.line($0).uppercased() }
        left += issuer.map { WordLine($0, size: PaperMeasures.caps, isBold: true, .center) }
        let widest = issuer.map { PaperWidth.capitals($0, size: PaperMeasures.caps) }.max() ?? 0
        left.append(rule(min(widest, PaperMeasures.headLeft) * PaperMeasures.shortRule, in: PaperMeasures.headLeft))
        var right = [
            WordLine("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: PaperMeasures.caps, isBold: true, .center),
            WordLine("Độc lập - Tự do - Hạnh phúc", size: PaperMeasures.motto, isBold: true, .center),
        ]
        right.append(rule(PaperWidth.motto, in: PaperMeasures.headRight))
        var numbers: [WordLine] = []
        if let number = head.number { numbers.append(WordLine(number.line, size: PaperMeasures.number, .center)) }
        if paper.isLetter {
            var subject = WordLine(
                "V/v \(PaperText.line(paper.subject))", size: PaperMeasures.letterSubject, .center)
            subject.before = 2
            numbers.append(subject)
        }
        let day = WordLine(
            PaperText.line(head.place) + String(head.placeAndDay.dropFirst(head.place.count)),
            size: PaperMeasures.number, isItalic: true, .center)
        let rows = [(left, right), (numbers, [day])]
        return rows.map { left, right in
            WordTable.plain([(PaperMeasures.headLeft, left), (PaperMeasures.headRight, right)])
        }.joined(separator: WordLine.joint)
    }

    /// A short rule in the middle of a column.
    private static func rule(_ width: Double, in column: Double) -> WordLine {
        var line = WordLine("", size: 4, .center)
        line.left = max(0, (column - width) / 2)
        line.right = line.left
        line.before = 3
        line.hasRule = true
        return line
    }

    private static func titles(_ title: String, _ subject: String) -> [WordLine] {
        var first = WordLine(PaperText.line(title), isBold: true, .center)
        first.before = 14
        let about = PaperText.title(subject)
        var second = WordLine(about, isBold: true, .center)
        second.staysWithNext = true
        first.staysWithNext = true
        let widest = min(PaperWidth.words(about, size: PaperMeasures.text), PaperMeasures.textWidth)
        return about.isEmpty
            ? [first] : [first, second, rule(max(20, widest * 0.4), in: PaperMeasures.textWidth)]
    }

    static func annexed(_ annex: PaperAnnex) -> [String] {
        var title = WordLine(PaperText.line(annex.title), isBold: true, .center)
        title.beginsPage = true
        let subject = WordLine(PaperText.title(annex.subject), isBold: true, .center)
        var belonging = WordLine(PaperText.line(annex.belonging), isItalic: true, .center)
        belonging.after = PaperMeasures.paragraphGap
        return [title, subject, belonging].map(\.xml) + blocks(annex.body, staysWithClose: false)
    }

    private static func blocks(_ blocks: [PaperBlock], staysWithClose: Bool) -> [String] {
        let lines = blocks.map(WordBlocks.parts)
        guard staysWithClose, var last = lines.last, let piece = last.last else {
            return lines.flatMap { $0.map(\.xml) }
        }
        last[last.count - 1] = piece.withNext
        return (lines.dropLast() + [last]).flatMap { $0.map(\.xml) }
    }
}

extension WordLine {
    /// Keeps two tables apart, as small as Word allows.
    static let joint = empty(height: 1)
    /// Room above a list, on its page: a heading above it must not stand alone.
    static let gap = empty(height: 6, "<w:keepNext/>")

    /// - Parameter height: points.
    private static func empty(height: Int, _ keeping: String = "") -> String {
        """
        <w:p><w:pPr>\(keeping)<w:spacing w:before="0" w:after="0" w:line="\(height * 20)" w:lineRule="exact"/></w:pPr></w:p>
        """
    }
}
