import Domain
import Operations
import Pages
import Wording

extension Site {
    static let homeRoutes: [Route] = [.get("/", handler: showHome)]

    private static func showHome(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let home = try await visit.office.readHome(by: persona)
        let setUp = try await persona.holds(.administrator) ? visit.setUp(persona) : nil
        var page = HomeComposition(home: home, persona: persona).page(setUp: setUp)
        let board = try await visit.office.readDuties(by: persona)
        if board.isWhole || !board.duties.isEmpty {
            page.duties = HomeDuties(board.lines, on: board.day)
        }
        page.hasDashboard = persona.refusalsOfDashboard.isEmpty
        page.communes = home.communes?.filter { $0.received > 0 }.prefix(10).map(CommuneLine.init)
        page.isHolding = try await !visit.office.store.heldForms(of: persona.account, now: visit.office.now).isEmpty
        return try await visit.page(page.title, current: .today, page.html(in: visit.language))
    }
}

/// What was read, arranged for the first page: a pure function of the records and the person.
struct HomeComposition {
    let home: Home
    let persona: Persona

    func page(setUp: [HomeSetUp]?) -> HomePage {
        HomePage(
            today: home.day, occasion: occasion, tasks: home.tasks.map(\.line),
            quotas: seesAll ? quotas : nil, ownDossiers: seesAll || persona.unit == nil ? nil : ownDossiers,
            registrations: home.registrations.map {
                HomeRegistrations(kind: $0.kind, participants: $0.participants, registered: $0.registered)
            }, movement: movement, setUp: setUp,
            hasSearch: seesAll || persona.holds(.unitRepresentative))
    }

    private var seesAll: Bool { persona.holds(anyOf: Persona.readersOfAll) }

    /// Open ones first, then those on their way to the decision.
    private var underWay: [Occasion] {
        let order: [OccasionStatus] = [.open, .closed, .inCouncil, .decided]
        return order.flatMap { status in home.occasions.filter { $0.status == status } }
    }

    private var occasion: HomeOccasion? {
        underWay.first.map { occasion in
            let deadline = persona.unit.flatMap(occasion.deadline) ?? occasion.guidance?.deadline
            return HomeOccasion(name: occasion.name, status: occasion.status, deadline: deadline?.day)
        }
    }

    private var quotas: [HomeQuotas] {
        underWay.flatMap { occasion in
            home.plan.awards.filter { $0.competence == .own }.compactMap { quota($0, on: occasion) }
        }
    }

    /// Numbers counted over all units; a quota per unit has no single gauge and stands on the occasion's own page.
    private func quota(_ award: AwardForm, on occasion: Occasion) -> HomeQuotas? {
        let rules = home.rules(award: award.code, on: occasion).filter { $0.scope == .programme }
        guard !rules.isEmpty else { return nil }
        let lines = rules.map { rule in
            HomeQuotas.Line(
                kinds: AwardKind.allCases.filter(rule.kinds.contains),
                planned: rule.kinds.reduce(0) { $0 + planned(award, occasion, $1) }, maximum: rule.maximum)
        }
        return HomeQuotas(
            award: award.name, occasion: occasion.name, lines: lines, inProgress: inProgress(award, occasion),
            money: money(award, on: occasion), address: NominationPath.list(occasion: occasion.id))
    }

    private func inProgress(_ award: AwardForm, _ occasion: Occasion) -> Int {
        let statuses = NominationStatus.inProgress.subtracting([.allocated])
        return count(award, occasion) { statuses.contains($0.status) }
    }

    /// Places taken: inside the quota, or decided.
    private func planned(_ award: AwardForm, _ occasion: Occasion, _ kind: AwardKind) -> Int {
        let statuses = NominationStatus.awarded.union([.allocated])
        return count(award, occasion) { statuses.contains($0.status) && $0.kind.countsAs == kind }
    }

    private func count(_ award: AwardForm, _ occasion: Occasion, _ fits: (NominationCount) -> Bool) -> Int {
        home.counts.filter { $0.occasion == occasion.id && $0.award == award.code && fits($0) }
            .reduce(0) { $0 + $1.count }
    }

    /// At the rates of the day the office means to decide, today when it has not said.
    private func money(_ award: AwardForm, on occasion: Occasion) -> HomeMoney? {
        let day = occasion.guidance?.decisionDay ?? home.day
        let lines = AwardKind.allCases.compactMap { kind -> HomeMoney.Line? in
            let count = planned(award, occasion, kind)
            guard count > 0, let each = AwardMoney.sum(of: award, kind: kind, on: day, by: home.book),
                let rules = AwardMoney.rules(of: award, kind: kind, on: day, by: home.book)
            else { return nil }
            return HomeMoney.Line(count: count, kind: kind, each: each, salary: rules.salary, factor: rules.multiplier)
        }
        return lines.isEmpty ? nil : HomeMoney(day: day, lines: lines)
    }

    private var ownDossiers: [HomeStatusCount] {
        NominationStatus.allCases.compactMap { status in
            let count = home.counts.filter { $0.status == status }.reduce(0) { $0 + $1.count }
            return count == 0
                ? nil : HomeStatusCount(status: status, count: count, address: NominationPath.list(status: status))
        }
    }

    private var movement: HomeMovement {
        HomeMovement(
            period: home.plan.identity.period, phases: home.plan.phases,
            occasions: home.occasions.map { occasion in
                HomeMovement.Event(
                    kind: occasion.kind, name: occasion.name, year: occasion.year,
                    deadline: occasion.guidance?.deadline.day, address: OccasionPath.detail(occasion.id))
            })
    }
}
