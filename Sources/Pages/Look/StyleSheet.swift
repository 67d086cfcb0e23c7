/// The one style sheet of the site. Browsers keep it for ever under its version.
package enum StyleSheet {
    package static let text = [
        base, frame, panels, lists, forms, tables, pictures, dashboard, progress, simulation, certificate, proof,
        review,
        paper, slides, inspection,
    ].joined()

    /// Changes with the text.
    package static let version = ContentVersion.of(text)
}

/// A short name for a content: FNV-1a, 64 bits, in hexadecimal. It guards caches, nothing else.
enum ContentVersion {
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
