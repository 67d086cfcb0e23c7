import Reading

/// A paragraph of a Word document while it is read.
struct WordParagraph {
    var style: String?
    /// What the paragraph itself says of its list.
    var own = WordFormat()
    /// What the run that is open says.
    var run = WordFormat()
    var runStyle: String?
    /// The end of the paragraph was deleted in a tracked change: the next one goes on in it.
    var goesOn = false
    /// Pieces of the lines of the paragraph, divided by breaks.
    private(set) var lines: [[TypedPiece]] = [[]]
    private(set) var size = 0

    var isEmpty: Bool { size == 0 }

    mutating func add(_ text: String, _ format: WordFormat) {
        guard !text.isEmpty, format.isHidden != true else { return }
        let last = lines.count - 1
        let shown = format.isRaised == true ? WordParagraph.raised(text) : text
        size += shown.utf8.count
        if let piece = lines[last].last, piece.hint == format.hint, piece.isCapital == format.showsCapitals {
            lines[last][lines[last].count - 1].text += shown
        } else {
            lines[last].append(TypedPiece(shown, hint: format.hint, isCapital: format.showsCapitals))
        }
    }

    mutating func put(first text: String) {
        lines[0].insert(TypedPiece(text), at: 0)
        size += text.utf8.count
    }

    mutating func breakLine() { lines.append([]) }

    /// Goes on in the paragraph that follows.
    mutating func take(_ other: WordParagraph) {
        lines[lines.count - 1] += other.lines[0]
        lines += other.lines.dropFirst()
        size += other.size
    }

    /// A raised number points to a note: it is written with raised digits.
    private static func raised(_ text: String) -> String {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? WordParagraph.note(text) : text
    }

    static func note(_ number: String) -> String {
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return String(number.compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }
}
