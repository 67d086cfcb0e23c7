package import Domain

package struct CorrectionForm: Sendable {
    package var text: String
    package var proof: String
    package var file: EvidenceFile?

    package init(text: String, proof: String, file: EvidenceFile?) {
        (self.text, self.proof, self.file) = (text, proof, file)
    }
}

package struct FindingRulingForm: Sendable {
    package var isEnough: Bool
    package var remark: String
    /// The new day of one that was not enough; `nil` keeps the day it had.
    package var due: Day?

    package init(isEnough: Bool, remark: String, due: Day?) {
        (self.isEnough, self.remark, self.due) = (isEnough, remark, due)
    }
}

extension Office {
    /// The unit tells what it did about a finding, and what shows it.
    package func correctFinding(
        _ id: ID<InspectionFinding>, _ form: CorrectionForm, at revision: Revision, by persona: Persona
    ) async throws {
        let (finding, inspection) = try await finding(id, by: persona)
        try Refusal.raise(persona.refusals(of: .correct, on: finding, of: inspection))
        guard finding.revision == revision else { throw Refusal(.changedMeanwhile) }
        let correction = FindingCorrection(text: form.text, proof: form.proof, by: persona.account, at: now)
        let next = try finding.corrected(correction, hasFile: form.file != nil)
        var writes: [Write] = [.changeFinding(next)]
        var more: [String: JSON] = ["finding": .string(id.text)]
        if let proof = form.file {
            let count = try await store.inspectionFiles(of: inspection.id, agency: persona.agency).count {
                $0.purpose == .proof
            }
            guard count < Evidence.maximumCount else {
                throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(Evidence.maximumCount)"])
            }
            let kept = file(proof, .proof, of: inspection, finding: id, by: persona)
            writes.append(.addInspectionFile(kept, bytes: proof.bytes))
            more["sha256"] = .string(kept.digest)
        }
        try await commit(Change(writes, entries: [entry("inspection.correct", of: inspection, by: persona, more)]))
    }

    /// Somebody of the team or the office says whether the correction is enough; the visit closes with its last finding.
    package func ruleFinding(
        _ id: ID<InspectionFinding>, _ form: FindingRulingForm, at revision: Revision, by persona: Persona
    ) async throws {
        let (finding, inspection) = try await finding(id, by: persona)
        try Refusal.raise(persona.refusals(of: .confirm, on: finding, of: inspection))
        guard finding.revision == revision else { throw Refusal(.changedMeanwhile) }
        let ruling = FindingRuling(isEnough: form.isEnough, remark: form.remark, by: persona.account, at: now)
        let next = try form.isEnough ? finding.confirmed(ruling) : finding.sentBack(ruling, due: form.due)
        var writes: [Write] = [.changeFinding(next)]
        let all = try await store.inspectionFindings(of: inspection.id, agency: persona.agency).map {
            $0.id == id ? next : $0
        }
        let closed = inspection.followed(all, at: now)
        // Two who confirm the last two at once collide here: the visit must close with one of them.
        writes.append(closed.map { .changeInspection($0) } ?? .changeInspection(inspection.touched(at: now)))
        let act = form.isEnough ? "inspection.confirm" : "inspection.send-back"
        let entry = entry(
            act, of: closed ?? inspection, by: persona,
            ["finding": .string(id.text), "reason": .string(form.remark)])
        try await commit(Change(writes, entries: [entry]))
    }

    /// Tells that the difficulties of a record went to the level above.
    package func raiseDifficulties(
        _ id: ID<Inspection>, to: String, document: String, day: Day?, at revision: Revision, by persona: Persona
    ) async throws {
        let inspection = try await inspection(id, for: .raise, at: revision, by: persona)
        guard let day else { throw Refusal(.inspectionDayMissing, field: "day") }
        let raising = InspectionRaising(to: to, document: document, day: day, by: persona.account, at: now)
        let next = try inspection.raised(raising)
        try await commit(
            Change(
                [.changeInspection(next)],
                entries: [entry("inspection.raise", of: next, by: persona, raising.told)]))
    }

    /// A finding with its visit, for who may read the visit.
    func finding(_ id: ID<InspectionFinding>, by persona: Persona) async throws -> (
        InspectionFinding, Inspection
    ) {
        guard let finding = try await store.inspectionFinding(id, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return (finding, try await inspection(finding.inspection, by: persona))
    }
}
