/// Lines that make one sentence or item, joined, with the way back to the lines of the file.
struct Paragraph: Sendable {
    private(set) var text: String
    /// UTF-8 offset at which each line of the file begins, and the line's number; in order.
    private var starts: [(offset: Int, line: Int)]
    let isCell: Bool
    /// The level of a heading that its marks make one; 0 otherwise.
    let heading: Int
    /// No empty line stood between this paragraph and the one before.
    let isAttached: Bool
    private(set) var words: [Word] = []
    private(set) var scalars: Int

    init(_ line: SourceLine, isAttached: Bool) {
        (text, isCell, self.isAttached, scalars) = (line.text, line.isCell, isAttached, line.length)
        heading = line.heading
        starts = [(0, line.number)]
    }

    var firstLine: Int { starts.first?.line ?? 0 }
    var lastLine: Int { starts.last?.line ?? 0 }

    /// A number or compound that the margin tore at its own hyphen ("11/NQ-" "CP") is put together again.
    mutating func append(_ line: SourceLine) {
        let isTorn = text.hasSuffix("-") && !text.hasSuffix(" -") || text.hasSuffix("/") && !text.hasSuffix("./")
        if !isTorn { text += " " }
        starts.append((text.utf8.count, line.number))
        text += line.text
        scalars += line.length + 1
    }

    mutating func findWords() { words = WordScanner.words(of: text) }

    /// The line of the file in which the text at this UTF-8 offset stands.
    func line(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle].offset <= offset { low = middle } else { high = middle }
        }
        return starts.isEmpty ? 0 : starts[low].line
    }

    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty, range.lowerBound < words.count else { return "" }
        return text(utf8: words[range.lowerBound].start..<words[min(range.upperBound, words.count) - 1].end)
    }

    func text(utf8 range: Range<Int>) -> String {
        let bytes = text.utf8
        let first = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(decoding: bytes[first..<bytes.index(first, offsetBy: range.count)], as: UTF8.self)
    }

    /// Every letter is a capital, and there are some.
    var isUpper: Bool {
        var letters = 0
        for word in words where !word.isMark && !word.startsWithDigit {
            guard word.isUpper else { return false }
            letters += 1
        }
        return letters > 0
    }
}

/// Joins what the line ends of the paper tore apart, and passes over what belongs to the page and not to the text.
struct ParagraphBuilder {
    private let lines: [SourceLine]
    /// Where full lines end, when the text is broken at a margin.
    private let margin: Int?
    /// Blanks before the lines that are not set in.
    private let edge: Int
    private var found: [Paragraph] = []
    private var last: SourceLine?
    private var gap = true

    /// A sentence longer than this is not joined further.
    private static let longest = 20_000

    static func paragraphs(of source: SourceText) -> [Paragraph] {
        var builder = ParagraphBuilder(HeadColumns.divided(PageFurniture.without(source.lines)))
        builder.build()
        for index in builder.found.indices { builder.found[index].findWords() }
        return builder.found
    }

    private init(_ lines: [SourceLine]) {
        self.lines = lines
        margin = ParagraphBuilder.margin(of: lines)
        edge = lines.lazy.filter { $0.length >= 40 }.map(\.indent).min() ?? 0
    }

    private mutating func build() {
        for line in lines {
            if line.length == 0 {
                // A cell that holds nothing keeps its place in its row.
                if line.isCell { found.append(Paragraph(line, isAttached: !gap)) }
                gap = !line.isCell
                last = line.isCell ? nil : last
                continue
            }
            if PageFurniture.isRule(line.text) {
                (gap, last) = (true, nil)
                continue
            }
            if let last, continues(last, line) {
                found[found.count - 1].append(line)
            } else {
                found.append(Paragraph(line, isAttached: !gap))
            }
            (last, gap) = (line, false)
        }
    }

    private func continues(_ last: SourceLine, _ line: SourceLine) -> Bool {
        guard let open = found.last, open.scalars < ParagraphBuilder.longest, !line.isCell else { return false }
        guard !Footnote.starts(line.text), last.heading == 0, line.heading == 0 else { return false }
        if let marker = Marker(line.text) {
            return !gap && (isTornCompound(last.text, line.text, marker) || isTornNumber(last.text, marker))
        }
        if !gap && (isTornDate(last.text, line.text) || isTornSymbol(last.text, line.text)) { return true }
        let ended = last.text.unicodeScalars.last.map { ".;:!?…”\"".unicodeScalars.contains($0) } ?? true
        let small = line.text.unicodeScalars.first?.properties.isLowercase ?? false
        // A heading in capitals ends with its line.
        if small && !last.text.unicodeScalars.contains(where: \.properties.isLowercase) { return false }
        // A heading in capitals that has a number may go on in capitals.
        if !gap, !last.isCell, isUpper(last.text), isUpper(line.text), Marker(last.text)?.value != nil { return true }
        if small { return !ended || !gap }
        if gap || open.isCell { return false }
        guard let margin, last.length >= margin, !(ended && isClosing(line)) else { return false }
        let isSetIn = line.indent > last.indent + 1 || line.indent > edge + 1
        return !(isSetIn && (ended || isFirstLine(line, after: last)))
    }

    /// What stands below the last sentence of a paper: its recipients, or who signs it, in capitals.
    private func isClosing(_ line: SourceLine) -> Bool {
        isUpper(line.text) || ParagraphBuilder.recipients.starts(WordScanner.words(of: String(line.text.prefix(24))))
    }

    private static let recipients = Term("nơi nhận :")

