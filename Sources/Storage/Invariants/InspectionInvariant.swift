import Domain
import Secrets

extension Invariant {
    /// A visit stands where its last act put it, its record has the day, the people, the number of findings and the files
    /// told when it came, each finding is as open as its last act left it, and what went upward is what was told.
    static let inspectionsMatchJournal = Invariant("inspectionsMatchJournal") { connection in
        try InspectionTelling(connection).findings(connection)
    }

    static let inspectionsUntold = Invariant("inspectionsMatchJournal") { connection in
        counted(
            try InspectionTelling(connection).erased(connection),
            "records of visits whose people the journal does not tell any more")
    }

    static let inspectionFilesWhole = Invariant("inspectionFilesWhole") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT f.id, f.inspection_id, f.size, f.digest, b.bytes FROM inspection_files f
            LEFT JOIN inspection_file_bytes b ON b.file_id = f.id ORDER BY f.place
            """, []
        ) { row in
            let bytes = row.bytes(4)
            if bytes.count == row.number(2), SHA256Digest(of: bytes).hex == row.text(3) { return }
            findings.append("file \(row.text(0)) of inspection \(row.text(1)): not the bytes that came in")
        }
        return findings
    }
}

/// Visits, findings and files beside what the journal told of them.
private struct InspectionTelling {
    private let visits: ToldFacts
    private let records: ToldFacts
    private let raisings: ToldFacts
    private let callOffs: ToldFacts
    private let rulings: ToldFacts
    private let followed: ToldFacts
    /// Digests of proofs, by the finding they came with.
    private let proofs: ToldFacts

    private let all: [Inspection]
    private let found: [InspectionFinding]
    private let files: [InspectionFile]

    private static let follow = ["inspection.correct", "inspection.confirm", "inspection.send-back"]

    init(_ connection: any SQLConnection) throws {
        func facts(_ kind: String, _ acts: [String], of identity: (JournalEntry) -> String?) throws -> ToldFacts {
            try ToldFacts(kind, acts: acts, connection, identity: identity)
        }
        visits = try facts(
            "inspection",
            [
                "inspection.plan", "inspection.move", "inspection.call-off", "inspection.record", "inspection.raise",
            ] + InspectionTelling.follow, of: InspectionTelling.visit)
        records = try facts("record of inspection", ["inspection.record"], of: InspectionTelling.visit)
        raisings = try facts("difficulties of inspection", ["inspection.raise"], of: InspectionTelling.visit)
        callOffs = try facts("reason of inspection", ["inspection.call-off"], of: InspectionTelling.visit)
        let finding = { (entry: JournalEntry) in entry.body["finding"]?.string }
        rulings = try facts("ruling on finding", ["inspection.confirm", "inspection.send-back"], of: finding)
        followed = try facts("finding", InspectionTelling.follow, of: finding)
        proofs = try facts("proof", ["inspection.correct"]) { entry in
            finding(entry).flatMap { id in entry.body["sha256"]?.string.map { "\($0) of finding \(id)" } }
        }
        all = try connection.rows(
            "SELECT \(InspectionRows.visit) FROM inspections ORDER BY place", [], InspectionRows.visit)
        found = try connection.rows(
            "SELECT \(InspectionRows.finding) FROM inspection_findings ORDER BY place", [], InspectionRows.finding)
        files = try connection.rows(
            "SELECT \(InspectionRows.file) FROM inspection_files f ORDER BY f.place", [], InspectionRows.file)
    }

    private static func visit(_ entry: JournalEntry) -> String? {
        let start = "inspection:"
        return entry.subject.hasPrefix(start) ? String(entry.subject.dropFirst(start.count)) : nil
    }

    func findings(_ connection: any SQLConnection) throws -> [String] {
        try visits.findings(all.map(standing), connection) + records.differences(recorded, connection)
            + raisings.differences(all.map { facts($0, $0.raising?.told ?? gone) }, connection)
            + callOffs.differences(all.map { facts($0, ["reason": .string($0.callOff)]) }, connection)
            + rulings.differences(found.map { facts($0, ["reason": JSON($0.ruling?.remark)]) }, connection)
            + found.compactMap(standing) + proofs.findings(proven, connection)
    }

    func erased(_ connection: any SQLConnection) throws -> Int { try records.erased(recorded, connection) }

    /// What was told and is in no row.
    private var gone: [String: JSON] { ["to": .null, "document": .null, "sent": .null] }

    private var recorded: [KeptFacts] {
        let counts = Dictionary(grouping: found, by: \.inspection).mapValues(\.count)
        let digests = Dictionary(grouping: files.filter { $0.purpose != .proof }, by: \.inspection).mapValues {
            $0.map { JSON.string($0.digest) }
        }
        return all.map { visit in
            let told: [String: JSON] = [
                "findings": JSON(counts[visit.id] ?? 0), "files": .array(digests[visit.id] ?? []),
            ]
            let record = visit.record?.told ?? ["began": .null, "wrongBy": .null]
            return KeptFacts(
                visit.id.text, visit.agency, made: visit.changed, record.merging(told) { first, _ in first },
                words: visit.record?.toldWords ?? [:])
        }
    }

    private var proven: [KeptFacts] {
        files.filter { $0.purpose == .proof }.map { file in
            KeptFacts(
                "\(file.digest) of finding \(file.finding?.text ?? "")", file.agency, made: file.added, [:])
        }
    }

    /// Where a visit stands; while its record is what was told last, with the people told then.
    private func standing(_ visit: Inspection) -> KeptFacts {
        let isRecorded = visits.last[visit.id.text]?.act == "inspection.record"
        return KeptFacts(
            visit.id.text, visit.agency, made: visit.changed, visit.told,
            words: isRecorded ? visit.record?.toldWords ?? [:] : [:])
    }

    /// A finding nobody followed yet is open, once the journal tells of its record.
    private func standing(_ finding: InspectionFinding) -> String? {
        let expected: FindingStatus? =
            switch followed.last[finding.id.text]?.act {
            case "inspection.correct": .corrected
            case "inspection.confirm": .closed
            case "inspection.send-back": .open
            default: records.last[finding.inspection.text] == nil ? nil : .open
            }
        guard let expected, expected != finding.status else { return nil }
        return "finding \(finding.id): it is \(finding.status.rawValue), and by the journal \(expected.rawValue)"
    }

    private func facts(_ visit: Inspection, _ told: [String: JSON]) -> KeptFacts {
        KeptFacts(visit.id.text, visit.agency, made: visit.changed, told)
    }

    private func facts(_ finding: InspectionFinding, _ told: [String: JSON]) -> KeptFacts {
        KeptFacts(finding.id.text, finding.agency, made: finding.changed, told)
    }
}
