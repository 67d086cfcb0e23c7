import Domain
import Operations
import Pages
import Paperwork
import Secrets
import Wording

extension Site {
    static let inspectionRecordRoutes: [Route] = [
        .get(InspectionPath.worker, .anybody) { _ in
            .text(InspectionWorker.text, type: "text/javascript; charset=utf-8")
        },
        .get(InspectionPath.sender) { .text("\(try $0.persona.account)\n\($0.csrf)") },
        .get("\(InspectionPath.list)/{id}/record", handler: { try await showRecordForm($0) }),
        .post("\(InspectionPath.list)/{id}/record", limit: FormBody.fileLimit, handler: recordInspection),
    ]

    private static func showRecordForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let inspection = try await visit.office.inspection(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: InspectionAct.record, on: inspection))
        if inspection.status != .planned && errors.isEmpty { return .see(InspectionPath.detail(inspection.id)) }
        let key = visit.form["key"].isEmpty ? Token(visit.office.chance).text : visit.form["key"]
        let page = InspectionRecordPage(
            inspection: inspection, unit: try await visit.unitNames()[inspection.unit] ?? "",
            account: persona.account, key: key, today: visit.office.now.day, typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func recordInspection(_ visit: Visit) async throws -> Answer {
        let id: ID<Inspection> = try visit.id()
        do {
            let inspection = try await visit.office.inspection(id, by: visit.persona)
            try Refusal.raise(try visit.persona.refusals(of: InspectionAct.record, on: inspection))
            let form = try InspectionRecordReader(visit.form, inspection).read()
            _ = try await visit.office.recordInspection(id, form, by: visit.persona)
            // The script asks for an answer it can tell from the way to the log-in.
            if visit.form["device"] == "phone" { return .text(InspectionPath.detail(id)) }
            return .see(InspectionPath.detail(id), .saved)
        } catch let refusal as Refusal {
            if visit.form["device"] == "phone" { return refused(refusal.reasons, visit) }
            if refusal.reasons.contains(where: { [.notFound, .notPermitted, .ownUnit].contains($0.code) }) {
                throw refusal
            }
            return try await showRecordForm(visit, errors: refusal.reasons)
        }
    }

    /// One sentence a line, for the page on the phone to show.
    private static func refused(_ reasons: [Reason], _ visit: Visit) -> Answer {
        var answer = Answer.text(reasons.map { $0.sentence(in: visit.language) }.joined(separator: "\n"))
        answer.status = Visit.status(of: reasons)
        return answer
    }
}

/// Reads the form of a record, from a desk or a phone. What a phone kept may come from another time or be forged: nothing
/// of it is believed more than what is typed at a desk.
struct InspectionRecordReader {
    private let form: FormBody
    private let inspection: Inspection

    init(_ form: FormBody, _ inspection: Inspection) { (self.form, self.inspection) = (form, inspection) }

    func read() throws -> InspectionRecordForm {
        var reader = FormReader(form)
        var record = InspectionRecordForm()
        record.place = reader.line("place")
        record.position = reader.line("position", most: 80)
        let day = reader.day("day")
        if day == nil { reader.note(Reason(.inspectionDayMissing, field: "day")) }
        let (began, ended) = (reader.time("began"), reader.time("ended"))
        if let day {
            record.began = began.map { Moment(day, hour: $0.hour, minute: $0.minute) }
            record.ended = ended.map { Moment(day, hour: $0.hour, minute: $0.minute) }
        }
        record.head = InspectionPresence(name: reader.line("head"), post: reader.line("head-post"))
        record.present = Array(InspectionPresence.read(reader.text("present", most: 4_000)).prefix(60))
        record.answers = inspection.checklist.compactMap { line in
            let result = reader.choice("result-\(line.code)", of: InspectionResult.self)
            let note = reader.text("note-\(line.code)", most: 2_000)
            return result.map { InspectionAnswer(line: line.code, result: $0, note: note) }
        }
        record.strengths = reader.text("strengths", most: 5_000)
        record.difficulties = reader.text("difficulties", most: 5_000)
        record.proposals = reader.text("proposals", most: 5_000)
        record.findings = findings(&reader)
        (record.phone, record.key) = (phone, form["key"])
        record.account = reader.id("account")
        try reader.finish()
        record.photos = try files("photos")
        record.signatures = try files("signatures").map { file in
            // The script sends who signed as the file's name.
            let name = file.name.hasSuffix(".png") ? String(file.name.dropLast(4)) : file.name
            return EvidenceFile(name: name, kind: file.kind, bytes: file.bytes)
        }
        return record
    }

    private func findings(_ reader: inout FormReader) -> [FindingForm] {
        (1...InspectionRecordPage.findingRows).compactMap { row in
            let text = reader.text("finding-\(row)", most: 2_000)
            let one = FindingForm(
                line: reader.line("line-\(row)", most: 80), text: text, severity: reader.choice("severity-\(row)"),
                due: reader.day("due-\(row)"))
            return text.isEmpty && one.severity == nil && one.due == nil ? nil : one
        }
    }

    /// Milliseconds since 1970 by the phone's clock; anything else is as if there were none.
    private var phone: PhoneClock? {
        let range: ClosedRange<Int64> = 0...4_102_444_800_000
        guard let started = Int64(form["phone-started"]), let sent = Int64(form["phone-sent"]),
            range.contains(started), range.contains(sent)
        else { return nil }
        return PhoneClock(started: Moment(milliseconds: started), sent: Moment(milliseconds: sent))
    }

    private func files(_ field: String) throws -> [EvidenceFile] {
        try form.files.filter { $0.field == field && !($0.name.isEmpty && $0.bytes.isEmpty) }.map { file in
            guard case .success(let kind) = EvidenceSniffer.kind(of: file.bytes) else {
                throw Refusal(.inspectionPhotoKind, field: "photos")
            }
            return EvidenceFile(name: SafeFileName.clean(file.name, kind: kind), kind: kind, bytes: file.bytes)
        }
    }
}
