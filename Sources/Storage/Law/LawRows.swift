import Domain
import Operations

enum LawRows {
    static let columns = """
        id, agency_id, revision, code, kind, value, valid_from, valid_to, instrument, article, read_place, read_by, \
        read_on, reason, entered_by, entered, withdrawn_by, withdrawn, withdrawal
        """

    static func record(_ row: any SQLRow) throws -> LawRecord {
        var row = RowReader(row)
        let (id, agency, revision) = (try row.id(ID<LawRecord>.self), try row.id(ID<Agency>.self), row.revision())
        let code = try row.kind(RuleCode.self)
        let kind = try row.kind(LawRecordKind.self)
        let text = row.text()
        guard let value = RuleValue(kind: code.valueKind, text: text) ?? (kind == .confirmation ? .principle : nil)
        else { throw row.unreadable("RuleValue") }
        let (first, last) = (try day(&row), try day(&row))
        let (instrument, article) = (row.text(), row.text())
        let reading = try reading(&row)
        let content: LawContent
        switch kind {
        case .version:
            content = .version(
                OfficeVersion(
                    value: value, validTo: last, instrument: instrument, article: article, reading: reading))
        case .confirmation:
            guard let reading else { throw row.unreadable("LawReading") }
            content = .confirmation(reading)
        }
        return try LawRecord(
            id: id, agency: agency, code: code, content: content, validFrom: first, reason: row.text(),
            enteredBy: row.id(), entered: row.moment(), withdrawal: withdrawal(&row), revision: revision)
    }

    private static func day(_ row: inout RowReader) throws -> Day? {
        guard let text = row.optionalText() else { return nil }
        guard let day = Day(text) else { throw row.unreadable("Day") }
        return day
    }

    private static func reading(_ row: inout RowReader) throws -> LawReading? {
        let (place, by, on) = (row.optionalText(), row.optionalText(), try day(&row))
        guard let place, let by, let on else { return nil }
        return LawReading(place: place, by: by, on: on)
    }

    private static func withdrawal(_ row: inout RowReader) throws -> LawWithdrawal? {
        let (by, at, reason) = (try row.optionalID(ID<Account>.self), row.optionalMoment(), row.optionalText())
        guard let by, let at, let reason else { return nil }
        return LawWithdrawal(by: by, at: at, reason: reason)
    }
}

enum LawWrites {
    static func add(_ record: LawRecord, ordinal: Int) -> [Statement] {
        [
            .add(
                "law_records", record.id, agency: record.agency, at: record.revision,
                [
                    Field("ordinal", SQLValue(ordinal)), Field("code", SQLValue(record.code)),
                    Field("kind", SQLValue(record.content.kind)), Field("valid_from", SQLValue(record.validFrom)),
                    Field("reason", .text(record.reason)), Field("entered_by", SQLValue(record.enteredBy)),
                    Field("entered", SQLValue(record.entered)),
                ] + content(record.content))
        ]
    }

    private static func content(_ content: LawContent) -> [Field] {
        switch content {
        case .version(let version):
            [
                Field("value", .text(version.value.text)), Field("valid_to", SQLValue(version.validTo)),
                Field("instrument", .text(version.instrument)), Field("article", .text(version.article)),
            ] + reading(version.reading)
        case .confirmation(let done):
            [Field("value", .text("")), Field("instrument", .text("")), Field("article", .text(""))] + reading(done)
        }
    }

    private static func reading(_ reading: LawReading?) -> [Field] {
        [
            Field("read_place", SQLValue(reading?.place)), Field("read_by", SQLValue(reading?.by)),
            Field("read_on", SQLValue(reading?.on)),
        ]
    }

    /// The only change a record ever sees.
    static func withdraw(_ record: LawRecord) -> [Statement] {
        [
            .change(
                "law_records", record.id, agency: record.agency, to: record.revision,
                [
                    Field("withdrawn_by", SQLValue(record.withdrawal?.by)),
                    Field("withdrawn", SQLValue(record.withdrawal?.at)),
                    Field("withdrawal", SQLValue(record.withdrawal?.reason)),
                ])
        ]
    }
}
