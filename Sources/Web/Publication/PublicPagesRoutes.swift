import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// What an agency shows to everybody beside its lists, and where its clerk chooses it.
    static let publicPagesRoutes: [Route] = [
        .get("\(PublicationPath.agencies)/{agency}/movement", .anybody, handler: showPublicMovement),
        .get("\(PublicationPath.agencies)/{agency}/initiatives", .anybody, handler: showPublicInitiatives),
        .get("\(PublicationPath.agencies)/{agency}/models", .anybody, handler: showPublicModels),
        .get("\(PublicationPath.agencies)/{agency}/announcements", .anybody, handler: showPublicAnnouncements),
        .get("\(PublicationPath.agencies)/{agency}/data", .anybody, handler: showOpenData),
        .get("\(PublicationPath.agencies)/{agency}/data/{file}", .anybody, handler: downloadOpenData),
        .get(PublicationPath.settings, handler: showPublicSettings),
        .post(PublicationPath.settings, handler: setPublicPages),
    ]

    private static func showPublicMovement(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPublicRecord(of: publicAgency(visit))
        guard PublicLinks.shown(record.pages) else { throw Refusal(.notFound) }
        let page = PublicMovementPage(record, links: .site(record.agency, record.pages))
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showPublicInitiatives(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPublicRecord(of: publicAgency(visit))
        let page = PublicInitiativesPage(record, links: .site(record.agency, record.pages))
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showPublicModels(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPublicRecord(of: publicAgency(visit))
        let page = PublicModelsPage(record, links: .site(record.agency, record.pages))
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showPublicAnnouncements(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readPublicRecord(of: publicAgency(visit))
        let page = PublicAnnouncementsPage(record, links: .site(record.agency, record.pages))
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showOpenData(_ visit: Visit) async throws -> Answer {
        let (record, data) = try await openData(visit)
        let page = PublicDataPage(
            agencyName: record.agency.name, tables: data.tables, links: .site(record.agency, record.pages))
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func downloadOpenData(_ visit: Visit) async throws -> Answer {
        let name = visit.parameters["file"] ?? ""
        let (_, data) = try await openData(visit)
        guard let bytes = OpenDataFile(data, made: visit.office.now.day).bytes(named: name) else {
            throw Refusal(.notFound)
        }
        let type = name.hasSuffix(".csv") ? "text/csv; charset=utf-8" : "application/json"
        return .download(bytes, name: name, type: type)
    }

    private static func openData(_ visit: Visit) async throws -> (PublicRecord, OpenData) {
        let record = try await visit.office.readPublicRecord(of: publicAgency(visit))
        let published = try await visit.office.listPublished(agency: record.agency.id, year: nil)
        return (record, OpenData(record, published: published))
    }

    private static func showPublicSettings(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let agency = try await visit.site.agencyTree().agencies.first { $0.id == persona.agency }
        let page = PublicSettingsPage(
            pages: try await visit.office.readPublicPages(by: persona),
            publicAddress: agency.map(PublicationPath.agency) ?? PublicationPath.list,
            canSet: persona.refusals(of: PublicPagesAct.set, agency: persona.agency).isEmpty, csrf: visit.csrf)
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func setPublicPages(_ visit: Visit) async throws -> Answer {
        let parts = visit.form.all("parts").compactMap(PublicPages.Part.init)
        try await visit.office.setPublicPages(PublicPages(Set(parts)), by: visit.persona)
        return .see(PublicationPath.settings, .saved)
    }
}
