package import Domain

/// Everything the operations ask of a database, one protocol per feature. Reads answer values; all writing goes
/// through `commit`. Every read of a season's record names the agency: nothing of another one is ever answered.
package protocol Store: AgencyStore, AccountStore, ParticipantStore, RegistrationStore, OccasionStore, NominationStore,
    AppraisalStore, CouncilStore, DecisionStore, CertificateStore, JournalStore, HomeStore, FormStore
{
    /// Commits every write and entry, or nothing.
    /// - Throws: `StoreFault`
    func commit(_ change: Change) async throws
}

package protocol AgencyStore: Sendable {
    func agencies() async throws -> [Agency]
    func agency(_ id: ID<Agency>) async throws -> Agency?
    func units(of agency: ID<Agency>) async throws -> [OrgUnit]
    /// The plan in force: the last one loaded.
    func plan(of agency: ID<Agency>) async throws -> PlanRecord?
    /// The last number taken in the series; 0 when none.
    func lastNumber(in series: NumberSeries) async throws -> Int
    /// Whether the installation holds invented demo data.
    func isDemo() async throws -> Bool
    func markDemo() async throws
}

package protocol AccountStore: Sendable {
    func account(login: String) async throws -> (account: Account, passwordHash: String)?
    func account(_ id: ID<Account>) async throws -> Account?
    func passwordHash(of id: ID<Account>) async throws -> String?
    func accounts(of agency: ID<Agency>) async throws -> [Account]
    /// The session and its account, in one read: every request asks this.
    func session(digest: String) async throws -> (session: LoginSession, account: Account)?
    func sessions(of account: ID<Account>) async throws -> [LoginSession]
    /// Counts one failed log-in for `key` in the window that starts at `window`, and answers the count so far.
    func countAttempt(key: String, window: Moment) async throws -> Int
    func attempts(key: String, window: Moment) async throws -> Int
    func clearAttempts(key: String) async throws
    /// The installation's secret for form tokens, made once.
    func secret(orMake fresh: [UInt8]) async throws -> [UInt8]
}

package protocol ParticipantStore: Sendable {
    func participant(_ id: ID<Participant>, agency: ID<Agency>) async throws -> Participant?
    func participants(_ query: ParticipantQuery) async throws -> ParticipantList
    /// Achievements ever put forward for this participant, newest first, with the decision that rewarded each.
    func achievements(of participant: ID<Participant>) async throws -> [KnownAchievement]
}

package struct ParticipantQuery: Sendable, Hashable {
    package var agency: ID<Agency>
    /// Only this unit's; `nil` for all.
    package var unit: ID<OrgUnit>?
    package var kind: ParticipantKind?
    package var search: String
    /// 1 is the first page of `size`.
    package var page: Int
    package var size: Int

    package init(
        agency: ID<Agency>, unit: ID<OrgUnit>? = nil, kind: ParticipantKind? = nil, search: String = "",
        page: Int = 1, size: Int = 50
    ) {
        self.agency = agency
        self.unit = unit
        self.kind = kind
        self.search = search
        self.page = page
        self.size = size
    }
}

package struct ParticipantList: Sendable {
    /// Sorted by given name, the Vietnamese way.
    package let rows: [Participant]
    /// Counted up to a limit, so that a large list stays fast.
    package let total: ListCount

    package init(rows: [Participant], total: ListCount) { (self.rows, self.total) = (rows, total) }
}

/// How many there are: exact up to 1,000, "more than" beyond.
package struct ListCount: Sendable, Hashable {
    package let count: Int
    package let isExact: Bool

    package init(count: Int, isExact: Bool) { (self.count, self.isExact) = (count, isExact) }

    package static let limit = 1_000
}

package struct KnownAchievement: Sendable, Hashable {
    package let achievement: Achievement
    package let nomination: ID<Nomination>
    /// The number of the decision in force that rewarded it.
    package let rewardedBy: String?

    package init(achievement: Achievement, nomination: ID<Nomination>, rewardedBy: String?) {
        self.achievement = achievement
        self.nomination = nomination
        self.rewardedBy = rewardedBy
    }
}

