import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Acts with a page that says what they do.
    static let scoreActRoutes: [Route] = ScoreSheetAct.allCases.flatMap { act -> [Route] in
        let path = "\(ScoringPath.list)/{id}/\(act.rawValue)"
        return [
            .get(path, handler: { try await showScoreAct($0, act) }),
            .post(path, handler: { try await doScoreAct($0, act) }),
        ]
    }

    private static func showScoreAct(
        _ visit: Visit, _ act: ScoreSheetAct, errors: [Reason] = []
    ) async throws -> Answer {
        let report = try await scoreReport(visit, act.permission)
        let isTyped = visit.form.has("revision")
        let open = act == .submission ? report.table.table.result(of: report.sheet.claimed).open : []
        let page = ScoreActPage(
            act, sheet: report.sheet, name: report.participant.name, missing: open.map(\.row.code),
            reason: visit.form["reason"], revision: isTyped ? try visit.revision : report.sheet.revision,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .scoring, errors: errors, page.html(in: visit.language))
    }

    private static func doScoreAct(_ visit: Visit, _ act: ScoreSheetAct) async throws -> Answer {
        let id: ID<ScoreSheet> = try visit.id()
        let (office, persona, revision) = (visit.office, try visit.persona, try visit.revision)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.text("reason", most: 1_000)
            try reader.finish()
            switch act {
            case .submission: try await office.submitScoreSheet(id, at: revision, by: persona)
            case .withdrawal: try await office.withdrawScoreSheet(id, at: revision, by: persona)
            case .sendingBack: try await office.returnScoreSheet(id, because: reason, at: revision, by: persona)
            case .freezing: try await office.freezeScoreSheet(id, at: revision, by: persona)
            case .unfreezing: try await office.unfreezeScoreSheet(id, because: reason, at: revision, by: persona)
            }
            return .see(ScoringPath.detail(id), act == .withdrawal ? .withdrawn : .saved)
        } catch let refusal as Refusal where refusal.reasons.contains(where: { $0.code == .missingReason }) {
            return try await showScoreAct(visit, act, errors: refusal.reasons)
        }
    }
}

extension ScoreSheetAct {
    fileprivate var permission: ScoringAct {
        switch self {
        case .submission: .submit
        case .withdrawal: .withdraw
        case .sendingBack: .sendBack
        case .freezing: .freeze
        case .unfreezing: .unfreeze
        }
    }
}
