package import Domain
import Secrets

package struct FindingForm: Sendable {
    package var line: String
    package var text: String
    package var severity: InspectionSeverity?
    package var due: Day?

    package init(line: String, text: String, severity: InspectionSeverity?, due: Day?) {
        (self.line, self.text, self.severity, self.due) = (line, text, severity, due)
    }
}

/// What came from the spot, by a desk's form or a phone.
package struct InspectionRecordForm: Sendable {
    package var place = ""
    package var position = ""
    package var began: Moment?
    package var ended: Moment?
    package var head = InspectionPresence(name: "", post: "")
    package var present: [InspectionPresence] = []
    package var answers: [InspectionAnswer] = []
    package var strengths = ""
    package var difficulties = ""
    package var proposals = ""
    package var findings: [FindingForm] = []
    package var photos: [EvidenceFile] = []
    /// The name is who signed.
    package var signatures: [EvidenceFile] = []
    package var phone: PhoneClock?
    /// Made where the record was written, once for each: the same key is the same record.
    package var key = ""
    /// For whom the page was opened; `nil` where nothing was kept in between.
    package var account: ID<Account>?

    package init() {}
}

extension Office {
    /// Keeps the record of a visit with its findings, pictures and signatures, all or nothing. A record that came before
    /// is kept once, and answered as it was then.
    @discardableResult
    package func recordInspection(_ id: ID<Inspection>, _ form: InspectionRecordForm, by persona: Persona) async throws
        -> Inspection
    {
        do {
            return try await recordInspectionOnce(id, form, by: persona)
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.changedMeanwhile] {
            // Two of one record at the same time: the other one was first.
            return try await recordInspectionOnce(id, form, by: persona)
        }
    }

    private func recordInspectionOnce(_ id: ID<Inspection>, _ form: InspectionRecordForm, by persona: Persona)
        async throws -> Inspection
    {
        let inspection = try await inspection(id, by: persona)
        try Refusal.raise(persona.refusals(of: InspectionAct.record, on: inspection))
        guard (16...64).contains(form.key.utf8.count) else { throw Refusal(.inspectionKeyMissing) }
        if let account = form.account, account != persona.account { throw Refusal(.inspectionOtherPerson) }
        if let known = try await store.inspection(recordedAs: form.key, agency: persona.agency) {
            // Read again: the other one may have been kept between the two questions.
            if known == id { return try await answered(form, id, by: persona) }
            throw Refusal(.inspectionKeyMissing)
        }
        let record = try record(form, by: persona)
        let findings = try findings(form, of: inspection)
        let next = try inspection.recorded(record, findings: findings)
        let files = try files(form, of: inspection, by: persona)
        let digests = JSON.array(files.map { .string($0.file.digest) })
        let entry = entry(
            "inspection.record", of: next, by: persona,
            record.told.merging(["findings": JSON(findings.count), "files": digests]) { first, _ in first },
            personal: record.toldWords)
        try await commit(
            Change(
                [.recordInspection(next, key: form.key)] + findings.map { .addFinding($0) }
                    + files.map { .addInspectionFile($0.file, bytes: $0.bytes) }, entries: [entry]))
        return next
    }

    /// The visit as it was kept under this key; refused when it was sent with other words then: whoever wrote on after an
    /// answer got lost must not believe that it is kept.
    private func answered(_ form: InspectionRecordForm, _ id: ID<Inspection>, by persona: Persona) async throws
        -> Inspection
    {
        let kept = try await inspection(id, by: persona)
        guard let stood = kept.record else { return kept }
        var sent = try record(form, by: persona)
        (sent.received, sent.phone, sent.by) = (stood.received, stood.phone, stood.by)
        let found = try await store.inspectionFindings(of: id, agency: persona.agency).map { [$0.line, $0.text] }
        let files = try await store.inspectionFiles(of: id, agency: persona.agency).filter { $0.purpose != .proof }
        let digests = (form.photos + form.signatures).map { SHA256Digest(of: $0.bytes).hex }
        let isSame =
            sent == stood
            && form.findings.map { [$0.line, $0.text] }.sorted(by: { $0.joined() < $1.joined() })
                == found.sorted(by: { $0.joined() < $1.joined() })
            && files.map(\.digest).sorted() == digests.sorted()
        if !isSame { throw Refusal(.inspectionKeptDiffers) }
        return kept
    }

