import Domain
import TestSupport
import Testing

@Suite struct CommunicationTests {
    private func codes(_ act: () throws -> Void) -> [ReasonCode] {
        do {
            try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.notFound] }
    }

    private func outcome(_ day: Day = Sample.now.day) -> CommunicationOutcome {
        CommunicationOutcome(
            day: day, reach: nil, link: "", note: "", by: Person.school.account.id, at: Sample.now)
    }

    @Test func `an activity is late once its day is over, and done or called off once`() throws {
        let activity = Sample.activity(planned: Sample.now.day)
        #expect(!activity.isLate(on: Sample.now.day) && activity.isLate(on: Sample.now.day.adding(days: 1)))
        let done = try activity.done(outcome())
        #expect(done.status == .done && !done.isLate(on: Sample.now.day.adding(days: 9)))
        #expect(codes { _ = try done.calledOff(because: "x") } == [.communicationOver])
        #expect(codes { _ = try done.done(outcome()) } == [.communicationOver])
        #expect(codes { _ = try activity.calledOff(because: "") } == [.missingReason])
        #expect(codes { _ = try activity.done(outcome(Sample.now.day.adding(days: 1))) } == [.dayAhead])
    }

    @Test func `an announcement is taken down once, with a reason`() throws {
        #expect(codes { _ = try Sample.announcement.takenDown(because: "") } == [.missingReason])
        let gone = try Sample.announcement.takenDown(because: "Sai ngày")
        #expect(codes { _ = try gone.takenDown(because: "x") } == [.announcementOver])
        let bare = Announcement(
            id: Sample.id("x"), agency: Sample.agency.id, title: "", text: "", published: Sample.now,
            publishedBy: Person.clerk.account.id)
        #expect(bare.defects.map(\.code) == [.missingTitle, .missingContent])
    }

    @Test func `a unit writes its own, the clerk any, and only the clerk speaks to everybody`() {
        let (agency, school) = (Sample.agency.id, Sample.school.id)
        func may(_ person: Person, _ act: CommunicationAct) -> Bool {
            person.persona.refusals(of: act, agency: agency, unit: school).isEmpty
        }
        #expect(may(.school, .plan) && may(.clerk, .plan) && !may(.village, .plan) && !may(.auditor, .plan))
        #expect(may(.auditor, .read) && may(.school, .read) && !may(.village, .read))
        for person in Person.allCases { #expect(may(person, .announce) == (person == .clerk), "\(person)") }
    }
}