package protocol RegistrationStore: Sendable {
    func registration(_ id: ID<Registration>, agency: ID<Agency>) async throws -> Registration?
    func registrations(agency: ID<Agency>, year: Int?, unit: ID<OrgUnit>?) async throws -> [RegistrationRow]
    func registrations(of participant: ID<Participant>) async throws -> [Registration]
}

package struct RegistrationRow: Sendable {
    package let registration: Registration
    package let participantName: String
    package let participantKind: ParticipantKind
    package let unitName: String

    package init(registration: Registration, participantName: String, participantKind: ParticipantKind, unitName: String) {
        self.registration = registration
        self.participantName = participantName
        self.participantKind = participantKind
        self.unitName = unitName
    }
}

package protocol OccasionStore: Sendable {
    func occasions(of agency: ID<Agency>) async throws -> [Occasion]
    func occasion(_ id: ID<Occasion>, agency: ID<Agency>) async throws -> Occasion?
}

package protocol NominationStore: Sendable {
    func nomination(_ id: ID<Nomination>, agency: ID<Agency>) async throws -> Nomination?
    func nominations(_ query: NominationQuery) async throws -> NominationList
    /// Whole values of one occasion and award, for allocation and decisions; bounded by the season's size.
    func nominations(occasion: ID<Occasion>, agency: ID<Agency>, statuses: Set<NominationStatus>) async throws -> [Nomination]
    func nominations(of participant: ID<Participant>, agency: ID<Agency>) async throws -> [Nomination]
    /// Returned ones whose due day lies before `day`.
    func overdueSupplements(agency: ID<Agency>, before day: Day) async throws -> [Nomination]
    func evidence(of nomination: ID<Nomination>) async throws -> [Evidence]
    func evidence(_ id: ID<Evidence>, of nomination: ID<Nomination>) async throws -> (Evidence, [UInt8])?
    /// For each of `achievements` rewarded by a decision in force: that decision's number.
    func rewarded(_ achievements: [ID<Achievement>]) async throws -> [ID<Achievement>: String]
}

/// A list of nominations: what to show, in which order, which page. Part of the address of the page.
package struct NominationQuery: Sendable, Hashable {
    package var agency: ID<Agency>
    /// Who looks decides: a representative sees the own unit only; drafts are shown to their unit and the auditor.
    package var unit: ID<OrgUnit>?
    package var showsDrafts: Bool
    package var occasion: ID<Occasion>?
    package var status: NominationStatus?
    package var kind: ParticipantKind?
    package var award: String?
    package var search: String
    package var order: NominationOrder
    package var page: Int
    package var size: Int

    package init(
        agency: ID<Agency>, unit: ID<OrgUnit>? = nil, showsDrafts: Bool = false, occasion: ID<Occasion>? = nil,
        status: NominationStatus? = nil, kind: ParticipantKind? = nil, award: String? = nil, search: String = "",
        order: NominationOrder = .newest, page: Int = 1, size: Int = 50
    ) {
        self.agency = agency
        self.unit = unit
        self.showsDrafts = showsDrafts
        self.occasion = occasion
        self.status = status
        self.kind = kind
        self.award = award
        self.search = search
        self.order = order
        self.page = page
        self.size = size
    }
}

/// `name`: by given name the Vietnamese way.
package enum NominationOrder: String, CaseIterable, Sendable { case newest, name }

package struct NominationList: Sendable {
    package let rows: [NominationRow]
    package let total: ListCount

    package init(rows: [NominationRow], total: ListCount) { (self.rows, self.total) = (rows, total) }
}

/// What a list shows of one nomination.
package struct NominationRow: Sendable, Hashable {
    package let id: ID<Nomination>
    package let number: String?
    package let name: String
    package let detail: String
    package let unitName: String
    package let kind: ParticipantKind
    package let award: String
    package let status: NominationStatus
    package let changed: Moment

    package init(
        id: ID<Nomination>, number: String?, name: String, detail: String, unitName: String, kind: ParticipantKind,
        award: String, status: NominationStatus, changed: Moment
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.detail = detail
        self.unitName = unitName
        self.kind = kind
        self.award = award
        self.status = status
        self.changed = changed
    }
}

