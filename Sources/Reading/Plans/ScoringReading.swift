import Domain

/// Scoring tables and what decides between equals.
struct ScoringReading {
    let document: PlanDocument

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        let reading = ScoringReading(document: document)
        facts[.scoring] = reading.scores()
        if facts[.scoring].isEmpty { facts[.scoring] = ScoreListReading(document: document).scores() }
        for index in document.body.lowerBound..<document.paragraphs.count { facts[.ties] += reading.ties(index) }
    }

    /// Rows with a number, a text and points, in tables that have a column of points.
    private func scores() -> [FactRecord] {
        let rows = document.tableRows
        guard
            let head = rows.firstIndex(where: { row in
                row.cells.contains { ScoringReading.points.isIn(WordScanner.words(of: $0.text)) }
            })
        else { return [] }
        var (bonus, group): (String?, String?) = (nil, nil)
        return rows.indices[(head + 1)...].prefix(2_000).compactMap { index in
            let row = rows[index]
            guard row.cells.count >= 3, ScoringReading.isNumber(row.cells[0].text),
                let points = Int(row.cells[2].text), points >= 0, points < 10_000
            else { return nil }
            let code = row.cells[0].text
            let isBonus = ScoringReading.bonus.starts(WordScanner.words(of: row.cells[1].text))
            if isBonus { bonus = code }
            let sort =
                isBonus || bonus.map { code.hasPrefix($0 + ".") } == true
                ? "bonus" : Marker.roman(code) != nil ? "group" : "points"
            if sort == "group" { group = code }
            let within = bonus.map { code.hasPrefix($0 + ".") } == true ? bonus : sort == "group" ? nil : group
            return record(row, points, sort, within, details(rows, index))
        }
    }

    /// What stands behind the points of a row, and below it until the next.
    private func details(_ rows: [TableRow], _ index: Int) -> [Int] {
        guard let last = rows[index].cells.last?.paragraph else { return [] }
        let beside = rows[index].cells.dropFirst(3).map(\.paragraph)
        let next = index + 1 < rows.count ? rows[index + 1].cells.first?.paragraph : nil
        let end = min(next ?? document.paragraphs.count, last + 30)
        return beside + (last + 1..<max(end, last + 1)).filter { !document.paragraphs[$0].isCell }
    }

    private func record(_ row: TableRow, _ points: Int, _ sort: String, _ within: String?, _ details: [Int])
        -> FactRecord
    {
        let fact = { (cell: Int, value: FactValue) in
            Fact(
                value, quote: row.cells[cell].text, line: document.paragraphs[row.cells[cell].paragraph].firstLine,
                .sure)
        }
        var record = FactRecord(("code", fact(0, .text(row.cells[0].text))), ("sort", fact(1, .text(sort))))
        if let within { record["within"] = fact(0, .text(within)) }
        record["text"] = fact(1, .text(row.cells[1].text))
        record["points"] = fact(2, .number(points))
        for field in ScoreMethodReading(document: document, paragraphs: details).fields() {
            record[field.key] = field.fact
        }
        let place = document.node(ofParagraph: row.cells[0].paragraph).map(document.source) ?? "phụ lục"
        record["source"] = fact(0, .text(place))
        return record
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
                if let (what, prefer) = ScoringReading.more(words, cursor, end) {
                    found.append(tie(index, what, paragraph.text(what), prefer, found.count + 1, .unsure))
                } else if let vote = ScoringReading.vote.range(in: words, from: cursor, to: end) {
                    found.append(tie(index, vote, "bỏ phiếu", .vote, found.count + 1))
                }
                continue
            }
            guard let close = ScoringReading.higher.range(in: words, from: step.upperBound, to: end) else { continue }
            let what = step.upperBound..<close.lowerBound
            guard !what.isEmpty else { continue }
            let isLower = ScoringReading.lower.starts(Array(words[close]))
            found.append(tie(index, what, paragraph.text(what), isLower ? .lower : .higher, found.count + 1))
        }
        return found
    }

    /// "thì xét đơn vị có nhiều lớp hơn": what there is more or less of.
    private static func more(_ words: [Word], _ from: Int, _ end: Int) -> (what: Range<Int>, prefer: TiePreference)? {
        guard let amount = amounts.range(in: words, from: from, to: min(end, from + 12)),
            let close = than.range(in: words, from: amount.upperBound + 1, to: min(end, amount.upperBound + 12))
        else { return nil }
        let isLess = few.starts(Array(words[amount]))
        return (amount.upperBound..<close.lowerBound, isLess ? .lower : .higher)
    }

    private static let amounts = Term("có nhiều", "có ít", "nhiều", "ít")
    private static let few = Term("có ít", "ít")
    private static let than = Term("hơn")

    private func tie(
        _ index: Int, _ words: Range<Int>, _ text: String, _ prefer: TiePreference, _ order: Int,
        _ confidence: Confidence = .sure
    ) -> FactRecord {
        let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: words, confidence) }
        let source = document.node(ofParagraph: index).map(document.source) ?? "phụ lục"
        return FactRecord(
            ("order", fact(.number(order))), ("prefer", fact(.text(prefer.rawValue))), ("text", fact(.text(text))),
            ("source", fact(.text(source))))
    }

    private static let points = Term("điểm chuẩn", "điểm tối đa", "thang điểm", "điểm", "số điểm")
    private static let bonus = Term("điểm cộng", "điểm thưởng", "điểm khuyến khích")
    private static let equal = Term("bằng nhau thì", "bằng nhau", "bằng điểm nhau", "bằng điểm")
    private static let which = Term("nào có", "nào đạt")
    private static let higher = Term("cao hơn", "nhiều hơn", "lớn hơn", "ít hơn", "thấp hơn")
    private static let lower = Term("ít hơn", "thấp hơn")
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
