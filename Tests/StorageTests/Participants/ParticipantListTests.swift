import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ParticipantListTests {
    private func names(_ query: ParticipantQuery) async throws -> [String] {
        let test = try await TestOffice()
        try await test.put(
            .addParticipant(Sample.participant("1", "Nguyễn Văn Đức")),
            .addParticipant(Sample.participant("2", "Trần Thị Ánh", unit: Sample.village, detail: "Trưởng thôn")),
            .addParticipant(Sample.participant("3", "Trường THCS Mẫu", kind: .collective, detail: "")))
        return try await test.store.participants(query).rows.map(\.name)
    }

    @Test("People stand by given name, bodies by their whole name")
    func order() async throws {
        #expect(
            try await names(ParticipantQuery(agency: Sample.agency.id))
                == ["Trần Thị Ánh", "Nguyễn Văn Đức", "Trường THCS Mẫu"])
    }

    @Test(
        "Unit, kind and search narrow the list together",
        arguments: [
            (ParticipantQuery(agency: Sample.agency.id, unit: Sample.village.id), ["Trần Thị Ánh"]),
            (ParticipantQuery(agency: Sample.agency.id, kind: .collective), ["Trường THCS Mẫu"]),
            (
                ParticipantQuery(agency: Sample.agency.id, search: "truong"),
                ["Trần Thị Ánh", "Nguyễn Văn Đức", "Trường THCS Mẫu"]
            ),
            (ParticipantQuery(agency: Sample.agency.id, search: "truong thon"), ["Trần Thị Ánh"]),
            (ParticipantQuery(agency: Sample.agency.id, kind: .individual, search: "duc"), ["Nguyễn Văn Đức"]),
            (ParticipantQuery(agency: Sample.agency.id, unit: Sample.village.id, search: "duc"), []),
            (ParticipantQuery(agency: Sample.agency.id, page: 2, size: 2), ["Trường THCS Mẫu"]),
        ])
    func narrowed(query: ParticipantQuery, found: [String]) async throws {
        #expect(try await names(query) == found)
    }
}
