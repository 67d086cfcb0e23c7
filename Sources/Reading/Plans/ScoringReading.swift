/// Scoring tables and what decides between equals.
struct ScoringReading {
    let document: PlanDocument

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        let reading = ScoringReading(document: document)
        facts[.scoring] = reading.scores()
        for index in document.body.lowerBound..<document.paragraphs.count { facts[.ties] += reading.ties(index) }
    }

    /// One row of a table: its cells with their paragraphs.
    private struct Row {
        var cells: [(text: String, paragraph: Int)] = []
    }

    private func rows() -> [Row] {
        var rows: [Row] = []
        for index in document.body.lowerBound..<document.paragraphs.count where document.paragraphs[index].isCell {
            let paragraph = document.paragraphs[index]
            let texts = paragraph.text.split(separator: "|").map { $0.trimmed }
            if !paragraph.isAttached || texts.count > 1 || rows.isEmpty { rows.append(Row()) }
            rows[rows.count - 1].cells += texts.map { ($0, index) }
        }
        return rows
    }

    /// Rows with a number, a text and points, in tables that have a column of points.
    private func scores() -> [FactRecord] {
        let rows = rows()
        guard
            let head = rows.firstIndex(where: { row in
                row.cells.contains { ScoringReading.points.isIn(WordScanner.words(of: $0.text)) }
            })
        else { return [] }
        var bonus: String?
        return rows[(head + 1)...].prefix(2_000).compactMap { row in
            guard row.cells.count >= 3, ScoringReading.isNumber(row.cells[0].text),
                let points = Int(row.cells[2].text), points >= 0, points < 10_000
            else { return nil }
            let code = row.cells[0].text
            let isBonus = ScoringReading.bonus.starts(WordScanner.words(of: row.cells[1].text))
            if isBonus { bonus = code }
            let sort =
                isBonus || bonus.map { code.hasPrefix($0 + ".") } == true
                ? "bonus" : Marker.roman(code) != nil ? "group" : "points"
            return record(row, points, sort)
        }
    }

    private func record(_ row: Row, _ points: Int, _ sort: String) -> FactRecord {
        let fact = { (cell: Int, value: FactValue) in
            Fact(
                value, quote: row.cells[cell].text, line: document.paragraphs[row.cells[cell].paragraph].firstLine,
                .sure)
        }
        return FactRecord(
            ("code", fact(0, .text(row.cells[0].text))), ("sort", fact(1, .text(sort))),
            ("text", fact(1, .text(row.cells[1].text))), ("points", fact(2, .number(points))))
    }

    private static func isNumber(_ text: String) -> Bool {
        Marker.roman(text) != nil
            || (!text.isEmpty && text.utf8.count < 8
                && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E })
    }

    /// "… bằng nhau thì đơn vị nào có X cao hơn thì xếp hạng cao hơn": X, in the order of the sentence.
    private func ties(_ index: Int) -> [FactRecord] {
        let paragraph = document.paragraphs[index]
        let words = paragraph.words
        guard ScoringReading.equal.isIn(words) else { return [] }
        var found: [FactRecord] = []
        var cursor = 0
        while let range = ScoringReading.equal.range(in: words, from: cursor), found.count < 50 {
            cursor = range.upperBound
            let end = ScoringReading.equal.range(in: words, from: cursor)?.lowerBound ?? words.count
            guard let step = ScoringReading.which.range(in: words, from: cursor, to: end) else {
                if let vote = ScoringReading.vote.range(in: words, from: cursor, to: end) {
                    found.append(tie(index, vote, "bỏ phiếu", found.count + 1))
                }
                continue
            }
            guard let close = ScoringReading.higher.range(in: words, from: step.upperBound, to: end) else { continue }
            let what = step.upperBound..<close.lowerBound
            guard !what.isEmpty else { continue }
            found.append(tie(index, what, paragraph.text(what), found.count + 1))
        }
        return found
    }

    private func tie(_ index: Int, _ words: Range<Int>, _ text: String, _ order: Int) -> FactRecord {
        let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: words, .sure) }
        let source = document.node(ofParagraph: index).map(document.source) ?? "phụ lục"
        return FactRecord(("order", fact(.number(order))), ("text", fact(.text(text))), ("source", fact(.text(source))))
    }

    private static let points = Term("điểm chuẩn", "điểm tối đa", "thang điểm", "điểm", "số điểm")
    private static let bonus = Term("điểm cộng", "điểm thưởng", "điểm khuyến khích")
    private static let equal = Term("bằng nhau thì", "bằng nhau", "bằng điểm nhau", "bằng điểm")
    private static let which = Term("nào có", "nào đạt")
    private static let higher = Term("cao hơn", "nhiều hơn", "lớn hơn", "ít hơn", "thấp hơn")
    private static let vote = Term("bỏ phiếu", "biểu quyết")
}

extension StringProtocol {
    /// Without blanks at the ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
