import Domain
import Testing

@Suite struct LawBookTests {
    private let book = LawBook.shipped

    @Test func `every rule has a version, and every version its type`() {
        for code in RuleCode.allCases {
            let versions = book.versions(of: code)
            #expect(!versions.isEmpty, "\(code.rawValue)")
            for version in versions { #expect(version.value.kind == code.valueKind, "\(code.rawValue)") }
        }
        #expect(RuleCode.allCases.flatMap(book.versions).count == 129)
    }

    @Test func `no two versions that come with the program hold on one day`() throws {
        for code in RuleCode.allCases {
            let versions = book.versions(of: code)
            for (earlier, later) in zip(versions, versions.dropFirst()) {
                #expect(try #require(earlier.validTo, "\(code.rawValue)") < #require(later.validFrom))
            }
        }
    }

    @Test func `a rule that blocks stands in a text that was read`() {
        for code in RuleCode.allCases where code.strength == .block {
            for version in book.versions(of: code) { #expect(version.isVerified, "\(code.rawValue)") }
        }
    }

    @Test func `an instrument a rule names is known, or its words say that none was found`() {
        let numbers = Set(Instruments.all.map(\.number))
        let unknown = RuleCode.allCases.flatMap(book.versions).filter { !numbers.contains($0.instrument) }
        #expect(unknown.filter(\.isVerified).isEmpty)
    }

    /// law.md §8: the base salary switches between 30/06 and 01/07/2026.
    @Test(arguments: [("2024-06-30", nil), ("2026-06-30", 2_340_000), ("2026-07-01", 2_530_000)])
    func `the day picks the base salary`(day: String, sum: Int64?) throws {
        #expect(book.money(.baseSalary, on: try Make.day(day))?.value.amount == sum)
    }

    /// law.md §A.5: read until the old decree ended, a model after.
    @Test(arguments: [("2025-06-30", true), ("2025-07-01", false)])
    func `eighty percent is law until the old decree ends`(day: String, isVerified: Bool) throws {
        let rule = try #require(book.threshold(.thresholdBase, on: try Make.day(day)))
        #expect(rule.value == .percent(80) && rule.citation.verified == isVerified)
    }

    /// law.md §1: received before 01/10/2026, finished under the old law.
    @Test(arguments: [
        ("2026-09-30", "2026-08-01", "06/2022/QH15"), ("2026-10-01", "2026-09-30", "06/2022/QH15"),
        ("2026-12-01", "2026-10-01", "06/2026/QH16"), ("2026-12-01", nil, "06/2026/QH16"),
    ])
    func `the day of receipt keeps a dossier under the old law`(
        decided: String, received: String?, instrument: String
    ) throws {
        let received = try received.map { try Make.day($0) }
        let version = try #require(book.version(.baseFighter, decided: try Make.day(decided), received: received))
        #expect(version.instrument == instrument)
    }

    @Test func `money and bases follow the day of decision whenever the dossier came`() throws {
        let (decided, received) = (try Make.day("2026-10-01"), try Make.day("2026-06-01"))
        let salary = try #require(book.version(.baseSalary, decided: decided, received: received))
        #expect(salary.value == .money(Dong(2_530_000)))
        #expect(DecisionBases.lines(on: decided, by: book).map(\.text).contains { $0.contains("06/2026/QH16") })
    }

    /// law.md §5.1: a leading zero for days below 10 and for January and February only.
    @Test(arguments: [
        ("2026-02-05", "05/02/2026", "ngày 05 tháng 02 năm 2026"),
        ("2026-03-27", "27/3/2026", "ngày 27 tháng 3 năm 2026"),
        ("2026-01-31", "31/01/2026", "ngày 31 tháng 01 năm 2026"),
        ("2026-10-01", "01/10/2026", "ngày 01 tháng 10 năm 2026"),
        ("2026-09-09", "09/9/2026", "ngày 09 tháng 9 năm 2026"),
    ])
    func `a day is written as Decree 30 writes it`(day: String, short: String, long: String) throws {
        let day = try Make.day(day)
        #expect(day.vietnamese == short && day.inWords == long)
    }

    /// law.md §A.5: always of all members, in integers.
    @Test(arguments: [(80, 9, 8), (80, 10, 8), (80, 11, 9), (90, 10, 9), (90, 11, 10)])
    func `a threshold is met by whole votes of all members`(percent: Int, members: Int, needed: Int) {
        let threshold = VoteThreshold.percent(percent)
        #expect(threshold.votesNeeded(of: members) == needed)
        #expect(threshold.isReached(votes: needed, of: members))
        #expect(!threshold.isReached(votes: needed - 1, of: members))
    }

    /// law.md §A.1: 7 of 10 reach 70 %, 6 of 9 (66.7 %) do not.
    @Test(arguments: [(7, 10, true), (6, 9, false), (7, 9, true), (69, 100, false), (70, 100, true), (0, 1, false)])
    func `a collective reaches seventy percent by whole heads`(holders: Int, members: Int, isReached: Bool) throws {
        let day = try Make.day("2026-11-22")
        #expect(
            CollectiveShare.isReached(.advancedCollectiveShare, holders: holders, of: members, on: day, by: book)
                == isReached)
    }

    @Test func `a share of nobody or of more than all is no answer`() throws {
        let day = try Make.day("2026-11-22")
        #expect(CollectiveShare.isReached(.advancedCollectiveShare, holders: 0, of: 0, on: day, by: book) == nil)
        #expect(CollectiveShare.isReached(.advancedCollectiveShare, holders: 3, of: 2, on: day, by: book) == nil)
        let before = try Make.day("2025-01-01")
        #expect(CollectiveShare.isReached(.advancedCollectiveShare, holders: 7, of: 10, on: before, by: book) == nil)
    }
}
