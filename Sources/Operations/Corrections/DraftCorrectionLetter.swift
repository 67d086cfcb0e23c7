package import Domain

extension Office {
    /// Drafts a letter that corrects an issued paper: the clerk of a decision, the council's secretary of minutes.
    @discardableResult
    package func draftCorrectionLetter(
        on kind: PaperKind, _ id: String, _ text: CorrectionText, by persona: Persona
    ) async throws -> CorrectionLetter {
        let (paper, source) = try await correctedPaper(kind, id, for: .draft, by: persona)
        try Refusal.raise(text.defects)
        let letter = CorrectionLetter(
            id: newID(), agency: persona.agency, kind: kind, source: source, paper: paper, text: text,
            draftedBy: persona.account, changed: now)
        try await commit(
            Change([.addCorrectionLetter(letter)], entries: [entry("correction.draft", of: letter, by: persona)]))
        return letter
    }

    package func editCorrectionLetter(
        _ id: ID<CorrectionLetter>, to text: CorrectionText, at revision: Revision, by persona: Persona
    ) async throws {
        let letter = try await correctionLetter(id, for: .draft, at: revision, by: persona)
        let next = try letter.edited(text, at: now)
        try await commit(
            Change([.changeCorrectionLetter(next)], entries: [entry("correction.edit", of: next, by: persona)]))
    }

    package func discardCorrectionLetter(_ id: ID<CorrectionLetter>, at revision: Revision, by persona: Persona)
        async throws
    {
        let letter = try await correctionLetter(id, for: .draft, at: revision, by: persona)
        let next = try letter.discarded(at: now)
        try await commit(
            Change([.changeCorrectionLetter(next)], entries: [entry("correction.discard", of: next, by: persona)]))
    }

    /// Names may stand in the words that are corrected: they enter the journal as digests.
    func entry(
        _ act: String, of letter: CorrectionLetter, _ body: [String: JSON] = [:], by persona: Persona
    ) -> JournalDraft {
        var told = body
        switch letter.source {
        case .session(let id): told["session"] = .string(id.text)
        case .decision(let id): told["decision"] = .string(id.text)
        case .correction: break
        }
        told["paper"] = .string(letter.kind.rawValue)
        told["status"] = .string(letter.status.rawValue)
        let words = letter.text.points.map { "\($0.place)\n\($0.wrong)\n\($0.right)" } + [letter.text.reason]
        let personal = ["text": words.joined(separator: "\n\n")]
        return entry(act, on: Subject.correction(letter.id), by: persona, told, personal: personal)
    }
}
