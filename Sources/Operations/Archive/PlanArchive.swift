package import Domain

extension Office {
    /// What the archive of an occasion holds: every dossier handed in, sessions, decisions. Drafts belong to their units.
    package func planArchive(of id: ID<Occasion>, by persona: Persona) async throws -> ArchivePlan {
        try Refusal.raise(persona.refusals(of: ArchiveAct.export, agency: persona.agency))
        guard let occasion = try await store.occasion(id, agency: persona.agency),
            let agency = try await store.agency(persona.agency)
        else { throw Refusal(.notFound) }
        let statuses = Set(NominationStatus.allCases).subtracting([.draft])
        let nominations = try await store.nominations(occasion: id, agency: persona.agency, statuses: statuses)
        let decisions = try await store.decisions(occasion: id, agency: persona.agency).filter { $0.issue != nil }
        let index = ArchiveIndex(
            agency: agency.name, occasion: occasion.name, made: now.day, stamp: try await journalHead(by: persona))
        var archive = ArchivePlan(index: index, certificates: try await certificates(of: decisions, by: persona))
        let names = try await add(nominations, to: &archive, by: persona)
        for session in try await store.councilSessions(of: persona.agency) where session.occasion == id {
            add(session, names, to: &archive)
        }
        for decision in decisions { add(decision, to: &archive) }
        return archive
    }

    private func certificates(of decisions: [Decision], by persona: Persona) async throws -> CertificateBatch {
        var all: [Certificate] = []
        for decision in decisions { all += try await store.certificates(decision: decision.id) }
        return try await certificateBatch(of: all.filter { $0.status == .valid }, by: persona)
    }

    /// - Returns: the names of those put forward.
    private func add(
        _ nominations: [Nomination], to archive: inout ArchivePlan, by persona: Persona
    ) async throws -> [ID<Nomination>: String] {
        let plan = try await store.plan(of: persona.agency)?.plan
        let units = Dictionary(try await store.units(of: persona.agency).map { ($0.id, $0.name) }) { first, _ in first }
        let appraisals = Dictionary(
            grouping: try await store.appraisals(of: Set(nominations.map(\.id))), by: \.nomination)
        var names: [ID<Nomination>: String] = [:]
        for nomination in nominations.sorted(by: { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }) {
            let participant = try await store.participant(nomination.participant, agency: persona.agency)
            names[nomination.id] = participant?.name
            let evidence = try await store.evidence(of: nomination.id)
            let folder = "nominations/\(ArchiveName.plain(nomination.number ?? nomination.id.text))"
            let award = plan?.award(nomination.award)?.name ?? nomination.award
            archive.add(
                ArchiveRecords.nomination(
                    nomination, participant, unit: units[nomination.unit] ?? "", award: award,
                    appraisals: appraisals[nomination.id] ?? [], evidence: evidence), at: "\(folder)/nomination.json")
            archive.add(nomination.report, at: "\(folder)/report.txt")
            var entry = ArchiveIndex.Folder(
                title: participant?.name ?? "", detail: "\(units[nomination.unit] ?? "") · \(award)",
                status: nomination.status)
            entry.files = [
                .init(name: "nomination.json", path: "\(folder)/nomination.json"),
                .init(name: "report.txt", path: "\(folder)/report.txt"),
            ]
            for (place, file) in evidence.enumerated() {
                let path = "\(folder)/evidence/\(place + 1)-\(ArchiveName.file(file))"
                archive.add(file, at: path)
                entry.files.append(.init(name: file.name, path: path))
            }
            archive.index.nominations.append(entry)
        }
        return names
    }

    private func add(_ session: CouncilSession, _ names: [ID<Nomination>: String], to archive: inout ArchivePlan) {
        let folder = "sessions/\(session.at.day)-\(session.id)"
        archive.add(ArchiveRecords.session(session, names: names), at: "\(folder)/session.json")
        archive.add(session.minutes, at: "\(folder)/minutes.txt")
        var entry = ArchiveIndex.Folder(title: session.at.day.vietnamese, detail: session.place)
        entry.files = ["session.json", "minutes.txt"].map { .init(name: $0, path: "\(folder)/\($0)") }
        archive.index.sessions.append(entry)
    }

    private func add(_ decision: Decision, to archive: inout ArchivePlan) {
        let name = "decisions/\(decision.issue?.day.year ?? 0)-\(ArchiveName.plain(decision.issue?.text ?? ""))"
        archive.add(ArchiveRecords.decision(decision), at: "\(name).json")
        archive.add(ArchiveRecords.words(decision), at: "\(name).txt")
        var entry = ArchiveIndex.Folder(title: decision.issue?.text ?? "", detail: decision.title)
        entry.files = ["json", "txt"].map { .init(name: "\(name.dropFirst(10)).\($0)", path: "\(name).\($0)") }
        archive.index.decisions.append(entry)
    }

    /// Tells the journal that an archive was made: it carries personal data out of the program.
    package func noteArchive(of id: ID<Occasion>, manifest digest: String, files: Int, by persona: Persona) async throws
    {
        try Refusal.raise(persona.refusals(of: ArchiveAct.export, agency: persona.agency))
        let entry = entry(
            "occasion.export", on: Subject.occasion(id), by: persona,
            ["manifest": .string(digest), "files": JSON(files)])
        try await commit(Change([], entries: [entry]))
    }
}

extension ArchiveName {
    /// A file's name without its way, and the ending its bytes are.
    fileprivate static func file(_ evidence: Evidence) -> String {
        let ending = evidence.kind == .jpeg ? "jpg" : evidence.kind.rawValue
        let stem = evidence.name.split(separator: ".").dropLast().joined(separator: ".")
        return "\(plain(stem.isEmpty ? evidence.name : stem)).\(ending)"
    }
}