    private func record(_ form: InspectionRecordForm, by persona: Persona) throws -> InspectionRecord {
        var reasons: [Reason] = []
        if form.began == nil { reasons.append(Reason(.inspectionTimes, field: "began")) }
        if form.ended == nil { reasons.append(Reason(.inspectionTimes, field: "ended")) }
        try Refusal.raise(reasons)
        return InspectionRecord(
            place: form.place, position: form.position, began: form.began ?? now, ended: form.ended ?? now,
            head: form.head, present: form.present, answers: form.answers, strengths: form.strengths,
            difficulties: form.difficulties, proposals: form.proposals, by: persona.account, received: now,
            phone: form.phone)
    }

    private func findings(_ form: InspectionRecordForm, of inspection: Inspection) throws -> [InspectionFinding] {
        let day = form.began?.day ?? now.day
        var reasons: [Reason] = []
        let found = form.findings.enumerated().map { place, one in
            let row = place + 1
            if one.severity == nil { reasons.append(Reason(.choiceMissing, field: "severity-\(row)")) }
            if one.due == nil { reasons.append(Reason(.inspectionDayMissing, field: "due-\(row)")) }
            if !one.line.isEmpty && !inspection.checklist.contains(where: { $0.code == one.line }) {
                reasons.append(Reason(.choiceUnknown, field: "line-\(row)"))
            }
            return InspectionFinding(
                id: newID(), agency: inspection.agency, inspection: inspection.id, unit: inspection.unit,
                line: one.line, text: one.text, severity: one.severity ?? .remark, due: one.due ?? day, found: day,
                changed: now)
        }
        try Refusal.raise(reasons)
        return found
    }

    private func files(_ form: InspectionRecordForm, of inspection: Inspection, by persona: Persona) throws -> [(
        file: InspectionFile, bytes: [UInt8]
    )] {
        let (photos, signatures) = (form.photos, form.signatures)
        var reasons: [Reason] = []
        if photos.count > InspectionFile.mostPhotos {
            reasons.append(Reason(.tooManyFiles, field: "photos", ["maximum": "\(InspectionFile.mostPhotos)"]))
        }
        if signatures.count > InspectionFile.mostSignatures {
            reasons.append(Reason(.tooManyFiles, field: "signatures", ["maximum": "\(InspectionFile.mostSignatures)"]))
        }
        if photos.contains(where: { ![.jpeg, .png].contains($0.kind) })
            || signatures.contains(where: { $0.kind != .png })
        {
            reasons.append(Reason(.inspectionPhotoKind, field: "photos"))
        }
        let isLarge =
            photos.contains { $0.bytes.count > InspectionFile.largestPhoto }
            || signatures.contains { $0.bytes.count > InspectionFile.largestSignature }
        if isLarge { reasons.append(Reason(.fileTooLarge, field: "photos", ["maximum": "5 MB"])) }
        try Refusal.raise(reasons)
        func kept(_ file: EvidenceFile, _ purpose: InspectionFile.Purpose) -> (file: InspectionFile, bytes: [UInt8]) {
            (self.file(file, purpose, of: inspection, finding: nil, by: persona), file.bytes)
        }
        return photos.map { kept($0, .photo) } + signatures.map { kept($0, .signature) }
    }

    func file(
        _ file: EvidenceFile, _ purpose: InspectionFile.Purpose, of inspection: Inspection,
        finding: ID<InspectionFinding>?, by persona: Persona
    ) -> InspectionFile {
        InspectionFile(
            id: newID(), agency: inspection.agency, inspection: inspection.id, finding: finding, purpose: purpose,
            name: file.name, kind: file.kind, size: file.bytes.count, digest: SHA256Digest(of: file.bytes).hex,
            addedBy: persona.account, added: now)
    }
}
