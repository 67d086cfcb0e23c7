import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Figures: the unit's, a reviewer's, the office's.
    static let scoreFillRoutes: [Route] = [
        .get("\(ScoringPath.list)/{id}/figures", handler: { try await showScoreFigures($0) }),
        .post("\(ScoringPath.list)/{id}/figures", handler: fillScoreSheet),
        .get("\(ScoringPath.list)/{id}/review", handler: { try await showScoreReview($0) }),
        .post("\(ScoringPath.list)/{id}/review", handler: reviewScoreSheet),
        .get("\(ScoringPath.list)/{id}/confirmation", handler: { try await showScoreConfirmation($0) }),
        .post("\(ScoringPath.list)/{id}/confirmation", handler: confirmScoreSheet),
    ]

    /// The sheet of the address, for who may do `act` to it now.
    static func scoreReport(_ visit: Visit, _ act: ScoringAct) async throws -> ScoreReport {
        let persona = try visit.persona
        let report = try await visit.office.readScoreSheet(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: act, on: report.sheet))
        let status = report.sheet.status
        let obstacle: ReasonCode? =
            switch act {
            case .fill, .submit: ScoreSheetStatus.withUnit.contains(status) ? nil : .scoreNotWithUnit
            case .withdraw: ScoreSheetStatus.beforeConfirmation.contains(status) ? nil : .scoreClosed
            case .review:
                status != .submitted ? .scoreNotSubmitted : report.hasReviewed ? .scoreReviewedAlready : nil
            case .sendBack: status == .submitted ? nil : .scoreNotSubmitted
            case .confirm: status == .submitted || status == .confirmed ? nil : .scoreNotSubmitted
            case .freeze: status == .confirmed ? nil : .scoreNotConfirmed
            case .unfreeze: status == .frozen ? nil : .scoreNotFrozen
            case .read, .open, .rank, .setTable: nil
            }
        if let obstacle { throw Refusal(obstacle) }
        return report
    }

    private static func showScoreFigures(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try await showScoreForm(visit, .fill, try await scoreReport(visit, .fill), errors)
    }

    private static func showScoreReview(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try await showScoreForm(visit, .review, try await scoreReport(visit, .review), errors)
    }

    private static func showScoreForm(
        _ visit: Visit, _ purpose: ScoreFormPage.Purpose, _ report: ScoreReport, _ errors: [Reason]
    ) async throws -> Answer {
        let isTyped = visit.form.has("revision")
        let table = report.table.table
        let formErrors = visit.formErrors(errors)
        // A reviewer begins with empty fields: the unit's figures would be an anchor.
        let start = purpose == .fill ? ScoreFields.values(of: report.sheet.claimed) : [:]
        let values = isTyped ? ScoringForm(form: visit.form, table: table).values : start
        let page = ScoreFormPage(
            purpose, sheet: report.sheet, name: report.participant.name,
            fields: ScoreFields(table, values: values, errors: formErrors), remark: visit.form["remark"],
            revision: isTyped ? try visit.revision : report.sheet.revision, csrf: visit.csrf, errors: formErrors)
        return try await visit.page(page.title, current: .scoring, errors: errors, page.html(in: visit.language))
    }

    private static func fillScoreSheet(_ visit: Visit) async throws -> Answer {
        let report = try await scoreReport(visit, .fill)
        do {
            let answers = try ScoringForm(form: visit.form, table: report.table.table).answers()
            try await visit.office.fillScoreSheet(
                report.sheet.id, answers, at: try visit.revision, by: try visit.persona)
            return .see(ScoringPath.detail(report.sheet.id), .saved)
        } catch let refusal as Refusal {
            return try await showScoreFigures(visit, errors: refusal.reasons)
        }
    }

    private static func reviewScoreSheet(_ visit: Visit) async throws -> Answer {
        let report = try await scoreReport(visit, .review)
        do {
            let answers = try ScoringForm(form: visit.form, table: report.table.table).answers()
            var reader = FormReader(visit.form)
            let remark = reader.text("remark", most: 2_000)
            try reader.finish()
            try await visit.office.reviewScoreSheet(
                report.sheet.id, answers, remark: remark, at: try visit.revision, by: try visit.persona)
            return .see(ScoringPath.detail(report.sheet.id), .saved)
        } catch let refusal as Refusal {
            return try await showScoreReview(visit, errors: refusal.reasons)
        }
    }

    private static func showScoreConfirmation(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let report = try await scoreReport(visit, .confirm)
        let (sheet, table) = (report.sheet, report.table.table)
        let isTyped = visit.form.has("revision")
        var values =
            isTyped ? ScoringForm(form: visit.form, table: table).values : ScoreFields.values(of: sheet.answers)
        if !isTyped {
            for (code, change) in sheet.changes {
                values["reason-\(code)"] = change.reason
                values["evidence-\(code)"] = change.evidence
            }
        }
        let page = ScoreConfirmPage(
            sheet: sheet, name: report.participant.name, table: table,
            comparison: ScoreComparison(claimed: sheet.claimed, reviews: report.reviews.map(\.answers), under: table),
            values: values, revision: isTyped ? try visit.revision : sheet.revision, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .scoring, errors: errors, page.html(in: visit.language))
    }

    private static func confirmScoreSheet(_ visit: Visit) async throws -> Answer {
        let report = try await scoreReport(visit, .confirm)
        do {
            let form = ScoringForm(form: visit.form, table: report.table.table)
            try await visit.office.confirmScoreSheet(
                report.sheet.id, try form.answers(), changes: try form.changes(), at: try visit.revision,
                by: try visit.persona)
            return .see(ScoringPath.detail(report.sheet.id), .saved)
        } catch let refusal as Refusal {
            return try await showScoreConfirmation(visit, errors: refusal.reasons)
        }
    }
}
