package import Domain

extension Office {
    /// Anybody: what the agency shows beside its published decisions. What it does not show is not even read.
    package func readPublicRecord(of agency: Agency) async throws -> PublicRecord {
        try await AgencyScope.only(agency.id).around {
            let pages = try await store.publicPages(of: agency.id)
            return PublicRecord(
                agency: agency, pages: pages,
                plan: pages.shows(.movement) ? try await store.plan(of: agency.id)?.plan : nil,
                participation: pages.shows(.participants) ? try await participation(in: agency.id) : [],
                initiatives: try await publicInitiatives(of: agency.id), models: try await publicModels(of: agency.id),
                announcements: try await publicAnnouncements(of: agency.id))
        }
    }

    private func participation(in agency: ID<Agency>) async throws -> [PublicParticipation] {
        let rows = try await store.registrations(agency: agency, year: nil, unit: nil)
            .filter { $0.registration.status == .registered }
        return Dictionary(grouping: rows, by: \.registration.year).sorted { $0.key > $1.key }.map { year, rows in
            PublicParticipation(
                year: year,
                all: rows.map { .init(name: $0.participantName, kind: $0.participantKind, unit: $0.unitName) })
        }
    }

    private func publicInitiatives(of agency: ID<Agency>) async throws -> [PublicInitiative] {
        let units = Dictionary(try await store.units(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        return try await store.initiatives(of: agency, unit: nil)
            .compactMap { PublicInitiative($0, unit: units[$0.unit] ?? "") }.sorted { $0.day > $1.day }
    }

    /// Anybody: which parts an agency shows.
    package func readPublicPages(of agency: ID<Agency>) async throws -> PublicPages {
        try await AgencyScope.only(agency).around { try await store.publicPages(of: agency) }
    }

    package func readPublicPages(by persona: Persona) async throws -> PublicPages {
        try Refusal.raise(persona.refusals(of: PublicPagesAct.read, agency: persona.agency))
        return try await store.publicPages(of: persona.agency)
    }

    /// Opens and closes parts of the public site; the journal tells what stands open afterwards.
    package func setPublicPages(_ pages: PublicPages, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: PublicPagesAct.set, agency: persona.agency))
        let open = PublicPages.Part.allCases.filter(pages.shows).map { JSON.string($0.rawValue) }
        let entry = entry(
            "agency.public-pages", on: Subject.agency(persona.agency), by: persona, ["open": .array(open)])
        try await commit(Change([.setPublicPages(pages, persona.agency, at: now)], entries: [entry]))
    }
}
