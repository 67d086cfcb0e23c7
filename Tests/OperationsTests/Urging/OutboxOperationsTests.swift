import Domain
import Operations
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct OutboxOperationsTests {
    private let agency = Sample.agency.id
    private let writer = DigestWriter { account, reminders, letterhead in
        ("\(letterhead.agency) \(letterhead.made.day)", reminders.map(\.key).joined(separator: "\n"))
    }

    private func address(_ text: String) throws -> MailAddress { try #require(MailAddress(text)) }

    /// Monday 23/11/2026; the clerk wants mail.
    private func world(muted: Set<DutyKind> = []) async throws -> TestOffice {
        let test = try await TestOffice()
        test.clock.move(to: Moment(Sample.day(2026, 11, 23), hour: 8))
        try await test.put([.addPetition(Sample.petition)])
        try await test.office.chooseMail(
            address("can.bo@xa-mau.gov.vn"), isOn: true, muted: muted, by: Person.clerk.persona)
        return test
    }

    private final class Post: Sendable {
        let taken = Mutex<[ID<OutboxMail>]>([])

        func carrier(_ outcome: MailOutcome) -> MailCarrier {
            MailCarrier { mail in
                self.taken.withLock { $0.append(mail.id) }
                return outcome
            }
        }

        var count: Int { taken.withLock(\.count) }
    }

    @Test func `a day's reminders are one mail, written once and journalled`() async throws {
        let test = try await world()
        // Due on 01/12: a week before is Tuesday 24/11.
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 1)
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 0)
        let mails = try await test.store.outbox(of: agency, account: nil, limit: 10)
        #expect(mails.count == 1 && mails[0].body.contains("petition check-petition 2026-12-01 -7"))
        let acts = try await test.store.history(
            subject: Subject.account(Person.clerk.account.id), agency: agency)
        #expect(acts.map(\.act).contains("mail.queue") && acts.map(\.act).contains("mail.choose"))
        #expect(try await test.office.sendOutbox(of: agency, by: Post().carrier(.sent)).sent == 1)
        test.clock.move(to: Moment(Sample.day(2026, 11, 25), hour: 8))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 0)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `nobody is written to on a Sunday, without a choice, or about what they muted`() async throws {
        let test = try await world(muted: Set(DutyKind.allCases))
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 0)
        let other = try await world()
        other.clock.move(to: Moment(Sample.day(2026, 11, 29), hour: 8))
        #expect(try await other.office.queueDigests(of: agency, by: writer) == 0)
        try await other.office.chooseMail(
            address("can.bo@xa-mau.gov.vn"), isOn: false, muted: [], by: Person.clerk.persona)
        other.clock.move(to: Moment(Sample.day(2026, 11, 30), hour: 8))
        #expect(try await other.office.queueDigests(of: agency, by: writer) == 0)
    }

    @Test func `a sent mail goes out once, one the server put off goes out again`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let post = Post()
        let busy = try await test.office.sendOutbox(of: agency, by: post.carrier(.later("451")))
        #expect(busy.retried == 1 && post.count == 1)
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)) == MailTally())
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 9))
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)).sent == 1)
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)) == MailTally())
        #expect(post.count == 2)
    }

    /// The program is killed after the server took the mail and before the mark: the claim alone stands.
    @Test func `one sent by a program that died before the mark goes out a second time, and none is lost`()
        async throws
    {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let mail = try #require(try await test.store.outbox(of: agency, account: nil, limit: 1).first)
        try await test.store.commit(Change([.changeMail(try mail.claimed(at: test.office.now))]))
        let post = Post()
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)) == MailTally())
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 9))
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)).sent == 1)
        #expect(post.taken.withLock { $0 } == [mail.id])
    }

    @Test func `two senders at once send a mail once`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let post = Post()
        let carrier = post.carrier(.sent)
        async let first = test.office.sendOutbox(of: agency, by: carrier)
        async let second = test.office.sendOutbox(of: agency, by: carrier)
        let sent = try await (first.sent, second.sent)
        #expect(sent.0 + sent.1 == 1 && post.count == 1)
    }

    @Test func `what was given up is sent again by the administrator alone`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let post = Post()
        _ = try await test.office.sendOutbox(of: agency, by: post.carrier(.never("550 không có")))
        let failed = try #require(try await test.store.outbox(of: agency, account: nil, limit: 1).first)
        #expect(failed.status == .failed && failed.fault == "550 không có")
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.retryMail(failed.id, by: Person.clerk.persona)
        }
        try await test.office.retryMail(failed.id, by: Person.administrator.persona)
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)).sent == 1)
        await #expect(throws: Refusal(.notPermitted)) {
            _ = try await test.office.listOutbox(by: Person.clerk.persona)
        }
    }

    @Test func `a digest that could not leave on its day never leaves, and its reminders are told anew`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let post = Post()
        _ = try await test.office.sendOutbox(of: agency, by: post.carrier(.later("451")))
        test.clock.move(to: Moment(Sample.day(2026, 11, 25), hour: 8))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 1)
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)).sent == 1)
        let mails = try await test.store.outbox(of: agency, account: nil, limit: 10)
        #expect(mails.map(\.status) == [.sent, .failed] && mails.map(\.day.day) == [25, 24])
        #expect(mails[0].body == mails[1].body && mails[1].fault == "[lapsed] 451")
        await #expect(throws: Refusal(.mailOutdated)) {
            try await test.office.retryMail(mails[1].id, by: Person.administrator.persona)
        }
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `what was done before the next day is not told of again`() async throws {
        let test = try await world(muted: Set(DutyKind.allCases).subtracting([.petition]))
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        try await test.office.answerPetition(
            Sample.petition.id, "Đã trả lời", document: "12/UBND", at: Sample.petition.revision,
            by: Person.clerk.persona)
        test.clock.move(to: Moment(Sample.day(2026, 11, 25), hour: 8))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 0)
        let post = Post()
        #expect(try await test.office.sendOutbox(of: agency, by: post.carrier(.sent)) == MailTally())
        #expect(post.count == 0)
    }

    @Test func `a digest of yesterday with a sender just now is left to it, and today's waits`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 23, minute: 55))
        try await test.office.queueDigests(of: agency, by: writer)
        let mail = try #require(try await test.store.outbox(of: agency, account: nil, limit: 1).first)
        try await test.store.commit(Change([.changeMail(try mail.claimed(at: test.office.now))]))
        test.clock.move(to: Moment(Sample.day(2026, 11, 25), hour: 0, minute: 1))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 0)
        #expect(try await test.store.outbox(of: agency, account: nil, limit: 9).map(\.status) == [.queued])
        test.clock.move(to: Moment(Sample.day(2026, 11, 25), hour: 0, minute: 20))
        #expect(try await test.office.queueDigests(of: agency, by: writer) == 1)
    }

    @Test func `another agency sees nothing of it`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 11, 24), hour: 8))
        try await test.office.queueDigests(of: agency, by: writer)
        let other = Sample.otherAgency.id
        let mail = try #require(try await test.store.outbox(of: agency, account: nil, limit: 1).first)
        #expect(try await test.store.outboxMail(mail.id, agency: other) == nil)
        #expect(try await test.store.mailToSend(of: other, at: test.office.now, limit: 10).isEmpty)
        #expect(try await test.store.mailChoice(of: Person.clerk.account.id, agency: other) == nil)
    }
}
