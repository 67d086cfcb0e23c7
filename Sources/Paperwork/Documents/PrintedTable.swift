import Domain
import Drawing

/// A list on the printed page: its head on every page, a row on one page unless it is higher than one.
struct PrintedTable {
    private let table: PaperTable
    private let sheet: PrintedSheet
    private let widths: [Double]
    private let padding = (x: 1.2, y: 0.9)
    private let thin = 0.5
    private let gap = 2.0
    /// Of a row that goes on over pages, what stands at least where it begins.
    private let leastPiece = 25.0
    private let page = PaperMeasures.height - PaperMeasures.top - PaperMeasures.bottom

    init(_ table: PaperTable, _ sheet: PrintedSheet) {
        (self.table, self.sheet) = (table, sheet)
        widths = table.shares.map { $0 * PaperMeasures.textWidth }
    }

    /// One row's texts and how high they stand.
    private struct Row {
        let cells: [TextBlock]
        let widths: [Double]
        var height: Double
    }

    /// - Parameter following: millimetres that have to stand on the page of the last row.
    func draw(following: Double) {
        if beginning(following: following) > sheet.room + 0.001 && !sheet.isAtTop { sheet.turn() }
        sheet.move(sheet.isAtTop ? 0 : gap)
        let head = heading
        let last = table.total.map(totalRow)
        draw(head)
        for (place, texts) in table.rows.enumerated() {
            let next = row(texts)
            let isEnd = place == table.rows.count - 1
            let needed = isEnd ? next.height + (last?.height ?? 0) + following : next.height
            let goesOver = isHigh(next, head) || isEnd && following > 0 && isAlone(next, head)
            if needed > sheet.room && !goesOver { turn(head) }
            drawOverPages(next, head)
        }
        if let last { drawOverPages(last, head) }
    }

    /// Millimetres that stand on one page at its beginning, with the gap above: the head and the first row, of a table of one
    /// row what follows too. Of a row that no page holds, a piece.
    func beginning(following: Double) -> Double {
        let head = heading
        guard let first = table.rows.first.map({ row($0) }) else { return gap + head.height }
        if isHigh(first, head) { return gap + head.height + leastPiece }
        let isOnly = table.rows.count == 1
        let whole = head.height + first.height + (isOnly ? (table.total.map(totalRow)?.height ?? 0) + following : 0)
        return gap + (whole <= page ? whole : head.height + first.height)
    }

    private var heading: Row { row(table.columns.map(\.title), isBold: true) { _ in .centre } }

    /// No page holds it below the head.
    private func isHigh(_ row: Row, _ head: Row) -> Bool { head.height + row.height > page }

    /// Nothing but the head stands above it, so that another page would not help.
    private func isAlone(_ row: Row, _ head: Row) -> Bool {
        sheet.y <= PaperMeasures.top + head.height + 0.001
    }

    private func turn(_ head: Row) {
        if sheet.y <= PaperMeasures.top + head.height + 0.001 { return }
        sheet.turn()
        draw(head)
    }

    private func drawOverPages(_ row: Row, _ head: Row) {
        guard row.height > sheet.room else { return draw(row) }
        var drawn = row.cells.map { _ in 0 }
        while zip(drawn, row.cells).contains(where: { $0 < $1.lineCount }) {
            let room = sheet.room - padding.y * 2
            let counts = zip(row.cells, drawn).map { $0.fitting(from: $1, room: room) }
            if counts.allSatisfy({ $0 == 0 }) {
                // A page that not even one line of it fits on: no such paper is made.
                if sheet.y <= PaperMeasures.top + head.height + 0.001 { return }
            } else {
                draw(row, from: drawn, counts: counts)
                drawn = zip(drawn, counts).map { $0 + $1 }
            }
            if zip(drawn, row.cells).contains(where: { $0 < $1.lineCount }) {
                sheet.turn()
                draw(head)
            }
        }
    }

    private func draw(_ row: Row, from: [Int]? = nil, counts: [Int]? = nil) {
        let starts = from ?? row.cells.map { _ in 0 }
        let numbers = counts ?? row.cells.map(\.lineCount)
        let parts = zip(row.cells, zip(starts, numbers)).map { block, part in part.0..<part.0 + part.1 }
        let height = zip(row.cells, parts).map { $0.height(of: $1) }.max() ?? 0
        var x = PaperMeasures.left
        for (place, block) in row.cells.enumerated() {
            sheet.canvas.draw(block, x: x + padding.x, y: sheet.y + padding.y, lines: parts[place])
            sheet.canvas.frame(
                PageBox(x: x, y: sheet.y, width: row.widths[place], height: height + padding.y * 2), weight: thin)
            x += row.widths[place]
        }
        sheet.move(height + padding.y * 2)
    }

    private func totalRow(_ total: (label: String, value: String)) -> Row {
        let wide = widths.dropLast().reduce(0, +)
        let both = [wide, widths.last ?? 0].filter { $0 > 0 }
        let texts: [(String, LetterAlignment)] = [(total.label, .centre), (total.value, .right)]
        let blocks = zip(texts, both).map { text, width in
            set(text.0, width: width, isBold: true, alignment: text.1)
        }
        return Row(cells: blocks, widths: both, height: height(of: blocks))
    }

    private func row(
        _ texts: [String], isBold: Bool = false, alignment: ((Int) -> LetterAlignment)? = nil
    ) -> Row {
        let blocks = widths.indices.map { place in
            let side = alignment?(place) ?? self.alignment(place)
            return set(place < texts.count ? texts[place] : "", width: widths[place], isBold: isBold, alignment: side)
        }
        return Row(cells: blocks, widths: widths, height: height(of: blocks))
    }

    private func set(_ text: String, width: Double, isBold: Bool, alignment: LetterAlignment) -> TextBlock {
        let style = LetterStyle(PaperMeasures.table, isBold: isBold)
        return sheet.set(
            Lettering(PaperText.line(text), style, alignment: alignment), width: max(3, width - padding.x * 2))
    }

    private func height(of blocks: [TextBlock]) -> Double { (blocks.map(\.height).max() ?? 0) + padding.y * 2 }

    private func alignment(_ place: Int) -> LetterAlignment {
        switch table.columns[place].alignment {
        case .left: .left
        case .centre: .centre
        case .right: .right
        }
    }
}
