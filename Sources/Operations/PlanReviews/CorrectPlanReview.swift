package import Domain

extension Office {
    /// Keeps corrections beside the reading. Two people may work at once: what touches what somebody else said since
    /// `seen` is refused, everything else is kept.
    /// - Parameter seen: the review's revision the person looked at.
    package func correctPlanReview(
        _ id: ID<PlanReview>, _ edits: [PlanEdit], seen: Revision, by persona: Persona
    ) async throws {
        guard !edits.isEmpty else { return _ = try await planReview(id, by: persona) }
        try await retrying {
            let (review, content) = try await readPlanReview(id, by: persona)
            // Nobody has looked at what is not there yet.
            guard seen.number <= review.revision.number else { throw Refusal(.changedMeanwhile) }
            let next = try review.corrected(at: now)
            let later = content.corrections.filter { $0.isLater(than: seen) }
            guard !edits.contains(where: { edit in later.contains { $0.place.overlaps(edit.place) } }) else {
                throw Refusal(.changedMeanwhile)
            }
            let made = corrections(edits, after: content.corrections.count, at: next.revision, by: persona)
            let entry = entry(
                "plan.review.correct", on: Subject.planReview(id), by: persona,
                ["corrections": .array(made.map(told))], personal: values(made))
            try await keep(
                Change(
                    [.changePlanReview(next)] + made.map { .addPlanCorrection($0, review: id) }, entries: [entry]))
        }
    }

    /// Takes a correction back; it stays on record as undone.
    package func undoPlanCorrection(
        _ number: Int, of id: ID<PlanReview>, seen: Revision, by persona: Persona
    ) async throws {
        try await retrying {
            let (review, content) = try await readPlanReview(id, by: persona)
            // Nobody has looked at what is not there yet.
            guard seen.number <= review.revision.number else { throw Refusal(.changedMeanwhile) }
            let next = try review.corrected(at: now)
            guard let correction = content.corrections.first(where: { $0.number == number }) else {
                throw Refusal(.notFound)
            }
            let later = content.corrections.filter { $0.number != number && $0.isLater(than: seen) }
            guard !later.contains(where: { $0.place.overlaps(correction.place) }) else {
                throw Refusal(.changedMeanwhile)
            }
            let undone = try correction.undone(by: signature(persona), at: next.revision)
            let entry = entry(
                "plan.review.undo", on: Subject.planReview(id), by: persona,
                ["correction": JSON(number), "place": .string(undone.place.told)])
            try await keep(
                Change([.changePlanReview(next), .undoPlanCorrection(undone, review: id)], entries: [entry]))
        }
    }

    private func corrections(
        _ edits: [PlanEdit], after count: Int, at revision: Revision, by persona: Persona
    ) -> [PlanCorrection] {
        var entry = PlanEdit.newEntry
        return edits.enumerated().map { index, edit in
            let number = count + index + 1
            if edit.act == .add { entry = "n\(number)" }
            let isNew = edit.place.entry == PlanEdit.newEntry
            let place = CorrectionPlace(edit.place.part, isNew ? entry : edit.place.entry, edit.place.field)
            return PlanCorrection(
                number: number, revision: revision, place: place, act: edit.act, value: edit.value,
                by: signature(persona))
        }
    }

    private func signature(_ persona: Persona) -> Signature {
        Signature(account: persona.account, name: persona.name, at: now)
    }

    private func told(_ correction: PlanCorrection) -> JSON {
        [
            "number": JSON(correction.number), "act": .string(correction.act.rawValue),
            "place": .string(correction.place.told),
        ]
    }

    /// A value may name a person (who signs): it stands beside the chain, the chain holds its digest.
    private func values(_ corrections: [PlanCorrection]) -> [String: String] {
        Dictionary(
            corrections.compactMap { correction in correction.value.map { ("value \(correction.number)", $0.told) } }
        ) { first, _ in first }
    }
}

extension CorrectionPlace {
    /// `quotas/r3/maximum`
    fileprivate var told: String {
        [part.rawValue, entry, field].filter { !$0.isEmpty }.joined(separator: "/")
    }
}

extension CorrectedValue {
    fileprivate var told: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .day(let day): day.description
        case .words(let words): words.joined(separator: ", ")
        }
    }
}
