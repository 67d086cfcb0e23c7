import Domain
import Operations

extension DemoPlayer {
    /// What the standing agency does with a nomination.
    func performByOffice(_ act: DemoAct) async throws {
        let clerk = try persona(DemoActor.clerk)
        switch act {
        case .accept(let index):
            let found = try await nomination(index)
            try await office.acceptNomination(found.id, at: found.revision, by: clerk)
        case .sendBack(let index, let due):
            let found = try await nomination(index)
            try await office.returnNomination(
                found.id, items: DemoTexts.supplement, due: due, at: found.revision, by: clerk)
        case .reopen(let index, let due):
            let found = try await nomination(index)
            try await office.reopenNomination(
                found.id, due: due, because: DemoTexts.reopened, at: found.revision, by: clerk)
        case .decline(let index):
            let found = try await nomination(index)
            try await office.declineNomination(
                found.id, because: DemoTexts.declined, at: found.revision, by: clerk)
        case .appraise(let index): try await appraise(try await nomination(index), withRemarks: index % 5 == 3)
        case .forward(let index):
            let found = try await nomination(index)
            try await office.forwardNomination(found.id, at: found.revision, by: clerk)
        case .answer(let index): try await answer(index, by: clerk)
        default: break
        }
    }

    func appraise(_ nomination: Nomination, withRemarks: Bool) async throws {
        let findings = nomination.criteria.map { Finding(criterion: $0, verdict: .met) }
        try await office.recordAppraisal(
            of: nomination.id, findings: findings, opinion: withRemarks ? .withRemarks : .meets,
            remark: withRemarks ? DemoTexts.remark : "", at: nomination.revision,
            by: try persona(DemoActor.appraiser))
    }

    private func answer(_ index: Int, by clerk: Persona) async throws {
        let found = try await nomination(index)
        let granted = script.cases[index].fate == .granted
        let year = clock.now().day.year
        try await office.answerNomination(
            found.id, granted: granted,
            because: granted
                ? "Quyết định số \(1200 + index)/QĐ-UBND năm \(year) của cấp trên" : "Đã hết số lượng năm \(year)",
            at: found.revision, by: clerk)
    }
}
