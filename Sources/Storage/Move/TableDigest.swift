import Secrets

/// All rows of a table in one hash that is the same on every engine: rows in the order of their keys, numbers by size
/// and text by its bytes; of every value one byte for its kind, then eight bytes of a number, or eight of the length
/// and the bytes themselves. So `NULL` and the empty text are two things, and no two rows run into each other.
///
/// Hashed in blocks of rows, so that two tables that differ show where.
struct TableDigest: Hashable, Sendable {
    static let blockRows = 256

    private(set) var rows = 0
    private(set) var blocks: [SHA256Digest] = []

    var hex: String { SHA256Digest(of: blocks.flatMap(\.bytes)).hex }

    init(_ table: CataloguedTable, _ scope: CopyScope, on connection: any SQLConnection) throws {
        var hasher = SHA256Hasher()
        var buffer: [UInt8] = []
        try connection.each(TableDigest.sql(table, scope, connection.dialect), scope.values) { row in
            buffer.removeAll(keepingCapacity: true)
            for value in table.row(row) { value.spell(into: &buffer) }
            hasher.update(buffer)
            rows += 1
            if rows % TableDigest.blockRows == 0 {
                blocks.append(hasher.finish())
                hasher = SHA256Hasher()
            }
        }
        if rows % TableDigest.blockRows != 0 { blocks.append(hasher.finish()) }
    }

    /// The number of the first block that is not the same; `nil` when there is none.
    func firstDifference(from other: TableDigest) -> Int? {
        blocks == other.blocks ? nil : blocks.firstDifference(from: other.blocks)
    }

    /// The rows of one block.
    static func block(
        _ number: Int, of table: CataloguedTable, _ scope: CopyScope, on connection: any SQLConnection
    ) throws -> [DigestedRow] {
        let sql = sql(table, scope, connection.dialect) + " LIMIT \(blockRows) OFFSET \(number * blockRows)"
        return try connection.rows(sql, scope.values) { row in
            let values = table.row(row)
            var spelt: [UInt8] = []
            for value in values { value.spell(into: &spelt) }
            return DigestedRow(key: table.key(of: values), digest: SHA256Digest(of: spelt))
        }
    }

    private static func sql(_ table: CataloguedTable, _ scope: CopyScope, _ dialect: Dialect) -> String {
        """
        SELECT \(scope.columns(table)) FROM \(table.name) t WHERE \(scope.condition(table))
        ORDER BY \(dialect.byteOrder(table))
        """
    }
}

extension Array where Element: Equatable {
    /// The first place at which two lists that are not the same differ; the end of the shorter one may be it.
    func firstDifference(from other: [Element]) -> Int {
        let both = Swift.min(count, other.count)
        return (0..<both).first { self[$0] != other[$0] } ?? both
    }
}

struct DigestedRow: Hashable, Sendable {
    let key: [SQLValue]
    let digest: SHA256Digest
}

extension SQLValue {
    func spell(into bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(0)
        case .int(let number):
            bytes.append(1)
            SQLValue.spell(UInt64(bitPattern: number), into: &bytes)
        case .text(let text):
            bytes.append(2)
            SQLValue.spell(UInt64(text.utf8.count), into: &bytes)
            bytes += text.utf8
        case .bytes(let blob):
            bytes.append(3)
            SQLValue.spell(UInt64(blob.count), into: &bytes)
            bytes += blob
        }
    }

    private static func spell(_ number: UInt64, into bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// In the order of `Dialect.byteOrder`. Keys hold numbers and text only.
    func precedes(_ other: SQLValue) -> Bool {
        switch (self, other) {
        case (.int(let left), .int(let right)): left < right
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}
