import Domain
import Operations
import Pages

extension Site {
    /// Numbers of the office's register that are no papers of the program.
    static let numberNoteRoutes: [Route] = [
        .get(OfficialPaperPath.numbers("{year}"), handler: { try await showNumbers($0) }),
        .post(OfficialPaperPath.numbers("{year}"), handler: noteNumbers),
    ]

    private static func showNumbers(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let (persona, year) = (try visit.persona, try numberYear(visit))
        let register = try await visit.office.readPaperRegister(by: persona)
        let page = NumberNotePage(
            year: year, gaps: PaperKind.numberedBySeries.flatMap { register.gaps(year, $0) },
            names: register.notes.isEmpty ? [:] : try await visit.accountNames(),
            mayNote: persona.refusals(of: RegisterAct.note, agency: persona.agency).isEmpty, typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(
            page.title(in: visit.language), current: .register, errors: errors, page.html(in: visit.language))
    }

    private static func noteNumbers(_ visit: Visit) async throws -> Answer {
        let (persona, year) = (try visit.persona, try numberYear(visit))
        try Refusal.raise(persona.refusals(of: RegisterAct.note, agency: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let kind: PaperKind? = reader.choice("kind")
            let (first, last) = (reader.number("first"), visit.form["last"].isEmpty ? nil : reader.number("last"))
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            guard let kind else { throw Refusal(.choiceMissing, field: "kind") }
            try await visit.office.noteNumbers(kind, year, from: first, to: last, because: reason, by: persona)
            return .see(OfficialPaperPath.numbers(String(year)), .saved)
        } catch let refusal as Refusal {
            return try await showNumbers(visit, errors: refusal.reasons)
        }
    }

    private static func numberYear(_ visit: Visit) throws -> Int {
        guard let year = visit.parameters["year"].flatMap({ Int($0) }), (1900...2999).contains(year) else {
            throw Refusal(.notFound)
        }
        return year
    }
}
