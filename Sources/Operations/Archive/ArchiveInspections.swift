import Domain

extension ArchiveMaking {
    /// A folder for each visit of the occasion's stretch that has a record: what was seen, found and put right as data, the
    /// minutes as a paper, pictures, signatures and proofs as they came. Visits without a record are in none, a surprise
    /// to come least of all; nor is one that this person may not read.
    mutating func addInspections() async throws {
        guard let stretch = occasion.stretch(of: plan.identity.period) else { return }
        let visits = try await office.store.inspections(of: persona.agency, unit: nil).filter { visit in
            visit.record.map { stretch.contains($0.began.day) } ?? false
                && persona.refusals(of: InspectionAct.read, on: visit).isEmpty
        }
        for visit in visits.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) { try await add(visit) }
    }

    private mutating func add(_ visit: Inspection) async throws {
        let (book, record, paperOffice, plan) = try await office.readInspectionMinutes(visit.id, by: persona)
        let unit = book.unit?.name ?? ""
        let day = record.began.day
        var folder = ArchiveIndex.Folder(
            "kiem-tra/\(day)-\(visit.id)", title: unit, detail: day.vietnamese, day: day)
        archive.add(ArchiveRecords.visit(visit, record, unit: unit, book.findings), as: ArchiveMaking.data, to: &folder)
        let minutes = await press.visit(
            ArchiveVisit(
                office: paperOffice, plan: plan, inspection: visit, record: record, unit: unit,
                findings: book.findings, posts: try await office.inspectionPosts(visit),
                drawn: try await office.inspectionSignatures(book, by: persona)))
        if let minutes {
            archive.add(minutes, as: "bien-ban-kiem-tra.pdf", to: &folder)
        } else {
            archive.index.missing += 1
        }
        for (place, file) in book.files.enumerated() { archive.add(file, place: place + 1, to: &folder) }
        archive.index.inspections.append(folder)
    }
}

extension ArchivePlan {
    /// - Parameter place: among the files of its visit, from 1.
    fileprivate mutating func add(_ file: InspectionFile, place: Int, to folder: inout ArchiveIndex.Folder) {
        let ending = file.kind == .jpeg ? "jpg" : file.kind.rawValue
        let stem = file.name.split(separator: ".").dropLast().joined(separator: ".")
        let name = ArchiveName.plain(stem.isEmpty ? file.name : stem)
        let path = "\(folder.path)/tep-kem/\(place)-\(name).\(ending)"
        add(.visit(file.id, of: file.inspection), at: path, digest: file.digest, size: file.size)
        folder.files.append(.init(name: file.name, path: path))
    }
}

extension ArchiveRecords {
    static func visit(
        _ visit: Inspection, _ record: InspectionRecord, unit: String, _ findings: [InspectionFinding]
    ) -> JSON {
        [
            "id": .string(visit.id.text), "unit": .string(unit), "kind": .string(visit.kind.rawValue),
            "status": .string(visit.status.rawValue), "ground": .string(visit.ground),
            "team": .array(visit.team.map { ["name": .string($0.name), "leader": .bool($0.isLeader)] }),
            "place": .string(record.place), "position": .string(record.position),
            "began": time(record.began), "ended": time(record.ended),
            "head": .string(record.head.line), "present": .array(record.present.map { .string($0.line) }),
            "checklist": .array(visit.checklist.map { line($0, record.answer($0.code)) }),
            "strengths": .string(record.strengths), "difficulties": .string(record.difficulties),
            "proposals": .string(record.proposals), "findings": .array(findings.map(finding)),
            "raised": visit.raising.map {
                ["to": .string($0.to), "document": .string($0.document), "day": JSON($0.day)]
            } ?? .null,
        ]
    }

    /// Vietnam's, `2026-11-22T09:05+07:00`.
    private static func time(_ moment: Moment) -> JSON {
        let digits = [moment.clock.hour, moment.clock.minute].map { $0 < 10 ? "0\($0)" : String($0) }
        return .string("\(moment.day)T\(digits[0]):\(digits[1])+07:00")
    }

    private static func line(_ line: InspectionLine, _ answer: InspectionAnswer?) -> JSON {
        [
            "text": .string(line.text), "source": .string(line.source),
            "result": JSON(answer?.result.rawValue), "note": .string(answer?.note ?? ""),
        ]
    }

    private static func finding(_ finding: InspectionFinding) -> JSON {
        [
            "text": .string(finding.text), "severity": .string(finding.severity.rawValue),
            "found": JSON(finding.found), "due": JSON(finding.due), "status": .string(finding.status.rawValue),
            "correction": JSON(finding.correction?.text), "proof": JSON(finding.correction?.proof),
            "corrected": finding.correction.map { JSON($0.at.day) } ?? .null,
            "enough": finding.ruling.map { .bool($0.isEnough) } ?? .null, "remark": JSON(finding.ruling?.remark),
        ]
    }
}
