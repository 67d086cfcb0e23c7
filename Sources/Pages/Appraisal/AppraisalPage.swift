package import Domain
package import Wording

/// Recording findings and an opinion, beside the dossier they are about.
package struct AppraisalPage: Sendable {
    /// What stands in the fields.
    package struct Entry: Sendable {
        /// By criterion.
        package var verdicts: [String: String]
        /// By criterion.
        package var remarks: [String: String]
        package var opinion: String
        package var remark: String

        package init(
            verdicts: [String: String] = [:], remarks: [String: String] = [:], opinion: String = "", remark: String = ""
        ) {
            (self.verdicts, self.remarks, self.opinion, self.remark) = (verdicts, remarks, opinion, remark)
        }

        /// An appraisal as recorded.
        package init(_ appraisal: Appraisal) {
            let findings = appraisal.findings
            verdicts = Dictionary(findings.map { ($0.criterion, $0.verdict.rawValue) }) { _, last in last }
            remarks = Dictionary(findings.map { ($0.criterion, $0.remark) }) { _, last in last }
            (opinion, remark) = (appraisal.opinion.rawValue, appraisal.remark)
        }
    }

    private let dossier: NominationPage
    private let entry: Entry
    private let earlier: Moment?
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - dossier: what is shown beside the form.
    ///   - earlier: when this appraiser recorded before.
    package init(dossier: NominationPage, entry: Entry, earlier: Moment?, csrf: String, errors: FormErrors) {
        (self.dossier, self.entry, self.earlier) = (dossier, entry, earlier)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .appraisalTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.nominationsTitle), NominationPath.list),
                .init(dossier.participant.name, NominationPath.detail(dossier.nomination.id)),
            ], here: say(title), in: say)
        let checks = Panel(say(.dossierChecks), "\(NominationChecks.list(dossier.checks, in: say))")
        return """
            \(PageHead(dossier.participant.name, subtitle: say(.appraisalSubtitle), breadcrumb: crumbs))
            \(Columns(
                main: "\(NominationContent(page: dossier, language: say))\(checks)",
                side: "\(dossier.similarPanel(say))\(dossier.inspectedPanel(say))\(Panel(say(title), "\(form(say))"))"))
            """
    }

    private func form(_ say: Language) -> HTML {
        let note: HTML =
            earlier.map { "\(Notice(say(.appraisalEarlier, ["time": $0.words(in: say)]), .info, in: say))" } ?? ""
        let form = Form(
            action: NominationPath.page(.appraisal, of: dossier.nomination.id), csrf: csrf,
            hidden: [HiddenField("revision", String(dossier.nomination.revision.number))],
            """
            \(findings(say))\(opinion(say))
            \(ButtonRow(
                Button(say(.appraisalButton)), Button(say(.cancel), to: NominationPath.detail(dossier.nomination.id))))
            """)
        return "\(note)\(form)"
    }

    private func findings(_ say: Language) -> HTML {
        if dossier.nomination.criteria.isEmpty { return "<p class=\"soft\">\(say(.appraisalNoCriteria))</p>" }
        let choices = Verdict.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let fields = HTML.each(dossier.nomination.criteria) { code in
            let text = dossier.plan.criterion(code)?.text ?? ""
            let verdict = Field.radios(
                "finding-\(code)", "\(code). \(text)", choices, chosen: entry.verdicts[code],
                error: errors["finding-\(code)"])
            let remark = Field.text(
                "remark-\(code)", say(.appraisalRemarkOn, ["code": code]), value: entry.remarks[code] ?? "",
                error: errors["remark-\(code)"]
            ).optional(in: say)
            return "\(verdict)\(remark)"
        }
        return "\(FieldGroup(say(.appraisalFindings), fields))"
    }

    private func opinion(_ say: Language) -> HTML {
        let choices = Opinion.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let remark = Field.longText(
            "remark", say(.appraisalRemark), value: entry.remark, hint: say(.appraisalRemarkHint),
            error: errors["remark"], rows: 5)
        return """
            \(Field.radios("opinion", say(.appraisalOpinion), choices, chosen: entry.opinion, error: errors["opinion"]))
            \(remark.optional(in: say))
            """
    }
}
