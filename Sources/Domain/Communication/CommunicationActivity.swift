/// One thing done to spread the word (hoạt động truyền thông; plan V.2, III.1.a): planned for a day, then done with what came
/// of it, or called off.
package struct CommunicationActivity: Hashable, Sendable {
    package let id: ID<CommunicationActivity>
    package let agency: ID<Agency>
    /// Who does it.
    package let unit: ID<OrgUnit>
    package let kind: CommunicationKind
    package let title: String
    /// Where: the hall, the loudspeakers of a village, the name of a page or a paper.
    package let channel: String
    package let responsible: String
    package let planned: Day
    package var status: CommunicationStatus
    package var outcome: CommunicationOutcome?
    /// Why it was called off; empty otherwise.
    package var reason: String
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<CommunicationActivity>, agency: ID<Agency>, unit: ID<OrgUnit>, kind: CommunicationKind, title: String,
        channel: String, responsible: String, planned: Day, status: CommunicationStatus = .planned,
        outcome: CommunicationOutcome? = nil, reason: String = "", enteredBy: ID<Account>, entered: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.unit, self.kind) = (id, agency, unit, kind)
        (self.title, self.channel, self.responsible, self.planned) = (title, channel, responsible, planned)
        (self.status, self.outcome, self.reason) = (status, outcome, reason)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    package func isLate(on day: Day) -> Bool { status == .planned && planned < day }

    /// What is left out of a plan, each at its field.
    package static func gaps(title: String, channel: String) -> [Reason] {
        [(title, Reason(.missingTitle, field: "title")), (channel, Reason(.missingPlace, field: "channel"))]
            .filter(\.0.isEmpty).map(\.1)
    }

    /// It took place, with the figure of people reached where somebody counted it.
    package func done(_ outcome: CommunicationOutcome) throws -> CommunicationActivity {
        guard status == .planned else { throw Refusal(.communicationOver) }
        if outcome.day > outcome.at.day { throw Refusal(.dayAhead, field: "day") }
        var next = moved(to: .done)
        next.outcome = outcome
        return next
    }

    package func calledOff(because reason: String) throws -> CommunicationActivity {
        guard status == .planned else { throw Refusal(.communicationOver) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = moved(to: .calledOff)
        next.reason = reason
        return next
    }

    private func moved(to status: CommunicationStatus) -> CommunicationActivity {
        var next = self
        (next.status, next.revision) = (status, revision.next)
        return next
    }
}

package enum CommunicationKind: String, CaseIterable, Sendable, Codable {
    case meeting, loudspeaker, web, social, press, display, contest, other
}

package enum CommunicationStatus: String, CaseIterable, Sendable, Codable {
    case planned, done
    case calledOff = "called-off"
}

package struct CommunicationOutcome: Hashable, Sendable, Codable {
    package let day: Day
    /// People reached, as whoever did it counted or estimated; `nil` where nobody did.
    package let reach: Int?
    /// Where it can be seen; kept and shown as text, never as a link.
    package let link: String
    package let note: String
    package let by: ID<Account>
    package let at: Moment

    package init(day: Day, reach: Int?, link: String, note: String, by: ID<Account>, at: Moment) {
        (self.day, self.reach, self.link, self.note) = (day, reach, link, note)
        (self.by, self.at) = (by, at)
    }
}

/// A picture or paper that shows an activity, kept whole with its hash.
package struct CommunicationFile: Hashable, Sendable {
    package let id: ID<CommunicationFile>
    package let agency: ID<Agency>
    package let activity: ID<CommunicationActivity>
    package let name: String
    package let kind: EvidenceKind
    /// In bytes.
    package let size: Int
    /// SHA-256 of the bytes, hex.
    package let digest: String
    package let addedBy: ID<Account>
    package let added: Moment

    package init(
        id: ID<CommunicationFile>, agency: ID<Agency>, activity: ID<CommunicationActivity>, name: String,
        kind: EvidenceKind, size: Int, digest: String, addedBy: ID<Account>, added: Moment
    ) {
        (self.id, self.agency, self.activity, self.name) = (id, agency, activity, name)
        (self.kind, self.size, self.digest) = (kind, size, digest)
        (self.addedBy, self.added) = (addedBy, added)
    }

    /// How many files one activity may carry.
    package static let maximumCount = 30
}
