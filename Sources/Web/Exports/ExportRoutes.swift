import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The lists of the pages as files, with the filters of the page and for those who may open it.
    static let exportRoutes: [Route] = [
        .get(ExportPath.nominations, handler: exportNominations),
        .get(ExportPath.registrations, handler: exportRegistrations),
        .get(ExportPath.participants, handler: exportParticipants),
        .get(ExportPath.maturity, handler: exportMaturity),
        .get(ExportPath.decisions, handler: exportDecisions),
    ]

    private static func exportNominations(_ visit: Visit) async throws -> Answer {
        let (persona, say) = (try visit.persona, visit.language)
        let plan = try await visit.office.readPlan(by: persona).plan
        var query = nominationQuery(visit, persona)
        query.size = 1_000
        var file = CSVFile(
            [
                .nominationNumber, .nominationName, .participantsDetailPerson, .nominationUnit, .nominationKind,
                .nominationAward, .nominationStatus, .nominationChanged,
            ].map { say($0) })
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
        return answer(file, "de-nghi-khen-thuong", isWhole: isWhole, say)
    }

    private static func exportParticipants(_ visit: Visit) async throws -> Answer {
        let (persona, say) = (try visit.persona, visit.language)
        let units = try await visit.unitNames()
        var query = participantQuery(visit, persona)
        query.size = 1_000
        var file = CSVFile(
            [.participantsName, .participantsDetailPerson, .participantsKind, .participantsUnit].map { say($0) })
        let isWhole = try await pages { page in
            query.page = page
            let rows = try await visit.office.listParticipants(query, by: persona).rows
            for row in rows { file.add([row.name, row.detail, say(row.kind.phrase), units[row.unit] ?? ""]) }
            return rows.count
        }
        return answer(file, "doi-tuong-thi-dua", isWhole: isWhole, say)
    }

    private static func exportRegistrations(_ visit: Visit) async throws -> Answer {
        let (persona, say) = (try visit.persona, visit.language)
        let plan = try await visit.office.readPlan(by: persona).plan
        let rows = try await visit.office.listRegistrations(year: registrationYear(visit), by: persona)
        var file = CSVFile(
            [
                .registrationsParticipant, .registrationsUnit, .registrationsYear, .registrationsThemes,
                .registrationsCommitments, .registrationsStatus,
            ].map { say($0) })
        for row in rows.prefix(CSVFile.most) {
            let registration = row.registration
            file.add([
                row.participantName, row.unitName, String(registration.year),
                registration.themes.map { plan.theme($0)?.name ?? $0 }.joined(separator: "; "),
                registration.commitments.map(\.text).joined(separator: "\n"), say(registration.status.phrase),
            ])
        }
        return answer(file, "dang-ky-thi-dua", isWhole: rows.count <= CSVFile.most, say)
    }

    /// The self-assessments as the list shows them, said to be what they are in a column of their own.
    private static func exportMaturity(_ visit: Visit) async throws -> Answer {
        let (persona, say) = (try visit.persona, visit.language)
        let units = try await visit.unitNames()
        var query = maturityQuery(visit, persona)
        query.participants.size = 1_000
        var file = CSVFile(
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
        return answer(file, "muc-do-chuyen-doi-so", isWhole: isWhole, say)
    }

    private static func exportDecisions(_ visit: Visit) async throws -> Answer {
        let say = visit.language
        let (_, decisions) = try await decisions(visit)
        var file = CSVFile(
            [
                .decisionsNumber, .decisionsDay, .decisionsSubject, .decisionsRecipients, .decisionMoney,
                .decisionsStatus,
            ].map { say($0) })
        for decision in decisions.prefix(CSVFile.most) {
            let day = decision.issue?.day ?? decision.changed.day
            file.add([
                decision.issue?.text ?? say(.decisionsNoNumber), day.vietnamese, decision.title,
                String(decision.items.count), String(decision.total.amount), say(decision.status.phrase),
            ])
        }
        return answer(file, "quyet-dinh", isWhole: decisions.count <= CSVFile.most, say)
    }

    /// Calls `add` with 1, 2, 3 … until a page is not full or the file is.
    /// - Returns: whether everything went into the file.
    private static func pages(_ add: (Int) async throws -> Int) async throws -> Bool {
        for page in 1...(CSVFile.most / 1_000) where try await add(page) < 1_000 { return true }
        return false
    }

    private static func answer(_ file: CSVFile, _ name: String, isWhole: Bool, _ say: Language) -> Answer {
        var file = file
        if !isWhole { file.add([say(.listExportCut, ["count": AddressText.grouped(CSVFile.most)])]) }
        return .download(file.bytes, name: "\(name).csv", type: "text/csv; charset=utf-8")
    }
}
