import Domain
import Operations
import Pages
import Wording

extension Site {
    static func showCorrection(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readProgressReport(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: ProgressAct.correct, on: report))
        guard report.status == .confirmed else { throw Refusal(.progressNotConfirmed) }
        let indicator = try await visit.office.readIndicator(try visit.id("indicator"), by: persona)
        guard let figure = report.figures[indicator.id],
            let unit = try await visit.office.listUnits(by: persona).first(where: { $0.id == report.unit })
        else { throw Refusal(.notFound) }
        let page = ProgressCorrectionPage(
            report: report, unit: unit, indicator: indicator, figure: figure, typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .progress, errors: errors, page.html(in: visit.language))
    }

    static func correctFigure(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readProgressReport(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: ProgressAct.correct, on: report))
        let indicator = try await visit.office.readIndicator(try visit.id("indicator"), by: persona)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            var value: IndicatorValue?
            do { value = try IndicatorValue.read(visit.form["value"], indicator.kind, field: "value") } catch let
                refusal as Refusal
            { refusal.reasons.forEach { reader.note($0) } }
            if value == nil && visit.form["value"].isEmpty { reader.note(Reason(.choiceMissing, field: "value")) }
            try reader.finish()
            guard let value else { throw Refusal(.choiceMissing, field: "value") }
            try await visit.office.correctProgress(
                report.id, indicator.id, to: value, reason: reason, at: try visit.revision, by: persona)
            return .see(ProgressPath.report(report.unit, report.period), .corrected)
        } catch let refusal as Refusal {
            return try await showCorrection(visit, errors: refusal.reasons)
        }
    }
}
