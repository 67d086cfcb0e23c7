/// A long text in pages for the wall.
enum SlideText {
    /// Letters that fit a page at a size the last row can read.
    static let most = 480

    /// Paragraph by paragraph; one that is longer than a page is broken behind a sentence, else behind a word.
    static func pages(_ text: String) -> [[String]] {
        let pieces = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
            .flatMap(pieces)
        return pieces.reduce(into: []) { pages, piece in
            let taken = (pages.last ?? []).reduce(0) { $0 + $1.count }
            if pages.isEmpty || taken + piece.count > most {
                pages.append([piece])
            } else {
                pages[pages.count - 1].append(piece)
            }
        }
    }

    private static func pieces(_ paragraph: String) -> [String] {
        var (rest, found) = (Substring(paragraph), [String]())
        while rest.count > most {
            let head = rest.prefix(most)
            let stop = head.lastIndex { ".;!?".contains($0) } ?? head.lastIndex(of: " ")
            let end = stop.map { rest.index(after: $0) } ?? head.endIndex
            found.append(String(rest[..<end]))
            rest = rest[end...].drop { $0 == " " }
        }
        return found + (rest.isEmpty ? [] : [String(rest)])
    }
}
