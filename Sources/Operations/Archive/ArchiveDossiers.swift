import Domain

extension ArchiveMaking {
    /// A folder for each dossier that was handed in: data, report, evidence, papers.
    /// - Returns: the names of those put forward.
    mutating func addDossiers() async throws -> [ID<Nomination>: String] {
        let agency = persona.agency
        let statuses = Set(NominationStatus.allCases).subtracting([.draft])
        let nominations = try await office.store.nominations(
            occasion: occasion.id, agency: agency, statuses: statuses)
        let units = Dictionary(try await office.store.units(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        let appraisals = Dictionary(
            grouping: try await office.store.appraisals(of: Set(nominations.map(\.id))), by: \.nomination)
        let people = try await office.store.participants(Set(nominations.map(\.participant)), agency: agency)
        let participants = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        var names: [ID<Nomination>: String] = [:]
        for nomination in nominations.sorted(by: { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }) {
            let participant = participants[nomination.participant]
            names[nomination.id] = participant?.name
            try await add(
                nomination, participant, unit: units[nomination.unit] ?? "", appraisals[nomination.id] ?? [])
        }
        return names
    }

    private mutating func add(
        _ nomination: Nomination, _ participant: Participant?, unit: String, _ appraisals: [Appraisal]
    ) async throws {
        let evidence = try await office.store.evidence(of: nomination.id)
        let award = plan.award(nomination.award)?.name ?? nomination.award
        var folder = ArchiveIndex.Folder(
            "ho-so/\(ArchiveName.plain(nomination.number ?? nomination.id.text))", number: nomination.number ?? "",
            title: participant?.name ?? "", detail: "\(unit) · \(award)", status: nomination.status,
            day: nomination.submitted?.day)
        archive.add(
            ArchiveRecords.nomination(
                nomination, participant, unit: unit, award: award, appraisals: appraisals, evidence: evidence),
            as: ArchiveMaking.data, to: &folder)
        archive.add(nomination.report, as: "bao-cao.txt", to: &folder)
        for (place, file) in evidence.enumerated() { archive.add(file, place: place + 1, to: &folder) }
        let dossier = PaperDossier(
            nomination, name: participant?.name ?? "", detail: participant?.detail ?? "", unit: unit,
            opinions: appraisals.map(\.opinion))
        let record = PaperRecord(
            office: paperOffice, plan: plan, occasion: occasion, now: office.now, subject: .nomination(dossier))
        await add(.report, of: record, to: &folder)
        if PaperKind.noticed.contains(nomination.status) { try await addNotice(of: nomination, to: &folder) }
        archive.index.nominations.append(folder)
    }

    /// None while a place of the quota is free again: it would tell of a full one.
    private mutating func addNotice(of nomination: Nomination, to folder: inout ArchiveIndex.Folder) async throws {
        do {
            try await add(.notice, of: nomination.id.text, to: &folder)
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.noticePlaceFree] {
            return
        }
    }
}
