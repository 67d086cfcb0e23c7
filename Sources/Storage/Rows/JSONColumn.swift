import Foundation

/// Values that are never asked for alone stand in one text column, keys sorted, so that the same value is the same text.
enum JSONColumn {
    static func value(_ value: some Encodable) throws -> SQLValue {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// `NULL` for nothing.
    static func optional(_ optional: (some Encodable)?) throws -> SQLValue {
        try optional.map { try value($0) } ?? .null
    }

    /// - Throws: `StorageFault.unreadable` when somebody wrote something else into the column.
    static func read<Value: Decodable>(_ type: Value.Type, _ text: String, column: Int) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw StorageFault.unreadable(column: column, type: "\(type)", found: String(text.prefix(200)))
        }
    }
}
