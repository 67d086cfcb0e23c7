import Domain

/// Tables of numbers: kinds across and awards or occasions down, occasions across, or a kind and its number in each row.
struct QuotaTable {
    struct Cell {
        let award: AwardMention?
        let occasion: OccasionMention?
        /// The words of the row or column that say when, where no occasion could be made of them.
        let unreadOccasion: String?
        let kind: AwardKind
        let count: Int
        /// A word of the table or the line above makes its numbers bounds.
        let isBounded: Bool
        /// One award and one occasion at most are named for it, and its columns were drawn.
        let isClear: Bool
        let text: String
        let paragraph: Int
        let line: Int
    }

    let rows: [TableRow]
    let cells: [Cell]
    /// Speaks of awards or their kinds and has numbers, whether they could be read or not.
    let countsAwards: Bool

    static func all(_ document: PlanDocument) -> [QuotaTable] {
        tables(document.tableRows, document, isDrawn: true) + tables(document.gappedRows, document, isDrawn: false)
    }

    private static func tables(_ rows: [TableRow], _ document: PlanDocument, isDrawn: Bool) -> [QuotaTable] {
        var groups: [[TableRow]] = []
        for row in rows.prefix(2_000) {
            if let last = groups.last?.last, row.follows(last) {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
        return groups.map { QuotaTable($0, document, isDrawn: isDrawn) }
    }

    private init(_ rows: [TableRow], _ document: PlanDocument, isDrawn: Bool) {
        var found: [Cell] = []
        var head: QuotaTableHead?
        for row in rows {
            if let new = QuotaTableHead(row, document) {
                head = new
            } else if let head {
                found += head.cells(row, document, isDrawn: isDrawn)
            }
        }
        (self.rows, cells) = (rows, found)
        countsAwards = QuotaTable.countsAwards(rows)
    }

    /// Points and money have tables of their own.
    private static func countsAwards(_ rows: [TableRow]) -> Bool {
        let words = rows.map { $0.cells.map { WordScanner.words(of: $0.text) } }
        let all = words.flatMap { $0 }
        let isNamed = all.contains { cell in
            !AwardMention.all(in: cell).isEmpty || cell.count <= 8 && QuotaTableHead.kind(cell) != nil
        }
        let other = words.prefix(2).flatMap { $0 }.contains { points.isIn($0) }
        let hasNumbers = words.contains { row in row.dropFirst().contains { QuotaTableHead.number($0) != nil } }
        return isNamed && hasNumbers && !other
    }

    /// Some cell names a form of award.
    var namesAward: Bool {
        rows.contains { $0.cells.contains { !AwardMention.all(in: WordScanner.words(of: $0.text)).isEmpty } }
    }

    /// The first cell that says something.
    var heading: String { rows.first?.cells.first { !$0.text.isEmpty }?.text ?? "" }

    private static let points = Term("điểm", "thang điểm")
}

/// The first row of a table: which column holds what.
struct QuotaTableHead {
    private var kinds: [Int: AwardKind] = [:]
    private var occasions: [Int: OccasionMention] = [:]
    private var awards: [Int: AwardMention] = [:]
    /// "Dịp khen", "Năm": what stands below says when, whether it can be read or not.
    private var times: Set<Int> = []
    /// Columns that are a year or part of the movement, and no occasion that is known.
    private var unread: [Int: String] = [:]
    private let isYearly: Bool
    /// "Số lượng": the numbers of kinds that stand in the rows.
    private var counts: Set<Int> = []
    private var isBounded = false

    init?(_ row: TableRow, _ document: PlanDocument) {
        guard row.cells.count > 1 else { return nil }
        isYearly = document.speaksOfEveryYear
        for (column, cell) in row.cells.enumerated() {
            let words = WordScanner.words(of: cell.text)
            guard QuotaTableHead.number(words) == nil else { return nil }
            if let kind = QuotaTableHead.kind(words) { kinds[column] = kind }
            if let occasion = occasion(words) {
                occasions[column] = occasion
            } else if QuotaTableHead.times.starts(words) {
                times.insert(column)
            } else if QuotaTableHead.parts.starts(words) {
                unread[column] = cell.text
            }
            let named = AwardMention.all(in: words)
            if named.count == 1 { awards[column] = named[0] }
            if words.count <= 6, QuotaTableHead.counted.isIn(words) { counts.insert(column) }
            isBounded = isBounded || QuotaPhrase.bounds.isIn(words) || QuotaTableHead.counted.isIn(words)
        }
        if !kinds.isEmpty || !occasions.isEmpty { counts = [] }
        guard counts.isEmpty ? kinds.isEmpty != occasions.isEmpty : counts.count == 1 else { return nil }
        let above = row.cells.first.map { $0.paragraph - 1 } ?? -1
        if document.paragraphs.indices.contains(above) {
            let words = document.paragraphs[above].words
            isBounded = isBounded || QuotaPhrase.bounds.isIn(words) || QuotaTableHead.counted.isIn(words)
        }
    }

    func cells(_ row: TableRow, _ document: PlanDocument, isDrawn: Bool) -> [QuotaTable.Cell] {
        let words = row.cells.map { WordScanner.words(of: $0.text) }
        guard !words.contains(where: { QuotaTableHead.total.starts($0) }) else { return [] }
        let named = words.enumerated().flatMap { column, cell in
            kinds[column] == nil && occasions[column] == nil ? AwardMention.all(in: cell) : []
        }
        let ownKind = words.lazy.compactMap { QuotaTableHead.kind($0) }.first
        let ownOccasion = words.lazy.compactMap { occasion($0) }.first
        let isPart = words.contains { QuotaTableHead.parts.starts($0) }
        let unreadOccasion = ownOccasion == nil ? unreadTime(row, words) : nil
        return row.cells.indices.compactMap { column in
            guard let count = QuotaTableHead.number(words[column]) else { return nil }
            let isCount = counts.contains(column)
            guard let kind = kinds[column] ?? (isCount || occasions[column] != nil ? ownKind : nil),
                kinds[column] != nil || isCount || occasions[column] != nil
            else { return nil }
            let cell = row.cells[column]
            let award = named.count == 1 ? named[0] : named.isEmpty ? awards[column] : nil
            let occasion = occasions[column] ?? ownOccasion
            return QuotaTable.Cell(
                award: award, occasion: occasion, unreadOccasion: occasion == nil ? unreadOccasion : nil, kind: kind,
                count: count, isBounded: isBounded,
                isClear: named.count <= 1 && occasion?.isClear ?? true && isDrawn && !isPart, text: cell.text,
                paragraph: cell.paragraph, line: document.paragraphs[cell.paragraph].firstLine)
        }
    }

    /// What the row says of its time, when no occasion is known by it: no other place may say it then.
    private func unreadTime(_ row: TableRow, _ words: [[Word]]) -> String? {
        row.cells.indices.first { column in
            QuotaTableHead.number(words[column]) == nil && kinds[column] == nil && !words[column].isEmpty
                && (times.contains(column) || QuotaTableHead.parts.starts(words[column]))
        }.map { row.cells[$0].text }
    }

    /// An occasion by its name; a year alone where the plan awards every year, to be confirmed.
    private func occasion(_ words: [Word]) -> OccasionMention? {
        if let named = OccasionMention.last(in: words) { return named }
        guard isYearly, words.count <= 4, let first = words.first, first.key == Key.year,
            let year = DayReading.year(words, 1)
        else { return nil }
        return OccasionMention(kind: .yearly, year: year, isClear: false)
    }

    /// The cell names a kind and little more.
    static func kind(_ words: [Word]) -> AwardKind? {
        guard words.count <= 8 else { return nil }
        let found = AwardKind.allCases.filter { kind in
            guard let ranges = QuotaPhrase.kinds[kind]?.ranges(in: words) else { return false }
            return !ranges.isEmpty
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The cell holds a number and, at most, what it counts: `06`, `06 tập thể`, `không quá 06`.
    static func number(_ words: [Word]) -> Int? {
        let start = QuotaPhrase.bounds.length(in: words, at: 0) ?? 0
        guard start < words.count, let number = words[start].number, words[start].end - words[start].start <= 4 else {
            return nil
        }
        let rest = Array(words[(start + 1)...])
        return rest.isEmpty || unit.length(in: rest, at: 0) == rest.count ? number : nil
    }

    private static let unit = Term(
        "tập thể", "cá nhân", "hộ gia đình", "hộ", "gia đình", "giấy khen", "bằng khen", "giải", "suất")
    private static let counted = Term("số lượng", "chỉ tiêu", "số giải", "tối đa", "số suất")
    private static let total = Term("tổng cộng", "tổng số", "cộng", "tổng :")
    /// A row for a part of the movement: its numbers belong to no occasion that is known.
    private static let parts = Term("đợt", "giai đoạn", "năm", "quý", "lần", "bước", "6 tháng", "sáu tháng", "tháng")
    private static let times = Term(
        "dịp", "dịp khen", "dịp khen thưởng", "đợt khen", "đợt khen thưởng", "đợt xét", "thời điểm", "thời gian",
        "kỳ khen thưởng", "kỳ xét", "thời điểm khen thưởng", "thời điểm xét")
}
