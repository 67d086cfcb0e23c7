package import Domain

extension Office {
    /// The clerk tells everybody something on the public pages.
    @discardableResult
    package func announce(title: String, text: String, by persona: Persona) async throws -> Announcement {
        try Refusal.raise(
            persona.refusals(of: CommunicationAct.announce, agency: persona.agency, unit: persona.unit))
        let announcement = Announcement(
            id: newID(), agency: persona.agency, title: title, text: text, published: now,
            publishedBy: persona.account)
        try Refusal.raise(announcement.defects)
        try await commit(
            Change(
                [.addAnnouncement(announcement)], entries: [entry("agency.announce", of: announcement, by: persona)]))
        return announcement
    }

    /// Off the public pages, with the reason; it stays in the records.
    package func takeAnnouncementDown(
        _ id: ID<Announcement>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let announcement = try await readAnnouncement(id, by: persona)
        let next = try announcement.acted(
            on: revision,
            unless: persona.refusals(of: CommunicationAct.announce, agency: persona.agency, unit: persona.unit)
        ).takenDown(because: reason)
        try await commit(
            Change([.changeAnnouncement(next)], entries: [entry("agency.announce-end", of: next, by: persona)]))
    }

    /// Anybody: what stands on the public pages, the newest first.
    func publicAnnouncements(of agency: ID<Agency>) async throws -> [Announcement] {
        try await store.announcements(of: agency).filter { $0.status == .published }
    }

    private func entry(_ act: String, of announcement: Announcement, by persona: Persona) -> JournalDraft {
        var personal = ["title": announcement.title, "text": announcement.text]
        if !announcement.reason.isEmpty { personal["reason"] = announcement.reason }
        return entry(
            act, on: Subject.agency(announcement.agency), by: persona,
            ["announcement": .string(announcement.id.text), "status": .string(announcement.status.rawValue)],
            personal: personal)
    }
}
