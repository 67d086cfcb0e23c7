/// A line of the written plan: fixed words with values between them, `Số: {number}/{symbol}`.
///
/// A value stands as it is when it can be found again, and otherwise in «…», with each » of its own doubled.
struct LineForm: Sendable {
    typealias Values = [String: String]

    private enum Part: Sendable {
        case words([UInt8])
        case value(String)
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var parts: [Part] = []
        for piece in pattern.split(separator: "{", omittingEmptySubsequences: false) {
            guard let close = piece.firstIndex(of: "}") else {
                if !piece.isEmpty { parts.append(.words(Array(piece.utf8))) }
                continue
            }
            parts.append(.value(String(piece[..<close])))
            let rest = piece[piece.index(after: close)...]
            if !rest.isEmpty { parts.append(.words(Array(rest.utf8))) }
        }
        self.parts = parts
    }

    var keys: Set<String> {
        Set(parts.compactMap { if case .value(let key) = $0 { key } else { nil } })
    }

    func written(_ values: Values, isQuoted: Bool) -> String {
        parts.map { part in
            switch part {
            case .words(let words): String(decoding: words, as: UTF8.self)
            case .value(let key): isQuoted ? LineForm.quoted(values[key] ?? "") : values[key] ?? ""
            }
        }.joined()
    }

    /// - Returns: `nil` when the line has another form.
    func read(_ line: String) -> Values? {
        let bytes = Array(line.utf8)
        var values: Values = [:]
        var cursor = 0
        for (index, part) in parts.enumerated() {
            switch part {
            case .words(let words):
                guard LineForm.starts(bytes, cursor, words) else { return nil }
                cursor += words.count
            case .value(let key):
                guard let (value, end) = LineForm.value(bytes, cursor, before: next(index)) else { return nil }
                (values[key], cursor) = (value, end)
            }
        }
        return cursor == bytes.count ? values : nil
    }

    private func next(_ index: Int) -> [UInt8]? {
        guard index + 1 < parts.count, case .words(let words) = parts[index + 1] else { return nil }
        return words
    }

    /// In «…», or up to the first place where the next fixed words stand.
    private static func value(_ bytes: [UInt8], _ start: Int, before words: [UInt8]?) -> (String, Int)? {
        if starts(bytes, start, open) { return quotedValue(bytes, start + open.count) }
        var end = bytes.count
        if let words {
            guard let found = (start...max(start, bytes.count)).first(where: { starts(bytes, $0, words) }) else {
                return nil
            }
            end = found
        }
        return end > start ? (String(decoding: bytes[start..<end], as: UTF8.self), end) : nil
    }

    private static func quotedValue(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
        var value: [UInt8] = []
        var cursor = start
        while cursor < bytes.count {
            if starts(bytes, cursor, close) {
                guard starts(bytes, cursor + close.count, close) else {
                    return (String(decoding: value, as: UTF8.self), cursor + close.count)
                }
                cursor += close.count
                value += close
                cursor += close.count
            } else {
                value.append(bytes[cursor])
                cursor += 1
            }
        }
        return nil
    }

    private static func quoted(_ value: String) -> String { "«" + value.replacing("»", with: "»»") + "»" }

    private static func starts(_ bytes: [UInt8], _ index: Int, _ words: [UInt8]) -> Bool {
        index + words.count <= bytes.count && words.indices.allSatisfy { bytes[index + $0] == words[$0] }
    }

    private static let open = Array("«".utf8)
    private static let close = Array("»".utf8)
}

/// Forms one kind of line may have; the first that fits a line reads it.
struct LineForms: Sendable {
    private let forms: [LineForm]

    init(_ patterns: String...) { forms = patterns.map(LineForm.init) }

    func read(_ line: String) -> LineForm.Values? { forms.lazy.compactMap { $0.read(line) }.first }

    /// The plainest line from which the same values are read.
    func write(_ values: LineForm.Values) -> String {
        let fitting = forms.filter { $0.keys == Set(values.keys) }
        let lines =
            fitting.map { $0.written(values, isQuoted: false) }
            + fitting.map { $0.written(values, isQuoted: true) }
        return lines.first { line in same(read(line), values) } ?? lines.last ?? ""
    }

    /// To the letter: `String` takes a letter and its decomposed spelling for the same.
    private func same(_ found: LineForm.Values?, _ wanted: LineForm.Values) -> Bool {
        guard let found, found.count == wanted.count else { return false }
        return wanted.allSatisfy { key, value in found[key].map { $0.utf8.elementsEqual(value.utf8) } ?? false }
    }
}
