import Domain
import HTTPTypes
import Operations
import Pages

extension Site {
    /// What anybody may ask, without logging in.
    static let publicationRoutes: [Route] = [
        .get(PublicationPath.list, .anybody, handler: showPublication),
        .get("\(PublicationPath.list)/{id}", .anybody, handler: showPublished),
        .get(PublicationPath.lookUp, .anybody, handler: { try await showLookUp($0, typed: $0.query["code"]) }),
        .get(
            "\(PublicationPath.lookUp)/{code}", .anybody,
            handler: { try await showLookUp($0, typed: $0.parameters["code"] ?? "") }),
    ]

    private static func showPublication(_ visit: Visit) async throws -> Answer {
        let all = try await published(visit)
        let year = Int(visit.query["year"])
        let page = PublicationPage(
            lists: all.compactMap(PublishedList.init).filter { year == nil || $0.year == year },
            years: Set(all.compactMap { $0.decision.issue?.day.year }).sorted(by: >), year: year)
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showPublished(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        let all = try await published(visit)
        guard let found = all.first(where: { $0.decision.id == id }), let list = PublishedList(found) else {
            throw Refusal(.notFound)
        }
        let page = PublishedDecisionPage(
            list: list, agencyName: try await visit.site.agencyName(found.decision.agency))
        return try await visit.page(
            page.title(in: visit.language), current: .publication, page.html(in: visit.language))
    }

    /// Of the viewer's own agency, or of the one this installation shows to the public.
    private static func published(_ visit: Visit) async throws -> [PublishedDecision] {
        var agency = visit.signed?.persona.agency
        if agency == nil { agency = try await visit.site.publicAgency() }
        guard let agency else { return [] }
        return try await visit.office.listPublished(agency: agency, year: nil)
    }

    private static func showLookUp(_ visit: Visit, typed: String) async throws -> Answer {
        // Longer than any way to write a code: not worth showing again.
        let code = String(typed.prefix(40))
        let found = try await visit.office.lookUpCertificate(code)
        let page = LookUpPage(typed: code, found: found.map { ($0.certificate, $0.agency.name) })
        return try await visit.page(
            page.title, current: .publication, status: page.isMissing ? .notFound : .ok, page.html(in: visit.language))
    }
}

extension PublishedList {
    /// `nil` for a decision without number and day.
    init?(_ published: PublishedDecision) {
        self.init(
            published.decision, occasionName: published.occasionName, certificates: published.certificates)
    }
}
