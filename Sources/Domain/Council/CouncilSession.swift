/// One meeting of the council on one occasion: who was invited and came, what was voted, the minutes.
package struct CouncilSession: Hashable, Sendable {
    package let id: ID<CouncilSession>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    package let council: ID<Council>
    package var at: Moment
    package var place: String
    package var status: SessionStatus
    package var attendance: [SeatAttendance]
    package var agenda: [AgendaItem]
    package var minutes: String
    package var closed: Moment?
    /// As the minutes say it; `nil` where nobody entered it.
    package var sitting: SittingTimes?
    /// Quorum and threshold as it opened with them; they do not change under its votes. `nil` before.
    package var rules: CouncilRules?
    package var revision: Revision

    package init(
        id: ID<CouncilSession>, agency: ID<Agency>, occasion: ID<Occasion>, council: ID<Council>, at: Moment,
        place: String, status: SessionStatus = .called, attendance: [SeatAttendance] = [],
        agenda: [AgendaItem] = [], minutes: String = "", closed: Moment? = nil, sitting: SittingTimes? = nil,
        rules: CouncilRules? = nil, revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.occasion = occasion
        self.council = council
        self.at = at
        self.place = place
        self.status = status
        self.attendance = attendance
        self.agenda = agenda
        self.minutes = minutes
        self.closed = closed
        self.sitting = sitting
        self.rules = rules
        self.revision = revision
    }

    package func item(_ nomination: ID<Nomination>) -> AgendaItem? { agenda.first { $0.nomination == nomination } }

    /// Who came and who did not, in one spelling: the journal tells it, and `thidua check` holds the table against it.
    package var attendanceRecord: JSON {
        .object(Dictionary(attendance.map { ($0.member.text, .string($0.presence.rawValue)) }) { first, _ in first })
    }

    package func count(_ presence: Presence) -> Int { attendance.filter { $0.presence == presence }.count }
}

/// called → open (quorum holds) → closed → signed; called off leaves the dossiers appraised.
package enum SessionStatus: String, CaseIterable, Sendable, Codable {
    case called, open, closed, signed
    case calledOff = "called-off"
}

package struct SeatAttendance: Hashable, Sendable, Codable {
    package let member: ID<CouncilMember>
    package var presence: Presence

    package init(member: ID<CouncilMember>, presence: Presence) { (self.member, self.presence) = (member, presence) }
}

/// `written`: absent, and gave a written opinion, which counts and is recorded (law.md §A.5).
package enum Presence: String, CaseIterable, Sendable, Codable { case invited, present, written, absent }

/// One nomination on the agenda and, once voted, its result.
package struct AgendaItem: Hashable, Sendable, Codable {
    package let nomination: ID<Nomination>
    package var recused: [ID<CouncilMember>]
    package var count: VoteCount?
    package var dissent: String
    package var rank: Int?
    /// How it is voted; `nil` in records of before there was a choice, which were counted in the room.
    package var mode: BallotMode?
    /// SHA-256 of the published list its ballots stand in.
    package var list: String?
    /// What was found in the box besides agreement and disagreement; `nil` where it was not counted through the box.
    package var papers: PaperFigures?

    package init(
        nomination: ID<Nomination>, recused: [ID<CouncilMember>] = [], count: VoteCount? = nil, dissent: String = "",
        rank: Int? = nil, mode: BallotMode? = nil, list: String? = nil, papers: PaperFigures? = nil
    ) {
        (self.mode, self.list, self.papers) = (mode, list, papers)
        self.nomination = nomination
        self.recused = recused
        self.count = count
        self.dissent = dissent
        self.rank = rank
    }

    package var ballot: BallotMode { mode ?? .counted }
}

/// The ballots of one item as the minutes tell of them.
package struct PaperFigures: Hashable, Sendable, Codable {
    /// `nil` where nobody noted it.
    package let handedOut: Int?
    package let returned: Int
    /// Blank, and on paper invalid too: no agreement, and no disagreement.
    package let blank: Int

    package init(handedOut: Int?, returned: Int, blank: Int) {
        (self.handedOut, self.returned, self.blank) = (handedOut, returned, blank)
    }

    package var valid: Int { returned - blank }
}

/// The votes of those present, and the written opinions of the absent.
package struct VoteCount: Hashable, Sendable, Codable {
    package var agree: Int
    package var disagree: Int
    package var writtenAgree: Int
    package var writtenDisagree: Int

    package init(agree: Int, disagree: Int, writtenAgree: Int = 0, writtenDisagree: Int = 0) {
        self.agree = agree
        self.disagree = disagree
        self.writtenAgree = writtenAgree
        self.writtenDisagree = writtenDisagree
    }

    package var allAgree: Int { agree + writtenAgree }
    package var all: Int { agree + disagree + writtenAgree + writtenDisagree }
}
