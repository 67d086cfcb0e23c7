/// Which addresses a page may link to. A list of what is let through, because the ways to write `javascript:` are many.
package enum SafeAddress {
    /// The address itself, or `#` when it is none of: a path of this site (`/…`, `./…`, `../…`, `?…`, `#…`), `https://`, `http://`,
    /// `mailto:`, `tel:`. Control characters, blanks and backslashes are refused: browsers drop or turn them, so that
    /// `java\nscript:` and `/\example.org` would become something else than was read here.
    package static func checked(_ address: String) -> String {
        isSafe(address) ? address : "#"
    }

    package static func isSafe(_ address: String) -> Bool {
        let bytes = address.utf8
        guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return false }
        switch bytes.first {
        case UInt8(ascii: "/"): return !address.hasPrefix("//")
        case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
        // Of pages that stand as files beside each other; no scheme begins with a dot.
        case UInt8(ascii: "."): return address.hasPrefix("./") || address.hasPrefix("../")
        default: return schemes.contains { hasPrefix(bytes, $0) }
        }
    }

    private static let schemes = ["https://", "http://", "mailto:", "tel:"]

    private static func hasPrefix(_ bytes: String.UTF8View, _ scheme: String) -> Bool {
        let start = bytes.prefix(scheme.utf8.count)
        return start.count == scheme.utf8.count && zip(start, scheme.utf8).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
    }
}
