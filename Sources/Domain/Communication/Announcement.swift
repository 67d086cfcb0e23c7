/// What the office tells everybody on the public pages (thông báo): plain text, in which no address becomes a link.
package struct Announcement: Hashable, Sendable {
    package let id: ID<Announcement>
    package let agency: ID<Agency>
    package let title: String
    package let text: String
    package let published: Moment
    package let publishedBy: ID<Account>
    package var status: AnnouncementStatus
    /// Why it was taken down; empty before.
    package var reason: String
    package var revision: Revision

    package init(
        id: ID<Announcement>, agency: ID<Agency>, title: String, text: String, published: Moment,
        publishedBy: ID<Account>, status: AnnouncementStatus = .published, reason: String = "",
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.title, self.text) = (id, agency, title, text)
        (self.published, self.publishedBy, self.status) = (published, publishedBy, status)
        (self.reason, self.revision) = (reason, revision)
    }

    /// In letters.
    package static let longest = 5_000

    package var defects: [Reason] {
        [(title, Reason(.missingTitle, field: "title")), (text, Reason(.missingContent, field: "text"))]
            .filter(\.0.isEmpty).map(\.1)
    }

    package func takenDown(because reason: String) throws -> Announcement {
        guard status == .published else { throw Refusal(.announcementOver) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = self
        (next.status, next.reason, next.revision) = (.takenDown, reason, revision.next)
        return next
    }
}

package enum AnnouncementStatus: String, CaseIterable, Sendable, Codable {
    case published
    case takenDown = "taken-down"
}
