/// The text of a paper in its parts: head, title, opening, body, closing, what is attached.
struct PlanDocument: Sendable {
    let paragraphs: [Paragraph]
    let footnotes: [Footnote]
    let outline: Outline
    /// The paragraph that says what sort of paper it is ("KẾ HOẠCH"), and the sort.
    let sort: (paragraph: Int, sort: PaperSort)?
    let title: Range<Int>
    let opening: Range<Int>
    let body: Range<Int>
    let closing: Range<Int>
    let attached: Range<Int>
    /// By paragraph: the item it is, or stands in.
    private let nodeOf: [Int: Int]

    init(_ source: SourceText) {
        let paragraphs = ParagraphBuilder.paragraphs(of: source)
        self.paragraphs = paragraphs
        footnotes = PlanDocument.footnotes(paragraphs)
        let notes = Set(footnotes.map(\.paragraph))
        let parts = PlanParts(paragraphs, notes)
        sort = parts.sort
        head = 0..<parts.headEnd
        (title, opening, body) = (parts.title, parts.opening, parts.body)
        (closing, attached) = (parts.closing, parts.attached)
        let outline = Outline(paragraphs, parts.body, skipping: notes)
        nodeOf = Dictionary(outline.nodes.enumerated().map { ($0.element.paragraph, $0.offset) }) { first, _ in first }
        self.outline = outline
    }

    /// What stands above the name of the paper; of a plan issued by a decision, above the decision's.
    let head: Range<Int>

    /// A raised digit in the middle of the text points to a note; one at the beginning is the note.
    private static func footnotes(_ paragraphs: [Paragraph]) -> [Footnote] {
        paragraphs.enumerated().compactMap { index, paragraph in
            Footnote.number(of: paragraph.text).map { Footnote(number: $0, paragraph: index) }
        }
    }

    func node(ofParagraph index: Int) -> Int? { nodeOf[index] }

    func paragraph(_ node: Int) -> Paragraph { paragraphs[outline.nodes[node].paragraph] }

    /// The words of an item without its marker.
    func words(_ node: Int) -> ArraySlice<Word> { paragraph(node).words[outline.nodes[node].firstWord...] }

    /// The text of an item without its marker.
    func text(_ node: Int) -> String {
        let paragraph = paragraph(node)
        guard let marker = outline.nodes[node].marker else { return paragraph.text }
        return String(paragraph.text.dropFirst(marker.length))
    }

    func children(_ node: Int) -> [Int] { outline.nodes[node].children }

    func ancestors(_ node: Int) -> [Int] {
        var found: [Int] = []
        var next = outline.nodes[node].parent
        while let index = next {
            found.append(index)
            next = outline.nodes[index].parent
        }
        return found
    }

    func descendants(_ node: Int) -> [Int] {
        var found: [Int] = []
        var waiting = Array(children(node).reversed())
        while let next = waiting.popLast() {
            found.append(next)
            waiting += children(next).reversed()
        }
        return found
    }

    /// `II.4.a`; for a dash its place in its row is told too.
    func source(_ node: Int) -> String {
        let own = outline.nodes[node]
        let base = own.label.isEmpty ? "phần mở đầu" : own.label
        guard own.marker?.value == nil, own.parent != nil else { return base }
        if own.marker == nil && !own.isHeading { return base }
        return own.marker == nil ? base : "\(base), gạch đầu dòng \(own.place)"
    }

    func fact(_ value: FactValue?, node: Int, _ confidence: Confidence) -> Fact {
        let paragraph = paragraph(node)
        return Fact(value, quote: text(node), line: paragraph.firstLine, confidence)
    }

    func fact(_ value: FactValue?, paragraph index: Int, words: Range<Int>, _ confidence: Confidence) -> Fact {
        let paragraph = paragraphs[index]
        guard words.lowerBound < paragraph.words.count else { return .absent }
        let line = paragraph.line(at: paragraph.words[words.lowerBound].start)
        return Fact(value, quote: paragraph.text(words), line: line, confidence)
    }
}

/// Where the parts of the paper begin and end.
private struct PlanParts {
    private(set) var sort: (paragraph: Int, sort: PaperSort)?
    private(set) var headEnd = 0
    private(set) var title = 0..<0
    private(set) var opening = 0..<0
    private(set) var body = 0..<0
    private(set) var closing = 0..<0
    private(set) var attached = 0..<0

    init(_ paragraphs: [Paragraph], _ notes: Set<Int>) {
        let outer = PlanParts.sort(paragraphs)
        let found = PlanParts.enclosed(paragraphs, outer) ?? outer
        sort = found
        headEnd = outer?.paragraph ?? 0
        let end = paragraphs.count
        let first = found.map { $0.paragraph + 1 } ?? 0
        var cursor = first
        while cursor < end, cursor < first + 8, PlanParts.isTitle(paragraphs[cursor], isFirst: cursor == first) {
            cursor += 1
        }
        title = first..<cursor
        let start = PlanParts.bodyStart(paragraphs, cursor, notes)
        opening = cursor..<start
        let close = PlanParts.closing.first(in: paragraphs, start..<end) ?? PlanParts.signature(paragraphs, start..<end)
        body = start..<close
        let annex = (close..<end).first { $0 > close && PlanParts.isAnnex(paragraphs[$0]) } ?? end
        closing = close..<annex
        attached = annex..<end
    }

    /// The first short line in capitals that is the name of a sort of paper. A plan that is issued by a decision stands
    /// below it with its own line.
    private static func sort(_ paragraphs: [Paragraph]) -> (paragraph: Int, sort: PaperSort)? {
        for (index, paragraph) in paragraphs.prefix(60).enumerated() where paragraph.words.count <= 90 {
            if let sort = PaperSort(paragraph) { return (index, sort) }
        }
        return nil
    }

