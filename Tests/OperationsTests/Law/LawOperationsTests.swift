import Domain
import Operations
import TestSupport
import Testing

@Suite struct LawOperationsTests {
    private let administrator = Person.administrator.persona

    private func draft(
        _ value: String, from: Day, to: Day? = nil, _ code: RuleCode = .baseSalary, reason: String = "Nghị định mới"
    ) -> LawDraft {
        LawDraft(
            code: code, value: value, from: from, to: to, instrument: "99/2026/NĐ-CP", article: "Điều 3",
            reason: reason)
    }

    @Test func `a version of the office counts in its days, and the journal tells who entered it and why`() async throws
    {
        let test = try await TestOffice()
        let record = try await test.office.addRuleVersion(
            draft("2.700.000", from: Sample.day(2027, 1, 1)), by: administrator)
        let book = try await test.office.readLaw(by: Person.school.persona).book
        #expect(book.money(.baseSalary, on: Sample.day(2026, 12, 31))?.value == Dong(2_530_000))
        let rule = try #require(book.money(.baseSalary, on: Sample.day(2027, 1, 1)))
        #expect(rule.value == Dong(2_700_000) && !rule.citation.verified)
        #expect(rule.citation.text == "99/2026/NĐ-CP, Điều 3")
        let told = try await test.office.store.history(subject: "law:\(record.id)", agency: Sample.agency.id)
        #expect(told.map(\.act) == ["law.add"] && told[0].actor == administrator.account.text)
        guard case .object(let body) = try #require(told.first).body else {
            Issue.record("the entry has no members")
            return
        }
        #expect(body["value"] == .string("2700000") && body["reason"] == .string("Nghị định mới"))
    }

    @Test(arguments: Person.allCases.filter { $0 != .administrator })
    func `only the administrator enters, compares and withdraws`(person: Person) async throws {
        let test = try await TestOffice()
        let record = try await test.office.addRuleVersion(
            draft("2.700.000", from: Sample.day(2027, 1, 1)), by: administrator)
        let refused = Refusal(.notPermitted)
        await #expect(throws: refused) {
            try await test.office.addRuleVersion(draft("1", from: Sample.day(2030, 1, 1)), by: person.persona)
        }
        await #expect(throws: refused) {
            try await test.office.confirmRule(
                .retention, from: nil, reading: LawReadingDraft(), because: "x", by: person.persona)
        }
        await #expect(throws: refused) {
            try await test.office.withdrawLawRecord(
                record.id, because: "x", at: record.revision, by: person.persona)
        }
        #expect(try await test.office.store.lawRecords(of: Sample.agency.id) == [record])
    }

    @Test func `days that another own version holds are refused, until that one is withdrawn`() async throws {
        let test = try await TestOffice()
        let first = try await test.office.addRuleVersion(
            draft("2.700.000", from: Sample.day(2027, 1, 1)), by: administrator)
        let second = draft("2.800.000", from: Sample.day(2027, 7, 1))
        await #expect(throws: Refusal(.validityOverlaps, field: "from", ["from": "01/01/2027", "to": "…"])) {
            try await test.office.addRuleVersion(second, by: administrator)
        }
        await #expect(throws: Refusal(.missingReason, field: "reason")) {
            try await test.office.withdrawLawRecord(first.id, because: "", at: first.revision, by: administrator)
        }
        try await test.office.withdrawLawRecord(first.id, because: "nhầm ngày", at: first.revision, by: administrator)
        await #expect(throws: Refusal(.lawRecordWithdrawn)) {
            try await test.office.withdrawLawRecord(first.id, because: "x", at: first.revision, by: administrator)
        }
        try await test.office.addRuleVersion(second, by: administrator)
        let book = try await test.office.lawBook(of: Sample.agency.id)
        #expect(book.money(.baseSalary, on: Sample.day(2027, 6, 30))?.value == Dong(2_530_000))
        #expect(book.money(.baseSalary, on: Sample.day(2027, 7, 1))?.value == Dong(2_800_000))
    }

    @Test func `comparing a version with its text changes its mark and no figure, once`() async throws {
        let test = try await TestOffice()
        let reading = LawReadingDraft(place: "Công báo", by: "Người Đọc", on: test.clock.now().day)
        let first = Sample.day(2025, 7, 1)
        await #expect(throws: Refusal(.ruleVersionUnknown)) {
            try await test.office.confirmRule(
                .fundShareLowland, from: nil, reading: reading, because: "đã đọc", by: administrator)
        }
        await #expect(
            throws: Refusal([Reason(.missingReadingPlace, field: "readPlace"), Reason(.missingReason, field: "reason")])
        ) {
            try await test.office.confirmRule(
                .fundShareLowland, from: first, reading: LawReadingDraft(), because: "", by: administrator)
        }
        try await test.office.confirmRule(
            .fundShareLowland, from: first, reading: reading, because: "đã đọc", by: administrator)
        let version = try await test.office.lawBook(of: Sample.agency.id).version(.fundShareLowland, on: first)
        #expect(version?.isVerified == true && version?.value.text == "1/1")
        await #expect(throws: Refusal(.alreadyCompared)) {
            try await test.office.confirmRule(
                .fundShareLowland, from: first, reading: reading, because: "lại", by: administrator)
        }
    }

    @Test func `the province's version holds in its communes, the commune's own before it, and never upward`()
        async throws
    {
        let world = try await TestProvince()
        let (province, first) = (world.person(.administrator, .province), world.person(.administrator, .first))
        let day = Sample.day(2027, 3, 1)
        try await world.office.addRuleVersion(
            draft("2", from: Sample.day(2027, 1, 1), .dossierCertificateSets), by: province)
        func sets(_ place: TestProvince.Place) async throws -> String {
            let agency = world.agency(place)
            // As in a request: the second wall shows the own agency only.
            let book = try await AgencyScope.only(agency).around { try await world.office.lawBook(of: agency) }
            let version = book.version(.dossierCertificateSets, on: day)
            let origin =
                switch version?.origin {
                case .own: "own"
                case .upper: "upper"
                default: "shipped"
                }
            return "\(book.number(.dossierCertificateSets, on: day)?.value ?? 0) \(origin)"
        }
        #expect(try await sets(.first) == "2 upper")
        #expect(try await sets(.province) == "2 own")
        // The second commune stands below nobody.
        let above = try await world.office.store.agencyLine(world.agency(.second)).dropFirst().map(\.id)
        #expect(try await sets(.second) == (above.isEmpty ? "1 shipped" : "2 upper"))
        try await world.office.addRuleVersion(
            draft("3", from: Sample.day(2027, 1, 1), .dossierCertificateSets), by: first)
        #expect(try await sets(.first) == "3 own")
        #expect(try await sets(.province) == "2 own")
        #expect(try await world.office.readLaw(by: first).records.count == 1)
    }

    @Test func `money and bases of a draft come from the office's registry`() async throws {
        let walk = try await SeasonWalk()
        try await walk.office.addRuleVersion(
            draft("3.000.000", from: Sample.day(2026, 12, 1)), by: administrator)
        try await walk.office.addRuleVersion(
            draft("Thông tư số 1/2026/TT-BNV", from: Sample.day(2026, 12, 1), .basisCircular), by: administrator)
        let nomination = try await walk.appraised("Lê Thị Mai")
        try await walk.held([nomination])
        let occasion = try await walk.occasionNow()
        try await walk.office.allocate(
            walk.occasion, award: SamplePlan.certificate, at: occasion.revision, by: Person.clerk.persona)
        let decision = try await walk.office.draftDecision(
            walk.occasion, award: SamplePlan.certificate, moneySource: "Quỹ thi đua", by: Person.clerk.persona)
        #expect(decision.items.map(\.money) == [Dong(900_000)])
        #expect(decision.bases.last == "Thông tư số 1/2026/TT-BNV")
    }
}
