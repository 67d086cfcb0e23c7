import Domain
import Operations
import Pages

extension Site {
    static let lawRoutes: [Route] = [
        .get(LawPath.list, handler: showLaw), .get("\(LawPath.list)/{rule}", handler: showRule),
        .get("\(LawPath.list)/{rule}/\(LawPath.versions)", handler: { try await showVersion($0) }),
        .post("\(LawPath.list)/{rule}/\(LawPath.versions)", once: true, handler: addVersion),
        .get("\(LawPath.list)/{rule}/\(LawPath.comparison)", handler: { try await showComparison($0) }),
        .post("\(LawPath.list)/{rule}/\(LawPath.comparison)", handler: compare),
        .get("\(LawPath.list)/{rule}/\(LawPath.withdrawal)", handler: { try await showWithdrawal($0) }),
        .post("\(LawPath.list)/{rule}/\(LawPath.withdrawal)", handler: withdraw),
    ]

    private static func showLaw(_ visit: Visit) async throws -> Answer {
        let room = try await visit.office.readLaw(by: visit.persona)
        var reader = FormReader(visit.query)
        let day = reader.day("on")
        let search = reader.line("q", most: 100)
        try reader.finish()
        let query = LawPage.Query(
            search: search, subject: RuleSubject(rawValue: visit.query["subject"]), day: day ?? visit.office.now.day,
            hasDay: day != nil && day != visit.office.now.day)
        let page = LawPage(book: room.book, query: query)
        return try await visit.page(page.title, current: .law, page.html(in: visit.language))
    }

    private static func showRule(_ visit: Visit) async throws -> Answer {
        let room = try await visit.office.readLaw(by: visit.persona)
        let page = RulePage(
            code: try visit.rule, book: room.book, records: room.records, day: visit.office.now.day,
            mayChange: room.mayChange)
        return try await visit.page(page.title, current: .law, page.html(in: visit.language))
    }

    private static func showVersion(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.requireLawChange()
        let page = LawVersionPage(
            code: try visit.rule, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .law, errors: errors, page.html(in: visit.language))
    }

    private static func addVersion(_ visit: Visit) async throws -> Answer {
        try visit.requireLawChange()
        do {
            let code = try visit.rule
            var reader = FormReader(visit.form)
            let draft = LawDraft(
                code: code, value: reader.text("value"), from: reader.day("from"), to: reader.day("to"),
                instrument: reader.line("instrument"), article: reader.line("article"), reading: reader.reading(),
                reason: reader.line("reason", most: 500))
            try reader.finish()
            try await visit.office.addRuleVersion(draft, by: visit.persona)
            return .see(LawPath.rule(code), .added)
        } catch let refusal as Refusal {
            return try await showVersion(visit, errors: refusal.reasons)
        }
    }

    private static func showComparison(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.requireLawChange()
        let room = try await visit.office.readLaw(by: visit.persona)
        let open = try room.book.versions(of: visit.rule).filter { $0.origin == .shipped && !$0.isVerified }
        if open.isEmpty && errors.isEmpty { throw Refusal(.alreadyCompared) }
        let page = LawComparisonPage(
            code: try visit.rule, open: open, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .law, errors: errors, page.html(in: visit.language))
    }

    private static func compare(_ visit: Visit) async throws -> Answer {
        try visit.requireLawChange()
        do {
            let code = try visit.rule
            var reader = FormReader(visit.form)
            let first = reader.day("version")
            let reading = reader.reading()
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.confirmRule(code, from: first, reading: reading, because: reason, by: visit.persona)
            return .see(LawPath.rule(code), .saved)
        } catch let refusal as Refusal {
            return try await showComparison(visit, errors: refusal.reasons)
        }
    }

    private static func showWithdrawal(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.requireLawChange()
        let records = try await visit.office.readLaw(by: visit.persona).records
        let wanted = visit.form.has("record") ? visit.form["record"] : visit.query["record"]
        guard let code = try? visit.rule,
            let record = records.first(where: { $0.id.text == wanted && $0.code == code })
        else { throw Refusal(.ruleVersionUnknown) }
        let page = LawWithdrawalPage(
            record: record, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .law, errors: errors, page.html(in: visit.language))
    }

    private static func withdraw(_ visit: Visit) async throws -> Answer {
        try visit.requireLawChange()
        guard let id = ID<LawRecord>(visit.form["record"]) else { throw Refusal(.ruleVersionUnknown) }
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.withdrawLawRecord(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(LawPath.rule(try visit.rule), .withdrawn)
        } catch let refusal as Refusal {
            return try await showWithdrawal(visit, errors: refusal.reasons)
        }
    }
}

extension Visit {
    /// The rule of the address; *not found* when there is none of this code.
    fileprivate var rule: RuleCode {
        get throws {
            guard let code = parameters["rule"].flatMap(RuleCode.init) else { throw Refusal(.notFound) }
            return code
        }
    }

    fileprivate func requireLawChange() throws {
        let persona = try persona
        try Refusal.raise(persona.refusals(of: LawAct.change, agency: persona.agency))
    }
}

extension FormReader {
    fileprivate mutating func reading() -> LawReadingDraft {
        LawReadingDraft(place: line("readPlace", most: 300), by: line("readBy", most: 100), on: day("readOn"))
    }
}
