import Domain
import Testing

/// The limits of law.md §A.7 as warnings.
@Suite struct FundTests {
    private func line(
        _ kind: FundKind, _ amount: Int64, _ day: String = "2026-05-01", status: FundEntryStatus = .entered
    ) throws -> FundEntry {
        FundEntry(
            id: try Make.id("fund-\(kind.rawValue)-\(amount)"), agency: try Make.id("agency"), kind: kind,
            amount: Dong(amount), day: try Make.day(day), text: "x", document: "1", status: status,
            enteredBy: try Make.id("clerk"), entered: Make.now)
    }

    private func year(_ entries: [FundEntry], _ number: Int = 2026) throws -> FundYear {
        FundYear(number, of: entries, on: try Make.day("2026-11-22"), by: .shipped)
    }

    @Test(arguments: [
        (FundKind.budgetLowland, 10_000_000, true), (.budgetLowland, 10_000_001, false),
        (.budgetHighland, 15_000_000, true), (.budgetHighland, 15_000_001, false),
    ])
    func `1.0 % of the regular budget in the lowland, 1.5 % in the highland`(
        base: FundKind, put: Int64, fits: Bool
    ) throws {
        let year = try year([line(base, 1_000_000_000), line(.allotment, put)])
        #expect(year.warnings.isEmpty == fits)
        #expect(year.warnings.allSatisfy { $0.citation?.text.contains("Điều 46") == true })
    }

    @Test func `without the budget the limit is not known, and that is said`() throws {
        #expect(try year([line(.allotment, 1)]).warnings == [.noBudget])
        #expect(try year([line(.contribution, 1)]).warnings == [])
    }

    @Test func `organising may take a fifth of the fund, by a decree replaced since`() throws {
        let fits = try year([line(.contribution, 100), line(.organising, 20)])
        #expect(fits.warnings == [])
        let over = try year([line(.contribution, 100), line(.organising, 21)])
        guard case .organisingAboveShare(let most, let spent, let citation)? = over.warnings.first else {
            Issue.record("no warning")
            return
        }
        #expect(most == Dong(20) && spent == Dong(21) && !citation.verified)
    }

    @Test func `the balance goes over into the next year, cancelled lines count nowhere`() throws {
        let entries = [
            try line(.contribution, 500, "2025-05-01"), try line(.rewards, 200, "2025-06-01"),
            try line(.contribution, 1_000, "2026-01-01", status: .cancelled), try line(.printing, 350, "2026-02-01"),
        ]
        let year = try year(entries)
        #expect(year.carried == Dong(300) && year.income == Dong(0) && year.expense == Dong(350))
        #expect(year.balance == Dong(-50) && year.warnings == [.overdrawn(Dong(-50))])
        #expect(year.entries.count == 2)
    }

    @Test func `a line needs sum, purpose, voucher, and a day that has come`() throws {
        let bad = FundEntry(
            id: try Make.id("x"), agency: try Make.id("agency"), kind: .rewards, amount: Dong(0),
            day: try Make.day("2026-11-23"), text: "", document: "", enteredBy: try Make.id("clerk"),
            entered: Make.now)
        #expect(
            bad.defects(on: try Make.day("2026-11-22")).map(\.field) == ["amount", "text", "document", "day"])
        #expect(throws: Refusal(.fundEntryCancelled)) { try line(.rewards, 1, status: .cancelled).cancelled() }
    }
}
