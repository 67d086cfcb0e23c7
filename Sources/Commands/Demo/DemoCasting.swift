import Domain

/// Chooses who is put forward on an occasion and what becomes of each, so that every way through the season is walked.
struct DemoCasting {
    let plan: Plan
    let occasion: PlannedOccasion
    let people: [DemoParticipant]
    private var collectives: [Int]
    private var individuals: [Int]
    private var cases: [DemoCase] = []

    init(plan: Plan, occasion: PlannedOccasion, people: [DemoParticipant], chance: inout DemoChance) {
        self.plan = plan
        self.occasion = occasion
        self.people = people
        collectives = people.indices.filter { people[$0].kind.countsAs == .collective }.shuffled(using: &chance)
        individuals = people.indices.filter { people[$0].kind == .individual }.shuffled(using: &chance)
    }

    /// Those with a short way first, so that it is over while the others are still under way.
    mutating func all(_ chance: inout DemoChance) -> [DemoCase] {
        guard let own = plan.awards.first(where: { $0.competence == .own }) else { return [] }
        if occasion.kind == .unscheduled {
            add(own, .individual, [.recommended, .recommended, .notRecommended])
            add(own, .collective, [.recommended])
            return cases
        }
        add(own, .individual, [.lapsed, .declined, .withdrawn, .reopened, .abandoned])
        let early = cases
        cases = []
        for kind in [AwardKind.individual, .collective] { add(own, kind, fates(own, kind)) }
        for award in plan.awards where award.competence == .upper && isOffered(award) {
            add(award, .collective, [.granted])
            if award.kinds.contains(.individual) { add(award, .individual, [.notGranted]) }
        }
        return early
            + cases.shuffled(using: &chance).enumerated().map { place, found in
                var next = found
                next.isSupplemented = place % 4 == 2
                return next
            }
    }

    /// Two more than the quota has places for, so that somebody stays outside it.
    private func fates(_ award: AwardForm, _ kind: AwardKind) -> [DemoFate] {
        let rules = plan.quotas(award: award.code, occasion: occasion).filter { $0.kinds.contains(kind) }
        // How many places a share gives is known only when everybody takes part: four are played.
        guard let places = rules.map({ $0.share == nil ? $0.maximum : 4 }).min(), places > 0 else { return [] }
        let leftOut: [DemoFate] = kind == .individual && places > 2 ? [.refused] : []
        return leftOut + Array(repeating: .recommended, count: places + 2 - leftOut.count) + [.notRecommended]
    }

    private func isOffered(_ award: AwardForm) -> Bool {
        award.level == .state ? occasion.kind == .final : !plan.quotas(award: award.code, occasion: occasion).isEmpty
    }

    private mutating func add(_ award: AwardForm, _ kind: AwardKind, _ fates: [DemoFate]) {
        guard award.kinds.contains(kind) else { return }
        for fate in fates {
            guard let participant = kind == .individual ? individuals.popLast() : collectives.popLast() else { return }
            cases.append(
                DemoCase(
                    occasion: occasion.code, year: occasion.year, participant: participant, award: award.code,
                    fate: fate))
        }
    }
}
