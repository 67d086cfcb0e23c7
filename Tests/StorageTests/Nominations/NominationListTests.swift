import Domain
import Operations
import Storage
import TestSupport
import Testing

struct NominationListTests {
    let agency = Sample.agency.id

    /// Five people and bodies, one nomination each, in this order.
    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        let entries: [(key: String, participant: Participant, status: NominationStatus, award: String)] = [
            ("an", Sample.participant("an", "Trần Văn Ân"), .submitted, SamplePlan.certificate),
            ("duc", Sample.participant("duc", "Nguyễn Văn Đức"), .accepted, SamplePlan.certificate),
            (
                "dong", Sample.participant("dong", "Thôn Đông", kind: .collective, unit: Sample.village, detail: ""),
                .submitted, SamplePlan.certificate
            ),
            (
                "duong", Sample.participant("duong", "Nguyễn Thùy Dương", unit: Sample.village), .draft,
                SamplePlan.certificate
            ),
            ("anh", Sample.participant("anh", "Nguyễn Đức Ánh"), .submitted, SamplePlan.merit),
        ]
        for (place, entry) in entries.enumerated() {
            let nomination = Sample.nomination(
                entry.key, of: entry.participant, status: entry.status, sequence: 10 + place, award: entry.award)
            try await test.put(
                .addParticipant(entry.participant),
                .addNomination(nomination, name: entry.participant.name, detail: entry.participant.detail))
        }
        return test
    }

    private func names(_ test: TestOffice, _ change: (inout NominationQuery) -> Void) async throws -> [String] {
        var query = NominationQuery(agency: agency, showsDrafts: true)
        change(&query)
        let list = try await test.store.nominations(query)
        #expect(list.total == list.rows.count)
        return list.rows.map(\.name)
    }

    @Test("Newest first, or by given name the Vietnamese way")
    func orders() async throws {
        let test = try await world()
        #expect(
            try await names(test) { $0.order = .newest }
                == ["Nguyễn Đức Ánh", "Nguyễn Thùy Dương", "Thôn Đông", "Nguyễn Văn Đức", "Trần Văn Ân"])
        #expect(
            try await names(test) { $0.order = .name }
                == ["Nguyễn Đức Ánh", "Trần Văn Ân", "Nguyễn Thùy Dương", "Nguyễn Văn Đức", "Thôn Đông"])
    }

    @Test("Every filter leaves what it says, in both orders", arguments: NominationOrder.allCases)
    func filters(order: NominationOrder) async throws {
        let test = try await world()
        func found(_ change: (inout NominationQuery) -> Void) async throws -> Set<String> {
            Set(
                try await names(test) {
                    $0.order = order
                    change(&$0)
                })
        }
        #expect(try await found { $0.unit = Sample.village.id } == ["Thôn Đông", "Nguyễn Thùy Dương"])
        #expect(try await found { $0.status = .accepted } == ["Nguyễn Văn Đức"])
        #expect(try await found { $0.kind = .collective } == ["Thôn Đông"])
        #expect(try await found { $0.award = SamplePlan.merit } == ["Nguyễn Đức Ánh"])
        #expect(try await found { $0.occasion = Sample.yearly2026 }.count == 5)
        #expect(try await found { $0.occasion = Sample.id("occasion-final-2030") }.isEmpty)
        #expect(try await !found { $0.showsDrafts = false }.contains("Nguyễn Thùy Dương"))
        #expect(
            try await found { ($0.status, $0.unit) = (.submitted, Sample.school.id) }
                == ["Trần Văn Ân", "Nguyễn Đức Ánh"])
    }

    @Test(
        "A search finds by the beginning of every word, with or without marks, by number and by unit",
        arguments: [
            ("nguyen duc", ["Nguyễn Đức Ánh", "Nguyễn Văn Đức"]), ("ĐỨC", ["Nguyễn Đức Ánh", "Nguyễn Văn Đức"]),
            ("Đỗ", ["Nguyễn Thùy Dương", "Thôn Đông"]),
            ("ng du", ["Nguyễn Đức Ánh", "Nguyễn Thùy Dương", "Nguyễn Văn Đức"]),
            ("HS-2026-012", ["Thôn Đông"]),
            ("hs 2026 01", ["Nguyễn Đức Ánh", "Thôn Đông", "Nguyễn Văn Đức", "Trần Văn Ân"]),
            ("thon dong", ["Nguyễn Thùy Dương", "Thôn Đông"]), ("uyen", []), ("\" OR *", []), ("100%", []),
            ("' ; --", ["Nguyễn Đức Ánh", "Nguyễn Thùy Dương", "Thôn Đông", "Nguyễn Văn Đức", "Trần Văn Ân"]),
        ])
    func search(text: String, found: [String]) async throws {
        let test = try await world()
        #expect(try await names(test) { $0.search = text } == found)
        #expect(try await Set(names(test) { ($0.search, $0.order) = (text, .name) }) == Set(found))
    }

    @Test("A row shows number, copies of name, detail and unit, status and time")
    func row() async throws {
        let test = try await world()
        let list = try await test.store.nominations(NominationQuery(agency: agency, status: .accepted))
        #expect(
            list.rows == [
                NominationRow(
                    id: Sample.id("nomination-duc"), number: "HS-2026-011", name: "Nguyễn Văn Đức",
                    detail: "Giáo viên Trường THCS Mẫu", unitName: "Trường THCS Mẫu", kind: .individual,
                    award: SamplePlan.certificate, status: .accepted, changed: Sample.now)
            ])
    }

    @Test("A participant's new name shows in the list, its order and its search; a new status in the filter")
    func renamed() async throws {
        let test = try await world()
        var duc = Sample.participant("duc")
        (duc.name, duc.detail, duc.revision) = ("Nguyễn Văn Yên", "Hiệu trưởng", duc.revision.next)
        let stored = try #require(await test.store.nomination(Sample.id("nomination-an"), agency: agency))
        try await test.put(.changeParticipant(duc), .changeNomination(stored.saved(.accepted, at: Sample.now)))
        #expect(try await names(test) { $0.search = "hieu truong" } == ["Nguyễn Văn Yên"])
        #expect(try await names(test) { $0.search = "van duc" } == [])
        #expect(try await names(test) { $0.order = .name }.last == "Nguyễn Văn Yên")
        #expect(try await names(test) { $0.status = .accepted } == ["Nguyễn Văn Yên", "Trần Văn Ân"])
        #expect(try await test.store.checkInvariants().filter { $0.name == "searchInStep" } == [])
    }

    @Test("Supplements whose due day passed are found, those of today are not")
    func overdue() async throws {
        let test = try await TestOffice()
        let duc = Sample.participant("duc")
        let returned = Sample.nomination("duc", of: duc, status: .returned)
        try await test.put(.addParticipant(duc), .addNomination(returned, name: duc.name, detail: ""))
        #expect(try await test.store.overdueSupplements(agency: agency, before: Sample.day(2026, 11, 28)).isEmpty)
        #expect(try await test.store.overdueSupplements(agency: agency, before: Sample.day(2026, 11, 29)) == [returned])
    }
}