package protocol AppraisalStore: Sendable {
    func appraisals(of nomination: ID<Nomination>) async throws -> [Appraisal]
}

package protocol CouncilStore: Sendable {
    /// The composition in force: the last decided one.
    func council(of agency: ID<Agency>) async throws -> Council?
    func council(_ id: ID<Council>, agency: ID<Agency>) async throws -> Council?
    func councilSession(_ id: ID<CouncilSession>, agency: ID<Agency>) async throws -> CouncilSession?
    func councilSessions(of agency: ID<Agency>) async throws -> [CouncilSession]
}

package protocol DecisionStore: Sendable {
    func decision(_ id: ID<Decision>, agency: ID<Agency>) async throws -> Decision?
    func decisions(of agency: ID<Agency>) async throws -> [Decision]
    func decisions(occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [Decision]
}

package protocol CertificateStore: Sendable {
    func certificates(decision: ID<Decision>) async throws -> [Certificate]
    func certificates(nomination: ID<Nomination>) async throws -> [Certificate]
    /// Public look-up: any agency's, by its code.
    func certificate(code: String) async throws -> Certificate?
    /// Public list: published decisions in force of an agency with their certificates, newest first.
    func published(agency: ID<Agency>, year: Int?) async throws -> [PublishedDecision]
}

package struct PublishedDecision: Sendable {
    package let decision: Decision
    package let occasionName: String
    package let certificates: [Certificate]

    package init(decision: Decision, occasionName: String, certificates: [Certificate]) {
        self.decision = decision
        self.occasionName = occasionName
        self.certificates = certificates
    }
}

package protocol JournalStore: Sendable {
    /// Entries about one subject (`nomination:ID`), oldest first.
    func history(subject: String, agency: ID<Agency>) async throws -> [JournalEntry]
    func journal(agency: ID<Agency>, before sequence: Int?, limit: Int) async throws -> [JournalEntry]
    /// Recomputes the whole chain of every agency.
    func verifyJournal() async throws -> [(agency: ID<Agency>, verdict: JournalVerdict)]
    /// Runs every named whole-database check.
    func checkInvariants() async throws -> [InvariantFinding]
    /// Writes a complete copy of the database while others go on.
    func backup(to path: String) async throws
}

/// One named invariant that failed, and where.
package struct InvariantFinding: Sendable, Hashable {
    package let name: String
    package let detail: String

    package init(name: String, detail: String) { (self.name, self.detail) = (name, detail) }
}

package protocol HomeStore: Sendable {
    /// Nominations of an occasion by status and kind: what the gauges and tasks count.
    func nominationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [NominationCount]
    /// Participants by kind, and how many of them registered for `year`.
    func registrationCounts(agency: ID<Agency>, year: Int) async throws -> [RegistrationCount]
}

package struct NominationCount: Sendable, Hashable {
    package let occasion: ID<Occasion>
    package let award: String
    package let status: NominationStatus
    package let kind: ParticipantKind
    package let count: Int

    package init(occasion: ID<Occasion>, award: String, status: NominationStatus, kind: ParticipantKind, count: Int) {
        self.occasion = occasion
        self.award = award
        self.status = status
        self.kind = kind
        self.count = count
    }
}

package struct RegistrationCount: Sendable, Hashable {
    package let kind: ParticipantKind
    package let participants: Int
    package let registered: Int

    package init(kind: ParticipantKind, participants: Int, registered: Int) {
        self.kind = kind
        self.participants = participants
        self.registered = registered
    }
}

/// Forms whose sender's log-in had expired: kept for an hour, so that nothing typed is lost.
package protocol FormStore: Sendable {
    func holdForm(key: String, path: String, body: String, until: Moment) async throws
    /// Takes the form out; `nil` when unknown or past its time.
    func takeForm(key: String, now: Moment) async throws -> (path: String, body: String)?
}
