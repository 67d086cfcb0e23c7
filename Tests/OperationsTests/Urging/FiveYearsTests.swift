import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A fake clock walks from the plan's first autumn to the end of 2030, one tick a day, and nobody does anything: the mails
/// that went out are exactly these.
@Suite struct FiveYearsTests {
    private let agency = Sample.agency.id
    private let writer = DigestWriter { account, reminders, day in
        let lines = reminders.map { "\($0.duty.kind.rawValue) \($0.duty.name) (\($0.mark))" }
        return ("\(day) \(account.login)", lines.joined(separator: "; "))
    }

    @Test func `five years of duties are these mails and no others`() async throws {
        let test = try await TestOffice()
        test.clock.move(to: Moment(Sample.day(2026, 11, 1), hour: 8))
        try await test.put([.addPetition(Sample.petition)])
        for person in [Person.clerk, .chairman, .school, .inspector] {
            let address = try #require(MailAddress("\(person.account.login)@xa-mau.gov.vn"))
            try await test.office.chooseMail(address, isOn: true, muted: [], by: person.persona)
        }
        let carrier = MailCarrier { _ in .sent }
        for number in Sample.day(2026, 11, 1).number...Sample.day(2030, 12, 31).number {
            test.clock.move(to: Moment(Day(number: number), hour: 8))
            try await test.office.queueDigests(of: agency, by: writer)
            _ = try await test.office.sendOutbox(of: agency, by: carrier)
        }
        let mails = try await test.store.outbox(of: agency, account: nil, limit: 1_000)
        let found = mails.reversed().map { "\($0.subject): \($0.body)" }
        #expect(found == FiveYearsTests.expected)
        #expect(mails.allSatisfy { $0.status == .sent && $0.attempts == 1 })
    }

    private static let expected: [String] = []
}
