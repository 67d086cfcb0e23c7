package import Domain

/// A visit with what its page shows.
package struct InspectionBook: Sendable {
    package let inspection: Inspection
    package let unit: OrgUnit?
    package let findings: [InspectionFinding]
    package let files: [InspectionFile]
    package let history: [JournalEntry]
}

/// The visits a person may read, and how each unit stands.
package struct InspectionBoard: Sendable {
    package let inspections: [Inspection]
    package let findings: [InspectionFinding]
    package let programmes: [InspectionProgramme]
    package let units: [OrgUnit]

    package func findings(of inspection: Inspection) -> [InspectionFinding] {
        findings.filter { $0.inspection == inspection.id }
    }
}

extension Office {
    /// Everything for who reads the season; a unit its own, without surprises to come; others the visits they make.
    package func listInspections(by persona: Persona) async throws -> InspectionBoard {
        let readsAll = persona.holds(anyOf: Persona.readersOfAll)
        let isUnit = persona.holds(.unitRepresentative) && persona.unit != nil
        guard readsAll || isUnit else { throw Refusal(.notPermitted) }
        let all = try await store.inspections(of: persona.agency, unit: nil)
        let shown = all.filter { persona.refusals(of: InspectionAct.read, on: $0).isEmpty }
        let ids = Set(shown.map(\.id))
        let findings = try await store.inspectionFindings(in: persona.agency, unit: nil)
        return InspectionBoard(
            inspections: shown, findings: findings.filter { ids.contains($0.inspection) },
            programmes: try await store.inspectionProgrammes(of: persona.agency),
            units: try await store.units(of: persona.agency))
    }

    package func readInspection(_ id: ID<Inspection>, by persona: Persona) async throws -> InspectionBook {
        let inspection = try await inspection(id, by: persona)
        let unit = try await store.units(of: persona.agency).first { $0.id == inspection.unit }
        return InspectionBook(
            inspection: inspection, unit: unit,
            findings: try await store.inspectionFindings(of: id, agency: persona.agency),
            files: try await store.inspectionFiles(of: id, agency: persona.agency),
            history: try await store.history(subject: Subject.inspection(id), agency: persona.agency))
    }

    /// The visit with the names its paper has; only one with a record has a paper.
    package func readInspectionMinutes(_ id: ID<Inspection>, by persona: Persona) async throws -> (
        book: InspectionBook, record: InspectionRecord, office: PaperOffice, plan: Plan
    ) {
        let book = try await readInspection(id, by: persona)
        guard let record = book.inspection.record else { throw Refusal(.notFound) }
        let plan = try await plan(of: persona.agency).plan
        return (book, record, try await paperOffice(persona.agency, plan), plan)
    }

    /// What the records say of the team's members: the post in the council's list, otherwise the name of their unit.
    package func inspectionPosts(_ inspection: Inspection) async throws -> [ID<Account>: String] {
        let council = try await store.council(of: inspection.agency)
        let units = Dictionary(try await store.units(of: inspection.agency).map { ($0.id, $0.name) }) { first, _ in
            first
        }
        let accounts = Dictionary(try await store.accounts(of: inspection.agency).map { ($0.id, $0) }) { first, _ in
            first
        }
        var posts: [ID<Account>: String] = [:]
        for member in inspection.team {
            let post = council?.members.first { $0.account == member.account }?.post
            posts[member.account] = post ?? accounts[member.account]?.unit.flatMap { units[$0] }
        }
        return posts
    }

    /// The signatures drawn on the device, by who signed, in the order in which they came.
    package func inspectionSignatures(_ book: InspectionBook, by persona: Persona) async throws -> [(
        name: String, png: [UInt8]
    )] {
        var drawn: [(name: String, png: [UInt8])] = []
        for file in book.files where file.purpose == .signature {
            let bytes = try await readInspectionFile(file.id, of: book.inspection.id, by: persona).bytes
            drawn.append((file.name, bytes))
        }
        return drawn
    }

    package func readFinding(_ id: ID<InspectionFinding>, by persona: Persona) async throws -> (
        finding: InspectionFinding, book: InspectionBook
    ) {
        let (finding, inspection) = try await finding(id, by: persona)
        return (finding, try await readInspection(inspection.id, by: persona))
    }

    /// Who may be on a team that goes to this unit, by name.
    package func inspectors(for unit: ID<OrgUnit>, by persona: Persona) async throws -> [Account] {
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: unit))
        return try await store.accounts(of: persona.agency).filter { $0.status == .active && $0.unit != unit }
    }

    package func readInspectionFile(_ id: ID<InspectionFile>, of inspection: ID<Inspection>, by persona: Persona)
        async throws -> (file: InspectionFile, bytes: [UInt8])
    {
        _ = try await self.inspection(inspection, by: persona)
        guard let found = try await store.inspectionFile(id, of: inspection, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return found
    }

    /// What was found at a unit, as facts for who judges its nominations. Nothing follows from them by itself.
    package func readInspectedUnit(_ unit: ID<OrgUnit>, by persona: Persona) async throws -> InspectedUnit {
        try Refusal.raise(persona.refusals(of: InspectionAct.read, agency: persona.agency, unit: unit))
        let visits = try await store.inspections(of: persona.agency, unit: unit)
        return InspectedUnit(
            unit: unit, visits: visits.filter { $0.record != nil },
            findings: try await store.inspectionFindings(in: persona.agency, unit: unit))
    }
}
