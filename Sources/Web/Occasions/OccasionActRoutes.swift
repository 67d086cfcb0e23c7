import Domain
import Operations
import Pages
import Wording

extension Site {
    static let occasionActRoutes: [Route] = [
        .get(path(.guidance), handler: { try await showGuidance($0, errors: []) }),
        .post(path(.guidance), handler: saveGuidance),
        .get(path(.extend), handler: { try await showExtension($0, errors: []) }),
        .post(path(.extend), handler: extend),
        .get(path(.close), handler: { try await confirm($0, .close, errors: []) }),
        .post(path(.close), handler: { visit in try await perform(visit, .close) }),
        .get(path(.reopen), handler: { try await confirm($0, .reopen, errors: []) }),
        .post(path(.reopen), handler: { visit in try await perform(visit, .reopen) }),
        .get(path(.archive), handler: { try await confirm($0, .archive, errors: []) }),
        .post(path(.archive), handler: { visit in try await perform(visit, .archive) }),
    ]

    private static func path(_ act: OccasionPage.Act) -> String { "\(OccasionPath.list)/{id}/\(act.rawValue)" }

    /// The occasion, for somebody who may do `act` to it.
    private static func occasion(_ visit: Visit, for act: OccasionAct) async throws -> Occasion {
        let persona = try visit.persona
        let occasion = try await visit.office.readOccasion(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: act, agency: occasion.agency))
        return occasion
    }

    private static func showGuidance(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let occasion = try await occasion(visit, for: .guide)
        let plan = try await visit.office.readPlan(by: visit.persona).plan
        let isSent = visit.form.has("papers")
        guard isSent || occasion.status == .planned || occasion.status == .open else { throw Refusal(.occasionNotOpen) }
        let suggested = occasion.guidance == nil
        let entry =
            isSent
            ? GuidanceForm.typed(visit.form)
            : GuidanceForm.entry(occasion.guidance, suggesting: GuidanceSuggestion.papers(for: plan, on: occasion))
        let page = OccasionGuidancePage(
            occasion: occasion, plan: plan, entry: entry, suggestion: suggested ? GuidanceSuggestion.source : nil,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func saveGuidance(_ visit: Visit) async throws -> Answer {
        do {
            let occasion = try await occasion(visit, for: .guide)
            let guidance = try GuidanceForm.read(visit.form)
            let (office, persona, revision) = (visit.office, try visit.persona, try visit.revision)
            if occasion.status == .planned {
                try await office.openOccasion(occasion.id, with: guidance, at: revision, by: persona)
                return .see(OccasionPath.detail(occasion.id), .opened)
            }
            try await office.guideOccasion(occasion.id, by: guidance, at: revision, by: persona)
            return .see(OccasionPath.detail(occasion.id), .saved)
        } catch let refusal as Refusal {
            return try await showGuidance(visit, errors: refusal.reasons)
        }
    }

    private static func showExtension(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let occasion = try await occasion(visit, for: .extend)
        let units = try await visit.office.listUnits(by: visit.persona)
        let names = ["unit", "until", "time", "reason"].filter(visit.form.has)
        let page = OccasionExtensionPage(
            occasion: occasion, units: units,
            typed: Dictionary(uniqueKeysWithValues: names.map { ($0, visit.form[$0]) }), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func extend(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let unit = reader.id("unit", of: OrgUnit.self)
            let until = GuidanceForm.moment("until", time: "time", &reader)
            let reason = reader.text("reason", most: 1_000)
            if unit == nil { reader.note(Reason(.missingUnit, field: "unit")) }
            try reader.finish()
            guard let unit, let until else { throw Refusal(.dateMalformed, field: "until") }
            let id: ID<Occasion> = try visit.id()
            try await visit.office.extendDeadline(
                of: id, for: unit, until: until, because: reason, at: visit.revision, by: visit.persona)
            return .see(OccasionPath.detail(id), .extended)
        } catch let refusal as Refusal {
            return try await showExtension(visit, errors: refusal.reasons)
        }
    }

    private static func confirm(_ visit: Visit, _ act: OccasionPage.Act, errors: [Reason]) async throws -> Answer {
        let occasion = try await occasion(visit, for: act == .close ? .close : act == .reopen ? .reopen : .move)
        let book = try await visit.office.readOccasionBook(by: visit.persona)
        let supplements = book.counts.filter { $0.occasion == occasion.id && $0.status == .returned }
        let page = OccasionConfirmPage(
            occasion: occasion, act: act, supplements: supplements.map(\.count).reduce(0, +), now: visit.office.now,
            csrf: visit.csrf)
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func perform(_ visit: Visit, _ act: OccasionPage.Act) async throws -> Answer {
        let id: ID<Occasion> = try visit.id()
        let (office, persona) = (visit.office, try visit.persona)
        do {
            let revision = try visit.revision
            switch act {
            case .reopen: try await office.reopenIntake(of: id, at: revision, by: persona)
            case .archive: try await office.archiveOccasion(id, at: revision, by: persona)
            case .close, .guidance, .extend: try await office.closeIntake(of: id, at: revision, by: persona)
            }
        } catch let refusal as Refusal {
            // Pressed twice: it is done already, by this person or another, and nothing is to be frightened of.
            let isRepeat = Set(refusal.reasons.map(\.code)).isSubset(of: [.changedMeanwhile, .occasionStepOutOfOrder])
            guard isRepeat, try await office.readOccasion(id, by: persona).status == result(of: act) else {
                return try await confirm(visit, act, errors: refusal.reasons)
            }
        }
        return .see(OccasionPath.detail(id), act == .reopen ? .reopened : act == .archive ? .archived : .closed)
    }

    private static func result(of act: OccasionPage.Act) -> OccasionStatus {
        switch act {
        case .reopen: .open
        case .archive: .archived
        case .close, .guidance, .extend: .closed
        }
    }
}
