import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let communicationRoutes: [Route] =
        [
            .get(CommunicationPath.list, handler: listCommunication),
            .get(CommunicationPath.new, handler: { try await showCommunicationForm($0) }),
            .post(CommunicationPath.list, once: true, handler: planCommunication),
            .get("\(CommunicationPath.list)/{id}", handler: { try await showCommunication($0) }),
            .post("\(CommunicationPath.list)/{id}/outcome", handler: finishCommunication),
            .post("\(CommunicationPath.list)/{id}/calling-off", handler: callCommunicationOff),
            .post(
                "\(CommunicationPath.list)/{id}/files", limit: FormBody.fileLimit, once: true,
                handler: addCommunicationFile),
            .get("\(CommunicationPath.list)/{id}/files/{file}", handler: downloadCommunicationFile),
        ] + announcementRoutes

    private static func year(_ visit: Visit) -> Int {
        Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil } ?? visit.office.now.day.year
    }

    private static func listCommunication(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let board = try await visit.office.listCommunication(by: persona)
        let period = try await visit.office.readPlan(by: persona).plan.identity.period
        let may = { (act: CommunicationAct) in
            persona.refusals(of: act, agency: persona.agency, unit: persona.unit).isEmpty
        }
        let page = CommunicationsPage(
            activities: board.activities(in: year(visit)),
            units: Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }, year: year(visit),
            years: Set(period.first.year...period.last.year).union([year(visit)]).sorted(), today: board.today,
            canPlan: may(.plan), canPress: may(.commend))
        return try await visit.page(page.title, current: .communications, page.html(in: visit.language))
    }

    static func exportCommunication(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let board = try await visit.office.listCommunication(by: visit.persona)
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        var file = OutTable(
            say(.communicationTitle),
            [
                .communicationName, .communicationPlanned, .communicationKind, .communicationChannel,
                .communicationUnit, .communicationResponsible, .communicationStatus, .communicationDone,
                .communicationReach, .communicationLink, .communicationNote,
            ].map { say($0) }, widths: [40, 14, 22, 28, 28, 22, 18, 14, 12, 32, 40])
        for one in board.activities(in: year(visit)) {
            let status = one.isLate(on: board.today) ? Phrase.communicationLate : one.status.phrase
            file.add([
                .text(one.title), .day(one.planned), .text(say(one.kind.phrase)), .text(one.channel),
                .text(names[one.unit] ?? ""), .text(one.responsible), .text(say(status)),
                one.outcome.map { .day($0.day) } ?? .text(""), one.outcome?.reach.map { .number($0) } ?? .text(""),
                .text(one.outcome?.link ?? ""), .text(one.outcome?.note ?? one.reason),
            ])
        }
        return ExportedList(
            table: file, name: "truyen-thong-\(year(visit))", isWhole: board.activities.count < 1_000)
    }

    private static func showCommunicationForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(
            persona.refusals(of: CommunicationAct.plan, agency: persona.agency, unit: persona.unit))
        let units = persona.holds(.clerk) ? unitChoices(try await visit.office.listUnits(by: persona)) : []
        let page = CommunicationFormPage(
            units: units, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .communications, errors: errors, page.html(in: visit.language))
    }

    private static func planCommunication(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = CommunicationForm(
                unit: reader.id("unit"), kind: reader.choice("kind"), title: reader.line("title", most: 300),
                channel: reader.line("channel", most: 300), responsible: reader.line("responsible"),
                planned: reader.day("planned"))
            try reader.finish()
            let activity = try await visit.office.planCommunication(form, by: visit.persona)
            return .see(CommunicationPath.detail(activity.id), .added)
        } catch let refusal as Refusal {
            return try await showCommunicationForm(visit, errors: refusal.reasons)
        }
    }

    private static func showCommunication(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readCommunicationBook(visit.id(), by: persona)
        let activity = book.activity
        let page = CommunicationPage(
            activity: activity, unit: book.unit?.name ?? "", files: book.files,
            canWrite: persona.refusals(of: CommunicationAct.plan, agency: activity.agency, unit: activity.unit).isEmpty,
            today: visit.office.now.day, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(
            activity.title, current: .communications, errors: errors, page.html(in: visit.language))
    }

    private static func finishCommunication(_ visit: Visit) async throws -> Answer {
        let id = try await writableCommunication(visit)
        do {
            var reader = FormReader(visit.form)
            let form = CommunicationOutcomeForm(
                day: reader.day("day"), reach: reader.number("reach"), link: reader.line("link", most: 500),
                note: reader.text("note"))
            try reader.finish()
            try await visit.office.finishCommunication(id, form, at: visit.revision, by: visit.persona)
            return .see(CommunicationPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showCommunication(visit, errors: refusal.reasons)
        }
    }

    private static func callCommunicationOff(_ visit: Visit) async throws -> Answer {
        let id = try await writableCommunication(visit)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.callCommunicationOff(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(CommunicationPath.detail(id), .cancelled)
        } catch let refusal as Refusal {
            return try await showCommunication(visit, errors: refusal.reasons)
        }
    }

    private static func addCommunicationFile(_ visit: Visit) async throws -> Answer {
        let id = try await writableCommunication(visit)
        do {
            try await visit.office.addCommunicationFile(
                try EvidenceUpload.read(visit.form), to: id, by: try visit.persona)
            return .see(CommunicationPath.detail(id), .fileAdded)
        } catch let refusal as Refusal {
            return try await showCommunication(visit, errors: refusal.reasons)
        }
    }

    /// The activity of the address, for who may write in it.
    private static func writableCommunication(_ visit: Visit) async throws -> ID<CommunicationActivity> {
        let known = try await visit.office.readCommunication(visit.id(), by: visit.persona)
        try Refusal.raise(
            try visit.persona.refusals(of: CommunicationAct.plan, agency: known.agency, unit: known.unit))
        return known.id
    }

    private static func downloadCommunicationFile(_ visit: Visit) async throws -> Answer {
        let (file, bytes) = try await visit.office.readCommunicationFile(
            try visit.id("file"), of: try visit.id(), by: try visit.persona)
        return .download(bytes, name: file.name, type: EvidenceUpload.type(file.kind))
    }
}
