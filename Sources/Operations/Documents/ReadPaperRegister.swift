package import Domain

extension Office {
    /// Every paper that was issued: decisions with their numbers, minutes of closed sessions, answers to petitions. Who may
    /// read decisions may read it (each line tells no more than the record's own page shows the same people).
    package func readPaperRegister(by persona: Persona) async throws -> PaperRegister {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        let agency = persona.agency
        let signed = try await store.signedSources(of: agency)
        let occasions = Dictionary(try await store.occasions(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        let isSigned = { (kind: PaperKind, id: String) in signed.contains("\(kind.rawValue) \(id)") }
        let decisions = try await store.decisions(of: agency).compactMap { decision -> RegisterLine? in
            guard let issue = decision.issue else { return nil }
            let id = decision.id.text
            return RegisterLine(
                kind: .decision, id: id, number: issue.text, registered: issue.registered, series: issue.number,
                day: issue.day, subject: decision.title, signer: issue.signer, status: decision.status,
                hasSignedFile: isSigned(.decision, id))
        }
        let sessions = try await store.councilSessions(of: agency).filter { [.closed, .signed].contains($0.status) }
        let minutes = sessions.flatMap { session in
            (session.hasBallots ? [PaperKind.minutes, .voteCount] : [.minutes]).map { kind in
                RegisterLine(
                    kind: kind, id: session.id.text, number: "", day: session.at.day,
                    subject: occasions[session.occasion] ?? "", hasSignedFile: isSigned(kind, session.id.text))
            }
        }
        let answers = try await store.petitions(of: agency, unit: nil).compactMap { petition -> RegisterLine? in
            guard petition.status == .answered, let answer = petition.answer else { return nil }
            return RegisterLine(
                kind: .answer, id: petition.id.text, number: answer.document, day: answer.at.day,
                subject: occasions[petition.occasion] ?? "")
        }
        return PaperRegister(decisions + minutes + answers)
    }
}

/// The register of one year, with the office that keeps it.
package struct RegisterBook: Sendable {
    package let office: PaperOffice
    /// Oldest first.
    package let lines: [RegisterLine]
}

extension Office {
    package func readRegisterBook(of year: Int, by persona: Persona) async throws -> RegisterBook {
        let register = try await readPaperRegister(by: persona)
        let office = try await paperOffice(persona.agency, try await plan(of: persona.agency).plan)
        return RegisterBook(office: office, lines: register.lines(year: year, kind: nil))
    }
}
