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
            let texts = PlanDocument.cells(paragraph.text)
            if !paragraph.isAttached || texts.count > 1 || rows.isEmpty { rows.append(TableRow()) }
            rows[rows.count - 1].cells += texts.map { ($0, index) }
        }
        return rows
    }

    /// The rows of the body that only wide gaps divide into columns, as in a page printed to PDF.
    var gappedRows: [TableRow] {
        body.filter { !paragraphs[$0].isCell && paragraphs[$0].text.utf8.contains(9) }.compactMap { index in
            let texts = paragraphs[index].text.split(separator: "\t").map(\.trimmed)
            return texts.count > 1 ? TableRow(cells: texts.map { ($0, index) }) : nil
        }
    }

    /// A cell that holds nothing keeps its column; the stroke at the end of a row ends it.
    private static func cells(_ text: String) -> [String] {
        var texts = text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        if texts.count > 1, texts.last?.isEmpty ?? false { texts.removeLast() }
        return texts
    }
}
