import Domain

/// Section V.
extension WrittenPlan {
    mutating func readProcedure() throws {
        guard takeSection(WrittenForms.procedure) else { return }
        if takePart(WrittenForms.papers) { facts[.papers] = try items(WrittenForms.paper, WrittenPlan.paper) }
        if takePart(WrittenForms.deadlines) {
            facts[.deadlines] = try items(WrittenForms.deadline, WrittenPlan.deadline)
        }
        if takePart(WrittenForms.thresholds) {
            facts[.thresholds] = try items(WrittenForms.threshold, WrittenPlan.threshold)
        }
        if takePart(WrittenForms.scoring) { try readScoring() }
        if takePart(WrittenForms.ties) { facts[.ties] = try items(WrittenForms.tie, WrittenPlan.tie) }
    }

    private mutating func items(
        _ forms: LineForms, _ read: (LineForm.Values, WrittenLine) -> FactRecord?
    ) throws -> [FactRecord] {
        var found: [FactRecord] = []
        while let item = takeItem() {
            guard let values = forms.read(item.text), var record = read(values, item.line) else {
                throw WrittenMismatch()
            }
            let (_, source) = try annex.codes(item.place, item.line, start: item.text, code: "", source: item.place)
            record["source"] = source
            found.append(record)
        }
        return found
    }

    private static func paper(_ values: LineForm.Values, _ line: WrittenLine) -> FactRecord? {
        var record = FactRecord(("text", line.fact(values["text"] ?? "")))
        guard let sets = values["sets"] else { return record }
        guard let count = WrittenNumbers.count(sets) else { return nil }
        record["sets"] = line.fact(.number(count))
        return record
    }

    private static func deadline(_ values: LineForm.Values, _ line: WrittenLine) -> FactRecord? {
        WrittenNumbers.due(values["due"] ?? "").map { due in
            FactRecord(("date", line.fact(due.value)), ("text", line.fact(values["text"] ?? "")))
        }
    }

    private static func threshold(_ values: LineForm.Values, _ line: WrittenLine) -> FactRecord? {
        VoteShare((values["share"] ?? "").replacing(",", with: ".")).map { share in
            FactRecord(("share", line.fact(share.text)), ("text", line.fact(values["text"] ?? "")))
        }
    }

    private static func tie(_ values: LineForm.Values, _ line: WrittenLine) -> FactRecord? {
        guard let order = WrittenNumbers.count(values["order"] ?? "x"),
            let prefer = WrittenWords.value(
                values["prefer"] ?? "", { (prefer: TiePreference) in WrittenWords.word(prefer) })
        else { return nil }
        return FactRecord(
            ("order", line.fact(.number(order))), ("prefer", line.fact(prefer.rawValue)),
            ("text", line.fact(values["text"] ?? "")))
    }

    private mutating func readScoring() throws {
        guard try next().text == WrittenForms.scoreHead else { throw WrittenMismatch() }
        while let line, let values = WrittenForms.score.read(line.text) {
            cursor += 1
            guard let sort = WrittenWords.value(values["sort"] ?? "", { (sort: ScoreSort) in WrittenWords.word(sort) }),
                let points = WrittenNumbers.decimal(values["points"] ?? ""), let code = values["code"],
                let text = values["text"], let within = values["within"]
            else { throw WrittenMismatch() }
            var record = FactRecord(("code", line.fact(code)), ("sort", line.fact(sort.rawValue)))
            if within != WrittenForms.none { record["within"] = line.fact(within) }
            record["text"] = line.fact(text)
            record["points"] = line.fact(points.value)
            let (_, source) = try annex.codes("\(part) số \(code)", line, start: text, code: "", source: part)
            try readMethod(into: &record)
            record["source"] = source
            facts[.scoring].append(record)
        }
    }

    private mutating func readMethod(into record: inout FactRecord) throws {
        var bands: [String] = []
        var first: WrittenLine?
        while let line, line.text.hasPrefix("- ") {
            cursor += 1
            if let band = WrittenForms.band.read(line.text) {
                guard let points = WrittenNumbers.decimal(band["points"] ?? ""),
                    let band = WrittenNumbers.band(band["ends"] ?? "", points: points)
                else { throw WrittenMismatch() }
                bands.append(band.text)
                first = first ?? line
            } else {
                try take(line, into: &record)
            }
        }
        if let first { record["bands"] = first.fact(.words(bands)) }
    }

    private func take(_ line: WrittenLine, into record: inout FactRecord) throws {
        if let values = WrittenForms.condition.read(line.text) {
            record["condition"] = line.fact(values["text"] ?? "")
        } else if let values = WrittenForms.ratio.read(line.text) {
            record["ratio-part"] = line.fact(values["part"] ?? "")
            record["ratio-whole"] = line.fact(values["whole"] ?? "")
        } else if let values = WrittenForms.each.read(line.text) {
            guard let points = WrittenNumbers.decimal(values["points"] ?? ""),
                let count = WrittenNumbers.count(values["count"] ?? "x")
            else { throw WrittenMismatch() }
            record["each-points"] = line.fact(points.value)
            record["each-count"] = line.fact(.number(count))
            record["each-text"] = line.fact(values["text"] ?? "")
        } else {
            throw WrittenMismatch()
        }
    }
}

extension Hundredths {
    /// Whole ones as numbers, others as they are written in a plan file.
    var value: FactValue { count % 100 == 0 ? .number(count / 100) : .text(text) }
}

extension PlanDue {
    var value: FactValue {
        switch self {
        case .on(let day): .day(day)
        case .yearly: .text(text)
        }
    }
}
