import Domain

/// Sections I to III and VI.
extension WrittenPlan {
    mutating func readBody() throws {
        if takeSection(WrittenForms.aims) {
            if takePart(WrittenForms.purposes) { facts[.purposes] = try statements() }
            if takePart(WrittenForms.requirements) { facts[.requirements] = try statements() }
        }
        guard takeSection(WrittenForms.content) else { throw WrittenMismatch() }
        if takePart(WrittenForms.participants) { try readParticipants() }
        guard takePart(WrittenForms.time) else { throw WrittenMismatch() }
        try readTime()
        if takePart(WrittenForms.themes) { try readThemes() }
        if takeSection(WrittenForms.criteria) { try readCriteria() }
    }

    private mutating func statements() throws -> [FactRecord] {
        var found: [FactRecord] = []
        while let item = takeItem() {
            let (_, source) = try annex.codes(item.place, item.line, start: item.text, code: "", source: item.place)
            found.append(FactRecord(("text", item.line.fact(item.text)), ("source", source)))
        }
        return found
    }

    private mutating func readParticipants() throws {
        while let item = takeItem() {
            guard let values = WrittenForms.participant.read(item.text), let name = values["name"],
                let kind = WrittenWords.value(
                    values["kind"] ?? "", { (kind: ParticipantKind) in WrittenWords.word(kind) })
            else { throw WrittenMismatch() }
            let (code, source) = try annex.codes(
                item.place, item.line, start: item.text, code: item.place, source: item.place)
            facts[.participants].append(
                FactRecord(
                    ("code", code), ("kind", item.line.fact(kind.rawValue)), ("name", item.line.fact(name)),
                    ("source", source)))
        }
    }

    private mutating func readTime() throws {
        let (line, values) = try next(WrittenForms.period)
        guard let first = Day(values), let last = Day(values, "2") else { throw WrittenMismatch() }
        (facts.identity["first"], facts.identity["last"]) = (line.fact(.day(first)), line.fact(.day(last)))
        while let item = takeItem() {
            guard let values = WrittenForms.phase.read(item.text), let name = values["name"], let first = Day(values),
                let last = Day(values, "2")
            else { throw WrittenMismatch() }
            let (code, source) = try annex.codes(
                item.place, item.line, start: item.text, code: item.place, source: item.place)
            facts[.phases].append(
                FactRecord(
                    ("code", code), ("name", item.line.fact(name)), ("first", item.line.fact(.day(first))),
                    ("last", item.line.fact(.day(last))), ("source", source)))
        }
    }

    private mutating func readThemes() throws {
        while let item = takeItem() {
            guard let values = WrittenForms.theme.read(item.text), let name = values["name"], let text = values["text"]
            else { throw WrittenMismatch() }
            let (code, source) = try annex.codes(
                item.place, item.line, start: item.text, code: item.label, source: item.place)
            facts[.themes].append(
                FactRecord(
                    ("code", code), ("name", item.line.fact(name)), ("text", item.line.fact(text)), ("source", source)))
        }
    }

    private mutating func readCriteria() throws {
        let names = WrittenNames(self.names(.participants))
        while let found = nextPart(), let values = WrittenForms.judged.read(found.title) {
            guard let groups = names.codes(values["groups"] ?? "") else { throw WrittenMismatch() }
            let heading = try next()
            cursor -= 1
            takePart(found)
            while let item = takeItem() {
                let (code, source) = try annex.codes(
                    item.place, item.line, start: item.text, code: item.place, source: item.place)
                facts[.criteria].append(
                    FactRecord(
                        ("code", code), ("groups", heading.fact(.words(groups))), ("text", item.line.fact(item.text)),
                        ("source", source)))
            }
        }
    }

    mutating func readDuties() throws {
        guard takeSection(WrittenForms.duties) else { return }
        while let found = nextPart() {
            let heading = try next()
            cursor -= 1
            takePart(found)
            while let item = takeItem() {
                let (_, source) = try annex.codes(item.place, item.line, start: item.text, code: "", source: item.place)
                facts[.responsibilities].append(
                    FactRecord(
                        ("body", heading.fact(found.title)), ("task", item.line.fact(item.text)), ("source", source)))
            }
        }
    }

    /// Codes and names of the entries of a list.
    func names(_ section: FactSection) -> [(code: String, name: String)] {
        facts[section].map { ($0["code"].text ?? "", $0["name"].text ?? "") }
    }
}
