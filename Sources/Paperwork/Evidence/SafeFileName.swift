package import Domain
import Foundation

/// The name under which an uploaded file stands in the records and is offered for download.
///
/// It is a label only: no path on the server is ever made of it.
package enum SafeFileName {
    /// Unicode scalars, the extension included.
    package static let longest = 120
    /// Normalising takes time that grows with the square of the length, so a longer name is cut before.
    private static let longestRead = 1_000

    /// The last part of a path, in NFC, without anything that is invisible, turns the reading direction or means
    /// something to Windows, without leading dots, with an extension that is right for `kind`. Never empty.
    package static func clean(_ raw: String, kind: EvidenceKind) -> String {
        clean(raw) { FileExtension.split($0, for: kind) }
    }

    /// The same for a plan's paper.
    package static func clean(_ raw: String, paper: SourcePaperKind) -> String {
        let right = paper == .html ? ["html", "htm"] : [paper.rawValue]
        return clean(raw) { FileExtension.split($0, right: right) }
    }

    private static func clean(_ raw: String, _ split: (String) -> (stem: String, suffix: String)) -> String {
        let name = replacingReserved(in: visible(lastComponent(of: raw))).precomposedStringWithCanonicalMapping
        let (stem, suffix) = split(name.replacing(/[.\s]+$/, with: ""))
        let room = longest - suffix.unicodeScalars.count - 1
        let kept = trimmed(shortened(trimmed(stem), to: room))
        return (kept.isEmpty ? "tệp" : kept) + "." + suffix
    }

    private static func lastComponent(of raw: String) -> Substring.UnicodeScalarView {
        let scalars = raw.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map(scalars.index(after:))
        return raw[(start ?? scalars.startIndex)...].unicodeScalars
    }

    private static func visible(_ scalars: Substring.UnicodeScalarView) -> [Unicode.Scalar] {
        let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
        return Array(scalars.lazy.filter { !hidden.contains($0.properties.generalCategory) }.prefix(longestRead))
    }

    private static func replacingReserved(in scalars: [Unicode.Scalar]) -> String {
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars.map { "<>:\"|?*".unicodeScalars.contains($0) ? "_" : $0 })
        return String(name)
    }

    /// Explorer drops dots and blanks at the end and hides names that begin with a dot elsewhere.
    private static func trimmed(_ name: String) -> String {
        name.trimmingCharacters(in: CharacterSet(charactersIn: ".").union(.whitespacesAndNewlines))
    }

    /// Cut between characters, so that no letter loses its marks.
    private static func shortened(_ name: String, to limit: Int) -> String {
        var (kept, length) = ("", 0)
        for character in name {
            length += character.unicodeScalars.count
            if length > limit { break }
            kept.append(character)
        }
        return kept
    }
}
