import Domain

/// Tables of numbers: kinds across and occasions down, or the other way round.
enum QuotaTable {
    struct Cell {
        let award: AwardMention?
        let occasion: OccasionMention
        let kind: AwardKind
        let count: Int
        /// A word of the table or the line above makes its numbers bounds.
        let isBounded: Bool
        let isClear: Bool
        let text: String
        let paragraph: Int
        let line: Int
    }

    static func cells(_ document: PlanDocument) -> [Cell] {
        var found: [Cell] = []
        var head: Head?
        var last: TableRow?
        for row in document.tableRows.prefix(2_000) {
            if let last, !row.follows(last) { head = nil }
            if let new = Head(row, document) {
                head = new
            } else if let head {
                found += head.cells(row, document)
            }
            last = row
        }
        return found
    }

    /// The first row: which column holds what.
    private struct Head {
        private var kinds: [Int: AwardKind] = [:]
        private var occasions: [Int: OccasionMention] = [:]
        private var isBounded = false

        init?(_ row: TableRow, _ document: PlanDocument) {
            for (column, cell) in row.cells.enumerated() {
                let words = WordScanner.words(of: cell.text)
                if let kind = QuotaTable.kind(words) { kinds[column] = kind }
                if let occasion = OccasionMention.last(in: words), QuotaTable.number(words) == nil {
                    occasions[column] = occasion
                }
                isBounded = isBounded || QuotaPhrase.bounds.isIn(words) || QuotaTable.counted.isIn(words)
            }
            guard kinds.isEmpty != occasions.isEmpty,
                kinds.count + occasions.count < row.cells.count || row.cells.count > 1,
                !row.cells.contains(where: { QuotaTable.number(WordScanner.words(of: $0.text)) != nil })
            else { return nil }
            let above = row.cells.first.map { $0.paragraph - 1 } ?? -1
            if document.paragraphs.indices.contains(above) {
                let words = document.paragraphs[above].words
                isBounded = isBounded || QuotaPhrase.bounds.isIn(words) || QuotaTable.counted.isIn(words)
            }
        }

        func cells(_ row: TableRow, _ document: PlanDocument) -> [Cell] {
            let words = row.cells.map { WordScanner.words(of: $0.text) }
            let awards = words.flatMap { AwardMention.all(in: $0) }
            let ownKind = words.lazy.compactMap { QuotaTable.kind($0) }.first
            let ownOccasion = words.lazy.compactMap { OccasionMention.last(in: $0) }.first
            return row.cells.indices.compactMap { column in
                guard let count = QuotaTable.number(words[column]), let kind = kinds[column] ?? ownKind,
                    let occasion = occasions[column] ?? ownOccasion,
                    (kinds[column] == nil) != (occasions[column] == nil)
                else { return nil }
                let cell = row.cells[column]
                return Cell(
                    award: awards.count == 1 ? awards[0] : nil, occasion: occasion, kind: kind, count: count,
                    isBounded: isBounded, isClear: awards.count <= 1 && occasion.isClear, text: cell.text,
                    paragraph: cell.paragraph, line: document.paragraphs[cell.paragraph].firstLine)
            }
        }
    }

    /// The cell names a kind and little more.
    private static func kind(_ words: [Word]) -> AwardKind? {
        guard words.count <= 8 else { return nil }
        let found = AwardKind.allCases.filter { QuotaPhrase.kinds[$0]?.isIn(words) ?? false }
        return found.count == 1 ? found[0] : nil
    }

    /// The cell holds a number and nothing else.
    private static func number(_ words: [Word]) -> Int? { words.count == 1 ? words[0].number : nil }

    private static let counted = Term("số lượng")
}
