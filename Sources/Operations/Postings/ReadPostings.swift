package import Domain

/// A posting with what its page shows of the dossiers.
package struct PostingBook: Sendable {
    package let posting: Posting
    package let occasion: Occasion
    package let lines: [PostedLine]
    package let comments: [PostingComment]
}

/// What is told of a posted dossier: name, unit and achievements, and nothing else of the person.
package struct PostedLine: Sendable, Hashable {
    package let nomination: ID<Nomination>
    package let number: String
    package let name: String
    package let unit: String
    package let award: String
    package let achievements: [String]
}

/// One posting of a list.
package struct PostingSight: Sendable {
    package let posting: Posting
    package let occasion: String
    package let agency: String
}

extension Office {
    package func listPostings(by persona: Persona) async throws -> [PostingSight] {
        try Refusal.raise(persona.refusals(of: PostingAct.read, agency: persona.agency))
        return try await sights(store.postings(of: persona.agency), persona.agency)
    }

    package func readPosting(_ id: ID<Posting>, by persona: Persona) async throws -> PostingBook {
        try await book(posting(id, for: .read, by: persona), hidesGone: false)
    }

    /// What would become public now.
    package func postableLines(of occasion: Occasion, by persona: Persona) async throws -> [PostedLine] {
        try Refusal.raise(persona.refusals(of: PostingAct.post, agency: persona.agency))
        return try await lines(postable(occasion), occasion.agency)
    }

    /// What was said of one dossier, for those who prepare and decide awards; nothing for others.
    package func listComments(of nomination: Nomination, by persona: Persona) async throws -> [PostingComment] {
        guard persona.refusals(of: PostingAct.read, agency: nomination.agency).isEmpty else { return [] }
        return try await store.comments(of: nomination.id, agency: nomination.agency)
    }

    /// Anybody: the postings that stand today.
    package func listOpenPostings() async throws -> [PostingSight] {
        let postings = try await store.postings(openOn: now.day)
        var sights: [PostingSight] = []
        for (agency, own) in Dictionary(grouping: postings, by: \.agency) {
            sights += try await AgencyScope.only(agency).around { try await self.sights(own, agency) }
        }
        return sights.sorted { ($0.posting.last, $0.posting.id) < ($1.posting.last, $1.posting.id) }
    }

    /// Anybody: names and achievements while it stands, with the comments the office has let through. *Not found*
    /// before, after, and when it was taken down.
    package func readOpenPosting(_ id: ID<Posting>) async throws -> PostingBook {
        guard let posting = try await store.posting(ofAnybody: id), posting.isOpen(on: now.day) else {
            throw Refusal(.notFound)
        }
        return try await AgencyScope.only(posting.agency).around { try await book(posting, hidesGone: true) }
    }

    private func sights(_ postings: [Posting], _ agency: ID<Agency>) async throws -> [PostingSight] {
        if postings.isEmpty { return [] }
        let name = try await store.agency(agency)?.name ?? ""
        let occasions = try await store.occasions(of: agency)
        return postings.map { posting in
            PostingSight(
                posting: posting, occasion: occasions.first { $0.id == posting.occasion }?.name ?? "", agency: name)
        }
    }

    /// - Parameter hidesGone: leaves out dossiers that were taken back or turned down since.
    private func book(_ posting: Posting, hidesGone: Bool) async throws -> PostingBook {
        guard let occasion = try await store.occasion(posting.occasion, agency: posting.agency) else {
            throw Refusal(.notFound)
        }
        let nominations = try await store.nominations(Set(posting.nominations), agency: posting.agency)
            .filter { !hidesGone || NominationStatus.inProgress.contains($0.status) }
        return PostingBook(
            posting: posting, occasion: occasion, lines: try await lines(nominations, posting.agency),
            comments: try await store.comments(on: posting.id, agency: posting.agency))
    }

    private func lines(_ nominations: [Nomination], _ agency: ID<Agency>) async throws -> [PostedLine] {
        let participants = try await participants(of: nominations)
        let units = try await store.units(of: agency)
        let plan = try await plan(of: agency).plan
        return nominations.map { nomination in
            PostedLine(
                nomination: nomination.id, number: nomination.number ?? "",
                name: participants[nomination.participant]?.name ?? "",
                unit: units.first { $0.id == nomination.unit }?.name ?? "",
                award: plan.award(nomination.award)?.name ?? nomination.award,
                achievements: nomination.achievements.map(\.title))
        }.sorted { ($0.unit, $0.number) < ($1.unit, $1.number) }
    }
}
