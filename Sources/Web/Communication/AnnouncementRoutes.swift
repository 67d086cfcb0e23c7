import Domain
import Operations
import Pages

extension Site {
    /// What the office tells everybody, and the text for the press.
    static let announcementRoutes: [Route] = [
        .get(CommunicationPath.announcements, handler: { try await listAnnouncements($0) }),
        .post(CommunicationPath.announcements, once: true, handler: announce),
        .get("\(CommunicationPath.announcements)/{id}", handler: { try await showAnnouncement($0) }),
        .post("\(CommunicationPath.announcements)/{id}/taking-down", handler: takeAnnouncementDown),
        .get(CommunicationPath.press, handler: listPress),
        .get("\(CommunicationPath.press)/{id}", handler: showPress),
    ]

    private static func mayAnnounce(_ persona: Persona) -> [Reason] {
        persona.refusals(of: CommunicationAct.announce, agency: persona.agency, unit: persona.unit)
    }

    private static func listAnnouncements(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let page = AnnouncementsPage(
            announcements: try await visit.office.listAnnouncements(by: persona),
            canAnnounce: mayAnnounce(persona).isEmpty, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .communications, errors: errors, page.html(in: visit.language))
    }

    private static func announce(_ visit: Visit) async throws -> Answer {
        try Refusal.raise(mayAnnounce(try visit.persona))
        do {
            var reader = FormReader(visit.form)
            let (title, text) = (
                reader.line("title", most: 300), reader.text("text", most: Announcement.longest)
            )
            try reader.finish()
            let one = try await visit.office.announce(title: title, text: text, by: visit.persona)
            return .see(CommunicationPath.announcement(one.id), .published)
        } catch let refusal as Refusal {
            return try await listAnnouncements(visit, errors: refusal.reasons)
        }
    }

    private static func showAnnouncement(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let one = try await visit.office.readAnnouncement(visit.id(), by: persona)
        let page = AnnouncementPage(
            announcement: one, canTakeDown: mayAnnounce(persona).isEmpty, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(one.title, current: .communications, errors: errors, page.html(in: visit.language))
    }

    private static func takeAnnouncementDown(_ visit: Visit) async throws -> Answer {
        let known = try await visit.office.readAnnouncement(visit.id(), by: visit.persona)
        try Refusal.raise(mayAnnounce(try visit.persona))
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.takeAnnouncementDown(
                known.id, because: reason, at: visit.revision, by: visit.persona)
            return .see(CommunicationPath.announcement(known.id), .saved)
        } catch let refusal as Refusal {
            return try await showAnnouncement(visit, errors: refusal.reasons)
        }
    }

    private static func listPress(_ visit: Visit) async throws -> Answer {
        let all = try await visit.office.listPressReleases(by: visit.persona)
        let page = PressListPage(lists: all.compactMap(PublishedList.init))
        return try await visit.page(page.title, current: .communications, page.html(in: visit.language))
    }

    private static func showPress(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        guard let list = PublishedList(try await visit.office.readPressRelease(visit.id(), by: persona)) else {
            throw Refusal(.notFound)
        }
        let page = PressPage(list: list, agencyName: try await visit.site.agencyName(persona.agency))
        return try await visit.page(page.title, current: .communications, page.html(in: visit.language))
    }
}
