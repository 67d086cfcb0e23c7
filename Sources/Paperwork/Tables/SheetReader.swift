import Domain
import Foundation

/// Reads one sheet of a workbook from front to back.
struct SheetReader {
    private let texts: [TableCell]
    private let styles: SheetStyles
    private let from1904: Bool
    private var xml: SheetCells
    private var rows: [TableRow] = []
    private var merges = SheetMerges()

    static func read(_ bytes: [UInt8], sheet: String?) throws(TableFault) -> ReadTable {
        let package = try SheetPackage(bytes)
        let book = try SheetBook(package)
        let wanted = try book.sheet(sheet)
        var reader = try SheetReader(package, book, wanted)
        try reader.run()
        guard !reader.rows.isEmpty else { throw .empty }
        let others = book.sheets.map(\.name).filter { $0 != wanted.name }
        return ReadTable(sheet: wanted.name, others: others, rows: reader.merges.filled(reader.rows))
    }

    private init(_ package: SheetPackage, _ book: SheetBook, _ sheet: SheetBook.Sheet) throws(TableFault) {
        xml = try book.part(of: sheet, in: package)
        texts = try SheetTexts.read(package)
        styles = try SheetStyles(package)
        from1904 = book.from1904
    }

    private mutating func run() throws(TableFault) {
        var last = 0
        while let kind = try xml.next() {
            guard kind == .open else { continue }
            if xml.isNamed("row") {
                last = xml.value("r").flatMap { Int($0) } ?? last + 1
                try row(last)
            } else if xml.isNamed("mergeCell"), let range = xml.value("ref") {
                merges.add(range)
            }
        }
    }

    private mutating func row(_ number: Int) throws(TableFault) {
        var row = TableRow(number: number, cells: [])
        row.cells.reserveCapacity(rows.last?.cells.count ?? 0)
        while let kind = try xml.next() {
            if kind == .close, xml.isNamed("row") { break }
            if kind == .open, xml.isNamed("c") { try cell(into: &row) }
        }
        guard !row.cells.isEmpty else { return }
        guard rows.count < TableFile.mostRows else { throw .tooManyRows(TableFile.mostRows) }
        rows.append(row)
    }

    private mutating func cell(into row: inout TableRow) throws(TableFault) {
        let head = xml.head
        let column = head.column ?? row.cells.count
        let cell = try content(head)
        guard !cell.isEmpty else { return }
        guard column < TableFile.mostColumns else { throw .tooManyColumns(TableFile.mostColumns) }
        while row.cells.count < column { row.cells.append(.empty) }
        if column < row.cells.count { row.cells[column] = cell } else { row.cells.append(cell) }
    }

    /// What stands in the cell, up to its end; the formula itself is passed over, its value is read.
    private mutating func content(_ head: SheetCells.Head) throws(TableFault) -> TableCell {
        var cell = TableCell.empty
        while let kind = try xml.next() {
            if kind == .close { break }
            guard kind == .open else { continue }
            if xml.isNamed("v") {
                cell = try head.type == .shared ? shared() : value(try xml.text(), head)
            } else if xml.isNamed("is") {
                cell = value(try xml.text(), head, isInline: true)
            } else {
                try xml.pass()
            }
        }
        return cell
    }

    private mutating func shared() throws(TableFault) -> TableCell {
        guard let place = try xml.number(), texts.indices.contains(place) else { return .empty }
        return texts[place]
    }

    private func value(_ value: String, _ head: SheetCells.Head, isInline: Bool = false) -> TableCell {
        if value.isEmpty { return .empty }
        switch head.type {
        case .shared: return Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? .empty
        case .text: return .typed(value)
        case .flag: return .flag(value == "1" || value.lowercased() == "true")
        case .error: return .error(value)
        case .day: return Day(value.prefix(10)).map(TableCell.day) ?? .typed(value)
        case .number: return isInline ? .typed(value) : number(value, head.style)
        }
    }

    private func number(_ value: String, _ style: Int?) -> TableCell {
        guard let number = Double(value), number.isFinite else { return .typed(value) }
        if let style, styles.isDay(style: style), let day = day(number) { return .day(day) }
        return .number(SheetNumber.text(number))
    }

    /// Excel counts the days from 30/12/1899 on, because it takes 1900 for a leap year.
    private func day(_ serial: Double) -> Day? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        let number = Int(serial) + (from1904 ? 1_462 : 0)
        return Day(1899, 12, 30)?.adding(days: number) ?? Day(number: number - 25_569)
    }
}

/// A number as people would type it, without what binary fractions add: `0.1`, `1234.5`, `912345678`.
enum SheetNumber {
    static func text(_ number: Double) -> String {
        if number.rounded() == number, abs(number) < 1e15 { return String(Int64(number)) }
        let rounded = String(format: "%.10f", number)
        guard abs(number) < 1e10 else { return "\(number)" }
        return String(rounded.reversed().drop { $0 == "0" }.reversed())
    }
}

/// `B12`: the place of a cell, from 0.
struct SheetReference {
    let column: Int
    let row: Int

    init?(_ bytes: some Sequence<UInt8>) {
        var (column, row, letters) = (0, 0, 0)
        for byte in bytes {
            switch byte {
            case 0x41...0x5A where row == 0, 0x61...0x7A where row == 0:
                (column, letters) = (column * 26 + Int(byte & 0x5F) - 0x40, letters + 1)
            case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard letters <= 3, row <= 10_000_000 else { return nil }
        }
        guard letters > 0, row > 0 else { return nil }
        (self.column, self.row) = (column - 1, row - 1)
    }
}

/// Cells that are shown as one: what stands in the first holds for those below it ("đơn vị" written once for all of its
/// people). Beside it, in the same row, nothing is repeated.
struct SheetMerges {
    private struct Area {
        let column: Int
        let rows: ClosedRange<Int>
    }

    private static let most = 50_000

    private var areas: [Area] = []

    mutating func add(_ range: String) {
        let ends = range.split(separator: ":").compactMap { SheetReference($0.utf8) }
        guard ends.count == 2, ends[0].row < ends[1].row, areas.count < SheetMerges.most else { return }
        areas.append(Area(column: ends[0].column, rows: (ends[0].row + 1)...(ends[1].row + 1)))
    }

    func filled(_ rows: [TableRow]) -> [TableRow] {
        guard !areas.isEmpty else { return rows }
        var rows = rows
        let places = Dictionary(rows.enumerated().map { ($1.number, $0) }) { first, _ in first }
        for area in areas {
            guard let first = places[area.rows.lowerBound] else { continue }
            let value = rows[first][area.column]
            if value.isEmpty { continue }
            // Only rows that have something of their own.
            for place in rows.indices.dropFirst(first + 1) {
                guard area.rows.contains(rows[place].number) else { break }
                while rows[place].cells.count <= area.column { rows[place].cells.append(.empty) }
                if rows[place].cells[area.column].isEmpty { rows[place].cells[area.column] = value }
            }
        }
        return rows
    }
}
