/// The head of a paper printed as text: the agency at the left, the name of the State at the right. Read line by line the
/// columns run into one another where one of them is broken, so they are put one below the other.
enum HeadColumns {
    static func divided(_ lines: [SourceLine]) -> [SourceLine] {
        guard let end = end(of: lines), let edge = edge(lines[..<end]) else { return lines }
        var (left, right): ([SourceLine], [SourceLine]) = ([], [])
        for line in lines[..<end] {
            guard line.length > 0, !PageFurniture.isRule(line.text) else {
                left.append(line)
                continue
            }
            switch place(of: line, edge) {
            case .left: left.append(line)
            case .right: right.append(line)
            case .both(let offset):
                let bytes = line.text.utf8
                let place = bytes.index(bytes.startIndex, offsetBy: offset)
                left.append(SourceLine(line, text: line.text[..<place].trimmedEnd, indent: line.indent))
                right.append(SourceLine(line, text: line.text[place...], indent: 0))
            }
        }
        let gap = SourceLine(RawLine(number: lines[end].number, pieces: []))
        return left + [gap] + right + [gap] + lines[end...]
    }

    /// The line that names the sort of paper.
    private static func end(of lines: [SourceLine]) -> Int? {
        guard lines.prefix(longest).contains(where: { !$0.gaps.isEmpty }) else { return nil }
        return lines.indices.prefix(longest).first { index in
            let line = lines[index]
            guard line.length > 0, line.length < 80, !line.isCell, line.gaps.isEmpty else { return false }
            var paragraph = Paragraph(line, isAttached: false)
            paragraph.findWords()
            return PaperSort(paragraph) != nil
        }
    }

    /// The column in which the name of the State, of the Party or its motto begins beside something else.
    private static func edge(_ lines: ArraySlice<SourceLine>) -> Int? {
        let edges = lines.flatMap { line in
            line.isCell ? [] : line.gaps.filter { state.starts(words(line, $0)) }.map(\.column)
        }
        return edges.min()
    }

    private enum Place { case left, right, both(Int) }

    private static func place(of line: SourceLine, _ edge: Int) -> Place {
        if line.isCell { return .left }
        if line.indent >= edge - slack { return .right }
        let beyond = line.gaps.first { $0.column >= edge - slack }
        // The place and the day may be broader than the motto above them.
        let only = line.gaps.count == 1 && !line.text.utf8.dropFirst(line.gaps[0].offset).starts(with: "/".utf8)
        guard let gap = beyond ?? (only ? line.gaps.first : nil) else { return .left }
        return .both(gap.offset)
    }

    private static func words(_ line: SourceLine, _ gap: LineGap) -> [Word] {
        WordScanner.words(of: String(decoding: line.text.utf8.dropFirst(gap.offset), as: UTF8.self))
    }

    private static let longest = 40
    private static let slack = 4
    private static let state = Term("cộng hòa xã hội", "cộng hòa", "độc lập -", "đảng cộng sản")
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var text = self
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
