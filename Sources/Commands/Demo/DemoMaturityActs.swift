import Domain
import Operations

extension DemoPlayer {
    /// Every enterprise assesses itself for a year under the set that comes along. The first one's is confirmed, the
    /// second one's sent back; the others wait, once the first year is over.
    func assess(_ year: Int) async throws {
        let firms = script.people.indices.filter { script.people[$0].kind == .enterprise }
        let isFirst = year < script.start.year
        for (place, index) in firms.enumerated() {
            let unit = try representative(of: script.people[index].unit)
            let id = try await fill(participants[index], year, place, by: unit)
            if isFirst || place == 0 {
                try await confirm(id)
            } else if place == 1 {
                try await sendBack(id)
            }
        }
    }

    private func fill(
        _ participant: ID<Participant>, _ year: Int, _ place: Int, by unit: Persona
    ) async throws -> ID<MaturityAssessment> {
        let set = CriteriaSetRegistry.dbi2021Small
        let opened = try await office.openAssessment(of: participant, year: year, set: set.key, by: unit)
        var revision = opened.revision
        for (number, component) in set.components.enumerated() {
            let answers = component.criteria.enumerated().map { order, criterion in
                (criterion.code, answer(criterion, number + order, year, place))
            }
            try await office.fillAssessment(
                opened.id, component: component.code, answers: Dictionary(answers) { first, _ in first },
                at: revision, by: unit)
            revision = revision.next
        }
        try await office.submitAssessment(opened.id, at: revision, by: unit)
        return opened.id
    }

    /// Better from year to year and from firm to firm, uneven from criterion to criterion.
    private func answer(_ criterion: MaturityCriterion, _ number: Int, _ year: Int, _ place: Int) -> MaturityAnswer {
        let height = 2 + place % 2 + max(0, year - script.start.year) / 2 + (number % 3) - (number % 4 == 0 ? 2 : 0)
        let step = min(max(height, 0), criterion.steps.count - 1)
        let isShown = step > 0 && number % 4 != 3
        return MaturityAnswer(
            criterion.steps[step], evidence: isShown ? "\(DemoTexts.maturityEvidence) \(year)" : "")
    }

    private func confirm(_ id: ID<MaturityAssessment>) async throws {
        guard let agency, let found = try await office.store.assessment(id, agency: agency) else { return }
        try await office.confirmAssessment(id, at: found.revision, by: try persona(DemoActor.clerk))
    }

    private func sendBack(_ id: ID<MaturityAssessment>) async throws {
        guard let agency, let found = try await office.store.assessment(id, agency: agency) else { return }
        let unproven = found.unproven(in: CriteriaSetRegistry.dbi2021Small).prefix(2)
        try await office.returnAssessment(
            id, objections: Dictionary(unproven.map { ($0.code, DemoTexts.maturityObjection) }) { first, _ in first },
            at: found.revision, by: try persona(DemoActor.clerk))
    }
}
