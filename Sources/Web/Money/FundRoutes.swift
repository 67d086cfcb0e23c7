import Domain
import Operations
import Pages

extension Site {
    static let fundRoutes: [Route] = [
        .get(FundPath.list, handler: { try await showFund($0) }),
        .post(FundPath.list, once: true, handler: recordFund),
        .post("\(FundPath.list)/{id}/cancellation", handler: cancelFund),
    ]

    private static func showFund(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let asked = Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil }
        let (year, years) = try await visit.office.readFund(asked, by: persona)
        var page = FundPage(
            year: year, years: years,
            canRecord: persona.refusals(of: FundAct.record, agency: persona.agency).isEmpty, typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        page.unentered = try await visit.office.decisionsWithoutFundLine(year.year, by: persona)
        return try await visit.page(page.title, current: .decisions, errors: errors, page.html(in: visit.language))
    }

    private static func recordFund(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = FundForm(
                kind: reader.choice("kind"), amount: amount(visit, &reader), day: reader.day("day"),
                text: reader.line("text", most: 300), document: reader.line("document", most: 300))
            try reader.finish()
            let line = try await visit.office.recordFund(form, by: visit.persona)
            return .see(FundPath.year(line.year), .added)
        } catch let refusal as Refusal {
            return try await showFund(visit, errors: refusal.reasons)
        }
    }

    /// `6.840.000` or `6840000`.
    private static func amount(_ visit: Visit, _ reader: inout FormReader) -> Dong? {
        let typed = visit.form["amount"].filter { $0 != "." && $0 != " " }
        if typed.isEmpty { return nil }
        guard typed.utf8.count <= 15, typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(typed)
        else {
            reader.note(Reason(.numberMalformed, field: "amount"))
            return nil
        }
        return Dong(number)
    }

    private static func cancelFund(_ visit: Visit) async throws -> Answer {
        try await visit.office.cancelFund(visit.id(), at: visit.revision, by: visit.persona)
        return .see(FundPath.list, .cancelled)
    }
}
