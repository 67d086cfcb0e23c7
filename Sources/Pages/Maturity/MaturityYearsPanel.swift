package import Domain
package import Wording

/// The years side by side, all under the same version of one set.
struct MaturityYearsPanel: HTMLPart {
    let all: [MaturityAssessment]
    let set: CriteriaSet
    let language: Language

    var html: HTML {
        let rows = all.sorted { $0.year < $1.year }.map { assessment -> [HTML] in
            let level = set.rule.levels.first { $0.level == assessment.level }
            let words = language(
                .maturityLevelOf, ["level": String(assessment.level), "name": level?.name ?? ""])
            return [
                "\(TextLink(String(assessment.year), to: MaturityPath.detail(assessment.id)))", "\(assessment.points)",
                "\(words)", "\(StatusTag(language(assessment.status.phrase), assessment.status.tone))",
            ]
        }
        let table = Table(
            language(.maturityYears),
            columns: [
                .init(language(.maturityYear)), .number(language(.maturityPoints)), .init(language(.maturityLevel)),
                .init(language(.maturityStatus)),
            ], rows: rows)
        return Panel(
            language(.maturityYears), "<p class=\"soft\">\(language(.maturityYearsText))</p>\(table)"
        ).html
    }
}

/// What others found, as their papers say it.
package struct MaturityRecordsPanel: HTMLPart {
    private let participant: Participant
    private let records: [MaturityRecord]
    private let canRecord: Bool
    private let language: Language

    package init(participant: Participant, records: [MaturityRecord], canRecord: Bool, language: Language) {
        (self.participant, self.records) = (participant, records)
        (self.canRecord, self.language) = (canRecord, language)
    }

    package var html: HTML {
        let new = Button(language(.maturityRecordNew), to: MaturityPath.newRecord(for: participant.id))
        let table = Table(
            language(.maturityElsewhere),
            columns: [
                .init(language(.maturityRecordLevel)), .init(language(.maturityRecordDay)),
                .init(language(.maturityRecordSource)), .init(language(.maturityRecordProof)),
                .init(language(.maturityStatus)),
            ], rows: records.map(cells), empty: EmptyState(language(.maturityRecordNone)))
        return Panel(
            language(.maturityElsewhere), aside: canRecord ? new.html : "",
            "<p class=\"soft\">\(language(.maturityRecordsText))</p>\(table)"
        ).html
    }

    private func cells(_ record: MaturityRecord) -> [HTML] {
        let cancel = Button(
            language(.maturityRecordCancel), to: MaturityPath.cancellation(record.id), context: record.level)
        let tag = StatusTag(language(record.status.phrase))
        return [
            "\(record.level)", "\(record.day.vietnamese)", "\(record.source)", "\(HTML.paragraphs(record.proof))",
            canRecord && record.status == .entered ? "\(cancel)" : "\(tag)",
        ]
    }
}
