import Domain

/// The head of the paper and its bases.
extension WrittenPlan {
    mutating func readHead() throws {
        let names = try [annex.superior == nil ? nil : next(), next()].compactMap(\.self)
        for line in WrittenForms.state where try next().text != line { throw WrittenMismatch() }
        try readNumber()
        let place = try next(WrittenForms.place)
        guard let day = Day(place.values), let name = place.values["place"], try next().text == WrittenForms.sort else {
            throw WrittenMismatch()
        }
        facts.identity["place"] = place.line.fact(name)
        facts.identity["date"] = place.line.fact(.day(day))
        let title = try next()
        facts.identity["title"] = title.fact(WrittenTitle.title(title.text))
        while let line, let values = WrittenForms.basis.read(line.text) { try take(values, line) }
        let launch = try next(WrittenForms.launch)
        try readAgency(launch.line, launch.values, names)
    }

    /// The names in capitals must be those the text has in small letters.
    private mutating func readAgency(_ line: WrittenLine, _ values: LineForm.Values, _ names: [WrittenLine]) throws {
        let agency = values["agency"] ?? ""
        let wanted = [annex.superior?.text, agency].compactMap { $0?.uppercased() }
        guard names.map(\.text) == wanted.map(WrittenLines.clean), let level = annex.level,
            let known = WrittenWords.value(level.text ?? "", { (level: AgencyLevel) in WrittenWords.word(level) }),
            let source = annex.source
        else { throw WrittenMismatch() }
        facts.identity["agency"] = line.fact(agency)
        facts.identity["superior"] = annex.superior ?? .absent
        facts.identity["level"] = level.with(.text(known.rawValue))
        facts.identity["movement"] = line.fact(values["movement"] ?? "")
        facts.identity["source"] = source
    }

    private mutating func readNumber() throws {
        let (line, values) = try next(WrittenForms.number)
        facts.identity["number"] = line.fact(values["number"].map(FactValue.text))
        facts.identity["symbol"] = line.fact(values["symbol"] ?? "")
    }

    private mutating func take(_ values: LineForm.Values, _ line: WrittenLine) throws {
        guard let day = Day(values), let kind = values["kind"] else { throw WrittenMismatch() }
        cursor += 1
        let (_, source) = try annex.codes(
            "Căn cứ \(facts[.bases].count + 1)", line, start: WrittenPage.start(values), code: "",
            source: WrittenForms.bases)
        facts[.bases].append(
            FactRecord(
                ("kind", line.fact(kind)), ("number", known(values["number"], line)),
                ("date", line.fact(.day(day))),
                ("issuer", known(values["issuer"], line)), ("subject", line.fact(values["subject"] ?? "")),
                ("source", source)))
    }

    private func known(_ value: String?, _ line: WrittenLine) -> Fact {
        guard let value, value != WrittenForms.unsaid else { return .absent }
        return line.fact(value)
    }
}
