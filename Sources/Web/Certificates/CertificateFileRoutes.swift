import Domain
import Operations
import Pages
import Paperwork

extension Site {
    static let certificateFileRoutes: [Route] = [
        .get("\(DecisionPath.list)/{id}/certificates.pdf", handler: downloadDecision),
        .get(CertificatePath.print, handler: { try await showPrint($0) }),
        .post(CertificatePath.print, handler: setPrint), .get(CertificatePath.test, handler: downloadTest),
        .get(CertificatePath.batch, handler: downloadYear),
    ]

    private static func downloadDecision(_ visit: Visit) async throws -> Answer {
        let batch = try await visit.office.certificateBatch(of: .decision(visit.id()), by: visit.persona)
        let number = batch.certificates.first.map { "-\(ArchiveName.plain($0.decisionNumber))" } ?? ""
        return try await file(visit, batch, name: "giay-khen\(number)")
    }

    private static func downloadYear(_ visit: Visit) async throws -> Answer {
        guard let year = Int(visit.query["year"]), (2_000...2_999).contains(year) else { throw Refusal(.notFound) }
        let batch = try await visit.office.certificateBatch(of: .year(year), by: visit.persona)
        return try await file(visit, batch, name: "giay-khen-\(year)")
    }

    /// Drawn one file after the other, on the thread for papers: a year's certificates take longer than a request may keep
    /// one that answers. The two ways to print have names of their own.
    private static func file(_ visit: Visit, _ batch: CertificateBatch, name: String) async throws -> Answer {
        let mode = CertificatePrint.Mode(rawValue: visit.query["mode"]) ?? .full
        let pdf = pdf(visit, batch, mode)
        let bytes = try await ReadingQueue.run {
            Result { try drawn { try pdf.bytes(batch.certificates, codes: batch.codes.texts) } }
        }.get()
        let ending = mode == .overprint ? "-in-len-phoi" : ""
        return .download(bytes, name: "\(name)\(ending).pdf", type: "application/pdf")
    }

    private static func pdf(
        _ visit: Visit, _ batch: CertificateBatch, _ mode: CertificatePrint.Mode
    ) -> CertificatePDF {
        CertificatePDF(
            agencyName: batch.agencyName, place: batch.place, print: batch.print, mode: mode, made: visit.office.now,
            causes: batch.causes)
    }

    private static func drawn(_ draw: () throws -> [UInt8]) throws -> [UInt8] {
        do { return try draw() } catch let fault as CertificatePDF.Fault {
            switch fault {
            case .noCertificates: throw Refusal(.noCertificates)
            case .cannotDraw: throw Refusal(.cannotDraw)
            case .tooLong(let code): throw Refusal(.certificateTooLong, ["code": code])
            }
        }
    }

    private static func showPrint(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let print = try await visit.office.readCertificatePrint(by: persona)
        let typed =
            errors.isEmpty
            ? CertificatePrintPage.Typed(print)
            : CertificatePrintPage.Typed(
                across: visit.form["across"], down: visit.form["down"], ink: visit.form["ink"])
        let years = Set(try await visit.office.listDecisions(by: persona).compactMap { $0.issue?.day.year })
        let page = CertificatePrintPage(
            typed: typed, years: years.sorted(by: >),
            canSet: persona.refusals(of: CertificateAct.setPrint, agency: persona.agency).isEmpty, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .decisions, errors: errors, page.html(in: visit.language))
    }

    private static func setPrint(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: CertificateAct.setPrint, agency: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let (across, down) = (millimetres("across", visit, &reader), millimetres("down", visit, &reader))
            let ink = visit.form["ink"]
            if ink != "red" && ink != "black" { reader.note(Reason(.choiceMissing, field: "ink")) }
            try reader.finish()
            let print = CertificatePrint(across: across ?? 0, down: down ?? 0, isRed: ink == "red")
            try await visit.office.setCertificatePrint(print, by: persona)
            return .see(CertificatePath.print, .saved)
        } catch let refusal as Refusal {
            return try await showPrint(visit, errors: refusal.reasons)
        }
    }

    /// Tenths of a millimetre from `1,5`, `-2` or nothing.
    private static func millimetres(_ field: String, _ visit: Visit, _ reader: inout FormReader) -> Int? {
        let typed = reader.line(field, most: 10)
        if typed.isEmpty { return 0 }
        if let tenths = CertificatePrint.tenths(typed) { return tenths }
        reader.note(Reason(.numberMalformed, field: field))
        return nil
    }

    private static func downloadTest(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let print = try await visit.office.readCertificatePrint(by: persona)
        let pdf = CertificatePDF(
            agencyName: try await visit.site.agencyName(persona.agency), place: "", print: print, mode: .overprint,
            made: visit.office.now)
        return .download(try drawn { try pdf.testSheet() }, name: "in-thu-giay-khen.pdf", type: "application/pdf")
    }
}
