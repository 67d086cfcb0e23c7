package import Domain

extension Office {
    /// Every paper that was issued: decisions with their numbers, minutes of closed sessions, answers to petitions, letters
    /// that correct; with the notes on numbers. Who may
    /// read decisions may read it (each line tells no more than the record's own page shows the same people).
    package func readPaperRegister(by persona: Persona) async throws -> PaperRegister {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        let agency = persona.agency
        let signed = Dictionary(grouping: try await store.signedPapers(of: agency)) { SignedKey($0.kind, $0.source) }
        let letters = try await store.correctionLetters(of: agency).filter { $0.status == .issued }
        let occasions = Dictionary(try await store.occasions(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        let state = { (kind: PaperKind, source: IssuedPaper.Source) in
            SignedFileState.best(of: signed[SignedKey(kind, source)] ?? [])
        }
        let corrections = { (kind: PaperKind, source: IssuedPaper.Source) in
            letters.filter { $0.kind == kind && $0.source == source }.compactMap(\.issue)
                .sorted { ($0.day, $0.number) < ($1.day, $1.number) }.map { "\($0.text) (\($0.day.vietnamese))" }
        }
        let decisions = try await store.decisions(of: agency).compactMap { decision -> RegisterLine? in
            guard let issue = decision.issue else { return nil }
            let id = decision.id.text
            return RegisterLine(
                kind: .decision, id: id, number: issue.text, registered: issue.registered, series: issue.number,
                day: issue.day, subject: decision.title, signer: issue.signer, status: decision.status,
                signed: state(.decision, .decision(decision.id)),
                corrections: corrections(.decision, .decision(decision.id)))
        }
        let sessions = try await store.councilSessions(of: agency).filter { [.closed, .signed].contains($0.status) }
        let minutes = sessions.flatMap { session in
            (session.hasBallots ? [PaperKind.minutes, .voteCount] : [.minutes]).map { kind in
                RegisterLine(
                    kind: kind, id: session.id.text, number: "", day: session.at.day,
                    subject: occasions[session.occasion] ?? "", signed: state(kind, .session(session.id)),
                    corrections: corrections(kind, .session(session.id)))
            }
        }
        let answers = try await store.petitions(of: agency, unit: nil).compactMap { petition -> RegisterLine? in
            guard petition.status == .answered, let answer = petition.answer else { return nil }
            return RegisterLine(
                kind: .answer, id: petition.id.text, number: answer.mark?.text ?? answer.document, day: answer.day,
                subject: occasions[petition.occasion] ?? "")
        }
        let correcting = letters.compactMap { letter -> RegisterLine? in
            guard let issue = letter.issue else { return nil }
            return RegisterLine(
                kind: .correction, id: letter.id.text, number: issue.text, registered: issue.registered,
                series: issue.number, day: issue.day, subject: letter.subject, signer: issue.signer,
                signed: state(.correction, .correction(letter.id)))
        }
        let lines = decisions + minutes + answers + correcting
        return PaperRegister(lines, notes: try await store.numberNotes(of: agency))
    }

    private struct SignedKey: Hashable {
        let kind: PaperKind
        let source: IssuedPaper.Source

        init(_ kind: PaperKind, _ source: IssuedPaper.Source) { (self.kind, self.source) = (kind, source) }
    }
}

/// The register of one year, with the office that keeps it.
package struct RegisterBook: Sendable {
    package let office: PaperOffice
    /// Oldest first.
    package let lines: [RegisterLine]
    /// Numbers of the year that no paper of the program bears, with what was written of them.
    package let gaps: [NumberGap]
}

extension Office {
    package func readRegisterBook(of year: Int, by persona: Persona) async throws -> RegisterBook {
        let register = try await readPaperRegister(by: persona)
        let office = try await paperOffice(persona.agency, try await plan(of: persona.agency).plan)
        return RegisterBook(
            office: office, lines: register.lines(year: year, kind: nil),
            gaps: PaperKind.numberedBySeries.flatMap { register.gaps(year, $0) })
    }
}
