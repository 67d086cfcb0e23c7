/// The lines of a paper, cut into pieces a page can carry: so many lines, so many bytes.
package struct ReviewText: Sendable {
    private let lines: [Substring]
    /// The first line of each piece, from 1.
    private let starts: [Int]

    /// - Parameter lines: the whole text, by line.
    package init(_ lines: [Substring]) {
        self.lines = lines
        var starts = [1]
        var (count, size) = (0, 0)
        for (index, line) in lines.enumerated() {
            let length = min(line.utf8.count, ReviewText.longestLine * 3)
            if count == ReviewText.mostLines || (count > 0 && size + length > ReviewText.mostBytes) {
                starts.append(index + 1)
                (count, size) = (0, 0)
            }
            count += 1
            size += length
        }
        self.starts = starts
    }

    var count: Int { lines.count }

    /// The number of the piece, from 0, in which a line stands.
    func piece(of line: Int) -> Int { max(0, (starts.firstIndex { $0 > line } ?? starts.count) - 1) }

    func first(ofPiece piece: Int) -> Int { starts[min(max(0, piece), starts.count - 1)] }

    var pieces: Int { starts.count }

    /// Lines of the piece with their numbers; a very long one is cut, and says so.
    func piece(_ piece: Int) -> [(number: Int, text: String)] {
        let first = first(ofPiece: piece)
        let end = piece + 1 < starts.count ? starts[piece + 1] : lines.count + 1
        return (first..<max(first, end)).map { number in
            let line = lines[number - 1]
            let isCut = line.unicodeScalars.count > ReviewText.longestLine
            let kept = isCut ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(ReviewText.longestLine))) : ""
            return (number, isCut ? kept + "…" : String(line))
        }
    }

    private static let mostLines = 500
    private static let mostBytes = 400_000
    private static let longestLine = 8_000
}
