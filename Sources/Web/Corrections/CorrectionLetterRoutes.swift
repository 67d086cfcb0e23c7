import Domain
import Operations
import Pages

extension Site {
    /// Letters that correct issued papers: drafted beside the paper, signed by the Chairman.
    static let correctionLetterRoutes: [Route] =
        [
            .get(CorrectionLetterPath.list, handler: listCorrectionLetters),
            .get("\(CorrectionLetterPath.list)/{id}", handler: { try await showCorrectionLetter($0) }),
            .post("\(CorrectionLetterPath.list)/{id}/edit", handler: editCorrectionLetter),
            .post("\(CorrectionLetterPath.list)/{id}/issue", handler: issueCorrectionLetter),
            .post("\(CorrectionLetterPath.list)/{id}/discard", handler: discardCorrectionLetter),
        ]
        + PaperKind.corrected.flatMap { kind -> [Route] in
            let path = CorrectionLetterPath.new(kind, "{id}")
            return [
                .get(path) { visit in try await showNewCorrection(visit, kind) },
                .post(path, once: true) { visit in try await draftCorrection(visit, kind) },
            ]
        }

    private static func listCorrectionLetters(_ visit: Visit) async throws -> Answer {
        let page = CorrectionLettersPage(try await visit.office.listCorrectionLetters(by: visit.persona))
        return try await visit.page(page.title, current: .corrections, page.html(in: visit.language))
    }

    private static func showNewCorrection(_ visit: Visit, _ kind: PaperKind, errors: [Reason] = []) async throws
        -> Answer
    {
        let (persona, id) = (try visit.persona, visit.parameters["id"] ?? "")
        let paper = try await visit.office.correctedPaper(kind, id, for: .draft, by: persona).paper
        let last = try await visit.office.store.correctionLetters(of: persona.agency).first {
            ($0.kind == .decision) == (kind == .decision)
        }
        let page = CorrectionLetterFormPage(
            kind, id, paper, suggestedSymbol: last?.text.symbol ?? "", typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(
            page.title, current: .corrections, errors: errors,
            page.html(in: visit.language))
    }

    private static func draftCorrection(_ visit: Visit, _ kind: PaperKind) async throws -> Answer {
        let (persona, id) = (try visit.persona, visit.parameters["id"] ?? "")
        // Whoever may not draft has nothing of the form read.
        _ = try await visit.office.correctedPaper(kind, id, for: .draft, by: persona)
        do {
            let letter = try await visit.office.draftCorrectionLetter(
                on: kind, id, correctionText(visit), by: persona)
            return .see(CorrectionLetterPath.detail(letter.id), .letterDrafted)
        } catch let refusal as Refusal {
            return try await showNewCorrection(visit, kind, errors: refusal.reasons)
        }
    }

    /// Rows in which nothing was typed are passed over.
    private static func correctionText(_ visit: Visit) throws -> CorrectionText {
        var reader = FormReader(visit.form)
        var points: [CorrectionPoint] = []
        for number in 1...CorrectionText.maximumPoints {
            let point = CorrectionPoint(
                place: reader.line("place-\(number)", most: 200), wrong: reader.line("wrong-\(number)", most: 500),
                right: reader.line("right-\(number)", most: 500))
            if !(point.place + point.wrong + point.right).isEmpty { points.append(point) }
        }
        let (reason, symbol) = (reader.line("reason", most: 500), reader.line("symbol", most: 30))
        try reader.finish()
        return CorrectionText(points: points, reason: reason, symbol: symbol)
    }

    private static func showCorrectionLetter(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let desk = try await visit.office.readCorrectionLetter(visit.id(), by: visit.persona)
        let letter = desk.letter
        let number = Issue(
            number: desk.next, day: visit.office.now.day, symbol: letter.text.symbol, signer: "", signerTitle: "",
            signerAccount: letter.draftedBy)
        var page = CorrectionLetterPage(
            letter, nextNumber: number.text, drafter: desk.drafter, mayEdit: desk.mayEdit, mayIssue: desk.mayIssue,
            preset: desk.preset,
            wordOnly: try await visit.office.wordOnlyPapers(
                of: letter.issue == nil ? nil : letter.id.text, by: visit.persona),
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        page.office = desk.office
        page.doubts = desk.doubts
        return try await visit.page(
            page.title(in: visit.language), current: .corrections, errors: errors, page.html(in: visit.language))
    }

    /// Whoever may not do it has nothing of the form read.
    private static func require(_ act: CorrectionLetterAct, _ visit: Visit) async throws -> ID<CorrectionLetter> {
        let id: ID<CorrectionLetter> = try visit.id()
        let letter = try await visit.office.readCorrectionLetter(id, by: visit.persona).letter
        try Refusal.raise(try visit.persona.refusals(of: act, on: letter.source, agency: letter.agency))
        return id
    }

    private static func editCorrectionLetter(_ visit: Visit) async throws -> Answer {
        let id = try await require(.draft, visit)
        do {
            try await visit.office.editCorrectionLetter(
                id, to: correctionText(visit), at: visit.revision, by: visit.persona)
            return .see(CorrectionLetterPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showCorrectionLetter(visit, errors: refusal.reasons)
        }
    }

    private static func issueCorrectionLetter(_ visit: Visit) async throws -> Answer {
        let id = try await require(.issue, visit)
        do {
            _ = try await visit.office.issueCorrectionLetter(
                id, under: register(visit), as: try await signer(visit), named: deputy(visit),
                at: visit.revision, by: visit.persona)
            return .see(CorrectionLetterPath.detail(id), .letterIssued)
        } catch let refusal as Refusal {
            return try await showCorrectionLetter(visit, errors: refusal.reasons)
        }
    }

    private static func discardCorrectionLetter(_ visit: Visit) async throws -> Answer {
        let id: ID<CorrectionLetter> = try visit.id()
        try await visit.office.discardCorrectionLetter(id, at: visit.revision, by: visit.persona)
        return .see(CorrectionLetterPath.detail(id), .saved)
    }
}

extension Visit {
    /// The letters on a record, for its page.
    /// - Parameter isOpen: whether the record still says something that can be corrected.
    func corrections(on id: String, _ source: IssuedPaper.Source, isOpen: Bool = true) async throws
        -> CorrectionLettersSight
    {
        let persona = try persona
        return CorrectionLettersSight(
            try await office.correctionLetters(on: id, by: persona),
            mayDraft: isOpen
                && persona.refusals(of: CorrectionLetterAct.draft, on: source, agency: persona.agency).isEmpty)
    }

    /// Names of the office's accounts, for who did something.
    func accountNames() async throws -> [ID<Account>: String] {
        let accounts = try await office.store.accounts(of: persona.agency)
        return Dictionary(accounts.map { ($0.id, $0.name) }) { first, _ in first }
    }
}
