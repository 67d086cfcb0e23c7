import Domain
import Operations
import Pages

extension Site {
    static let decisionRoutes: [Route] = [
        .get(DecisionPath.list, handler: showDecisions),
        .post(DecisionPath.list, once: true, handler: draftDecision),
        .get("\(DecisionPath.list)/{id}", handler: { try await showDecision($0, errors: []) }),
        .post("\(DecisionPath.list)/{id}/edit", handler: editDecision),
        .post("\(DecisionPath.list)/{id}/issue", handler: issueDecision),
    ]

    private static func showDecisions(_ visit: Visit) async throws -> Answer {
        let (all, shown) = try await decisions(visit)
        var page = DecisionsPage(
            decisions: shown, years: Set(all.map { day($0).year }).sorted(by: >), year: Int(visit.query["year"]),
            status: DecisionStatus(rawValue: visit.query["status"]))
        let persona = try visit.persona
        page.showsFund = persona.refusals(of: FundAct.read, agency: persona.agency).isEmpty
        return try await visit.page(page.title, current: .decisions, page.html(in: visit.language))
    }

    /// All decisions, and those the address asks for in the order to show.
    static func decisions(_ visit: Visit) async throws -> (all: [Decision], shown: [Decision]) {
        let all = try await visit.office.listDecisions(by: visit.persona)
        let year = Int(visit.query["year"])
        let status = DecisionStatus(rawValue: visit.query["status"])
        let shown = all.filter { decision in
            (year == nil || day(decision).year == year) && (status == nil || decision.status == status)
        }.sorted { (day($0), $0.issue?.number ?? Int.max, $0.id) > (day($1), $1.issue?.number ?? Int.max, $1.id) }
        return (all, shown)
    }

    private static func day(_ decision: Decision) -> Day { decision.issue?.day ?? decision.changed.day }

    private static func draftDecision(_ visit: Visit) async throws -> Answer {
        guard let occasion = ID<Occasion>(visit.form["occasion"]) else { throw Refusal(.notFound) }
        let award = visit.form["award"]
        do {
            var reader = FormReader(visit.form)
            let money = reader.line("moneySource", most: 300)
            try reader.finish()
            let decision = try await visit.office.draftDecision(
                occasion, award: award, moneySource: money, by: visit.persona)
            return .see(DecisionPath.detail(decision.id), .drafted)
        } catch let refusal as Refusal {
            return try await showAllocation(visit, occasion, award: award, errors: refusal.reasons)
        }
    }

