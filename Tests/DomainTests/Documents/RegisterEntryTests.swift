import Domain
import TestSupport
import Testing

@Suite struct RegisterEntryTests {
    private let today = Sample.day(2026, 11, 22)

    private func pending(presented day: Day) -> Decision {
        var decision = Sample.decision("next", items: [], status: .pending)
        decision.changed = Moment(day, hour: 9)
        return decision
    }

    private func issued(_ number: Int, registered: Int? = nil, on day: Day) -> Decision {
        var decision = Sample.decision("old-\(number)", items: [], status: .issued)
        decision.issue = Issue(
            number: number, registered: registered, day: day, symbol: "QĐ-UBND", signer: "A", signerTitle: "CHỦ TỊCH",
            signerAccount: Person.chairman.account.id)
        return decision
    }

    private func codes(_ entry: RegisterEntry, _ others: [Decision] = [], next: Int = 1) -> [ReasonCode] {
        entry.defects(of: pending(presented: Sample.day(2026, 11, 20)), beside: others, next: next, on: today)
            .map(\.code)
    }

    @Test func `a number and a day between presenting and today are taken`() {
        #expect(codes(RegisterEntry()) == [])
        #expect(codes(RegisterEntry(number: 125, day: Sample.day(2026, 11, 20))) == [])
    }

    @Test func `every fault is told at once`() {
        let late = issued(1, registered: 130, on: Sample.day(2026, 11, 21))
        let entry = RegisterEntry(number: 130, day: Sample.day(2026, 11, 19))
        #expect(
            codes(entry, [late], next: 2) == [
                .issueDayBeforePresented, .decisionDayBeforeEarlier, .registerNumberTaken,
            ])
        #expect(codes(RegisterEntry(number: 0, day: Sample.day(2026, 11, 23))) == [.dayAhead, .registerNumberWrong])
    }

    @Test func `without a number the program's own must not be on another paper either`() {
        let other = issued(1, registered: 2, on: Sample.day(2026, 11, 20))
        #expect(codes(RegisterEntry(), [other], next: 2) == [.registerNumberTaken])
        let before = issued(1, registered: 2, on: Sample.day(2025, 11, 20))
        #expect(codes(RegisterEntry(), [before], next: 2) == [])
    }

    @Test func `the paper bears the number of the register where there is one`() {
        #expect(issued(3, registered: 125, on: today).issue?.text == "125/QĐ-UBND")
        #expect(issued(3, on: today).issue?.text == "03/QĐ-UBND")
    }
}
