import Domain

/// A participant of the invented commune before it has a record.
struct DemoParticipant: Sendable {
    /// Place in `DemoUnit.all`.
    let unit: Int
    let kind: ParticipantKind
    let isPublic: Bool
    let name: String
    let detail: String
    let work: WorkRole?
    let gender: Gender?

    /// The plan's group for it: the first of the kind for the public side, the last for others; none where the plan
    /// names no group of that kind.
    func group(in plan: Plan) -> String {
        let groups = plan.participants.filter { $0.kind == kind }
        return (isPublic ? groups.first : groups.last)?.code ?? ""
    }
}

enum DemoPeople {
    /// The units themselves, their smaller collectives, their people, and two households: some sixty.
    static func all(_ chance: inout DemoChance) -> [DemoParticipant] {
        var result: [DemoParticipant] = []
        for (place, unit) in DemoUnit.all.enumerated() {
            result.append(collective(unit.name, place, unit.itself))
            result += unit.collectives.map { collective($0, place, .collective, within: unit.name) }
            for post in unit.posts { result.append(person(place, post, &chance)) }
        }
        return result
            + DemoUnit.all.indices.filter { DemoUnit.all[$0].kind == .village }.prefix(2).map {
                household($0, &chance)
            }
    }

    /// The `number`th of those who only make the crowd of a large installation.
    static func extra(_ number: Int, _ chance: inout DemoChance) -> DemoParticipant {
        let unit = number % DemoUnit.all.count
        return person(unit, chance.pick(DemoUnit.all[unit].posts), &chance)
    }

    private static func collective(
        _ name: String, _ unit: Int, _ kind: ParticipantKind, within: String = ""
    ) -> DemoParticipant {
        DemoParticipant(
            unit: unit, kind: kind, isPublic: true, name: name, detail: within, work: nil, gender: nil)
    }

    private static func person(_ place: Int, _ post: String, _ chance: inout DemoChance) -> DemoParticipant {
        let unit = DemoUnit.all[place]
        let gender = DemoNames.gender(&chance)
        let leads = ["Phó", "Trưởng", "Tổ trưởng", "Bí thư"].contains { post.hasPrefix($0) }
        return DemoParticipant(
            unit: place, kind: .individual, isPublic: unit.isPublic, name: DemoNames.person(gender, &chance),
            detail: "\(post), \(unit.name)", work: leads ? .leader : .direct, gender: gender)
    }

    private static func household(_ place: Int, _ chance: inout DemoChance) -> DemoParticipant {
        let name = DemoNames.person(DemoNames.gender(&chance), &chance)
        return DemoParticipant(
            unit: place, kind: .household, isPublic: false, name: "Hộ ông (bà) \(name)",
            detail: DemoUnit.all[place].name,
            work: nil, gender: nil)
    }
}
