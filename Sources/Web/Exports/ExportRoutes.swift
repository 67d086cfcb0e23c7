import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The lists of the pages as files, with the filters of the page and for those who may open it.
    static let exportRoutes: [Route] =
        exports(ExportPath.nominations, exportNominations) + exports(ExportPath.registrations, exportRegistrations)
        + exports(ExportPath.participants, exportParticipants) + exports(ExportPath.maturity, exportMaturity)
        + exports(ExportPath.decisions, exportDecisions) + exports(ExportPath.awards, exportAwards)
        + exports(ExportPath.initiatives, exportInitiatives)
        + exports(ExportPath.earlierAwards, exportEarlierAwards) + exports(ExportPath.progress, exportProgress)
        + exports(ExportPath.indicators, exportIndicators)
        + exports(ExportPath.papers, exportPapers)
        + exports(ExportPath.scores, exportScoreRanking) + exports(ResultPath.file, exportResults)
        + exports(ExportPath.duties, exportDuties)
        + exports(ExportPath.communications, exportCommunication)
        + exports(ExportPath.feedback, exportFeedback)
        + exports(ExportPath.skills, exportSkills)
        + exports(ExportPath.models, exportModels)
        + exports(ExportPath.yearlyResults, exportYearlyResults)
        + exports(ExportPath.statistics, exportStatistics)
        + exports(ExportPath.communeReviews, exportCommuneReviews)
        + exports(ExportPath.inspections, exportInspections) + exports(ExportPath.findings, exportFindings)

    /// The same list as either kind of file: the ending of the address says which.
    private static func exports(
        _ path: String, _ make: @escaping @Sendable (Visit) async throws -> ExportedList
    ) -> [Route] {
        TableKind.allCases.map { kind in
            .get("\(path).\(kind.rawValue)") { visit in try await answer(try await make(visit), kind, visit.language) }
        }
    }

    private static func exportNominations(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let plan = try await visit.office.readPlan(by: persona).plan
        var query = nominationQuery(visit, persona)
        query.size = 1_000
        var file = OutTable(say(.nominationsTitle), NominationColumns.titles.map { say($0) })
        let isWhole = try await pages { page in
            query.page = page
            let rows = try await visit.office.listNominations(query, by: persona).rows
            for row in rows {
                file.add([
                    row.number ?? "", row.name, row.detail, row.unitName, say(row.kind.phrase),
                    plan.award(row.award)?.name ?? row.award, say(row.status.phrase), row.changed.day.vietnamese,
                ])
            }
            return rows.count
        }
        return ExportedList(table: file, name: "de-nghi-khen-thuong", isWhole: isWhole)
    }

    private static func exportParticipants(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let units = try await visit.office.listUnits(by: persona)
        var query = participantQuery(visit, persona)
        query.size = 1_000
        var all: [Participant] = []
        let isWhole = try await pages { page in
            query.page = page
            let rows = try await visit.office.listParticipants(query, by: persona).rows
            all += rows
            return rows.count
        }
        let groups = try await visit.office.readPlan(by: persona).plan.participants
        let file = ParticipantTable(units: units, groups: groups).out(all, in: say)
        return ExportedList(table: file, name: "doi-tuong-thi-dua", isWhole: isWhole)
    }

    private static func exportRegistrations(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let plan = try await visit.office.readPlan(by: persona).plan
        let rows = try await visit.office.listRegistrations(year: registrationYear(visit), by: persona)
        var file = OutTable(
            say(.registrationsTitle),
            [
                .registrationsParticipant, .registrationsUnit, .registrationsYear, .registrationsThemes,
                .registrationsCommitments, .registrationsStatus,
            ].map { say($0) })
        for row in rows.prefix(OutTable.most) {
            let registration = row.registration
            file.add([
                row.participantName, row.unitName, String(registration.year),
                registration.themes.map { plan.theme($0)?.name ?? $0 }.joined(separator: "; "),
                registration.commitments.map(\.text).joined(separator: "\n"), say(registration.status.phrase),
            ])
        }
        return ExportedList(table: file, name: "dang-ky-thi-dua", isWhole: rows.count <= OutTable.most)
    }

    /// The self-assessments as the list shows them, said to be what they are in a column of their own.
    private static func exportMaturity(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let units = try await visit.unitNames()
        var query = maturityQuery(visit, persona)
        query.participants.size = 1_000
        var file = OutTable(
            say(.maturityTitle),
            [
                .maturityEnterprise, .maturityUnit, .maturityYear, .maturityLevel, .maturityPoints, .maturityStatus,
                .maturitySet, .maturityElsewhere, .maturityNoteColumn,
            ].map { say($0) })
        let isWhole = try await pages { page in
            query.participants.page = page
            let list = try await visit.office.listMaturity(query, by: persona)
            for row in list.rows {
                let (assessment, level) = (row.assessment, maturityLevel(row, list.sets, persona, say))
                file.add([
                    row.participant.name, units[row.participant.unit] ?? "",
                    assessment.map { String($0.year) } ?? "", level ?? "",
                    level == nil ? "" : assessment.map { String($0.points) } ?? "",
                    assessment.map { say($0.status.phrase) } ?? "", assessment?.set.description ?? "",
                    row.record.map { "\($0.level), \($0.day.vietnamese), \($0.source)" } ?? "",
                    level == nil ? "" : say(.maturityUnofficial),
                ])
            }
            return list.rows.count
        }
        return ExportedList(table: file, name: "muc-do-chuyen-doi-so", isWhole: isWhole)
    }

    private static func exportDecisions(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (_, decisions) = try await decisions(visit)
        var file = OutTable(
            say(.decisionsTitle),
            [
                .decisionsNumber, .decisionsDay, .decisionsSubject, .decisionsRecipients, .decisionMoney,
                .decisionsStatus,
            ].map { say($0) })
        for decision in decisions.prefix(OutTable.most) {
            let day = decision.issue?.day ?? decision.changed.day
            file.add([
                decision.issue?.text ?? say(.decisionsNoNumber), day.vietnamese, decision.title,
                String(decision.items.count), String(decision.total.amount), say(decision.status.phrase),
            ])
        }
        return ExportedList(table: file, name: "quyet-dinh", isWhole: decisions.count <= OutTable.most)
    }

    private static func exportPapers(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (register, shown) = try await paperRegister(visit)
        var file = OutTable(
            say(.registerTitle),
            [
                .registerSymbol, .decisionSeries, .registerDate, .registerKind, .decisionsSubject, .registerSigner,
                .decisionsStatus, .registerSigned, .registerNote,
            ].map { say($0) })
        for line in shown.prefix(OutTable.most) {
            file.add([
                line.number, line.series.map(String.init) ?? "", line.day.vietnamese, say(line.kind.phrase),
                line.subject, line.signer, line.status.map { say($0.phrase) } ?? "",
                PaperKind.keptSigned.contains(line.kind)
                    ? say(line.signed?.phrase ?? .registerSignedNot) : "",
                line.corrections.map { say(.registerCorrected, ["letter": $0]) }.joined(separator: "; "),
            ])
        }
        for (year, gap) in gaps(visit, register) {
            file.add([
                gap.words, "", "\(year)", say(gap.kind.phrase), say(.registerGaps, ["year": "\(year)"]), "", "", "",
                gap.note?.reason ?? say(.registerUnexplained),
            ])
        }
        return ExportedList(table: file, name: "so-van-ban-di", isWhole: shown.count <= OutTable.most)
    }

    /// Numbers that are no papers of the program, of the year and kind the address asks for; a search asks for papers alone.
    private static func gaps(_ visit: Visit, _ register: PaperRegister) -> [(year: Int, gap: NumberGap)] {
        if !visit.query["q"].isEmpty { return [] }
        let kind = PaperKind(rawValue: visit.query["kind"])
        let years = Int(visit.query["year"]).map { [$0] } ?? register.years
        return years.flatMap { year in
            PaperKind.numberedBySeries.filter { kind == nil || kind == $0 }
                .flatMap { register.gaps(year, $0) }.map { (year, $0) }
        }
    }

    /// Calls `add` with 1, 2, 3 … until a page is not full or the file is.
    /// - Returns: whether everything went into the file.
    private static func pages(_ add: (Int) async throws -> Int) async throws -> Bool {
        for page in 1...(OutTable.most / 1_000) where try await add(page) < 1_000 { return true }
        return false
    }

    private static func answer(_ list: ExportedList, _ kind: TableKind, _ say: Language) async throws -> Answer {
        var table = list.table
        if !list.isWhole { table.add([say(.listExportCut, ["count": AddressText.grouped(OutTable.most)])]) }
        let bytes = try await bytes(table, kind)
        return .download(bytes, name: "\(list.name).\(kind.rawValue)", type: kind.type)
    }

    /// A workbook is made on the thread for reading, not on one that answers requests.
    private static func bytes(_ table: OutTable, _ kind: TableKind) async throws -> [UInt8] {
        guard kind == .xlsx else { return table.csv }
        guard let bytes = await ReadingQueue.run({ try? table.xlsx() }) else { throw Refusal(.diskFull) }
        return bytes
    }
}

/// A list as a table, with the name of its file.
struct ExportedList: Sendable {
    let table: OutTable
    let name: String
    let isWhole: Bool
}
