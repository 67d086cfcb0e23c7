import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// Awards entered from papers, and the table they come in by.
    static let earlierAwardRoutes: [Route] =
        [
            .get(EarlierAwardPath.list, handler: listEarlierAwards),
            .get("\(EarlierAwardPath.list)/{id}/cancellation", handler: { try await showEarlierAwardCancel($0) }),
            .post("\(EarlierAwardPath.list)/{id}/cancellation", handler: cancelEarlierAward),
        ] + incomingRoutes(earlierAwardTable)

    private static let earlierAwardTable = IncomingTable(
        words: IncomingTableWords(
            address: EarlierAwardPath.upload, title: .earlierAwardImportTitle,
            rules: [.earlierAwardHowRows, .earlierAwardHowKey, .earlierAwardHowAchievement, .tableHowOrder],
            list: .earlierAwardsTitle, listAddress: EarlierAwardPath.list,
            columns: [
                .earlierAwardName, .nominationTableAward, .earlierAwardDecision, .earlierAwardDay,
                .nominationTableAchievement,
            ],
            fields: [
                "name": .earlierAwardName, "detail": .participantsDetailPerson, "kind": .participantsKind,
                "unit": .participantsUnit, "form": .nominationTableAward, "decision": .earlierAwardDecision,
                "day": .earlierAwardDay, "authority": .earlierAwardAuthority,
                "achievement": .nominationTableAchievement, "first": .nominationTableFirst,
                "last": .nominationTableLast,
            ], mostRows: Office.mostEarlierAwards),
        place: .participants, template: "mau-khen-thuong-truoc-day.xlsx",
        refusals: { $0.refusals(of: EarlierAwardAct.enter, agency: $0.agency) },
        form: { office, persona in EarlierAwardTable(units: try await office.listUnits(by: persona)).form },
        judge: { read, office, persona in
            let table = EarlierAwardTable(units: try await office.listUnits(by: persona))
            let (match, lines) = try table.lines(of: read)
            return .init(match: match, preview: try await office.previewEarlierAwards(lines, by: persona).preview) {
                try await $0.importEarlierAwards(lines, from: $2, by: $1)
            }
        })

    private static func listEarlierAwards(_ visit: Visit) async throws -> Answer {
        let found = try await visit.office.listEarlierAwards(by: try visit.persona)
        let page = EarlierAwardListPage(
            rows: found.rows, units: try await visit.unitNames(), canEnter: found.canEnter)
        return try await visit.page(page.title, current: .earlierAwards, page.html(in: visit.language))
    }

    private static func showEarlierAwardCancel(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: EarlierAwardAct.cancel, agency: persona.agency))
        let (award, participant) = try await visit.office.readEarlierAward(try visit.id(), by: persona)
        guard award.status == .entered else { throw Refusal(.earlierAwardCancelled) }
        let page = EarlierAwardCancelPage(
            award: award, name: participant.name, reason: visit.form["reason"], csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(
            page.title, current: .earlierAwards, errors: errors, page.html(in: visit.language))
    }

    private static func cancelEarlierAward(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: EarlierAwardAct.cancel, agency: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.cancelEarlierAward(
                try visit.id(), because: reason, at: try visit.revision, by: persona)
            return .see(EarlierAwardPath.list, .saved)
        } catch let refusal as Refusal {
            return try await showEarlierAwardCancel(visit, errors: refusal.reasons)
        }
    }

    /// Under the titles under which they come in, with what became of them.
    static func exportEarlierAwards(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let rows = try await visit.office.listEarlierAwards(by: try visit.persona).rows
        let units = try await visit.unitNames()
        let table = EarlierAwardRowsOut.table(rows, units, in: say)
        return ExportedList(table: table, name: "khen-thuong-truoc-day", isWhole: rows.count <= OutTable.most)
    }
}
