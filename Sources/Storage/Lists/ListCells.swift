/// What pages show of the rows of a list: the columns' texts, close together, so that fifty rows are read without a
/// walk through a database of a hundred megabytes (docs/decisions/0023).
///
/// Rows are only added; one that changed is added again under another number. They stand in chunks, so that a copy of
/// the list that goes on shares all but the last of them.
struct ListCells: Sendable {
    private var chunks: [[UInt8]] = []
    /// Where a row begins in its chunk.
    private var starts: [UInt32] = []

    private static let rowsOfChunk = 256

    mutating func append(_ row: PackedCells) {
        if starts.count.isMultiple(of: ListCells.rowsOfChunk) { chunks.append([]) }
        starts.append(UInt32(chunks[chunks.count - 1].count))
        chunks[chunks.count - 1] += row.bytes
    }

    subscript(row: Int32) -> CellsRow {
        CellsRow(chunks[Int(row) / ListCells.rowsOfChunk], at: Int(starts[Int(row)]))
    }
}

/// The texts of one row: of each its length and one more, seven bits to a byte, lowest first, then its UTF-8. 0 is NULL.
struct PackedCells: Hashable, Sendable {
    private(set) var bytes: [UInt8] = []

    init(_ texts: [String?]) {
        for text in texts { append(text) }
    }

    /// - Parameter columns: numbers and moments are kept as their digits.
    init(_ row: any SQLRow, _ columns: Range<Int>) {
        for column in columns { append(row.optionalText(column)) }
    }

    private mutating func append(_ text: String?) {
        guard var text else { return bytes.append(0) }
        text.withUTF8 { letters in
            var length = letters.count + 1
            while length >= 0x80 {
                bytes.append(UInt8(length & 0x7F) | 0x80)
                length >>= 7
            }
            bytes.append(UInt8(length))
            bytes += letters
        }
    }
}

/// One row of `ListCells`, read like a row of a statement that asked for those columns.
struct CellsRow: SQLRow {
    private let chunk: [UInt8]
    private let start: Int

    init(_ chunk: [UInt8], at start: Int) { (self.chunk, self.start) = (chunk, start) }

    func isNull(_ column: Int) -> Bool { cell(column) == nil }

    func int(_ column: Int) -> Int64 { Int64(text(column)) ?? 0 }

    func text(_ column: Int) -> String { cell(column).map { String(decoding: chunk[$0], as: UTF8.self) } ?? "" }

    func bytes(_ column: Int) -> [UInt8] { cell(column).map { Array(chunk[$0]) } ?? [] }

    /// Where the text of that column lies; `nil` for NULL.
    private func cell(_ column: Int) -> Range<Int>? {
        var place = start
        for _ in 0..<column {
            if let length = length(&place) { place += length }
        }
        return length(&place).map { place..<(place + $0) }
    }

    private func length(_ place: inout Int) -> Int? {
        var (length, shift) = (0, 0)
        while true {
            let byte = chunk[place]
            place += 1
            length |= Int(byte & 0x7F) << shift
            shift += 7
            if byte & 0x80 == 0 { return length == 0 ? nil : length - 1 }
        }
    }
}
