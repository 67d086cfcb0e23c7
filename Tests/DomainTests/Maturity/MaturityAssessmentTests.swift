import Domain
import Testing

@Suite struct MaturityAssessmentTests {
    private let now = Moment(milliseconds: 1_700_000_000_000)
    private let set = MaturitySets.set(
        [[[0, 1, 2], [0, 5]], [[0, 3]]], bands: [PillarBand(1, .from(50))],
        levels: [OverallLevel(0, "Không"), OverallLevel(1, "Một", OverallCondition(.above(4), pillars: 1, at: 1))])

    private func id<Of>(_ text: String, _: Of.Type = Of.self) throws -> ID<Of> { try #require(ID<Of>(text)) }

    private func draft(_ status: MaturityStatus = .draft) throws -> MaturityAssessment {
        try MaturityAssessment(
            id: id("m"), agency: id("a"), participant: id("p"), unit: id("u"), year: 2026, set: set.key,
            status: status, createdBy: id("writer"), submittedBy: status == .draft ? nil : id("sender"), changed: now)
    }

    private func reasons(_ act: () throws -> MaturityAssessment) -> [Reason] {
        do {
            _ = try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `answers of a component take the place of what it had, and count at once`() throws {
        let first = set.components[0]
        let one = try draft().answering(first, ["1.1.1": .init(2), "1.1.2": .init(5, evidence: "x")], in: set, at: now)
        #expect(one.points == 7 && one.level == 1 && one.revision == Revision(2))
        let two = try one.answering(first, ["1.1.1": .init(1)], in: set, at: now)
        #expect(two.answers == ["1.1.1": .init(1)] && two.points == 1 && two.level == 0)
        #expect(two.answered(in: first) == 1)
        let other = try two.answering(first, ["2.1.1": .init(3)], in: set, at: now)
        #expect(other.answers.isEmpty)
    }

    @Test func `points that are no step are refused, each by its name`() throws {
        let given = ["1.1.1": MaturityAnswer(3), "1.1.2": MaturityAnswer(4)]
        let reasons = reasons { try draft().answering(set.components[0], given, in: set, at: now) }
        #expect(reasons.map(\.field) == ["points-1.1.1", "points-1.1.2"])
        #expect(Set(reasons.map(\.code)) == [.maturityPointsUnknown])
    }

    @Test func `handing in names every component that lacks an answer`() throws {
        let half = try draft().answering(set.components[0], ["1.1.1": .init(2)], in: set, at: now)
        let reasons = reasons { try half.submitted(by: id("sender"), in: set, at: now) }
        #expect(reasons.map { $0.values["count"] } == ["1", "1"])
        var whole = half
        whole.answers = ["1.1.1": .init(0), "1.1.2": .init(5, evidence: "tờ khai"), "2.1.1": .init(3)]
        #expect(whole.unproven(in: set).map(\.code) == ["2.1.1"])
        let submitted = try whole.submitted(by: id("sender"), in: set, at: now)
        #expect(submitted.status == .submitted && submitted.submitted == now)
    }

    @Test func `a return keeps the reasons of known criteria, and needs one`() throws {
        let submitted = try draft(.submitted)
        let none = reasons { try submitted.returned(["1.1.1": "", "9.9": "x"], in: set, by: id("c"), at: now) }
        #expect(none.map(\.code) == [.maturityNoObjection])
        let returned = try submitted.returned(["1.1.1": "Chưa thấy", "9.9": "x"], in: set, by: id("c"), at: now)
        #expect(returned.status == .returned && returned.objections == ["1.1.1": "Chưa thấy"])
        #expect(try returned.answering(set.components[0], [:], in: set, at: now).objections == ["1.1.1": "Chưa thấy"])
    }

    @Test(arguments: MaturityStatus.allCases) func `each step starts where it may and nowhere else`(
        status: MaturityStatus
    ) throws {
        let assessment = try draft(status)
        let with = reasons { try assessment.answering(set.components[0], [:], in: set, at: now) }
        #expect(with.isEmpty == (status == .draft || status == .returned))
        #expect(reasons { try assessment.confirmed(by: id("c"), at: now) }.isEmpty == (status == .submitted))
        let back = reasons { try assessment.returned(["1.1.1": "x"], in: set, by: id("c"), at: now) }
        #expect(back.isEmpty == (status == .submitted))
        #expect(reasons { try assessment.withdrawn(at: now) }.isEmpty == MaturityStatus.open.contains(status))
    }

    private func persona(_ account: String, _ roles: Set<Role>, unit: String?, agency: String = "a") throws -> Persona {
        try Persona(
            account: id(account), name: "Người", agency: id(agency), unit: unit.map { try id($0) }, roles: roles)
    }

    @Test func `only the unit's representative writes, only the office checks, nobody their own`() throws {
        let submitted = try draft(.submitted)
        let unit = try persona("sender", [.unitRepresentative], unit: "u")
        let clerk = try persona("c", [.clerk], unit: "office")
        for act in [MaturityAct.open, .fill, .submit, .withdraw] {
            #expect(unit.refusals(of: act, on: submitted).isEmpty)
            #expect(clerk.refusals(of: act, on: submitted).map(\.code) == [.notPermitted])
            let other = try persona("o", [.unitRepresentative], unit: "v")
            #expect(other.refusals(of: act, on: submitted).map(\.code) == [.otherUnit])
        }
        for act in [MaturityAct.confirm, .sendBack] {
            #expect(clerk.refusals(of: act, on: submitted).isEmpty)
            #expect(unit.refusals(of: act, on: submitted).map(\.code) == [.notPermitted])
            for account in ["sender", "writer"] {
                let both = try persona(account, [.clerk, .unitRepresentative], unit: "office")
                #expect(both.refusals(of: act, on: submitted).map(\.code) == [.maturityOwn])
            }
            let same = try persona("c", [.appraiser], unit: "u")
            #expect(same.refusals(of: act, on: submitted).map(\.code) == [.ownUnit])
        }
        let stranger = try persona("x", Set(Role.allCases), unit: "u", agency: "b")
        #expect(MaturityAct.allCases.allSatisfy { stranger.refusals(of: $0, on: submitted).map(\.code) == [.notFound] })
    }

    @Test func `a result from elsewhere needs its level, source and proof, and a day that has come`() throws {
        let today = try #require(Day(2026, 11, 26))
        let record = try MaturityRecord(
            id: id("r"), agency: id("a"), participant: id("p"), unit: id("u"), level: "", day: today.adding(days: 1),
            source: "", proof: "", enteredBy: id("c"), entered: now)
        #expect(record.defects(on: today).map(\.field) == ["level", "source", "proof", "day"])
    }
}
