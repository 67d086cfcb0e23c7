import Domain
import Testing

@Suite struct LawRecordTests {
    private func record(
        _ id: String, _ code: RuleCode = .baseSalary, _ value: String = "2700000", from: String, to: String? = nil,
        isWithdrawn: Bool = false
    ) throws -> LawRecord {
        let version = OfficeVersion(
            value: try #require(RuleValue(kind: code.valueKind, text: value)), validTo: try to.map { try Make.day($0) },
            instrument: "99/2027/NĐ-CP", article: "Điều 3", reading: nil)
        let now = Moment(try Make.day("2026-11-22"))
        let account = try Make.id("admin", Account.self)
        return LawRecord(
            id: try Make.id(id), agency: try Make.id("xa"), code: code, content: .version(version),
            validFrom: try Make.day(from), reason: "Nghị định mới", enteredBy: account, entered: now,
            withdrawal: isWithdrawn ? LawWithdrawal(by: account, at: now, reason: "nhầm") : nil)
    }

    @Test func `an own version counts in its days, the program's outside of them`() throws {
        let book = LawBook(own: [try record("a", from: "2027-01-01", to: "2027-06-30")])
        #expect(book.money(.baseSalary, on: try Make.day("2026-12-31"))?.value == Dong(2_530_000))
        #expect(book.money(.baseSalary, on: try Make.day("2027-01-01"))?.value == Dong(2_700_000))
        #expect(book.money(.baseSalary, on: try Make.day("2027-07-01"))?.value == Dong(2_530_000))
        let money = AwardMoney.sum(
            level: .commune, kind: .individual, on: try Make.day("2027-03-01"), by: book)
        #expect(money == Dong(810_000))
    }

    @Test func `the nearer agency's version wins, and a withdrawn one counts for nothing`() throws {
        let upper = [try record("u", .baseSalary, "2600000", from: "2027-01-01")]
        let day = try Make.day("2027-03-01")
        #expect(LawBook(upper: [upper]).money(.baseSalary, on: day)?.value == Dong(2_600_000))
        let own = [try record("a", from: "2027-02-01", isWithdrawn: true)]
        #expect(LawBook(own: own, upper: [upper]).money(.baseSalary, on: day)?.value == Dong(2_600_000))
        let kept = [try record("a", from: "2027-02-01")]
        #expect(LawBook(own: kept, upper: [upper]).money(.baseSalary, on: day)?.value == Dong(2_700_000))
    }

    @Test func `a confirmation says who compared it and changes no figure`() throws {
        let reading = LawReading(place: "Công báo", by: "Người Đọc", on: try Make.day("2026-11-20"))
        let confirmation = LawRecord(
            id: try Make.id("c"), agency: try Make.id("xa"), code: .fundShareLowland, content: .confirmation(reading),
            validFrom: try Make.day("2025-07-01"), reason: "đã đọc", enteredBy: try Make.id("admin"),
            entered: Moment(try Make.day("2026-11-22")))
        let day = try Make.day("2026-11-22")
        #expect(LawBook.shipped.version(.fundShareLowland, on: day)?.isVerified == false)
        let version = try #require(LawBook(own: [confirmation]).version(.fundShareLowland, on: day))
        #expect(version.evidence == .compared(reading))
        #expect(version.value == LawBook.shipped.version(.fundShareLowland, on: day)?.value)
    }

    @Test func `everything wrong with a draft is said at once`() throws {
        let draft = LawDraft(
            code: .baseSalary, value: "nhiều", from: nil, to: nil, instrument: "", article: "",
            reading: LawReadingDraft(place: "Công báo"), reason: "")
        let refusal = #expect(throws: Refusal.self) {
            try draft.version(among: [], on: try Make.day("2026-11-22"))
        }
        #expect(
            refusal?.reasons.map(\.code) == [
                .lawValueMalformed(.money), .missingValidFrom, .missingInstrument, .missingReason, .missingReader,
                .missingReadingDay,
            ])
    }

    @Test func `a period may not overlap another own version, each one is named`() throws {
        let own = [
            try record("a", from: "2027-01-01", to: "2027-06-30"), try record("b", from: "2028-01-01"),
            try record("c", from: "2027-01-01", isWithdrawn: true),
            try record("d", .moneyProvinceFlag, "8", from: "2027-01-01"),
        ]
        func codes(_ from: String, _ to: String?) throws -> [[String: String]] {
            let draft = LawDraft(
                code: .baseSalary, value: "2.800.000 đồng", from: try Make.day(from),
                to: try to.map { try Make.day($0) }, instrument: "1/2027/NĐ-CP", article: "", reason: "mới")
            do {
                _ = try draft.version(among: own, on: try Make.day("2026-11-22"))
                return []
            } catch let refusal as Refusal { return refusal.reasons.map(\.values) }
        }
        #expect(try codes("2027-07-01", "2027-12-31").isEmpty)
        #expect(try codes("2026-01-01", "2027-01-01") == [["from": "01/01/2027", "to": "30/6/2027"]])
        #expect(try codes("2027-06-30", nil).count == 2)
        #expect(try codes("2030-01-01", nil) == [["from": "01/01/2028", "to": "…"]])
    }

    @Test(arguments: [
        (RuleValueKind.fraction, "0,45", "45/100"), (.fraction, "2/3", "2/3"), (.percent, "1,5 %", "15/10"),
        (.percent, "70", "70/1"), (.threshold, "quá nửa", "majority"), (.threshold, "80%", "80"),
        (.money, "2.530.000 đồng", "2530000"), (.rounding, "lên 10.000", "up 10000"), (.workingDays, "20", "20"),
        (.day, "01/10/2026", "2026-10-01"), (.yearDay, "15/12", "12-15"), (.list, " a \n\nb", "a\nb"),
        (.principle, " ", ""),
    ])
    func `a value is read as people type it and kept in one spelling`(kind: RuleValueKind, typed: String, kept: String)
        throws
    {
        let value = try #require(RuleValue(kind: kind, text: typed))
        #expect(value.text == kept)
        #expect(RuleValue(kind: kind, text: kept) == value)
    }

    @Test(arguments: [
        (RuleValueKind.fraction, "0"), (.fraction, "1/0"), (.fraction, "-1"), (.fraction, "0,"), (.percent, "101"),
        (.threshold, "0"), (.threshold, "101"), (.money, "2.53.000"), (.money, "-5"), (.money, "0"),
        (.rounding, "lên"), (.rounding, "up 0"), (.days, "1,5"), (.days, "0"), (.day, "31/02/2026"),
        (.yearDay, "30/02"), (.text, " "), (.list, "\n"), (.principle, "có"),
        (.money, "99999999999999999999"),
    ])
    func `what no rule can say is not read`(kind: RuleValueKind, typed: String) {
        #expect(RuleValue(kind: kind, text: typed) == nil)
    }

    @Test func `every value that comes with the program is read back as it was`() {
        for version in RuleCode.allCases.flatMap(LawBook.shipped.versions) {
            #expect(RuleValue(kind: version.value.kind, text: version.value.text) == version.value)
        }
    }
}
