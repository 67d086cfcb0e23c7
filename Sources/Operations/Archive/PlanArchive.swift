package import Domain

extension Office {
    /// What the archive of an occasion holds: every dossier handed in, sessions, decisions, each as data and as papers.
    /// Drafts belong to their units.
    package func planArchive(of id: ID<Occasion>, with press: ArchivePress, by persona: Persona) async throws
        -> ArchivePlan
    {
        try Refusal.raise(persona.refusals(of: ArchiveAct.export, agency: persona.agency))
        guard let occasion = try await store.occasion(id, agency: persona.agency),
            let agency = try await store.agency(persona.agency)
        else { throw Refusal(.notFound) }
        let plan = try await plan(of: persona.agency).plan
        let index = ArchiveIndex(
            agency: agency.name, occasion: occasion.name, made: now.day, stamp: try await journalHead(by: persona))
        var making = ArchiveMaking(
            office: self, persona: persona, press: press, occasion: occasion, plan: plan,
            paperOffice: try await paperOffice(persona.agency, plan), archive: ArchivePlan(index: index))
        let names = try await making.addDossiers()
        try await making.addSessions(names)
        try await making.addDecisions()
        try await making.addPetitions()
        try await making.addInspections()
        await making.addLists()
        return making.archive
    }

    /// Tells the journal that an archive was made: it carries personal data out of the program.
    /// - Parameter digest: SHA-256 of the manifest, hex.
    package func noteArchive(of id: ID<Occasion>, manifest digest: String, files: Int, by persona: Persona) async throws
    {
        try Refusal.raise(persona.refusals(of: ArchiveAct.export, agency: persona.agency))
        let entry = entry(
            "occasion.export", on: Subject.occasion(id), by: persona,
            ["manifest": .string(digest), "files": JSON(files)])
        try await commit(Change([], entries: [entry]))
    }

    /// The bytes of a file of an archive.
    /// - Throws: `Refusal` when evidence is gone from the store.
    package func bytes(of file: ArchivePlan.File, by persona: Persona) async throws -> [UInt8] {
        switch file.content {
        case .bytes(let bytes): return bytes
        case .evidence(let id, let nomination):
            guard let found = try await store.evidence(id, of: nomination) else { throw Refusal(.changedMeanwhile) }
            return found.1
        case .signed(let id):
            guard let found = try await store.signedPaper(id, agency: persona.agency) else {
                throw Refusal(.changedMeanwhile)
            }
            return found.bytes
        case .visit(let id, let inspection):
            return try await readInspectionFile(id, of: inspection, by: persona).bytes
        }
    }
}

/// An archive while it is planned.
struct ArchiveMaking {
    let office: Office
    let persona: Persona
    let press: ArchivePress
    let occasion: Occasion
    let plan: Plan
    let paperOffice: PaperOffice
    var archive: ArchivePlan

    static let data = "du-lieu.json"

    /// A paper as PDF; the first page counts those that could not be made.
    /// - Parameter mark: before the name, where a folder holds several of the kind.
    mutating func add(
        _ kind: PaperKind, of record: PaperRecord, to folder: inout ArchiveIndex.Folder, mark: String? = nil
    ) async {
        if let bytes = await press.paper(kind, record) {
            archive.add(bytes, as: name(kind, mark), to: &folder)
        } else {
            archive.index.missing += 1
        }
    }

    /// What the official tool signed of a paper: the original where the office signs by it.
    mutating func addSigned(_ kind: PaperKind, of id: String, to folder: inout ArchiveIndex.Folder) async throws {
        let papers = try await office.store.signedPapers(kind, of: id, agency: persona.agency)
            .filter { $0.removal == nil }
        for (place, paper) in papers.enumerated() { archive.add(paper, place: place + 1, to: &folder) }
    }

    /// The same of a record whose paper may be kept as it was issued.
    mutating func add(
        _ kind: PaperKind, of id: String, to folder: inout ArchiveIndex.Folder, mark: String? = nil
    ) async throws {
        do {
            switch try await office.readOfficialPaper(kind, id, as: .pdf, by: persona) {
            case .issued(_, let bytes): archive.add(bytes, as: name(kind, mark), to: &folder)
            case .record(let record), .template(let record, _): await add(kind, of: record, to: &folder, mark: mark)
            }
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.paperOnlyWord] {
            try await addWord(kind, of: id, to: &folder, mark: mark)
        }
    }

    private func name(_ kind: PaperKind, _ mark: String?) -> String {
        mark.map { "\($0)-\(press.name(kind))" } ?? press.name(kind)
    }

    /// A paper of the office's template: its Word file where it was kept, otherwise what the record gives.
    private mutating func addWord(
        _ kind: PaperKind, of id: String, to folder: inout ArchiveIndex.Folder, mark: String?
    ) async throws {
        switch try await office.readOfficialPaper(kind, id, as: .docx, by: persona) {
        case .issued(_, let bytes):
            archive.add(bytes, as: name(kind, mark).replacing(".pdf", with: ".docx"), to: &folder)
        case .record(let record), .template(let record, _): await add(kind, of: record, to: &folder, mark: mark)
        }
    }

    /// Guidance, the summary of dossiers, the appraisal report, the lists for hand-over and the first page, which names all the rest.
    mutating func addLists() async {
        for kind in [PaperKind.guidance, .dossiers, .appraisal] {
            // An occasion without guidance or dossiers has no such paper.
            guard let record = try? await office.readPaperRecord(kind, occasion.id.text, by: persona) else { continue }
            if let bytes = await press.paper(kind, record) {
                add(list: bytes, press.name(kind))
            } else {
                archive.index.missing += 1
            }
        }
        // The report is what an interim or final review leaves; its figures are those of today.
        if occasion.kind.isReview,
            let record = try? await office.readPaperRecord(.review, occasion.id.text, by: persona)
        {
            if let bytes = await press.paper(.review, record) {
                add(list: bytes, press.name(.review))
            } else {
                archive.index.missing += 1
            }
        }
        for list in await press.lists(archive.index, paperOffice) { add(list: list.bytes, list.name) }
        archive.add(press.page(archive.index), at: "index" + ".html")
    }

    private mutating func add(list bytes: [UInt8], _ name: String) {
        archive.add(bytes, at: name)
        archive.index.lists.append(.init(name: name, path: name))
    }
}
