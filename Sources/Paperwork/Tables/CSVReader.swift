import Reading

/// Reads text with cells divided by commas, semicolons or tabs (RFC 4180, as far as spreadsheets keep to it).
enum CSVReader {
    static func read(_ bytes: [UInt8]) throws(TableFault) -> ReadTable {
        let (text, code) = try characters(bytes)
        var scanner = CSVScanner(text)
        let rows = try scanner.rows()
        guard !rows.isEmpty else { throw .empty }
        return ReadTable(sheet: nil, letters: code.map { [$0] } ?? [], rows: rows)
    }

    private static func characters(_ bytes: [UInt8]) throws(TableFault) -> (text: String, code: LetterCode?) {
        do {
            return try PlainBytes.characters(bytes)
        } catch {
            switch error {
            case .empty: throw .empty
            case .tooLarge: throw .textTooLarge
            case .binary: throw .binary
            case .notUTF8: throw .letters
            }
        }
    }
}

/// Goes through the text once, byte by byte: a mark of the format is never part of a letter in UTF-8.
private struct CSVScanner {
    private static let quote = UInt8(ascii: "\"")
    /// Longer than any text the program takes, so that one that is too long is told and not cut.
    private static let longestCell = 100_000

    private let bytes: [UInt8]
    private let divider: UInt8
    private var place: Int
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
        (divider, place) = CSVDivider.find(in: bytes)
        line += bytes[..<place].count { $0 == 0x0A }
    }

    mutating func rows() throws(TableFault) -> [TableRow] {
        var rows: [TableRow] = []
        while place < bytes.count {
            let row = try row()
            guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
            guard rows.count < TableFile.mostRows else { throw .tooManyRows(TableFile.mostRows) }
            rows.append(row)
        }
        return rows
    }

    private mutating func row() throws(TableFault) -> TableRow {
        let start = line
        var cells: [TableCell] = []
        while true {
            guard cells.count < TableFile.mostColumns else { throw .tooManyColumns(TableFile.mostColumns) }
            cells.append(try cell(from: start))
            guard place < bytes.count else { break }
            let mark = bytes[place]
            place += 1
            if mark == divider { continue }
            if mark == 0x0D && place < bytes.count && bytes[place] == 0x0A { place += 1 }
            line += 1
            break
        }
        return TableRow(number: start, cells: cells)
    }

    private mutating func cell(from start: Int) throws(TableFault) -> TableCell {
        if place < bytes.count && bytes[place] == CSVScanner.quote { return try quoted(from: start) }
        let first = place
        while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
        return CSVScanner.cell(bytes[first..<place])
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == divider || byte == 0x0A || byte == 0x0D }

    private mutating func quoted(from start: Int) throws(TableFault) -> TableCell {
        var text: [UInt8] = []
        place += 1
        while true {
            guard place < bytes.count else { throw .openQuote(line: start) }
            let byte = bytes[place]
            place += 1
            if byte == CSVScanner.quote {
                guard place < bytes.count, bytes[place] == CSVScanner.quote else { break }
                place += 1
            }
            if byte == 0x0A { line += 1 }
            text.append(byte)
        }
        // What some programs write behind the closing mark belongs to the cell.
        while place < bytes.count, !isEnd(bytes[place]) {
            text.append(bytes[place])
            place += 1
        }
        return CSVScanner.cell(text[...])
    }

    private static func cell(_ bytes: ArraySlice<UInt8>) -> TableCell {
        guard bytes.contains(where: { $0 > 0x20 }) else { return .empty }
        return .text(String(decoding: bytes.prefix(longestCell), as: UTF8.self))
    }
}

/// What divides the cells: where the comma is the decimal mark, spreadsheets write semicolons.
private enum CSVDivider {
    /// The divider, and where the table begins: behind `sep=;`, which a spreadsheet may write first.
    static func find(in bytes: [UInt8]) -> (divider: UInt8, start: Int) {
        let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        if first.count == 5, first.starts(with: "sep=".utf8) {
            let rest = bytes[5...].prefix(2)
            return (bytes[4], 5 + (rest.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, rest.count)))
        }
        return (likeliest(bytes), 0)
    }

    /// The one that divides the most of the first lines into as many cells as the line before.
    private static func likeliest(_ bytes: [UInt8]) -> UInt8 {
        let marks = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
        let lines = outsideQuotes(bytes.prefix(64 * 1024)).prefix(50)
        let scores = marks.map { mark -> Int in
            let counts = lines.map { line in line.count { $0 == mark } }
            let even = zip(counts, counts.dropFirst()).count { $0 == $1 && $0 > 0 }
            return even * 1_000 + counts.reduce(0) { $0 + min($1, 20) }
        }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 2
        return scores[best] > 0 ? marks[best] : UInt8(ascii: ",")
    }

    private static func outsideQuotes(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
        var (lines, line, isQuoted): ([[UInt8]], [UInt8], Bool) = ([], [], false)
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D {
                if !line.isEmpty { lines.append(line) }
                line = []
            } else {
                line.append(byte)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
