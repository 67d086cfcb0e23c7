package import Domain

extension CorrectionLetter {
    /// The next number of the program's series of the year: no letter is taken away, so the series has no gap.
    static func next(after issues: [Issue], in year: Int) -> Int {
        (issues.filter { $0.day.year == year }.map(\.number).max() ?? 0) + 1
    }

    /// Above the name: the letter is the body's own, and the Chairman signs in its name (Decree 30/2020, Appendix I).
    package static func signerTitle(_ signer: DecisionSigner, _ source: IssuedPaper.Source) -> String {
        var body = "ỦY BAN NHÂN DÂN"
        if case .session = source { body = "HỘI ĐỒNG" }
        return SigningCapacity.onBehalf(of: body, signer.capacity).lines.joined(separator: SigningCapacity.between)
    }
}

extension Office {
    /// The Chairman signs: the letter takes the next number of its series, or that of the office's register, and its files are
    /// kept in the same transaction. The corrected paper is not touched.
    package func issueCorrectionLetter(
        _ id: ID<CorrectionLetter>, under register: RegisterEntry = RegisterEntry(), as signer: DecisionSigner,
        named deputy: String = "", at revision: Revision, by persona: Persona
    ) async throws -> CorrectionLetter {
        let letter = try await correctionLetter(id, for: .issue, at: revision, by: persona)
        let hand = try SigningHand(signer, deputy: deputy, by: persona, in: try await store.council(of: persona.agency))
        if case .decision(let id) = letter.source, let corrected = try await store.decision(id, agency: letter.agency),
            !DecisionStatus.inForce.contains(corrected.status)
        {
            throw Refusal(.decisionNotInForce)
        }
        // The council's letters are signed by whoever heads the council, which is another office.
        var isOfCouncil = false
        if case .session = letter.source { isOfCouncil = true }
        if !isOfCouncil, let council = try await store.council(of: persona.agency) {
            try Refusal.raise(council.refusals(of: signer, by: persona))
        }
        let issues = try await store.correctionLetters(of: persona.agency).compactMap(\.issue)
        let day = register.day ?? now.day
        let number = CorrectionLetter.next(after: issues, in: day.year)
        try Refusal.raise(
            register.defects(since: letter.changed.day, beside: issues, next: number, on: now.day))
        let issue = Issue(
            number: number, registered: register.number, day: day, symbol: letter.text.symbol, signer: hand.name,
            signerTitle: CorrectionLetter.signerTitle(signer, letter.source), signerAccount: persona.account)
        let next = try letter.issued(issue, at: now)
        let papers = try await frozenPapers(of: next)
        var told: [String: JSON] = [
            "number": .string(issue.text), "day": JSON(day), "signedAs": .string(issue.signerTitle),
        ]
        for paper in papers { told[paper.paper.format.rawValue] = .string(paper.paper.digest) }
        let writes: [Write] =
            [.changeCorrectionLetter(next)] + papers.map { .addIssuedPaper($0.paper, bytes: $0.bytes) }
        try await commit(Change(writes, entries: [entry("correction.issue", of: next, told, by: persona)]))
        return next
    }

    private func frozenPapers(of letter: CorrectionLetter) async throws -> [(paper: IssuedPaper, bytes: [UInt8])] {
        guard press != nil else { return [] }
        return try await frozen(
            [.correction], try await correctionRecord(of: letter), .correction(letter.id), letter.agency)
    }

    func correctionRecord(of letter: CorrectionLetter) async throws -> PaperRecord {
        let plan = try await plan(of: letter.agency).plan
        var occasion: Occasion?
        switch letter.source {
        case .decision(let id):
            if let decision = try await store.decision(id, agency: letter.agency) {
                occasion = try await store.occasion(decision.occasion, agency: letter.agency)
            }
        case .session(let id):
            if let session = try await store.councilSession(id, agency: letter.agency) {
                occasion = try await store.occasion(session.occasion, agency: letter.agency)
            }
        case .correction: break
        }
        return PaperRecord(
            office: try await paperOffice(letter.agency, plan), plan: plan, occasion: occasion, now: letter.changed,
            subject: .correction(letter))
    }

    /// What the post in the council's list says; otherwise as what this person signed last; the Chairman where there is one
    /// account with the power to decide; otherwise nothing is chosen beforehand, so that a deputy does not sign as the
    /// Chairman by oversight.
    package func signerPreset(for persona: Persona) async throws -> DecisionSigner? {
        if let office = try await signingOffice(of: persona) { return office.capacities.first }
        let issues = try await store.decisions(of: persona.agency).compactMap(\.issue)
            .filter { $0.signerAccount == persona.account }
        let last = issues.max { ($0.day, $0.number) < ($1.day, $1.number) }
        if let last, let signer = DecisionSigner.allCases.first(where: { $0.title == last.signerTitle }) {
            return signer
        }
        let chairmen = try await store.accounts(of: persona.agency).filter {
            $0.status == .active && $0.roles.contains(.chairman)
        }
        return chairmen.count == 1 ? .head : nil
    }
}
