import Domain

/// Section IV.
extension WrittenPlan {
    mutating func readAwards() throws {
        guard takeSection(WrittenForms.awarding) else { return }
        if takePart(WrittenForms.occasions) { try readOccasions() }
        if takePart(WrittenForms.awards) { try readForms() }
        if takePart(WrittenForms.quotas) { try readQuotas() }
    }

    private mutating func readOccasions() throws {
        while let item = takeItem() {
            guard let values = WrittenForms.occasion.read(item.text), let name = values["name"],
                let kind = WrittenWords.value(
                    values["kind"] ?? "", { (kind: OccasionKind) in WrittenWords.word(kind) }),
                let year = WrittenNumbers.count(values["year"] ?? "x")
            else { throw WrittenMismatch() }
            let (code, source) = try annex.codes(
                item.place, item.line, start: item.text, code: item.place, source: item.place)
            facts[.occasions].append(
                FactRecord(
                    ("code", code), ("kind", item.line.fact(kind.rawValue)), ("year", item.line.fact(.number(year))),
                    ("name", item.line.fact(name)), ("source", source)))
        }
    }

    private mutating func readForms() throws {
        while let item = takeItem() {
            guard let values = WrittenForms.award.read(item.text), let name = values["name"],
                let level = WrittenWords.value(
                    values["level"] ?? "", { (level: AwardLevel) in WrittenWords.word(level) }),
                let competence = WrittenWords.value(
                    values["competence"] ?? "", { (competence: Competence) in WrittenWords.word(competence) }),
                let kinds = WrittenWords.kinds(values["kinds"] ?? "")
            else { throw WrittenMismatch() }
            let (code, source) = try annex.codes(
                item.place, item.line, start: item.text, code: item.place, source: item.place)
            facts[.awards].append(
                FactRecord(
                    ("code", code), ("name", item.line.fact(name)), ("level", item.line.fact(level.rawValue)),
                    ("competence", item.line.fact(competence.rawValue)),
                    ("kinds", item.line.fact(.words(kinds.map(\.rawValue)))), ("source", source)))
        }
    }

    private mutating func readQuotas() throws {
        let awards = WrittenNames(names(.awards))
        let occasions = WrittenOccasions(names(.occasions))
        let forms = Dictionary(facts[.awards].map { ($0["code"].text ?? "", $0) }) { first, _ in first }
        while let item = takeItem() {
            guard let values = WrittenForms.quotaAward.read(item.text), let award = awards.code(values["award"] ?? ""),
                let form = forms[award]
            else { throw WrittenMismatch() }
            var row = 0
            while let line, let values = WrittenForms.quota.read(line.text) {
                cursor += 1
                row += 1
                let (_, source) = try annex.codes(
                    "\(item.place).\(row)", line, start: line.text, code: "", source: item.place)
                guard let occasion = occasions.code(values["occasion"] ?? ""),
                    let kinds = WrittenWords.kinds(values["kinds"] ?? ""),
                    let scope = WrittenWords.scopes.first(where: { WrittenWords.word($0) == values["scope"] })
                else { throw WrittenMismatch() }
                var record = FactRecord(
                    ("award", item.line.fact(award)), ("occasion", line.fact(occasion)),
                    ("kind", line.fact(.words(kinds.map(\.rawValue)))), ("scope", line.fact(scope.code)))
                try addLimit(values, line, to: &record)
                record["competence"] = form["competence"]
                record["source"] = source
                facts[.quotas].append(record)
            }
        }
    }

    private func addLimit(_ values: LineForm.Values, _ line: WrittenLine, to record: inout FactRecord) throws {
        if let count = values["count"] {
            guard let number = WrittenNumbers.count(count) else { throw WrittenMismatch() }
            record["maximum"] = line.fact(.number(number))
            return
        }
        guard let percent = WrittenNumbers.decimal(values["percent"] ?? ""),
            let base = WrittenWords.value(values["base"] ?? "", { (base: QuotaBase) in WrittenWords.word(base) })
        else { throw WrittenMismatch() }
        record["maximum"] = line.fact(percent.text + "%")
        record["of"] = line.fact(base.rawValue)
    }
}
