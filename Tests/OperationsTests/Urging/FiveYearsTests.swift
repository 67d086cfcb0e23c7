import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A fake clock walks from the plan's first autumn to the end of 2030, one tick a day, and nobody does anything: the mails
/// that went out are exactly these.
@Suite struct FiveYearsTests {
    private let agency = Sample.agency.id
    private let writer = DigestWriter { account, reminders, letterhead in
        let lines = reminders.map { "\($0.duty.kind.rawValue) \($0.duty.name) (\($0.mark))" }
        return ("\(letterhead.made.day) \(account.login)", lines.joined(separator: "; "))
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

    /// Worked out by hand from the plan's days, the marks and the calendar.
    private static let expected = """
        2026-11-13 clerk: statistics 2026 (-30)
        2026-11-16 school: intake Khen thưởng năm 2026 (-14)
        2026-11-24 chairman: petition Bà Ba (-7)
        2026-11-24 clerk: petition Bà Ba (-7)
        2026-11-27 school: intake Khen thưởng năm 2026 (-3)
        2026-11-30 chairman: petition Bà Ba (-1)
        2026-11-30 clerk: petition Bà Ba (-1)
        2026-12-01 clerk: close-intake Khen thưởng năm 2026 (1)
        2026-12-02 chairman: petition Bà Ba (1)
        2026-12-02 clerk: petition Bà Ba (1)
        2026-12-07 clerk: close-intake Khen thưởng năm 2026 (7)
        2026-12-08 chairman: petition Bà Ba (7)
        2026-12-08 clerk: petition Bà Ba (7); statistics 2026 (-7)
        2026-12-22 clerk: statistics 2026 (7)
        2027-11-15 clerk: statistics 2027 (-30)
        2027-12-01 clerk: open-occasion Khen thưởng năm 2027 (-30); open-occasion Sơ kết năm 2027 (-30)
        2027-12-08 clerk: statistics 2027 (-7)
        2027-12-22 clerk: statistics 2027 (7)
        2027-12-24 clerk: open-occasion Khen thưởng năm 2027 (-7); open-occasion Sơ kết năm 2027 (-7)
        2028-01-07 clerk: open-occasion Khen thưởng năm 2027 (7); open-occasion Sơ kết năm 2027 (7)
        2028-11-15 clerk: statistics 2028 (-30)
        2028-12-08 clerk: statistics 2028 (-7)
        2028-12-22 clerk: statistics 2028 (7)
        2029-11-15 clerk: statistics 2029 (-30)
        2029-12-07 clerk: statistics 2029 (-7)
        2029-12-24 clerk: statistics 2029 (7)
        2030-11-15 clerk: statistics 2030 (-30)
        2030-11-29 clerk: open-occasion Tổng kết năm 2030 (-30)
        2030-12-06 clerk: statistics 2030 (-7)
        2030-12-23 clerk: statistics 2030 (7)
        2030-12-24 clerk: open-occasion Tổng kết năm 2030 (-7)
        """.split(separator: "\n").map(String.init)
}
