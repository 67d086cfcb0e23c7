import Reading

/// The notes at the foot of the pages, by the ids the text asks for them with.
enum WordNotes {
    private static let mostNotes = 10_000

    static func read(_ scanner: XMLScanner?, _ styles: WordStyles) throws(PaperFault) -> [String: [TypedPiece]] {
        guard var scanner else { return [:] }
        var notes: [String: [TypedPiece]] = [:]
        var current: String?
        var reader = WordReader(styles, WordNumbers(), [:])
        while let event = try scanner.next() {
            switch event {
            // The lines that divide the notes from the text have a type.
            case .open(let tag) where tag.name == "footnote": current = tag["type"] == nil ? tag["id"] : nil
            case .close("footnote"):
                if let id = current, notes.count < mostNotes { notes[id] = pieces(reader.lines) }
                reader = WordReader(styles, WordNumbers(), [:])
                current = nil
                continue
            default: break
            }
            if case .open(let tag) = event, tag.name == "footnote" || tag.name == "footnotes" { continue }
            if case .close("footnotes") = event { continue }
            try reader.take(event)
        }
        return notes
    }

    private static func pieces(_ lines: [TypedLine]) -> [TypedPiece] {
        Array(lines.map(\.pieces).joined(separator: [TypedPiece(" ")]))
    }
}
