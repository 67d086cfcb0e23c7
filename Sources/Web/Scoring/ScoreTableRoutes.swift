import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The table in force, and the office's own.
    static let scoreTableRoutes: [Route] = [
        .get(ScoringPath.table, handler: { try await showScoreTable($0) }),
        .get(ScoringPath.template, handler: downloadScoreTemplate),
        .post(ScoringPath.table, limit: FormBody.fileLimit, handler: setScoreTable),
    ]

    private static func showScoreTable(
        _ visit: Visit, problems: [PlanProblem] = [], fault: TableFault? = nil, errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try visit.persona
        let tables = try await visit.office.readScoreTables(by: persona)
        var entry = ScoreTablePage.Entry()
        entry.document = visit.form["document"]
        (entry.day, entry.from) = (visit.form["day"], visit.form["from"])
        entry.kinds = Set(visit.form.all("kinds"))
        let page = ScoreTablePage(
            inForce: tables.inForce, own: tables.own, entry: entry, problems: problems,
            fault: fault?.phrase,
            canSet: persona.refusals(of: ScoringAct.setTable, agency: persona.agency, unit: nil).isEmpty,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(
            page.title, current: .scoring, errors: errors,
            status: problems.isEmpty && fault == nil ? .ok : .unprocessableContent,
            page.html(in: visit.language))
    }

    private static func setScoreTable(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ScoringAct.setTable, agency: persona.agency, unit: nil))
        guard let file = visit.form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
            return try await showScoreTable(visit, errors: [Reason(.missingFile, field: "file")])
        }
        do {
            let (read, problems) = try ScoreTableFile.read(file.bytes, name: file.name, in: visit.language)
            guard let table = read else { return try await showScoreTable(visit, problems: problems) }
            var reader = FormReader(visit.form)
            let (document, day, from) = (reader.line("document"), reader.day("day"), reader.day("from"))
            let kinds = visit.form.all("kinds").map { ParticipantKind(rawValue: $0) }
            if kinds.contains(nil) { reader.note(Reason(.choiceUnknown, field: "kinds")) }
            try reader.finish()
            try await visit.office.setScoreTable(
                table, for: Set(kinds.compactMap(\.self)), document: document, day: day, validFrom: from, by: persona)
            return .see(ScoringPath.table, .saved)
        } catch let fault as TableFault {
            return try await showScoreTable(visit, fault: fault)
        } catch let refusal as Refusal {
            return try await showScoreTable(visit, errors: refusal.reasons)
        }
    }

    private static func downloadScoreTemplate(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ScoringAct.setTable, agency: persona.agency, unit: nil))
        let say = visit.language
        let bytes = await ReadingQueue.run { try? ScoreTableSheet.template(in: say) }
        guard let bytes else { throw Refusal(.diskFull) }
        return .download(bytes, name: "mau-thang-diem.xlsx", type: TableKind.xlsx.type)
    }
}
