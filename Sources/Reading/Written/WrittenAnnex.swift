/// What the annex of a written plan says: head agency, level, and codes and sections by place.
struct WrittenAnnex {
    struct Row {
        let line: WrittenLine
        let start: String
        let code: String?
        let source: String?
    }

    private(set) var superior: Fact?
    private(set) var level: Fact?
    private(set) var source: Fact?
    private var rows: [String: Row] = [:]
    /// What the lines of the paper begin with.
    private let starts: Set<String>

    /// - Parameter paper: the lines above the annex.
    /// - Throws: `WrittenMismatch` for a line that belongs to no annex.
    init(_ lines: ArraySlice<WrittenLine>, of paper: ArraySlice<WrittenLine>) throws {
        starts = Set(paper.map { WrittenAnnex.start($0.text) })
        for line in lines where line.text != WrittenForms.rowHead {
            if let found = WrittenForms.superior.read(line.text)?["superior"], rows.isEmpty, superior == nil {
                superior = line.fact(found)
            } else if let found = WrittenForms.level.read(line.text)?["level"], rows.isEmpty, level == nil {
                level = line.fact(found)
            } else if let found = WrittenForms.source.read(line.text)?["source"], rows.isEmpty, source == nil {
                source = line.fact(found)
            } else {
                try take(line)
            }
        }
    }

    private mutating func take(_ line: WrittenLine) throws {
        guard let values = WrittenForms.row.read(line.text), let place = values["place"], let start = values["start"],
            rows[place] == nil
        else { throw WrittenMismatch() }
        rows[place] = Row(line: line, start: start, code: values["code"], source: values["source"])
    }

    /// As rows tell it: of a basis its kind and number, of an item its text, of any other line its own words.
    private static func start(_ line: String) -> String {
        if let basis = WrittenForms.basis.read(line) { return WrittenPage.start(basis) }
        let text = [WrittenForms.item, WrittenForms.score, WrittenForms.receiver].lazy
            .compactMap { $0.read(line)?["text"] }.first
        return WrittenPage.start(text ?? line)
    }

    /// The same words, or half of them when no other line has them all: the line was edited, not moved.
    private func belongs(_ row: Row, to start: String) -> Bool {
        if row.start.utf8.elementsEqual(start.utf8) { return true }
        let (old, new) = (row.start.components(" "), start.components(" "))
        let same = zip(old, new).count { $0 == $1 }
        return !starts.contains(row.start) && same * 2 >= old.count
    }

    /// Code and section of what stands at `place` in `line`; the row must still belong to it.
    mutating func codes(_ place: String, _ line: WrittenLine, start: String, code: String, source: String) throws
        -> (code: Fact, source: Fact)
    {
        guard let row = rows.removeValue(forKey: place) else { return (line.fact(code), line.fact(source)) }
        guard belongs(row, to: WrittenPage.start(start)) else { throw WrittenMismatch() }
        return (
            row.code.map { row.line.fact($0) } ?? line.fact(code),
            row.source.map { row.line.fact($0) } ?? line.fact(source)
        )
    }

    /// A row that nothing stood for: something was taken out of the text.
    var isUsedUp: Bool { rows.isEmpty }
}
