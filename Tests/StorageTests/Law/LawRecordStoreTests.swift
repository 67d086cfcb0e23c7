import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct LawRecordStoreTests {
    private let agency = Sample.agency.id

    private func confirmation(from day: Day?) -> LawRecord {
        LawRecord(
            id: Sample.id("law-seen"), agency: agency, code: .retention,
            content: .confirmation(LawReading(place: "Công báo", by: "Người Đọc", on: Sample.day(2026, 11, 20))),
            validFrom: day, reason: "đã đọc", enteredBy: Person.administrator.account.id, entered: Sample.now)
    }

    @Test func `versions and confirmations come back as they were, in the order they were entered`() async throws {
        let test = try await TestOffice()
        let (first, second) = (Sample.lawRecord("first"), confirmation(from: nil))
        try await test.put(.addLawRecord(first, ordinal: 1), .addLawRecord(second, ordinal: 2))
        #expect(try await test.store.lawRecords(of: agency) == [first, second])
        #expect(try await test.store.lawRecords(of: Sample.otherAgency.id) == [])
    }

    @Test func `every value that comes with the program can be kept`() async throws {
        let test = try await TestOffice()
        var records: [LawRecord] = []
        for (place, code) in RuleCode.allCases.enumerated() {
            let value = try #require(LawBook.shipped.versions(of: code).last?.value)
            records.append(
                LawRecord(
                    id: Sample.id("law-\(place)"), agency: agency, code: code,
                    content: .version(
                        OfficeVersion(
                            value: value, validTo: Sample.day(2030, 1, 1), instrument: "1/2027/NĐ-CP", article: "",
                            reading: nil)), validFrom: Sample.day(2027, 1, 1), reason: "thử",
                    enteredBy: Person.administrator.account.id, entered: Sample.now))
        }
        try await test.put(records.enumerated().map { Write.addLawRecord($1, ordinal: $0 + 1) })
        #expect(try await test.store.lawRecords(of: agency) == records)
    }

    @Test func `a record is withdrawn once, at the revision it was read`() async throws {
        let test = try await TestOffice()
        var record = Sample.lawRecord("first")
        try await test.put(.addLawRecord(record, ordinal: 1))
        record.withdrawal = LawWithdrawal(by: Person.administrator.account.id, at: Sample.now, reason: "nhầm")
        record.revision = record.revision.next
        try await test.put(.withdrawLawRecord(record))
        #expect(try await test.store.lawRecords(of: agency) == [record])
        let again = record
        await #expect(throws: StoreFault.stale) { try await test.put(.withdrawLawRecord(again)) }
    }

    @Test(arguments: [
        ("UPDATE law_records SET valid_to = '2027-12-31'", "law_records_period"),
        ("UPDATE law_records SET read_by = NULL", "law_records_reading"),
        ("UPDATE law_records SET withdrawal = 'x'", "law_records_withdrawal"),
        ("UPDATE law_records SET valid_from = NULL, valid_to = NULL", "law_records_version"),
        ("UPDATE law_records SET reason = ''", "law_records_reason"),
    ])
    func `the schema refuses a record that says half of something`(sql: String, rule: String) async throws {
        let test = try await TestOffice()
        try await test.put(.addLawRecord(Sample.lawRecord("first"), ordinal: 1))
        let fault = await #expect(throws: StorageFault.self) { try await test.files.tamper(sql) }
        guard case .constraint(_, let name, _)? = fault else {
            Issue.record("not a constraint: \(String(describing: fault))")
            return
        }
        #expect(name == rule)
    }
}
