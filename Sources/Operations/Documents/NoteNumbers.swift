package import Domain

package enum RegisterAct: String, CaseIterable, Sendable { case read, note }

extension Persona {
    /// Who reads decisions reads the register; the clerk explains its gaps.
    package func refusals(of act: RegisterAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read: return refusals(of: DecisionAct.read, agency: agency)
        case .note: return holds(.clerk) ? [] : [Reason(.notPermitted)]
        }
    }
}

extension Office {
    /// Writes why numbers of the office's register are no papers of this program. A later note on the same numbers stands in
    /// an earlier one's place.
    /// - Throws: `Refusal`: a number among them is borne by a paper, or lies outside what was entered.
    @discardableResult
    package func noteNumbers(
        _ kind: PaperKind, _ year: Int, from first: Int?, to last: Int?, because reason: String, by persona: Persona
    ) async throws -> NumberNote {
        try Refusal.raise(persona.refusals(of: RegisterAct.note, agency: persona.agency))
        guard PaperKind.numberedBySeries.contains(kind) else { throw Refusal(.notFound) }
        var reasons: [Reason] = []
        if first == nil { reasons.append(Reason(.registerNumberWrong, field: "first")) }
        if let last, let first, last < first { reasons.append(Reason(.registerNumberWrong, field: "last")) }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
        guard let first else { throw Refusal(.registerNumberWrong, field: "first") }
        let numbers = first...(last ?? first)
        let gaps = try await readPaperRegister(by: persona).betweenRegistered(year, kind)
        guard gaps.contains(where: { $0.contains(numbers.lowerBound) && $0.contains(numbers.upperBound) }) else {
            throw Refusal(.numbersNotMissing, field: "first")
        }
        let note = NumberNote(
            id: newID(), agency: persona.agency, kind: kind, year: year, numbers: numbers, reason: reason,
            notedBy: persona.account, noted: now)
        let entry = entry(
            "agency.number-note", on: Subject.agency(persona.agency), by: persona,
            [
                "paper": .string(kind.rawValue), "year": JSON(year), "first": JSON(numbers.lowerBound),
                "last": JSON(numbers.upperBound), "reason": .string(reason),
            ])
        try await commit(Change([.addNumberNote(note)], entries: [entry]))
        return note
    }
}
