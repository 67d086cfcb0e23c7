import Domain
import Operations
import Pages
import Wording

extension Site {
    static let scoringRoutes: [Route] =
        [
            .get(ScoringPath.list, handler: listScoreSheets),
            .get(ScoringPath.new, handler: { try await showNewScoreSheet($0) }),
            .post(ScoringPath.list, once: true, handler: openScoreSheet),
            .get("\(ScoringPath.list)/{id}", handler: showScoreSheet),
            .get("\(ScoringPath.list)/{id}/comparison", handler: compareReviews),
        ] + scoreFillRoutes + scoreActRoutes + scoreTableRoutes + scoreRankingRoutes

    private static let scorePageSize = 50

    private static func listScoreSheets(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (occasions, occasion) = try await scoringOccasion(visit)
        let number = min(max(Int(visit.query["page"]) ?? 1, 1), 10_000)
        var (rows, total): ([ScoreSheetLine], Int) = ([], 0)
        if let occasion {
            (rows, total) = try await visit.office.listScoreSheets(
                on: occasion.id, page: number, size: scorePageSize, by: persona)
        }
        let units = try await visit.unitNames()
        let page = ScoringListPage(
            rows: rows.map {
                .init($0.sheet, name: $0.participant.name, unit: units[$0.participant.unit] ?? "")
            }, occasions: occasions, occasion: occasion, page: number,
            pages: (total + scorePageSize - 1) / scorePageSize,
            hasTable: try await visit.office.readScoreTables(by: persona).inForce.isEmpty == false,
            canOpen: persona.refusals(of: ScoringAct.open, agency: persona.agency, unit: persona.unit).isEmpty,
            canRank: persona.refusals(of: ScoringAct.rank, agency: persona.agency, unit: nil).isEmpty)
        return try await visit.page(page.title, current: .scoring, page.html(in: visit.language))
    }

    /// The occasions, and the one of the address: else one that takes dossiers, else the first.
    static func scoringOccasion(_ visit: Visit) async throws -> (all: [Occasion], one: Occasion?) {
        let all = try await visit.office.listOccasions(by: try visit.persona)
        let asked = ID<Occasion>(visit.query["occasion"])
        let working: Set<OccasionStatus> = [.open, .closed, .inCouncil]
        let one = all.first { $0.id == asked } ?? all.first { working.contains($0.status) } ?? all.first
        return (all, one)
    }

    private static func showNewScoreSheet(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let word = visit.form.has("participant") ? visit.form["participant"] : visit.query["participant"]
        guard let id = ID<Participant>(word) else { return try await chooseScored(visit) }
        let participant = try await visit.office.readParticipant(id, by: persona).participant
        try Refusal.raise(
            persona.refusals(of: ScoringAct.open, agency: participant.agency, unit: participant.unit))
        let occasions = try await visit.office.listOccasions(by: persona).filter {
            $0.refusalsOfIntake(from: participant.unit, at: visit.office.now).isEmpty
        }
        let page = ScoreOpenPage(
            participant: participant, occasions: occasions,
            occasion: visit.form.has("occasion")
                ? visit.form["occasion"] : occasions.count == 1 ? occasions[0].id.text : "",
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .scoring, errors: errors, page.html(in: visit.language))
    }

    /// Participants of the own unit, by name.
    private static func chooseScored(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ScoringAct.open, agency: persona.agency, unit: persona.unit))
        let search = (try? CleanText.optionalLine(visit.query["q"], max: 100)) ?? ""
        let found = try await visit.office.listParticipants(
            ParticipantQuery(agency: persona.agency, unit: persona.unit, search: search, size: 20), by: persona)
        let page = ScoreChoicePage(search: search, participants: found.rows)
        return try await visit.page(page.title, current: .scoring, page.html(in: visit.language))
    }

    private static func openScoreSheet(_ visit: Visit) async throws -> Answer {
        guard let participant = ID<Participant>(visit.form["participant"]) else { throw Refusal(.notFound) }
        do {
            var reader = FormReader(visit.form)
            let occasion: ID<Occasion>? = reader.id("occasion")
            try reader.finish()
            let sheet = try await visit.office.openScoreSheet(of: participant, on: occasion, by: try visit.persona)
            return .see(ScoringPath.fill(sheet.id), .saved)
        } catch let refusal as Refusal {
            return try await showNewScoreSheet(visit, errors: refusal.reasons)
        }
    }

    private static func showScoreSheet(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readScoreSheet(try visit.id(), by: persona)
        let page = ScoreSheetPage(
            sheet: report.sheet, name: report.participant.name, occasion: report.occasion.name, record: report.table,
            reviewCount: report.reviewCount, acts: acts(on: report, persona))
        return try await visit.page(page.title, current: .scoring, page.html(in: visit.language))
    }

    private static func acts(on report: ScoreReport, _ persona: Persona) -> ScoreSheetPage.Acts {
        let (sheet, status) = (report.sheet, report.sheet.status)
        func may(_ act: ScoringAct) -> Bool { persona.refusals(of: act, on: sheet).isEmpty }
        var acts = ScoreSheetPage.Acts()
        acts.fill = ScoreSheetStatus.withUnit.contains(status) && may(.fill)
        acts.submit = ScoreSheetStatus.withUnit.contains(status) && may(.submit)
        acts.withdraw = ScoreSheetStatus.beforeConfirmation.contains(status) && may(.withdraw)
        acts.review = status == .submitted && !report.hasReviewed && may(.review)
        acts.compare = !report.reviews.isEmpty
        acts.confirm = (status == .submitted || status == .confirmed) && may(.confirm)
        acts.sendBack = status == .submitted && may(.sendBack)
        acts.freeze = status == .confirmed && may(.freeze)
        acts.unfreeze = status == .frozen && may(.unfreeze)
        acts.awaitsOwnReview = report.reviewCount > 0 && report.reviews.isEmpty && may(.review)
        return acts
    }

    private static func compareReviews(_ visit: Visit) async throws -> Answer {
        let report = try await visit.office.readScoreSheet(try visit.id(), by: try visit.persona)
        let page = ScoreComparisonPage(
            sheet: report.sheet, name: report.participant.name, table: report.table.table, reviews: report.reviews)
        return try await visit.page(page.title, current: .scoring, page.html(in: visit.language))
    }
}