    /// The plan that a decision puts into force: its own line in capitals, and "(Kèm theo Quyết định …)" below its title.
    private static func enclosed(
        _ paragraphs: [Paragraph], _ outer: (paragraph: Int, sort: PaperSort)?
    ) -> (paragraph: Int, sort: PaperSort)? {
        guard let outer, outer.sort == .decision else { return nil }
        for index in (outer.paragraph + 1)..<max(outer.paragraph + 1, paragraphs.count) {
            guard paragraphs[index].words.count <= 3, PaperSort(paragraphs[index]) == .plan else { continue }
            let below = paragraphs[(index + 1)..<min(paragraphs.count, index + 8)]
            if below.contains(where: { issuedWith.starts($0.words) }) { return (index, .plan) }
        }
        return nil
    }

    private static let issuedWith = Term(
        "( kèm theo", "( ban hành kèm theo", "ban hành kèm theo", "kèm theo quyết định")

    private static func isTitle(_ paragraph: Paragraph, isFirst: Bool) -> Bool {
        if let marker = Marker(paragraph.text), marker.style != .dash { return false }
        if paragraph.heading > 0 && !isFirst || isNumberLine(paragraph) { return false }
        if PlanParts.opens.starts(paragraph.words) && !paragraph.isUpper && !(isFirst && isNamed(paragraph)) {
            return false
        }
        if paragraph.words.count > 90 || issuedWith.starts(paragraph.words) { return false }
        let last = paragraph.words.last?.key ?? ""
        return ![".", ";", ":", ","].contains(last) && !Footnote.starts(paragraph.text)
    }

    /// "Hưởng ứng phong trào thi đua …" right below "KẾ HOẠCH" is the title, "Hưởng ứng lời kêu gọi …" an opening.
    private static func isNamed(_ paragraph: Paragraph) -> Bool {
        verbs.length(in: paragraph.words, at: 0).map { emulation.length(in: paragraph.words, at: $0) != nil } ?? false
    }

    /// "Số: 09/KH-UBND" below the title, in a paper without a head.
    private static func isNumberLine(_ paragraph: Paragraph) -> Bool {
        paragraph.words.indices.dropLast().contains {
            paragraph.words[$0].key == Key.number && paragraph.words[$0].isCapital && paragraph.words[$0 + 1].key == ":"
        }
    }

    private static let verbs = Term("hưởng ứng", "thực hiện", "tiếp tục", "triển khai thực hiện", "tiếp tục thực hiện")
    private static let emulation = Term(
        "phong trào", "các phong trào thi đua", "đợt thi đua", "thi đua", "đợt phát động thi đua", "cao điểm thi đua")

    private static let opens = Term(
        "căn cứ", "thực hiện", "theo", "nhằm", "để", "hưởng ứng", "xét", "tiếp tục", "triển khai thực hiện")

    private static func bodyStart(_ paragraphs: [Paragraph], _ from: Int, _ notes: Set<Int>) -> Int {
        for index in from..<paragraphs.count where !notes.contains(index) {
            let paragraph = paragraphs[index]
            if paragraph.isCell { continue }
            if paragraph.heading > 0 { return index }
            if let marker = Marker(paragraph.text), marker.style != .dash, marker.style != .plus,
                marker.style != .letter
            {
                return index
            }
            if index > from, paragraph.isUpper, paragraph.words.count >= 2, !isSigning(paragraph) { return index }
        }
        return plainStart(paragraphs, from, notes)
    }

    /// Of a paper without headings: behind what it is based on.
    private static func plainStart(_ paragraphs: [Paragraph], _ from: Int, _ notes: Set<Int>) -> Int {
        (from..<paragraphs.count).first { index in
            !notes.contains(index) && !paragraphs[index].isCell && !opens.starts(paragraphs[index].words)
                && paragraphs[index].words.last?.key != ":" && !paragraphs[index].words.isEmpty
        } ?? paragraphs.count
    }

    /// "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": below the last sentence, no heading.
    private static func isSigning(_ paragraph: Paragraph) -> Bool { signing.starts(paragraph.words) }

    /// Of a paper without "Nơi nhận": where the block in capitals above the signer's name begins.
    private static func signature(_ paragraphs: [Paragraph], _ range: Range<Int>) -> Int {
        let end = range.first { $0 > range.lowerBound && isAnnex(paragraphs[$0]) } ?? range.upperBound
        guard end > range.lowerBound, isPerson(paragraphs[end - 1]) else { return range.upperBound }
        var found = range.upperBound
        for index in (max(range.lowerBound, end - 8)..<end).reversed() {
            if paragraphs[index].words.count > 12 || Marker(paragraphs[index].text) != nil { break }
            if paragraphs[index].isUpper, isSigning(paragraphs[index]) { found = index }
        }
        return found
    }

    private static func isPerson(_ paragraph: Paragraph) -> Bool {
        (2...5).contains(paragraph.words.count)
            && paragraph.words.allSatisfy { $0.isCapital && !$0.isMark && !$0.startsWithDigit }
    }

    private static let signing = Term(
        "tm .", "t/m", "kt .", "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "giám đốc", "hiệu trưởng",
        "trưởng ban", "nơi nhận")

    static let closing = Term("trên đây là", "nơi nhận")

    private static func isAnnex(_ paragraph: Paragraph) -> Bool {
        paragraph.words.count <= 8 && Term("phụ lục", "mẫu số").starts(paragraph.words) && paragraph.words[0].isUpper
    }
}

extension Term {
    /// The first paragraph that begins with it.
    func first(in paragraphs: [Paragraph], _ range: Range<Int>) -> Int? {
        range.first { starts(paragraphs[$0].words) }
    }
}
