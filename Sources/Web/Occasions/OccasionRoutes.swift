import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The list of occasions, one occasion, and the clerk's acts on it.
    static let occasionRoutes: [Route] =
        [
            .get(OccasionPath.list, handler: { try await showOccasions($0, errors: []) }),
            .post(OccasionPath.list, once: true, handler: addOccasion),
            .get("\(OccasionPath.list)/{id}", handler: showOccasion),
            .post("\(OccasionPath.list)/{id}/archive.zip", handler: downloadArchive),
        ] + occasionActRoutes

    private static func showOccasions(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readOccasionBook(by: persona)
        let counts = Dictionary(grouping: book.counts, by: \.occasion)
        let rows = book.occasions.map { occasion in
            let own = counts[occasion.id] ?? []
            let given = NominationStatus.awarded.union([.granted])
            return OccasionsPage.Row(
                occasion, dossiers: own.map(\.count).reduce(0, +),
                awarded: own.filter { given.contains($0.status) }.map(\.count).reduce(0, +))
        }
        let canAdd = persona.refusals(of: OccasionAct.addUnscheduled, agency: persona.agency).isEmpty
        let page = OccasionsPage(
            rows: rows, now: visit.office.now, canAdd: canAdd, name: visit.form["name"], csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func addOccasion(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let name = reader.line("name")
            try reader.finish()
            let occasion = try await visit.office.addUnscheduledOccasion(name: name, by: visit.persona)
            return .see(OccasionPath.detail(occasion.id), .added)
        } catch let refusal as Refusal {
            return try await showOccasions(visit, errors: refusal.reasons)
        }
    }

    private static func showOccasion(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let occasion = try await visit.office.readOccasion(visit.id(), by: persona)
        let book = try await visit.office.readOccasionBook(by: persona)
        let counts = book.counts.filter { $0.occasion == occasion.id }.map {
            OccasionPage.Count(award: $0.award, kind: $0.kind.countsAs, status: $0.status, count: $0.count)
        }
        var page = OccasionPage(
            occasion: occasion, plan: try await visit.office.resolved(book.plan, on: occasion),
            units: Dictionary(book.units.map { ($0.id, $0.name) }) { first, _ in first }, counts: counts,
            now: visit.office.now, isClerk: persona.holds(.clerk),
            mayCall: visit.councilActs.contains(.call),
            ownUnit: persona.holds(.unitRepresentative) ? persona.unit : nil)
        let left = book.counts.contains { $0.occasion == occasion.id && $0.status == .outOfQuota }
        if persona.holds(.clerk), left {
            page.free = try await visit.freePlaces(on: occasion)
        }
        page.readsAll = persona.holds(anyOf: Persona.readersOfAll)
        page.readsPetitions =
            persona.refusals(of: PetitionAct.read, agency: persona.agency, unit: persona.unit).isEmpty
        page.canPost = persona.refusals(of: PostingAct.post, agency: persona.agency).isEmpty
        page.readsHolds = persona.refusals(of: EligibilityAct.readHolds, agency: persona.agency).isEmpty
        if persona.refusals(of: ArchiveAct.export, agency: persona.agency).isEmpty { page.archiveToken = visit.csrf }
        page.wordOnly = try await visit.office.wordOnlyPapers(by: visit.persona)
        return try await visit.page(occasion.name, current: .occasions, page.html(in: visit.language))
    }
}

extension Visit {
    /// Where allocating again would fill places, with the names of those left out.
    func freePlaces(on occasion: Occasion) async throws -> [(award: AwardForm, names: [String])] {
        let free = try await office.freePlaces(on: occasion)
        let people = try await office.store.participants(
            Set(free.flatMap(\.nominations).map(\.participant)), agency: occasion.agency)
        let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        return free.map { places in (places.award, places.nominations.compactMap { names[$0.participant] }) }
    }
}
