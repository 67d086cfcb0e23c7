package import Domain

/// A letter that corrects a paper, for its page.
package struct CorrectionLetterDesk: Sendable {
    package let letter: CorrectionLetter
    /// The number issuing would take in the program's series.
    package let next: Int
    package let drafter: String
    package let mayEdit: Bool
    package let mayIssue: Bool
    package let preset: DecisionSigner?
    /// The office of who would sign, where it is on record.
    package let office: SigningOffice?
    /// While it is a draft.
    package let doubts: Set<CorrectionDoubt>
}

extension Office {
    /// Every letter, what waits first. Of those on minutes only who reads the council's papers is told.
    package func listCorrectionLetters(by persona: Persona) async throws -> [CorrectionLetter] {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        return try await store.correctionLetters(of: persona.agency)
            .filter { persona.refusals(of: .read, on: $0.source, agency: $0.agency).isEmpty }
    }

    /// Those on a decision or a session, for its page: who may not read them is shown none.
    package func correctionLetters(on id: String, by persona: Persona) async throws -> [CorrectionLetter] {
        try await store.correctionLetters(on: id, agency: persona.agency)
            .filter { persona.refusals(of: .read, on: $0.source, agency: $0.agency).isEmpty }
    }

    package func readCorrectionLetter(_ id: ID<CorrectionLetter>, by persona: Persona) async throws
        -> CorrectionLetterDesk
    {
        let letter = try await correctionLetter(id, for: .read, at: nil, by: persona)
        let issues = try await store.correctionLetters(of: persona.agency).compactMap(\.issue)
        let may = { (act: CorrectionLetterAct) in
            letter.status == .draft && persona.refusals(of: act, on: letter.source, agency: letter.agency).isEmpty
        }
        let drafter = try await store.accounts(of: persona.agency).first { $0.id == letter.draftedBy }
        return CorrectionLetterDesk(
            letter: letter, next: CorrectionLetter.next(after: issues, in: now.day.year),
            drafter: drafter?.name ?? "", mayEdit: may(.draft),
            mayIssue: may(.issue) && letter.draftedBy != persona.account,
            preset: may(.issue) ? try await signerPreset(for: persona) : nil,
            office: may(.issue) ? try await signingOffice(of: persona) : nil, doubts: try await doubts(of: letter))
    }

    private func doubts(of letter: CorrectionLetter) async throws -> Set<CorrectionDoubt> {
        guard letter.status == .draft else { return [] }
        var names: [String] = []
        if case .decision(let id) = letter.source {
            names = try await store.decision(id, agency: letter.agency)?.items.map(\.name) ?? []
        }
        return letter.text.points.reduce(into: []) { $0.formUnion($1.doubts(beside: names)) }
    }

    func correctionLetter(
        _ id: ID<CorrectionLetter>, for act: CorrectionLetterAct, at revision: Revision?, by persona: Persona
    ) async throws -> CorrectionLetter {
        guard let letter = try await store.correctionLetter(id, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        // Who may not read a letter is not told that it is there.
        let unread = persona.refusals(of: CorrectionLetterAct.read, on: letter.source, agency: letter.agency)
        try Refusal.raise(unread)
        try Refusal.raise(persona.refusals(of: act, on: letter.source, agency: letter.agency))
        if let revision, letter.revision != revision { throw Refusal(.changedMeanwhile) }
        return letter
    }

    /// What a letter on this paper would correct: number, day and trích yếu as the paper bears them.
    /// - Throws: `Refusal`: `notFound` where the paper is not issued, `decisionNotInForce` for a draft on one replaced or
    ///   cancelled.
    package func correctedPaper(_ kind: PaperKind, _ id: String, for act: CorrectionLetterAct, by persona: Persona)
        async throws -> (paper: CorrectedPaper, source: IssuedPaper.Source)
    {
        guard PaperKind.corrected.contains(kind) else { throw Refusal(.notFound) }
        if kind == .decision {
            guard let id = ID<Decision>(id) else { throw Refusal(.notFound) }
            try Refusal.raise(persona.refusals(of: act, on: .decision(id), agency: persona.agency))
            let decision = try await decision(id, for: .read, at: nil, by: persona)
            guard let issue = decision.issue else { throw Refusal(.notFound) }
            // What another decision took the place of says nothing any more; the new one is corrected.
            if act == .draft && !DecisionStatus.inForce.contains(decision.status) { throw Refusal(.decisionNotInForce) }
            return (CorrectedPaper(number: issue.text, day: issue.day, subject: decision.title), .decision(id))
        }
        guard let id = ID<CouncilSession>(id) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: act, on: .session(id), agency: persona.agency))
        let session = try await councilSession(id, for: .read, at: nil, by: persona).0
        guard [.closed, .signed].contains(session.status), kind == .minutes || session.hasBallots else {
            throw Refusal(.notFound)
        }
        let occasion = try await store.occasion(session.occasion, agency: persona.agency)
        return (CorrectedPaper(number: "", day: session.at.day, subject: occasion?.name ?? ""), .session(id))
    }
}
