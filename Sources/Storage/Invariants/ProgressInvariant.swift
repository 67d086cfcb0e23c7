import Domain
import Operations

extension Invariant {
    /// Every figure answers an indicator of its own agency, under a version there is, with an answer of its kind; and
    /// nobody confirmed what they wrote.
    static let progressFiguresKnown = Invariant("progressFiguresKnown") { connection in
        let versions = try connection.rows(
            "SELECT \(IndicatorRows.versionColumns) FROM indicator_versions ORDER BY indicator_id, number", [],
            IndicatorRows.version)
        let byIndicator = Dictionary(grouping: versions, by: \.indicator).mapValues { $0.map(\.version) }
        let indicators = try connection.rows(
            "SELECT \(IndicatorRows.columns) FROM indicators ORDER BY place", []
        ) { try IndicatorRows.indicator($0, byIndicator) }
        let known = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
        let reports = try connection.rows(
            "SELECT \(ProgressRows.columns) FROM progress_reports ORDER BY place", [], ProgressRows.report)
        return reports.flatMap { report -> [String] in
            let strange = report.figures.filter { id, figure in
                guard let indicator = known[id], indicator.agency == report.agency else { return true }
                return indicator.version(figure.version) == nil || indicator.kind != figure.value.kind
            }
            let own = [report.createdBy, report.writtenBy, report.submittedBy]
            let isOwn = report.status == .confirmed && own.contains(report.checkedBy)
            return strange.keys.sorted().map { "progress report \(report.id): a figure of unknown indicator \($0)" }
                + (isOwn ? ["progress report \(report.id): confirmed by who wrote it"] : [])
        }
    }
}
