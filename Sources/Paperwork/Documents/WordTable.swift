import Domain

/// Tables of a Word document.
enum WordTable {
    /// Cells side by side without lines.
    static func plain(_ cells: [(width: Double, lines: [WordLine])], staysWhole: Bool = true) -> String {
        let grid = cells.map { "<w:gridCol w:w=\"\(WordLength.twips($0.width))\"/>" }.joined()
        let row = cells.map { cell($0.lines, width: $0.width, span: 1) }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(WordLength.twips(cells.reduce(0) { $0 + $1.width }))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/>\(margins(0))</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\
            <w:tr><w:trPr>\(staysWhole ? "<w:cantSplit/>" : "")</w:trPr>\(row)</w:tr></w:tbl>
            """
    }

    /// A list with lines, its head repeated on every page.
    static func lined(_ table: PaperTable) -> String {
        let widths = table.shares.map { $0 * PaperMeasures.textWidth }
        let grid = widths.map { "<w:gridCol w:w=\"\(WordLength.twips($0))\"/>" }.joined()
        let head = zip(table.columns, widths).map { column, width in
            var title = line(column.title, .centre, isBold: true)
            title.staysWithNext = true
            return cell([title], width: width, span: 1, isCentred: true)
        }.joined()
        var rows = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(head)</w:tr>"
        for row in table.rows { rows += lined(row, table, widths, staysWithNext: false) }
        if let total = table.total { rows += last(total, widths) }
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(WordLength.twips(PaperMeasures.textWidth))" w:type="dxa"/>\
            <w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type="fixed"/>\(margins(1.2))</w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>
            """
    }

    private static func lined(
        _ row: [String], _ table: PaperTable, _ widths: [Double], staysWithNext: Bool
    ) -> String {
        let cells = table.columns.indices.map { place in
            let text = place < row.count ? row[place] : ""
            return cell([line(text, table.columns[place].alignment)], width: widths[place], span: 1)
        }.joined()
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
    }

    private static func last(_ total: (label: String, value: String), _ widths: [Double]) -> String {
        let wide = widths.dropLast().reduce(0, +)
        let label = cell([line(total.label, .centre, isBold: true)], width: wide, span: widths.count - 1)
        let value = cell([line(total.value, .right, isBold: true)], width: widths.last ?? 0, span: 1)
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(label)\(value)</w:tr>"
    }

    private static func line(_ text: String, _ alignment: PaperTable.Alignment, isBold: Bool = false) -> WordLine {
        let sides: WordLine.Alignment =
            switch alignment {
            case .left: .left
            case .centre: .center
            case .right: .right
            }
        return WordLine(PaperText.line(text), size: PaperMeasures.table, isBold: isBold, sides)
    }

    private static func cell(_ lines: [WordLine], width: Double, span: Int, isCentred: Bool = false) -> String {
        let spanned = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
        let middle = isCentred ? "<w:vAlign w:val=\"center\"/>" : ""
        let content = lines.isEmpty ? WordLine("").xml : lines.map(\.xml).joined()
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(WordLength.twips(width))" w:type="dxa"/>\(spanned)\(middle)</w:tcPr>\
            \(content)</w:tc>
            """
    }

    private static func margins(_ sides: Double) -> String {
        let width = WordLength.twips(sides)
        return """
            <w:tblCellMar><w:left w:w="\(width)" w:type="dxa"/><w:right w:w="\(width)" w:type="dxa"/></w:tblCellMar>
            """
    }
}
