/// The fields of a form or a query: each name with its values in order.
struct FormBody: Sendable {
    private(set) var fields: [(name: String, value: String)]
    let files: [FormFile]
    /// As it came, for coming back to the same address.
    let raw: String
    /// Every name and value was UTF-8. What was not is never repaired in silence: the pipeline refuses it.
    private(set) var isReadable = true

    /// The largest form taken that carries no file.
    static let limit = 1024 * 1024
    /// The largest form with one file.
    static let fileLimit = 20 * 1024 * 1024 + 256 * 1024
    private static let mostFields = 5_000

    init(fields: [(name: String, value: String)] = [], files: [FormFile] = []) {
        self.fields = fields
        self.files = files
        raw = ""
    }

    /// Reads `a=1&b=2` with percent signs and pluses; a percent sign without its two digits stays as it is.
    init(_ encoded: String) {
        raw = encoded
        files = []
        var isReadable = true
        func text(_ bytes: Substring.UTF8View.SubSequence) -> String {
            if let text = FormBody.decoded(bytes) { return text }
            isReadable = false
            return ""
        }
        fields = encoded.utf8.split(separator: UInt8(ascii: "&")).prefix(FormBody.mostFields).map { pair in
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (text(parts[0]), parts.count > 1 ? text(parts[1]) : "")
        }
        self.isReadable = isReadable
    }

    /// The first value of `name`; empty when there is none.
    subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// - Returns: `nil` when the bytes are no UTF-8.
    private static func decoded(_ bytes: Substring.UTF8View.SubSequence) -> String? {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                result.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hex),
                let low = rest.dropFirst().first.flatMap(hex)
            {
                result.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// Encodes fields the way `init(_:)` reads them.
    static func encoded(_ fields: [(name: String, value: String)]) -> String {
        fields.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let plain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if plain || byte == 0x2D || byte == 0x2E || byte == 0x5F {
                result.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}

/// A file of a form, whole.
struct FormFile: Sendable {
    let field: String
    let name: String
    let bytes: [UInt8]
}
