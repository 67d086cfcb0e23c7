import Domain

/// Reads a plan that was written by `PlanWriter`, line by line: what has the form is sure, and a text that a person
/// changed beyond the form is left to the reader of all plans.
struct WrittenPlan {
    let lines: [WrittenLine]
    var cursor = 0
    var annex: WrittenAnnex
    var facts = PlanFacts()
    /// Label of the section and of the part that is being read.
    var section = ""
    var part = ""
    /// The lines of the signature end here.
    private let end: Int

    static func read(_ lines: [WrittenLine]) -> PlanFacts? {
        guard var reading = try? WrittenPlan(lines) else { return nil }
        return try? reading.run()
    }

    private init(_ lines: [WrittenLine]) throws {
        self.lines = lines
        let start = lines.indices.last { index in
            index + 1 < lines.count && lines[index].text == WrittenForms.annex[0]
                && lines[index + 1].text == WrittenForms.annex[1]
        }
        guard let start, start > 2 else { throw WrittenMismatch() }
        end = start
        annex = try WrittenAnnex(lines[(start + 2)..<(lines.count - 1)], of: lines[..<start])
    }

    private mutating func run() throws -> PlanFacts {
        try readHead()
        try readBody()
        try readAwards()
        try readProcedure()
        try readDuties()
        try readEnd()
        guard annex.isUsedUp else { throw WrittenMismatch() }
        return facts
    }

    private mutating func readEnd() throws {
        let close = try next(WrittenForms.close)
        guard close.values["agency"] == facts.identity["agency"].text, try next().text == WrittenForms.receivers else {
            throw WrittenMismatch()
        }
        let onBehalf = WrittenForms.onBehalf(of: facts.identity["agency"].text ?? "")
        while cursor < end - (onBehalf == nil ? 2 : 3) {
            let (line, values) = try next(WrittenForms.receiver)
            let text = values["text"] ?? ""
            let place = "Nơi nhận \(facts[.recipients].count + 1)"
            let (_, source) = try annex.codes(
                place, line, start: text, code: "", source: WrittenForms.receiverSource)
            facts[.recipients].append(FactRecord(("text", line.fact(text)), ("source", source)))
        }
        if let onBehalf, try next().text != onBehalf { throw WrittenMismatch() }
        let (title, name) = (try next(), try next())
        facts.identity["signer-title"] = title.fact(WrittenTitle.signer(title.text))
        facts.identity["signer"] = name.fact(name.text)
    }

    // MARK: Lines

    var line: WrittenLine? { cursor < end ? lines[cursor] : nil }

    mutating func next() throws -> WrittenLine {
        guard let line else { throw WrittenMismatch() }
        cursor += 1
        return line
    }

    mutating func next(_ forms: LineForms) throws -> (line: WrittenLine, values: LineForm.Values) {
        let line = try next()
        guard let values = forms.read(line.text) else { throw WrittenMismatch() }
        return (line, values)
    }

    /// Goes past the heading of a section, if it stands here.
    mutating func takeSection(_ title: String) -> Bool {
        guard let found = heading(), found.title == title, Marker.roman(found.label) != nil else { return false }
        (section, part) = (found.label, "")
        cursor += 1
        return true
    }

    /// Goes past the heading of a part, `1. Mục đích`.
    mutating func takePart(_ title: String) -> Bool {
        guard let found = nextPart(), found.title == title else { return false }
        takePart(found)
        return true
    }

    /// The heading of a part that stands here.
    func nextPart() -> (label: String, title: String)? {
        heading().flatMap { WrittenNumbers.count($0.label) == nil ? nil : $0 }
    }

    mutating func takePart(_ found: (label: String, title: String)) {
        part = "\(section).\(found.label)"
        cursor += 1
    }

    private func heading() -> (label: String, title: String)? {
        guard let line, let values = WrittenForms.heading.read(line.text), let label = values["label"],
            let title = values["title"]
        else { return nil }
        return (label, title)
    }

    /// The item that stands here, with its place.
    mutating func takeItem() -> (line: WrittenLine, place: String, label: String, text: String)? {
        guard let line, let values = WrittenForms.item.read(line.text), let label = values["label"],
            let text = values["text"], label.unicodeScalars.count <= 4,
            label.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) })
        else { return nil }
        cursor += 1
        return (line, "\(part).\(label)", label, text)
    }
}
