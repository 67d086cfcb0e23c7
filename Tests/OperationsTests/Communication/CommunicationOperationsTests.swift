import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct CommunicationOperationsTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private let form = CommunicationForm(
        unit: nil, kind: .meeting, title: "Sinh hoạt", channel: "Hội trường", responsible: "",
        planned: Sample.day(2026, 11, 20))

    @Test func `an activity goes from the plan to its picture, and a review counts it`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let activity = try await office.planCommunication(form, by: school)
        let file = EvidenceFile(name: "anh.pdf", kind: .pdf, bytes: Sample.pdf)
        #expect(
            await refusal { try await office.addCommunicationFile(file, to: activity.id, by: school) }
                == [.communicationNotDone])
        let outcome = CommunicationOutcomeForm(day: Sample.day(2026, 11, 20), reach: 80, link: "", note: "")
        try await office.finishCommunication(activity.id, outcome, at: .first, by: school)
        try await office.addCommunicationFile(file, to: activity.id, by: school)
        try await office.addCommunicationFile(file, to: activity.id, by: school)
        let book = try await office.readCommunicationBook(activity.id, by: clerk)
        #expect(book.files.map(\.name) == ["anh.pdf"])
        let read = try await office.readCommunicationFile(book.files[0].id, of: activity.id, by: clerk)
        #expect(read.bytes == Sample.pdf)
        #expect(
            await refusal {
                _ = try await office.readCommunicationFile(
                    book.files[0].id, of: activity.id, by: Person.village.persona)
            } == [.notFound])
        let off = try await office.planCommunication(form, by: school)
        try await office.callCommunicationOff(off.id, because: "Mưa", at: .first, by: school)
        let review: ID<Occasion> = Sample.id("occasion-interim-2027")
        let facts = try await office.readPeriodReview(review, by: clerk).facts
        #expect(facts.communication == CommunicationCounts(done: 1, reach: 80, calledOff: 1))
        let before = try await office.readPeriodReview(review, as: Sample.now.day.adding(days: -1), by: clerk).facts
        #expect(before.communication == CommunicationCounts())
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `what is missing is said at once, and another unit's activity is not there`() async throws {
        let office = try await TestOffice().office
        let bare = CommunicationForm(unit: nil, kind: nil, title: "", channel: "", responsible: "", planned: nil)
        #expect(
            await refusal { try await office.planCommunication(bare, by: clerk) } == [
                .missingUnit, .choiceMissing, .missingDay, .missingTitle, .missingPlace,
            ])
        let activity = try await office.planCommunication(form, by: school)
        #expect(
            await refusal {
                try await office.callCommunicationOff(
                    activity.id, because: "x", at: .first, by: Person.village.persona)
            } == [.notFound])
        #expect(
            await refusal {
                try await office.callCommunicationOff(
                    activity.id, because: "x", at: .first, by: Person.auditor.persona)
            } == [.notPermitted])
        #expect(
            await refusal {
                try await office.callCommunicationOff(activity.id, because: "x", at: Revision(5), by: school)
            } == [.changedMeanwhile])
    }

    @Test func `an announcement is public until it is taken down`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let one = try await office.announce(title: "Mở lớp", text: "Tại thôn", by: clerk)
        #expect(await refusal { try await office.announce(title: "x", text: "y", by: school) } == [.notPermitted])
        #expect(try await office.readPublicRecord(of: Sample.agency).announcements.map(\.title) == ["Mở lớp"])
        try await office.takeAnnouncementDown(one.id, because: "Sai", at: .first, by: clerk)
        #expect(try await office.readPublicRecord(of: Sample.agency).announcements == [])
        #expect(try await office.listAnnouncements(by: school) == [])
        #expect(try await office.listAnnouncements(by: clerk).map(\.status) == [.takenDown])
    }
}
