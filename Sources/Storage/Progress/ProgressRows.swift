import Domain
import Operations

/// A figure as its column keeps it: kind and spelling beside each other, so that a person can read it there.
private struct KeptFigure: Codable {
    let kind: IndicatorKind
    let value: String
    let version: Int
    let evidence: String
}

private struct KeptCorrection: Codable {
    let indicator: ID<Indicator>
    let kind: IndicatorKind
    let before: String
    let after: String
    let reason: String
    let by: ID<Account>
    let at: Moment
}

enum ProgressRows {
    static let columns = [
        "id", "agency_id", "unit_id", "period", "figures", "difficulties", "status", "objection", "created_by",
        "written_by", "submitted_by", "submitted", "due", "checked_by", "corrections", "changed", "revision",
    ].joined(separator: ", ")

    static func report(_ row: any SQLRow) throws -> ProgressReport {
        var row = RowReader(row)
        return try ProgressReport(
            id: row.id(), agency: row.id(), unit: row.id(), period: period(&row), figures: figures(&row),
            difficulties: row.text(), status: row.kind(), objection: row.text(), createdBy: row.id(),
            writtenBy: row.id(), submittedBy: row.optionalID(), submitted: row.optionalMoment(),
            due: row.optionalText().flatMap { Day($0) }, checkedBy: row.optionalID(), corrections: corrections(&row),
            changed: row.moment(), revision: row.revision())
    }

    private static func period(_ row: inout RowReader) throws -> ReportPeriod {
        guard let period = ReportPeriod(row.text()) else { throw row.unreadable("period") }
        return period
    }

    private static func figures(_ row: inout RowReader) throws -> [ID<Indicator>: ReportedFigure] {
        let kept: [String: KeptFigure] = try row.json()
        var figures: [ID<Indicator>: ReportedFigure] = [:]
        for (key, figure) in kept {
            guard let id = ID<Indicator>(key), let value = IndicatorValue(figure.kind, kept: figure.value) else {
                throw row.unreadable("figure")
            }
            figures[id] = ReportedFigure(value, version: figure.version, evidence: figure.evidence)
        }
        return figures
    }

    private static func corrections(_ row: inout RowReader) throws -> [FigureCorrection] {
        let kept: [KeptCorrection] = try row.json()
        return try kept.map { correction in
            guard let before = IndicatorValue(correction.kind, kept: correction.before),
                let after = IndicatorValue(correction.kind, kept: correction.after)
            else { throw row.unreadable("correction") }
            return FigureCorrection(
                indicator: correction.indicator, before: before, after: after, reason: correction.reason,
                by: correction.by, at: correction.at)
        }
    }
}

enum ProgressWrites {
    static func add(_ report: ProgressReport) throws -> [Statement] {
        [.add("progress_reports", report.id, agency: report.agency, at: report.revision, try fields(report))]
    }

    static func change(_ report: ProgressReport) throws -> [Statement] {
        [.change("progress_reports", report.id, agency: report.agency, to: report.revision, try fields(report))]
    }

    private static func fields(_ report: ProgressReport) throws -> [Field] {
        [
            Field("unit_id", SQLValue(report.unit)), Field("period", .text(report.period.description)),
            Field("period_last", SQLValue(report.period.last)), Field("figures", try figures(report)),
            Field("difficulties", .text(report.difficulties)), Field("status", SQLValue(report.status)),
            Field("objection", .text(report.objection)), Field("created_by", SQLValue(report.createdBy)),
            Field("written_by", SQLValue(report.writtenBy)), Field("submitted_by", SQLValue(report.submittedBy)),
            Field("submitted", SQLValue(report.submitted)), Field("due", SQLValue(report.due)),
            Field("checked_by", SQLValue(report.checkedBy)), Field("corrections", try corrections(report)),
            Field("changed", SQLValue(report.changed)),
        ]
    }

    private static func figures(_ report: ProgressReport) throws -> SQLValue {
        try JSONColumn.value(
            Dictionary(
                report.figures.map { indicator, figure in
                    let kept = KeptFigure(
                        kind: figure.value.kind, value: figure.value.kept, version: figure.version,
                        evidence: figure.evidence)
                    return (indicator.text, kept)
                }
            ) { first, _ in first })
    }

    private static func corrections(_ report: ProgressReport) throws -> SQLValue {
        try JSONColumn.value(
            report.corrections.map {
                KeptCorrection(
                    indicator: $0.indicator, kind: $0.before.kind, before: $0.before.kept, after: $0.after.kept,
                    reason: $0.reason, by: $0.by, at: $0.at)
            })
    }
}
