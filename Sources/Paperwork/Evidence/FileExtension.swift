import Domain

/// The extension at the end of a file's name, judged against what the file is.
enum FileExtension {
    /// The stem, and the extension to use: a right one stays, a wrong one goes and the usual one takes its place.
    static func split(_ name: String, for kind: EvidenceKind) -> (stem: String, suffix: String) {
        split(name, right: right(for: kind))
    }

    /// - Parameter right: extensions that may stay, the usual one first.
    static func split(_ name: String, right: [String]) -> (stem: String, suffix: String) {
        var stem = name
        // Twice, so that `report.pdf.exe` ends as `report.pdf` and not with two extensions.
        for _ in 0..<2 {
            guard let dot = stem.lastIndex(of: ".") else { break }
            let last = stem[stem.index(after: dot)...].lowercased()
            if right.contains(last) { return (String(stem[..<dot]), last) }
            guard looksLikeOne(last) else { break }
            stem = String(stem[..<dot])
        }
        return (stem, right[0])
    }

    /// The usual one first.
    private static func right(for kind: EvidenceKind) -> [String] {
        kind == .jpeg ? ["jpg", "jpeg"] : [kind.rawValue]
    }

    /// Three or four ASCII letters, so that `.v2` and `.2026` stay part of the name.
    private static func looksLikeOne(_ text: String) -> Bool {
        (3...4).contains(text.count) && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