    static func showDecision(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        let papers = try await visit.office.readDecision(visit.id(), by: persona)
        var sheet = visit.sheet(papers)
        let decision = papers.decision
        if decision.issue != nil {
            sheet.stamp = try await visit.journalStamp()
            sheet.corrections = try await visit.corrections(
                on: decision.id.text, .decision(decision.id), isOpen: DecisionStatus.inForce.contains(decision.status))
        }
        sheet.wordOnly = try await visit.office.wordOnlyPapers(
            of: decision.issue == nil ? nil : decision.id.text, by: persona)
        var page = DecisionPage(
            sheet: sheet, acts: acts(on: papers.decision, persona),
            nextNumber: try await nextNumber(visit),
            signer: persona.name, history: try await visit.historyInWords(papers.history),
            sentBackReason: sentBackReason(papers.history), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        if decision.status == .pending && persona.refusals(of: DecisionAct.issue, agency: decision.agency).isEmpty {
            page.office = try await visit.office.signingOffice(of: persona)
            page.preset = try await visit.office.signerPreset(for: persona)
        }
        return try await visit.page(
            page.title(in: visit.language), current: .decisions, errors: errors, page.html(in: visit.language))
    }

    /// Taking back is for who drafted it alone.
    private static func acts(on decision: Decision, _ persona: Persona) -> Set<DecisionAct> {
        Set(
            DecisionAct.allCases.filter {
                persona.refusals(of: $0, agency: decision.agency).isEmpty
                    && ($0 != .withdraw || decision.draftedBy == persona.account)
            })
    }

    /// The reason of the last time it was sent back, unless it was presented again since.
    private static func sentBackReason(_ history: [JournalEntry]) -> String? {
        let last = history.last { $0.act == "decision.send-back" || $0.act == "decision.present" }
        return last?.act == "decision.send-back" ? last?.reason : nil
    }

    /// The number the next decision of this year would take, as the paper would print it.
    private static func nextNumber(_ visit: Visit) async throws -> String {
        let (persona, day) = (try visit.persona, visit.office.now.day)
        let series = NumberSeries(agency: persona.agency, kind: .decision, year: day.year)
        let number = try await visit.office.store.lastNumber(in: series) + 1
        return Issue(
            number: number, day: day, symbol: "QĐ-UBND", signer: "", signerTitle: "", signerAccount: persona.account
        ).text
    }

    private static func editDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        do {
            try await visit.office.editDecision(
                id, to: decisionForm(visit), at: visit.revision, by: visit.persona)
            return .see(DecisionPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showDecision(visit, errors: refusal.reasons)
        }
    }

    /// What the clerk typed in a draft.
    static func decisionForm(_ visit: Visit) throws -> DecisionForm {
        var reader = FormReader(visit.form)
        let title = reader.line("title", most: 500)
        let bases = reader.text("bases", most: 5_000).split(whereSeparator: \.isNewline).map(String.init)
        let money = reader.line("moneySource", most: 300)
        try reader.finish()
        return DecisionForm(title: title, bases: bases, moneySource: money)
    }

    private static func issueDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        do {
            let papers = try await visit.office.readDecision(id, by: visit.persona)
            let refusals = try refusals(visit, papers.decision)
            _ = try await visit.office.issueDecision(
                id, refusing: refusals, waiting: Set(visit.form.all("wait").compactMap { ID<Nomination>($0) }),
                under: register(visit), as: try await signer(visit),
                named: deputy(visit), at: visit.revision, by: visit.persona)
            return .see(DecisionPath.detail(id), .issued)
        } catch let refusal as Refusal {
            return try await showDecision(visit, errors: refusal.reasons)
        }
    }

    /// Number and day of the office's register, where they were entered.
    static func register(_ visit: Visit) throws -> RegisterEntry {
        var reader = FormReader(visit.form)
        let typed = reader.line("registered", most: 10)
        if !typed.isEmpty && Int(typed) == nil { reader.note(Reason(.registerNumberWrong, field: "registered")) }
        let day = visit.form["day"].isEmpty ? nil : reader.day("day")
        try reader.finish()
        return RegisterEntry(number: Int(typed), day: day)
    }

    static func deputy(_ visit: Visit) throws -> String {
        var reader = FormReader(visit.form)
        let name = reader.line("deputy", most: 100)
        try reader.finish()
        return name
    }

    /// As what this person signs; whoever says nothing signs as the page would have chosen.
    static func signer(_ visit: Visit) async throws -> DecisionSigner {
        let typed = visit.form["signer"]
        if typed.isEmpty, let preset = try await visit.office.signerPreset(for: visit.persona) { return preset }
        guard let signer = DecisionSigner(rawValue: typed) else { throw Refusal(.choiceMissing, field: "signer") }
        return signer
    }

    /// Whom the Chairman leaves out. A reason without its mark is not passed over: nothing is issued by oversight.
    private static func refusals(_ visit: Visit, _ decision: Decision) throws -> [RefusedItem] {
        var reader = FormReader(visit.form)
        let chosen = Set(visit.form.all("refuse"))
        var refused: [RefusedItem] = []
        for item in decision.items {
            let field = "reason-\(item.nomination)"
            let reason = reader.line(field, most: 500)
            if chosen.contains(item.nomination.text) {
                refused.append(RefusedItem(nomination: item.nomination, name: item.name, reason: reason))
            } else if !reason.isEmpty {
                reader.note(Reason(.reasonWithoutMark, field: field))
            }
        }
        try reader.finish()
        return refused
    }
}

extension Visit {
    func sheet(_ papers: DecisionPapers) -> DecisionSheet {
        var sheet = DecisionSheet(
            decision: papers.decision, occasion: papers.occasion, award: papers.plan.award(papers.decision.award),
            target: papers.target, followers: papers.followers, today: office.now.day,
            book: papers.book)
        sheet.eligibility = papers.eligibility
        return sheet
    }
}
