import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct TemplateTests {
    private let administrator = Person.administrator.persona
    private let file = TemplateFile(name: "mau.docx", bytes: Array("PK mẫu".utf8))

    @Test func `versions are added and dated, the newest is in force, and the journal tells the digest`() async throws {
        let test = try await TestOffice()
        let first = try await test.office.putTemplate(.decision, file, by: administrator)
        #expect(first.version == 1 && first.added == test.office.now)
        let again = try await test.office.putTemplate(.decision, file, by: administrator)
        #expect(again == first, "the same file is no new version")
        let other = TemplateFile(name: "mau-2.docx", bytes: Array("PK khác".utf8))
        try await test.office.putTemplate(.decision, other, by: administrator)
        let list = try await test.office.listTemplates(by: Person.clerk.persona)
        #expect(list.map(\.version) == [2, 1] && list.map(\.name) == ["mau-2.docx", "mau.docx"])
        let read = try await test.office.readTemplate(.decision, by: Person.clerk.persona)
        #expect(read.bytes == other.bytes)
        let old = try await test.office.readTemplate(.decision, version: 1, by: Person.clerk.persona)
        #expect(old.bytes == file.bytes)
        let entries = try await test.office.store.history(
            subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id)
        let told = entries.filter { $0.act == "agency.template" }
        guard case .object(let body)? = told.first?.body else { return #expect(Bool(false), "an entry without a body") }
        #expect(told.count == 2 && body["sha256"] == .string(SHA256Digest(of: file.bytes).hex))
    }

    @Test func `the program's own layout comes back as a version of its own, once`() async throws {
        let test = try await TestOffice()
        await #expect(throws: Refusal(.templateOwnAlready)) {
            try await test.office.putTemplate(.minutes, nil, by: administrator)
        }
        try await test.office.putTemplate(.minutes, file, by: administrator)
        let own = try await test.office.putTemplate(.minutes, nil, by: administrator)
        #expect(own.version == 2 && !own.isFile)
        await #expect(throws: Refusal(.notFound)) {
            try await test.office.readTemplate(.minutes, by: administrator)
        }
        await #expect(throws: Refusal(.templateOwnAlready)) {
            try await test.office.putTemplate(.minutes, nil, by: administrator)
        }
    }

    @Test func `only the administrator changes templates, and units see none`() async throws {
        let test = try await TestOffice()
        for person in Person.allCases where person != .administrator {
            await #expect(throws: (any Error).self, "\(person)") {
                try await test.office.putTemplate(.decision, file, by: person.persona)
            }
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.listTemplates(by: Person.school.persona)
        }
        #expect(try await test.office.listTemplates(by: administrator) == [])
    }
}
