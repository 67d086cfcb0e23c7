/// Escaping of text for HTML, right in content and in attributes between double quotes.
enum Escaping {
    /// Appends `text` with `& < > " '` as references. Control characters HTML forbids and the marks that turn the
    /// direction of a line around are left out: they would let a name rewrite the words that stand beside it.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var clean = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            // Nearly every byte of a Vietnamese text ends here: letters, digits, blanks, `(` to `;`.
            if (byte >= 0x40 && byte != 0xE2) || byte == 0x20 || (0x28...0x3B).contains(byte) {
                index += 1
                continue
            }
            guard let change = change(at: index, of: source) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
            change.replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += change.length
            clean = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean...]))
    }

    /// What stands at `index` instead, and how many bytes of the source it takes the place of.
    private static func change(
        at index: Int, of source: UnsafeBufferPointer<UInt8>
    ) -> (replacement: StaticString, length: Int)? {
        switch source[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20: ("", 1)
        case 0xE2: turnsDirection(at: index, of: source) ? ("", 3) : nil
        default: nil
        }
    }

    /// U+202A…U+202E (embeddings and overrides) and U+2066…U+2069 (isolates).
    private static func turnsDirection(at index: Int, of source: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 2 < source.count else { return false }
        return switch (source[index + 1], source[index + 2]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
        default: false
        }
    }
}
