import Domain
import Operations
import Pages
import Wording

extension Visit {
    /// What the subjects of journal entries (`nomination:ID`) are called, those only that this person may open.
    func recordNames(_ subjects: [String]) async throws -> [String: String] {
        var names: [String: String] = [:]
        let units = try await unitNames()
        let accounts = try await actorNames()
        for subject in Set(subjects) {
            let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "calendar": names[subject] = Day(parts[1])?.vietnamese
            case "unit": names[subject] = ID(parts[1]).flatMap { units[$0] }
            case "account": names[subject] = accounts[parts[1]]
            default: names[subject] = try await recordName(parts[0], parts[1])
            }
        }
        return names
    }

    private func recordName(_ kind: String, _ id: String) async throws -> String? {
        let persona = try persona
        switch kind {
        case "nomination":
            guard let id = ID<Nomination>(id) else { return nil }
            return try await nominationName(id, persona)
        case "participant":
            guard persona.holds(anyOf: Persona.readersOfAll), let id = ID<Participant>(id) else { return nil }
            return try await office.store.participant(id, agency: persona.agency)?.name
        case "registration":
            guard persona.holds(anyOf: Persona.readersOfAll), let id = ID<Registration>(id),
                let found = try await office.store.registration(id, agency: persona.agency),
                let participant = try await office.store.participant(found.participant, agency: persona.agency)
            else { return nil }
            return "\(participant.name), \(found.year)"
        case "maturity":
            guard let id = ID<MaturityAssessment>(id),
                let found = try await office.store.assessment(id, agency: persona.agency),
                persona.refusals(of: MaturityAct.read, on: found).isEmpty,
                let participant = try await office.store.participant(found.participant, agency: persona.agency)
            else { return nil }
            return "\(participant.name), \(found.year)"
        case "indicator":
            guard let id = ID<Indicator>(id) else { return nil }
            return try await office.store.indicators(of: persona.agency).first { $0.id == id }?.name
        case "progress":
            guard persona.holds(anyOf: Persona.readersOfAll), let id = ID<ProgressReport>(id),
                let found = try await office.store.progressReport(id, agency: persona.agency)
            else { return nil }
            return "\(try await unitNames()[found.unit] ?? ""), \(language(found.period.phrase))"
        case "scoring":
            guard let id = ID<ScoreSheet>(id),
                let found = try await office.store.scoreSheet(id, agency: persona.agency),
                persona.refusals(of: ScoringAct.read, on: found).isEmpty
            else { return nil }
            return try await office.store.participant(found.participant, agency: persona.agency)?.name
        case "inspection":
            guard let id = ID<Inspection>(id),
                let found = try await office.store.inspection(id, agency: persona.agency),
                persona.refusals(of: InspectionAct.read, on: found).isEmpty
            else { return nil }
            return "\(try await unitNames()[found.unit] ?? ""), \(found.day.vietnamese)"
        case "communication":
            guard let id = ID<CommunicationActivity>(id),
                let found = try await office.store.communication(id, agency: persona.agency),
                persona.refusals(of: CommunicationAct.read, agency: found.agency, unit: found.unit).isEmpty
            else { return nil }
            return found.title
        case "feedback":
            guard persona.refusals(of: FeedbackAct.read, agency: persona.agency).isEmpty, let id = ID<Feedback>(id),
                let found = try await office.store.feedback(id, agency: persona.agency)
            else { return nil }
            return found.received.day.vietnamese
        case "skill":
            guard let id = ID<SkillClass>(id),
                let found = try await office.store.skillClass(id, agency: persona.agency),
                persona.refusals(of: SkillAct.read, agency: found.agency, unit: found.unit).isEmpty
            else { return nil }
            return found.title
        case "model":
            guard let id = ID<ModelExample>(id),
                let found = try await office.store.model(id, agency: persona.agency),
                persona.refusals(of: ModelAct.read, on: found).isEmpty
            else { return nil }
            return found.title
        case "occasion":
            guard let id = ID<Occasion>(id) else { return nil }
            return try await office.store.occasion(id, agency: persona.agency)?.name
        case "decision":
            guard persona.refusals(of: DecisionAct.read, agency: persona.agency).isEmpty, let id = ID<Decision>(id),
                let decision = try await office.store.decision(id, agency: persona.agency)
            else { return nil }
            return decision.issue?.text ?? decision.title
        case "correction":
            guard let id = ID<CorrectionLetter>(id),
                let letter = try await office.store.correctionLetter(id, agency: persona.agency),
                persona.refusals(of: CorrectionLetterAct.read, on: letter.source, agency: letter.agency).isEmpty
            else { return nil }
            return letter.issue?.text ?? letter.paperName
        case "session":
            guard persona.refusals(of: CouncilAct.read, agency: persona.agency).isEmpty,
                let id = ID<CouncilSession>(id),
                let session = try await office.store.councilSession(id, agency: persona.agency)
            else { return nil }
            return session.at.day.vietnamese
        case "council": return persona.refusals(of: CouncilAct.read, agency: persona.agency).isEmpty ? "" : nil
        default: return nil
        }
    }

    /// `HS-2026-014 · Đỗ Thị Ngọc Ánh`; a draft of a unit is read by that unit and the auditor only.
    private func nominationName(_ id: ID<Nomination>, _ persona: Persona) async throws -> String? {
        guard let nomination = try await office.store.nomination(id, agency: persona.agency),
            persona.refusals(of: NominationAct.read, on: nomination).isEmpty,
            let participant = try await office.store.participant(nomination.participant, agency: persona.agency)
        else { return nil }
        return [nomination.number, participant.name].compactMap(\.self).joined(separator: " · ")
    }
}
