import Foundation
import Synchronization

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
    static func read<Value: Decodable & Sendable>(_ type: Value.Type, _ text: String, column: Int) throws -> Value {
        if let known = decoded.value(type, text) { return known }
        do {
            let value = try JSONDecoder().decode(type, from: Data(text.utf8))
            decoded.keep(value, text)
            return value
        } catch {
            throw StorageFault.unreadable(column: column, type: "\(type)", found: String(text.prefix(200)))
        }
    }

    private static let decoded = DecodedTexts()
}

/// Values already read from the same text: themes, criteria and guidance repeat from row to row, and reading one costs
/// more than the statement that fetched it.
private final class DecodedTexts: Sendable {
    private struct Key: Hashable {
        let type: ObjectIdentifier
        let text: String
    }

    private let values = Mutex<[Key: any Sendable]>([:])

    private static let mostValues = 500
    private static let longestText = 4 * 1024

    func value<Value>(_ type: Value.Type, _ text: String) -> Value? {
        guard text.utf8.count <= DecodedTexts.longestText else { return nil }
        let key = Key(type: ObjectIdentifier(type), text: text)
        return values.withLock { $0[key] } as? Value
    }

    func keep<Value: Sendable>(_ value: Value, _ text: String) {
        guard text.utf8.count <= DecodedTexts.longestText else { return }
        let key = Key(type: ObjectIdentifier(Value.self), text: text)
        values.withLock { values in
            if values.count >= DecodedTexts.mostValues { values = [:] }
            values[key] = value
        }
    }
}
