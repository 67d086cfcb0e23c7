/// One row of a table: its cells with the paragraphs they stand in.
struct TableRow: Sendable {
    var cells: [(text: String, paragraph: Int)] = []

    /// Rows of one table stand one below the other.
    func follows(_ row: TableRow) -> Bool {
        guard let last = row.cells.last?.paragraph, let first = cells.first?.paragraph else { return false }
        return first - last <= 1
    }
}

extension PlanDocument {
    /// The rows of all tables of the body and of what is attached, in order.
    var tableRows: [TableRow] {
        var rows: [TableRow] = []
        for index in body.lowerBound..<paragraphs.count where paragraphs[index].isCell {
            let paragraph = paragraphs[index]
            let texts = paragraph.text.split(separator: "|").map { $0.trimmed }
            if !paragraph.isAttached || texts.count > 1 || rows.isEmpty { rows.append(TableRow()) }
            rows[rows.count - 1].cells += texts.map { ($0, index) }
        }
        return rows
    }
}
