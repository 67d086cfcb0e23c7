/// The beginning of an element.
struct XMLTag {
    /// Without a prefix for what belongs to Word's own vocabulary, `mc:` for the one of alternatives.
    let name: String
    /// Without any prefix.
    let local: String
    let attributes: ArraySlice<UInt8>

    /// The first attribute of this name, whatever its prefix.
    subscript(_ wanted: StaticString) -> String? {
        var rest = attributes
        while let (name, value, after) = XMLTag.attribute(rest) {
            let own = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            if wanted.withUTF8Buffer({ own.elementsEqual($0) }) { return XMLNames.plain(value) }
            rest = after
        }
        return nil
    }

    /// A property that is only there or not says "no" with a value of its own.
    var isOn: Bool { self["val"].map { !["0", "false", "off"].contains($0) } ?? true }

    static func attribute(
        _ bytes: ArraySlice<UInt8>
    ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        let start = bytes.drop { $0 <= 0x20 }
        guard let equals = start.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let value = start[(equals + 1)...].drop { $0 <= 0x20 }
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = value.dropFirst().firstIndex(of: quote)
        else { return nil }
        let name = start[..<equals].prefix { $0 > 0x20 }
        return (name, value[(value.startIndex + 1)..<close], value[(close + 1)...])
    }
}

/// The names of elements, by the vocabularies that the document declares.
struct XMLNames {
    struct Name {
        let full: String
        let local: String
    }

    /// A document of Word knows a few hundred; whoever brings more gets no faster for it.
    private static let mostKept = 2_000

    private var known: [[UInt8]: Name] = [:]
    private var prefixes: [String: String] = ["w": "", "mc": "mc:"]

    /// Takes note of `xmlns:w="…/wordprocessingml/2006/main"`.
    mutating func learn(_ attributes: ArraySlice<UInt8>) {
        guard attributes.count > 10, attributes.contains(UInt8(ascii: "x")) else { return }
        var rest = attributes
        while let (name, value, after) = XMLTag.attribute(rest) {
            rest = after
            guard name.starts(with: "xmlns".utf8), prefixes.count < XMLNames.mostKept else { continue }
            let prefix = String(decoding: name.dropFirst(6), as: UTF8.self)
            let vocabulary = XMLNames.vocabulary(String(decoding: value, as: UTF8.self))
            guard prefixes[prefix] != vocabulary else { continue }
            prefixes[prefix] = vocabulary
            known.removeAll()
        }
    }

    /// `nil` for one that nobody here reads: its own prefix stays.
    private static func vocabulary(_ address: String) -> String? {
        if address.contains("wordprocessingml") && address.hasSuffix("/main") { return "" }
        return address.contains("markup-compatibility") ? "mc:" : nil
    }

    mutating func name(_ bytes: ArraySlice<UInt8>) -> Name {
        let trimmed = Array(bytes.prefix { $0 > 0x20 })
        if let name = known[trimmed] { return name }
        let parts = trimmed.split(separator: UInt8(ascii: ":"), maxSplits: 1)
        let local = String(decoding: parts.last ?? [], as: UTF8.self)
        let prefix = parts.count == 2 ? String(decoding: parts[0], as: UTF8.self) : ""
        let shown = prefixes[prefix] ?? (prefix.isEmpty ? ":" : prefix + ":")
        let name = Name(full: shown + local, local: local)
        if known.count < XMLNames.mostKept { known[trimmed] = name }
        return name
    }

    static func plain(_ value: ArraySlice<UInt8>) -> String {
        guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
        var bytes: [UInt8] = []
        var rest = value
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "&"), let end = rest.prefix(11).firstIndex(of: UInt8(ascii: ";")),
                let text = entity(Array(rest[..<end]))
            {
                bytes += text
                rest = rest[(end + 1)...]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func entity(_ name: [UInt8]) -> [UInt8]? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return Array("&".utf8)
        case "lt": return Array("<".utf8)
        case "gt": return Array(">".utf8)
        case "quot": return Array("\"".utf8)
        case "apos": return Array("'".utf8)
        case let text where text.hasPrefix("#"):
            let digits = text.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return nil }
            return Array(String(scalar).utf8)
        default: return nil
        }
    }
}
