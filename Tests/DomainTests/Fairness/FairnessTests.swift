import Domain
import Testing

/// Numbers and no verdict: law.md P3, P4.
@Suite struct FairnessTests {
    private func entry(
        _ key: String, _ status: NominationStatus, unit: String = "school", kind: ParticipantKind = .individual,
        work: WorkRole? = .direct, gender: Gender? = .woman
    ) throws -> FairnessReport.Entry {
        FairnessReport.Entry(
            participant: try Make.id(key), unit: try Make.id(unit), kind: kind,
            work: kind == .individual ? work : nil, gender: kind == .individual ? gender : nil, status: status)
    }

    @Test func `each group is counted as it was put forward, recommended and awarded`() throws {
        let report = FairnessReport(
            [
                try entry("a", .published), try entry("b", .outOfQuota, work: .leader, gender: .man),
                try entry("c", .notRecommended, gender: nil), try entry("d", .decided, kind: .collective),
                try entry("e", .draft), try entry("f", .withdrawn), try entry("g", .granted, work: .leader),
            ], earlier: [:], ever: [:])
        #expect(report.all == .init(proposed: 5, recommended: 4, awarded: 3))
        #expect(report.byWork[.direct] == .init(proposed: 2, recommended: 1, awarded: 1))
        #expect(report.byWork[.leader] == .init(proposed: 2, recommended: 2, awarded: 1))
        #expect(report.byGender[.woman] == .init(proposed: 2, recommended: 2, awarded: 2))
        #expect(report.byGender[.man] == .init(proposed: 1, recommended: 1, awarded: 0))
        #expect(report.byKind[.collective] == .init(proposed: 1, recommended: 1, awarded: 1))
    }

    @Test func `a gender that is not recorded is a group of its own and nobody's`() throws {
        let report = FairnessReport([try entry("c", .published, gender: nil)], earlier: [:], ever: [:])
        #expect(report.byGender.keys.map(\.self) == [nil] && report.byGender[nil]?.awarded == 1)
    }

    @Test func `awarded again are those who won here and elsewhere`() throws {
        let (a, b) = (try Make.id("a", Participant.self), try Make.id("b", Participant.self))
        let report = FairnessReport(
            [try entry("a", .published), try entry("b", .outOfQuota)], earlier: [a: 2, b: 1], ever: [:])
        #expect(report.again == [a: 2])
    }

    @Test func `a unit no award ever went to is named, also one that put nobody forward`() throws {
        let (school, village) = (try Make.id("school", OrgUnit.self), try Make.id("village", OrgUnit.self))
        let report = FairnessReport([try entry("a", .published)], earlier: [:], ever: [school: 1])
        #expect(report.neverChosen([school, village]) == [village])
    }
}
