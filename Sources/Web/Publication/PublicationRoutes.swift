import Domain
import HTTPTypes
import Operations
import Pages

extension Site {
    /// What anybody may ask, without logging in.
    static let publicationRoutes: [Route] = [
        .get(PublicationPath.list, .anybody, handler: showPublication),
        .get("\(PublicationPath.agencies)/{agency}", .anybody, handler: showPublicationOf),
        .get("\(PublicationPath.list)/{id}", .anybody, handler: showPublished),
        .get(PublicationPath.lookUp, .anybody, handler: { try await showLookUp($0, typed: $0.query["code"]) }),
        .get(
            "\(PublicationPath.lookUp)/{code}", .anybody,
            handler: { try await showLookUp($0, typed: $0.parameters["code"] ?? "") }),
    ]

    /// The own agency's list for who is logged in; for the public the only one's, or the choice among several.
    private static func showPublication(_ visit: Visit) async throws -> Answer {
        if let own = visit.signed?.persona.agency { return try await list(visit, of: own, at: PublicationPath.list) }
        let tree = try await visit.site.agencyTree()
        if tree.agencies.count > 1 {
            let page = PublicationAgenciesPage(
                agencies: tree.lines.map { ($0.agency.name, PublicationPath.agency($0.agency), $0.depth) })
            return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
        }
        return try await list(visit, of: tree.agencies.first?.id, at: PublicationPath.list)
    }

    /// By code or id.
    private static func showPublicationOf(_ visit: Visit) async throws -> Answer {
        let agency = try await publicAgency(visit)
        return try await list(visit, of: agency.id, at: PublicationPath.agency(agency), named: agency.name)
    }

    /// The agency of the address, by code or id.
    static func publicAgency(_ visit: Visit) async throws -> Agency {
        let wanted = visit.parameters["agency"] ?? ""
        let all = try await visit.site.agencyTree().agencies
        guard let agency = all.first(where: { $0.code?.text == wanted || $0.id.text == wanted }) else {
            throw Refusal(.notFound)
        }
        return agency
    }

    private static func list(_ visit: Visit, of id: ID<Agency>?, at address: String, named name: String? = nil)
        async throws -> Answer
    {
        let all = try await published(visit, id)
        let agency = try await visit.site.agencyTree().agencies.first { $0.id == id }
        let year = Int(visit.query["year"])
        var page = PublicationPage(
            lists: all.compactMap { PublishedList($0) }.filter { year == nil || $0.year == year },
            years: Set(all.compactMap { $0.decision.issue?.day.year }).sorted(by: >), year: year)
        (page.address, page.agencyName) = (address, name)
        if let agency {
            page.links = .site(agency, try await visit.office.readPublicPages(of: agency.id))
            let mayRead = visit.signed?.persona.refusals(of: PublicPagesAct.read, agency: agency.id).isEmpty ?? false
            page.settings = mayRead ? PublicationPath.settings : nil
        }
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showPublished(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        let all = try await published(visit, visit.office.store.agency(ofPublished: id))
        guard let found = all.first(where: { $0.decision.id == id }), let list = PublishedList(found) else {
            throw Refusal(.notFound)
        }
        let page = PublishedDecisionPage(
            list: list, agencyName: try await visit.site.agencyName(found.decision.agency))
        return try await visit.page(
            page.title(in: visit.language), current: .publication, page.html(in: visit.language))
    }

    private static func published(_ visit: Visit, _ agency: ID<Agency>?) async throws -> [PublishedDecision] {
        guard let agency else { return [] }
        return try await visit.office.listPublished(agency: agency, year: nil)
    }

    private static func showLookUp(_ visit: Visit, typed: String) async throws -> Answer {
        let signed = visit.query["p"].isEmpty ? typed : visit.query["p"]
        if !visit.query["p"].isEmpty || signed.contains("TD1.") { return try await showProof(visit, text: signed) }
        // Longer than any way to write a code: not worth showing again.
        let code = String(typed.prefix(40))
        let found = try await visit.office.lookUpCertificate(code)
        var page = LookUpPage(typed: code, found: found.map { ($0.certificate, $0.agency.name) })
        page.reissue = found?.reissue
        return try await visit.page(
            page.title, current: .publication, status: page.isMissing ? .notFound : .ok, page.html(in: visit.language))
    }
}
