import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Interim and final reviews.
    static let periodReviewRoutes: [Route] = [
        .get(PeriodReviewPath.list, handler: listPeriodReviews),
        .get("\(PeriodReviewPath.list)/{id}", handler: showPeriodReview),
        .get("\(PeriodReviewPath.list)/{id}/{section}", handler: { try await showReviewText($0) }),
        .post("\(PeriodReviewPath.list)/{id}/{section}", handler: writeReviewText),
    ]

    private static func listPeriodReviews(_ visit: Visit) async throws -> Answer {
        let page = PeriodReviewListPage(reviews: try await visit.office.listPeriodReviews(by: try visit.persona))
        return try await visit.page(page.title, current: .reviews, page.html(in: visit.language))
    }

    /// A day that can not be is told above the figures of today.
    private static func showPeriodReview(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let id: ID<Occasion> = try visit.id()
        var errors: [Reason] = []
        let room: PeriodReviewRoom
        do {
            var reader = FormReader(visit.query)
            let day = reader.day("as-of")
            try reader.finish()
            room = try await visit.office.readPeriodReview(id, as: day, by: persona)
        } catch let refusal as Refusal where refusal.reasons.allSatisfy({ $0.field == "as-of" }) {
            errors = refusal.reasons
            room = try await visit.office.readPeriodReview(id, by: persona)
        }
        var page = PeriodReviewPage(
            plan: room.plan, occasion: room.occasion, facts: room.facts, texts: room.texts,
            names: try await visit.actorNames(), today: room.today,
            canWrite: persona.refusals(of: PeriodReviewAct.write, agency: persona.agency).isEmpty)
        page.wordOnly = try await visit.office.wordOnlyPapers(by: visit.persona)
        return try await visit.page(page.title, current: .reviews, errors: errors, page.html(in: visit.language))
    }

    private static func section(_ visit: Visit) throws -> PeriodReviewSection {
        guard let section = PeriodReviewSection(rawValue: visit.parameters["section"] ?? "") else {
            throw Refusal(.notFound)
        }
        return section
    }

    private static func showReviewText(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: PeriodReviewAct.write, agency: persona.agency))
        let section = try section(visit)
        let room = try await visit.office.readPeriodReview(try visit.id(), by: persona)
        let text = room.text(section)
        let isTyped = visit.form.has("text")
        let page = PeriodReviewTextPage(
            plan: room.plan, occasion: room.occasion, facts: room.facts, section: section,
            typed: isTyped ? visit.form["text"] : text?.text ?? "",
            revision: isTyped ? visit.form["revision"] : text.map { String($0.revision.number) } ?? "",
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .reviews, errors: errors, page.html(in: visit.language))
    }

    private static func writeReviewText(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: PeriodReviewAct.write, agency: persona.agency))
        let (id, section): (ID<Occasion>, PeriodReviewSection) = (try visit.id(), try section(visit))
        do {
            var reader = FormReader(visit.form)
            let text = reader.text("text", most: PeriodReviewText.longest)
            try reader.finish()
            let revision = visit.form["revision"].isEmpty ? nil : try visit.revision
            try await visit.office.writePeriodReview(id, section, text: text, at: revision, by: persona)
            return .see(PeriodReviewPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showReviewText(visit, errors: refusal.reasons)
        }
    }
}
