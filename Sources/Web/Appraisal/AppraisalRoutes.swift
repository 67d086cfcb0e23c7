import Domain
import Operations
import Pages

extension Site {
    static let appraisalRoutes: [Route] = [
        .get(path(.appraisal), handler: { try await showAppraisal($0, errors: []) }),
        .post(path(.appraisal), handler: recordAppraisal),
    ]

    private static func showAppraisal(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        let dossier = try await visit.office.readNomination(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: NominationAct.appraise, on: dossier.nomination))
        let isOpen = [.accepted, .appraised].contains(dossier.nomination.status)
        if errors.isEmpty && !isOpen { return .see(NominationPath.detail(dossier.nomination.id)) }
        let own = dossier.appraisals.first { $0.appraiser == persona.account }
        let isSent = visit.form.has("revision")
        let page = AppraisalPage(
            dossier: try await nominationPage(visit, dossier),
            entry: isSent ? AppraisalForm.typed(visit.form, dossier.nomination) : own.map { .init($0) } ?? .init(),
            earlier: own?.recorded, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func recordAppraisal(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            let nomination = try await visit.office.readNomination(id, by: visit.persona).nomination
            let (findings, opinion, remark) = try AppraisalForm.read(visit.form, nomination)
            try await visit.office.recordAppraisal(
                of: id, findings: findings, opinion: opinion, remark: remark, at: visit.revision, by: visit.persona)
        } catch let refusal as Refusal {
            let isRepeat = refusal == Refusal(.changedMeanwhile)
            guard isRepeat, try await isDone(visit, id, by: "nomination.appraise", leadingTo: [.appraised]) else {
                return try await showAppraisal(visit, errors: refusal.reasons)
            }
        }
        return .see(NominationPath.detail(id), .appraised)
    }
}

/// Between the form of an appraisal and its values.
enum AppraisalForm {
    static func typed(_ form: FormBody, _ nomination: Nomination) -> AppraisalPage.Entry {
        let codes = nomination.criteria
        return AppraisalPage.Entry(
            verdicts: Dictionary(codes.map { ($0, form["finding-\($0)"]) }) { first, _ in first },
            remarks: Dictionary(codes.map { ($0, form["remark-\($0)"]) }) { first, _ in first },
            opinion: form["opinion"], remark: form["remark"])
    }

    /// A criterion left open is left out; the operation names it.
    static func read(_ form: FormBody, _ nomination: Nomination) throws -> ([Finding], Opinion, String) {
        var reader = FormReader(form)
        let findings = nomination.criteria.compactMap { code -> Finding? in
            let remark = reader.line("remark-\(code)", most: 500)
            let verdict: Verdict? = reader.choice("finding-\(code)")
            return verdict.map { Finding(criterion: code, verdict: $0, remark: remark) }
        }
        let opinion: Opinion? = reader.choice("opinion")
        let remark = reader.text("remark")
        if opinion == nil {
            reader.note(Reason(.choiceMissing, field: "opinion"))
            for code in nomination.criteria where form["finding-\(code)"].isEmpty {
                reader.note(Reason(.missingFinding, field: "finding-\(code)", ["criterion": code]))
            }
        }
        try reader.finish()
        guard let opinion else { throw Refusal(.choiceUnknown, field: "opinion") }
        return (findings, opinion, remark)
    }
}
