import Domain
import Operations
import Pages

extension Site {
    static let compositionRoutes: [Route] = [
        .get(CouncilPath.composition, handler: { try await showComposition($0, errors: []) }),
        .post(CouncilPath.composition, once: true, handler: composeCouncil),
    ]

    private static func showComposition(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: CouncilAct.compose, agency: persona.agency))
        let council = try await visit.office.readCouncil(by: persona)
        let accounts = try await visit.office.store.accounts(of: persona.agency).filter { $0.status == .active }
        let registry = CouncilRules.byRegistry(
            try await visit.office.lawBook(of: persona.agency), on: visit.office.now.day)
        let page = CompositionPage(
            entry: CompositionEntry(typed: visit.typedFields, council: council), accounts: accounts,
            units: try await visit.office.store.units(of: persona.agency), registry: registry, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .council, errors: errors, page.html(in: visit.language))
    }

    private static func composeCouncil(_ visit: Visit) async throws -> Answer {
        do {
            let book = try await visit.office.lawBook(of: visit.persona.agency)
            let form = try CompositionForm(visit, book)
            _ = try await visit.office.composeCouncil(
                decisionNumber: form.decisionNumber, decided: form.decided, members: form.members, rules: form.rules,
                by: visit.persona)
            return .see(CouncilPath.home, .composed)
        } catch let refusal as Refusal {
            return try await showComposition(visit, errors: refusal.reasons)
        }
    }
}

/// The composition as it was sent, read into values.
struct CompositionForm {
    let decisionNumber: String
    let decided: Day
    let members: [CouncilMember]
    let rules: CouncilRules

    /// - Throws: `Refusal` with everything that can not be read.
    init(_ visit: Visit, _ book: LawBook) throws {
        var reader = FormReader(visit.form)
        decisionNumber = reader.line("decisionNumber", most: 60)
        let decided = reader.day("decided")
        if decided == nil && visit.form["decided"].isEmpty { reader.note(Reason(.dateMalformed, field: "decided")) }
        members = CompositionForm.members(&reader, visit)
        if visit.form["rulesFrom"] == CompositionEntry.registry,
            let rules = CouncilRules.byRegistry(book, on: visit.office.now.day)
        {
            self.rules = rules
            try reader.finish()
            guard let decided else { throw Refusal(.dateMalformed, field: "decided") }
            self.decided = decided
            return
        }
        let quorum = CompositionForm.quorum(&reader)
        let threshold = CompositionForm.threshold(&reader)
        let source = reader.line("source", most: 300)
        try reader.finish()
        guard let decided, let quorum, let threshold else { throw Refusal(.numberMalformed, field: "quorum") }
        self.decided = decided
        let citation =
            source.isEmpty ? Citation.councilModel : Citation(source, verified: visit.form["verified"] == "yes")
        rules = CouncilRules(quorum: quorum, threshold: threshold, source: citation)
    }

    private static func members(_ reader: inout FormReader, _ visit: Visit) -> [CouncilMember] {
        (0..<CompositionEntry.rows).compactMap { place in
            let name = reader.line("name-\(place)", most: 100)
            let post = reader.line("post-\(place)", most: 200)
            let seat = reader.choice("seat-\(place)", of: CouncilSeat.self) ?? .member
            let account = reader.id("account-\(place)", of: Account.self)
            let unit = reader.id("unit-\(place)", of: OrgUnit.self)
            if name.isEmpty { return nil }
            return CouncilMember(
                id: visit.office.newMemberID(), name: name, post: post, seat: seat, account: account, unit: unit)
        }
    }

    /// `2/3`: above zero, at most one whole.
    private static func quorum(_ reader: inout FormReader) -> Fraction? {
        let parts = reader.form["quorum"].split(separator: "/", omittingEmptySubsequences: false).map {
            Int64($0.filter { $0 != " " })
        }
        if parts.count == 2, let top = parts[0], let bottom = parts[1], (1...1_000).contains(bottom),
            (1...bottom).contains(top), let fraction = Fraction(top, bottom)
        {
            return fraction
        }
        reader.note(Reason(.numberMalformed, field: "quorum"))
        return nil
    }

    private static func threshold(_ reader: inout FormReader) -> VoteThreshold? {
        switch reader.form["threshold"] {
        case "majority": return .majority
        case "percent":
            let percent = reader.number("percent")
            if let percent, (51...100).contains(percent) { return .percent(percent) }
            // What is no number at all was noted by the reader already.
            if percent != nil || reader.form["percent"].isEmpty {
                reader.note(Reason(.numberMalformed, field: "percent"))
            }
            return nil
        default:
            reader.note(Reason(.choiceMissing, field: "threshold"))
            return nil
        }
    }
}
