package import Domain
import Secrets

package protocol ClaimFileStore: Sendable {
    /// In the order they were added; never reads their bytes.
    func claimFiles(of record: ClaimRecord, agency: ID<Agency>) async throws -> [ClaimFile]
    /// Of all these reports, in the order they were added.
    func claimFiles(ofReports reports: Set<ID<ProgressReport>>, agency: ID<Agency>) async throws -> [ClaimFile]
    func claimFile(
        _ id: ID<ClaimFile>, of record: ClaimRecord, agency: ID<Agency>
    ) async throws -> (file: ClaimFile, bytes: [UInt8])?
}

extension Office {
    /// The files of a record, for who may read it.
    package func listClaimFiles(of record: ClaimRecord, by persona: Persona) async throws -> [ClaimFile] {
        try await mayRead(record, by: persona)
        return try await store.claimFiles(of: record, agency: persona.agency)
    }

    /// The files behind the figures of a series; who reads it read the reports.
    package func listClaimFiles(of series: IndicatorSeries, by persona: Persona) async throws -> [ClaimFile] {
        let reports = Set(series.points.flatMap { $0.figures.map(\.report) })
        return try await store.claimFiles(ofReports: reports, agency: persona.agency)
    }

    package func readClaimFile(
        _ id: ID<ClaimFile>, of record: ClaimRecord, by persona: Persona
    ) async throws -> (file: ClaimFile, bytes: [UInt8]) {
        try await mayRead(record, by: persona)
        guard let found = try await store.claimFile(id, of: record, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return found
    }

    /// Adds a file to one claim of a record that is with its unit. The same file sent twice for a claim is kept once.
    @discardableResult
    package func addClaimFile(
        _ file: EvidenceFile, to claim: String, of record: ClaimRecord, by persona: Persona
    ) async throws -> ClaimFile {
        guard file.bytes.count <= Evidence.maximumSize else {
            throw Refusal(.fileTooLarge, field: "file", ["maximum": "20 MB"])
        }
        let digest = SHA256Digest(of: file.bytes).hex
        return try await undisturbed(persona.agency) { standing in
            guard try await writableClaims(of: record, by: persona).contains(claim) else {
                throw Refusal(.choiceUnknown, field: "claim")
            }
            let present = try await store.claimFiles(of: record, agency: persona.agency)
            if let same = present.first(where: { $0.digest == digest && $0.claim == claim && $0.name == file.name }) {
                return same
            }
            guard present.count < ClaimFile.maximumCount else {
                throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(ClaimFile.maximumCount)"])
            }
            let added = ClaimFile(
                id: newID(), agency: persona.agency, record: record, claim: claim, name: file.name, kind: file.kind,
                size: file.bytes.count, digest: digest, addedBy: persona.account, added: now)
            try await keep(
                Change(
                    [.addClaimFile(added, bytes: file.bytes)],
                    entries: [entry("evidence.add", of: added, by: persona, personal: ["name": file.name])],
                    standing: standing))
            return added
        }
    }

    /// Takes a file out of a record that is with its unit. The journal keeps its hash.
    package func removeClaimFile(
        _ id: ID<ClaimFile>, of record: ClaimRecord, by persona: Persona
    ) async throws {
        try await undisturbed(persona.agency) { standing in
            _ = try await writableClaims(of: record, by: persona)
            let present = try await store.claimFiles(of: record, agency: persona.agency)
            guard let file = present.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
            try await keep(
                Change(
                    [.removeClaimFile(file)], entries: [entry("evidence.remove", of: file, by: persona)],
                    standing: standing))
        }
    }

    /// Nobody checks a record they added files to.
    func foreign(_ record: ClaimRecord, to persona: Persona, else reason: ReasonCode) async throws {
        let files = try await store.claimFiles(of: record, agency: persona.agency)
        if files.contains(where: { $0.addedBy == persona.account }) { throw Refusal(reason) }
    }

    private func mayRead(_ record: ClaimRecord, by persona: Persona) async throws {
        switch record {
        case .maturity(let id): _ = try await assessment(id, by: persona)
        case .progress(let id): _ = try await readProgressReport(id, by: persona)
        }
    }

    /// What files can be added for now, when this person may write in the record.
    /// - Throws: `Refusal` where they may not, or the record is not with its unit.
    @discardableResult
    package func writableClaims(of record: ClaimRecord, by persona: Persona) async throws -> Set<String> {
        switch record {
        case .maturity(let id):
            let assessment = try await assessment(id, by: persona)
            try Refusal.raise(persona.refusals(of: MaturityAct.fill, on: assessment))
            guard MaturityStatus.withUnit.contains(assessment.status) else { throw Refusal(.maturityNotWithUnit) }
            return Set(try await criteriaSet(assessment.set, of: assessment.agency).criteria.map(\.code))
        case .progress(let id):
            let report = try await readProgressReport(id, by: persona)
            try Refusal.raise(persona.refusals(of: ProgressAct.fill, on: report))
            guard ProgressStatus.withUnit.contains(report.status) else { throw Refusal(.progressNotWithUnit) }
            return Set(try await readDuty(of: report.unit, for: report.period, by: persona).duty.asked.map(\.text))
        }
    }

    private func entry(
        _ act: String, of file: ClaimFile, by persona: Persona, personal: [String: String] = [:]
    ) -> JournalDraft {
        let body: [String: JSON] = [
            "file": .string(file.id.text), "claim": .string(file.claim), "sha256": .string(file.digest),
            "size": JSON(file.size),
        ]
        return switch file.record {
        case .maturity(let id):
            entry("maturity.\(act)", on: Subject.maturity(id), by: persona, body, personal: personal)
        case .progress(let id):
            entry("progress.\(act)", on: Subject.progress(id), by: persona, body, personal: personal)
        }
    }
}
