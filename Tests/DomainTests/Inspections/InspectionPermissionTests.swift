import Domain
import TestSupport
import Testing

@Suite struct InspectionPermissionTests {
    private func may(_ person: Person, _ act: InspectionAct, _ visit: Inspection) -> Bool {
        person.persona.refusals(of: act, on: visit).isEmpty
    }

    @Test func `the team records, clerk and inspector plan, the unit corrects, and nobody else`() {
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        let granted: [InspectionAct: Set<Person>] = [
            .read: Set(Person.allCases).subtracting([.village, .administrator]), .plan: [.clerk, .inspector],
            .record: [.inspector, .appraiser], .correct: [.school], .confirm: [.clerk, .inspector, .appraiser],
            .raise: [.clerk, .chairman],
        ]
        for act in InspectionAct.allCases {
            #expect(Set(Person.allCases.filter { may($0, act, visit) }) == granted[act], "\(act)")
        }
    }

    @Test func `a unit does not know of a surprise before there is a record, and knows of a planned visit`() {
        #expect(may(.school, .read, Sample.inspection()))
        let surprise = Sample.inspection(kind: .surprise)
        #expect(Person.school.persona.refusals(of: .read, on: surprise) == [Reason(.notFound)])
        #expect(may(.inspector, .read, surprise))
        // Whatever else somebody of the unit does in the office.
        let own = Sample.inspection(unit: Sample.standing, kind: .surprise)
        var member = Person.member.account
        member.unit = Sample.standing.id
        #expect(member.persona.refusals(of: .read, on: own) == [Reason(.notFound)])
        #expect(Person.clerk.persona.refusals(of: .read, on: own).isEmpty)
        let after = Sample.inspection(kind: .surprise, status: .closed, record: Sample.inspectionRecord())
        #expect(may(.school, .read, after))
    }

    @Test func `somebody of the unit neither records its visit nor confirms what it put right`() {
        let visit = Sample.inspection("own", unit: Sample.standing)
        #expect(Person.appraiser.persona.refusals(of: .record, on: visit) == [Reason(.ownUnit)])
        #expect(Person.clerk.persona.refusals(of: .confirm, on: visit) == [Reason(.ownUnit)])
    }

    @Test func `nobody confirms a correction they reported, whatever roles they hold`() {
        let visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        let finding = Sample.finding(of: visit, status: .corrected)
        var both = Person.school.account
        (both.roles, both.unit) = ([.unitRepresentative, .clerk], nil)
        #expect(both.persona.refusals(of: .confirm, on: finding, of: visit) == [Reason(.findingOwn)])
        #expect(Person.clerk.persona.refusals(of: .confirm, on: finding, of: visit) == [])
    }

    @Test func `another agency's visit does not exist`() {
        let other = Sample.account("nguoi-la", roles: [.clerk, .inspector], agency: Sample.otherAgency).persona
        for act in InspectionAct.allCases {
            #expect(other.refusals(of: act, on: Sample.inspection()) == [Reason(.notFound)], "\(act)")
        }
    }
}
