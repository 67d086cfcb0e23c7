extension JSON {
    /// Reads JSON text as far as this type goes: whole numbers only, at most 64 levels deep.
    /// - Returns: `nil` for anything else, for a key that stands twice in one object and for text after the value.
    package init?(reading text: String) {
        var reader = JSONReader(bytes: Array(text.utf8))
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        self = value
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
        mutating get {
            skipBlanks()
            return place == bytes.count
        }
    }

    mutating func value(depth: Int) -> JSON? {
        guard depth < 64 else { return nil }
        skipBlanks()
        switch peek {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map(JSON.string)
        case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> JSON? {
        place += 1
        var members: [String: JSON] = [:]
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            guard let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
            guard members.updateValue(value, forKey: key) == nil else { return nil }
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array(_ depth: Int) -> JSON? {
        place += 1
        var values: [JSON] = []
        if take("]") { return .array(values) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(",")
        return take("]") ? .array(values) : nil
    }

    private mutating func number() -> JSON? {
        let start = place
        if peek == UInt8(ascii: "-") { place += 1 }
        let first = place
        while let digit = peek, (0x30...0x39).contains(digit) { place += 1 }
        if place - first > 1 && bytes[first] == 0x30 { return nil }
        if let next = peek, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(next) { return nil }
        return Int64(String(decoding: bytes[start..<place], as: UTF8.self)).map(JSON.int)
    }

    private mutating func string() -> String? {
        guard peek == UInt8(ascii: "\"") else { return nil }
        place += 1
        var text: [UInt8] = []
        while let byte = peek {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                text += escaped
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> [UInt8]? {
        guard let byte = peek else { return nil }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return scalar().map { Array(String($0).utf8) }
        default: return nil
        }
    }

    /// `\uXXXX`, or two of them for a scalar beyond the first 65,536.
    private mutating func scalar() -> Unicode.Scalar? {
        guard let unit = hex() else { return nil }
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard peek == UInt8(ascii: "\\") else { return nil }
        place += 1
        guard peek == UInt8(ascii: "u") else { return nil }
        place += 1
        guard let low = hex(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hex() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = bytes[place..<place + 4]
        place += 4
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ text: StaticString) -> Bool {
        skipBlanks()
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        let same = text.withUTF8Buffer { bytes[place..<place + count].elementsEqual($0) }
        if same { place += count }
        return same
    }

    private mutating func skipBlanks() {
        while let byte = peek, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
    }
}
