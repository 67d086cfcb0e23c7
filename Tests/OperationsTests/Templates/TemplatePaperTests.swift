import Domain
import Operations
import TestSupport
import Testing

/// What a template of the office changes about papers that are issued and papers that are asked for.
@Suite struct TemplatePaperTests {
    /// The walk's office with a press that says what it was given.
    private func office(_ walk: SeasonWalk) -> Office {
        Office(
            store: walk.office.store, clock: walk.office.clock, chance: walk.office.chance, hasher: walk.office.hasher,
            press: PaperPress { kind, _, template in
                guard let template else { return [.docx: Array("own docx".utf8), .pdf: Array("own pdf".utf8)] }
                return [.docx: Array("\(kind.rawValue) by \(String(decoding: template, as: UTF8.self))".utf8)]
            })
    }

    private func pending() async throws -> (walk: SeasonWalk, decision: Decision) {
        let walk = try await SeasonWalk()
        let nomination = try await walk.appraised("Người 1")
        try await walk.held([nomination])
        try await walk.allocate()
        return (walk, try await walk.presented())
    }

    @Test func `an issued decision keeps the Word file of the template and its version, and there is no other PDF`()
        async throws
    {
        let (walk, decision) = try await pending()
        let office = office(walk)
        let template = try await office.putTemplate(
            .decision, TemplateFile(name: "mau.docx", bytes: Array("mẫu 1".utf8)), by: Person.administrator.persona)
        let reader = Person.clerk.persona
        // Before it is issued, the template makes the Word file and no PDF is offered.
        guard
            case .template(_, let bytes) = try await office.readOfficialPaper(
                .decision, decision.id.text, as: .docx, by: reader)
        else { return #expect(Bool(false), "not by the template") }
        #expect(bytes == Array("mẫu 1".utf8))
        await #expect(throws: Refusal(.paperOnlyWord)) {
            try await office.readOfficialPaper(.decision, decision.id.text, as: .pdf, by: reader)
        }
        let issued = try await office.issueDecision(
            decision.id, refusing: [], under: RegisterEntry(), at: decision.revision, by: Person.chairman.persona)
        // Another template, or none, changes nothing about what was issued.
        try await office.putTemplate(.decision, nil, by: Person.administrator.persona)
        guard
            case .issued(let paper, let kept) = try await office.readOfficialPaper(
                .decision, issued.id.text, as: .docx, by: reader)
        else { return #expect(Bool(false), "not kept") }
        #expect(paper.template == template.id && kept == Array("decision by mẫu 1".utf8))
        await #expect(throws: Refusal(.paperOnlyWord)) {
            try await office.readOfficialPaper(.decision, issued.id.text, as: .pdf, by: reader)
        }
        #expect(try await walk.findings() == [])
    }

    @Test func `what was issued by the program's own layout stays so when a template comes`() async throws {
        let (walk, decision) = try await pending()
        let office = office(walk)
        let issued = try await office.issueDecision(
            decision.id, refusing: [], under: RegisterEntry(), at: decision.revision, by: Person.chairman.persona)
        try await office.putTemplate(
            .decision, TemplateFile(name: "mau.docx", bytes: Array("mẫu 1".utf8)), by: Person.administrator.persona)
        for format in PaperFileFormat.allCases {
            guard
                case .issued(let paper, let bytes) = try await office.readOfficialPaper(
                    .decision, issued.id.text, as: format, by: Person.clerk.persona)
            else { return #expect(Bool(false), "not kept") }
            #expect(paper.template == nil && bytes == Array("own \(format.rawValue)".utf8))
        }
    }

    @Test func `a template that can no longer be filled issues nothing`() async throws {
        let (walk, decision) = try await pending()
        let office = Office(
            store: walk.office.store, clock: walk.office.clock, chance: walk.office.chance, hasher: walk.office.hasher,
            press: PaperPress { _, _, template in template == nil ? [.docx: [1]] : [:] })
        try await office.putTemplate(
            .decision, TemplateFile(name: "mau.docx", bytes: Array("mẫu 1".utf8)), by: Person.administrator.persona)
        await #expect(throws: Refusal(.templateUnusable)) {
            try await office.issueDecision(
                decision.id, refusing: [], under: RegisterEntry(), at: decision.revision, by: Person.chairman.persona)
        }
        let after = try await office.readDecision(decision.id, by: Person.clerk.persona).decision
        #expect(after.status == .pending && after.issue == nil)
    }
}