    /// A line that is set in below one at the edge begins a paragraph, and so does one with words that open one.
    private func isFirstLine(_ line: SourceLine, after last: SourceLine) -> Bool {
        if line.indent > max(last.indent, edge) + 3 && last.indent <= edge + 1 { return true }
        return ParagraphBuilder.openings.starts(WordScanner.words(of: String(line.text.prefix(24))))
    }

    private func isUpper(_ text: String) -> Bool {
        !text.unicodeScalars.contains(where: \.properties.isLowercase)
            && text.unicodeScalars.contains(where: \.properties.isUppercase)
    }

    /// "chính trị" at the end of a line and "- xã hội" on the next is one compound, not an item.
    private func isTornCompound(_ last: String, _ line: String, _ marker: Marker) -> Bool {
        guard marker.style == .dash else { return false }
        let tail = WordScanner.words(of: String(last.suffix(24)))
        let head = WordScanner.words(of: String(line.dropFirst(marker.length).prefix(24)))
        return tail.count >= 2
            && ParagraphBuilder.compounds.contains { compound in
                compound.0.length(in: tail, at: tail.count - 2) == 2 && compound.1.starts(head)
            }
    }

    private static let compounds: [(Term, Term)] = [
        (Term("chính trị", "kinh tế", "văn hóa", "dân số"), Term("xã hội")), (Term("thi đua"), Term("khen thưởng")),
    ]

    /// "năm" at the end of a line and "2025." on the next is a date, "khoản" and "2." a place in a law.
    private func isTornNumber(_ last: String, _ marker: Marker) -> Bool {
        guard marker.style == .number || marker.style == .roman,
            last.unicodeScalars.contains(where: \.properties.isLowercase)
        else { return false }
        let tail = WordScanner.words(of: String(last.suffix(16)))
        // "được 10 điểm" has its number already.
        if tail.count > 1, tail[tail.count - 2].number != nil, ParagraphBuilder.counted.starts([tail[tail.count - 1]]) {
            return false
        }
        return tail.last.map { ParagraphBuilder.wantsNumber.starts([$0]) } ?? false
    }

    private static let counted = Term("điểm", "lần", "ngày", "mục")

    /// "ngày 12 tháng 01 năm" at the end of a line and "2026" on the next.
    private func isTornDate(_ last: String, _ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, ("0"..."9").contains(first) else { return false }
        return WordScanner.words(of: String(last.suffix(12))).last.map { ParagraphBuilder.wantsNumber.starts([$0]) }
            ?? false
    }

    /// "Số: 47/KH-" at the end of a line of the head and "UBND" on the next.
    private func isTornSymbol(_ last: String, _ line: String) -> Bool {
        guard last.hasSuffix("-") || last.hasSuffix("/"), !last.hasSuffix(" -"), last.utf8.count < 40 else {
            return false
        }
        return WordScanner.words(of: last).first?.key == Key.number
            && line.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static let openings = Term("căn cứ", "nơi nhận", "kính gửi")

    private static let wantsNumber = Term("năm", "ngày", "tháng", "số", "khoản", "điểm", "điều", "mục", "lần", "thứ")

    /// A text is broken at a margin when most of its longer lines end about the same place.
    private static func margin(of lines: [SourceLine]) -> Int? {
        let lengths = lines.map(\.length).filter { $0 >= 40 }.sorted()
        guard lengths.count >= 5 else { return nil }
        let full = lengths[lengths.count * 9 / 10]
        return full <= 140 ? full * 3 / 4 : nil
    }
}

/// Page numbers, running headers and drawn rules.
enum PageFurniture {
    static func without(_ lines: [SourceLine]) -> [SourceLine] {
        let isNumber = pageNumbers(lines)
        let repeated = runningHeaders(lines, isNumber)
        return lines.indices.compactMap { isNumber[$0] || repeated[$0] ? nil : lines[$0] }
    }

    /// `-------`, `_____`, `* * *`.
    static func isRule(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "-_=*·.—–~|: \t".unicodeScalars.contains($0) }
    }

    /// Lines that hold only a number, each one more than the one before, the first at most 3.
    private static func pageNumbers(_ lines: [SourceLine]) -> [Bool] {
        var result = [Bool](repeating: false, count: lines.count)
        var expected: Int?
        for (index, line) in lines.enumerated() where !line.isCell && line.length <= 14 {
            guard let number = pageNumber(line.text) else { continue }
            if let wanted = expected, number != wanted { continue }
            if expected == nil && number > 3 { continue }
            result[index] = true
            expected = number + 1
        }
        return result
    }

    /// `2`, `- 2 -`, `Trang 2/5`.
    private static func pageNumber(_ text: String) -> Int? {
        let words = WordScanner.words(of: text).filter { !$0.isMark && $0.key != "trang" }
        guard let first = words.first, words.count <= 2 else { return nil }
        if words.count == 2 && (words[1].number == nil || !text.contains("/")) { return nil }
        return first.key.split(separator: "/").first.flatMap { Int($0) }.flatMap { $0 < 1_000 ? $0 : nil }
    }

    /// The same short line beside a page number or at the top of a page, three times or more.
    private static func runningHeaders(_ lines: [SourceLine], _ isNumber: [Bool]) -> [Bool] {
        var places: [String: [Int]] = [:]
        for (index, line) in lines.enumerated() where line.length >= 8 && line.length < 120 && !isNumber[index] {
            let around = max(0, index - 2)...min(lines.count - 1, index + 2)
            if line.startsPage || around.contains(where: { isNumber[$0] }) {
                places[line.text, default: []].append(index)
            }
        }
        var result = [Bool](repeating: false, count: lines.count)
        for indices in places.values where indices.count >= 3 { for index in indices { result[index] = true } }
        return result
    }
}
