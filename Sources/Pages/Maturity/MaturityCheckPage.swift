package import Domain
package import Wording

/// Every claim with its evidence, for who checks it: a reason where it has to be looked at again, then one of two ends.
package struct MaturityCheckPage: Sendable {
    private let assessment: MaturityAssessment
    private let participant: Participant
    private let set: CriteriaSet
    private let files: [ClaimFile]
    private let reasons: [String: String]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter reasons: as typed, by criterion, when the form comes back.
    package init(
        assessment: MaturityAssessment, participant: Participant, set: CriteriaSet, files: [ClaimFile] = [],
        reasons: [String: String], csrf: String, errors: FormErrors
    ) {
        self.files = files
        (self.assessment, self.participant, self.set) = (assessment, participant, set)
        (self.reasons, self.csrf, self.errors) = (reasons, csrf, errors)
    }

    package let title: Phrase = .maturityCheckTitle

    private static let form = "maturity-check"

    package func html(in say: Language) -> HTML {
        let report = Phrase.maturityReportTitle.filled(
            ["name": participant.name, "year": String(assessment.year)])
        let crumbs = Breadcrumb(
            [.init(say(.maturityTitle), MaturityPath.list), .init(say(report), MaturityPath.detail(assessment.id))],
            here: say(title), in: say)
        let ends: HTML = """
            <div class="buttons">\(Button(say(.maturityConfirm)))\
            \(Button(say(.maturitySendBack), .danger, sending: MaturityCheckPage.form, to: MaturityPath.sendingBack(assessment.id)))</div>
            """
        let form = Form(
            action: MaturityPath.confirmation(assessment.id), id: MaturityCheckPage.form, csrf: csrf,
            hidden: [HiddenField("revision", String(assessment.revision.number))],
            "\(HTML.each(set.components) { part($0, say) })\(ends)")
        return """
            \(PageHead(say(title), subtitle: say(report), breadcrumb: crumbs))
            \(Notice(say(.maturityCheckHint), .info, in: say))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }

    private func part(_ component: MaturityComponent, _ say: Language) -> HTML {
        "<h2>\(component.code). \(component.name)</h2>\(HTML.each(component.criteria) { claim($0, say) })"
    }

    private func claim(_ criterion: MaturityCriterion, _ say: Language) -> HTML {
        let answer = assessment.answers[criterion.code]
        let name = "reason-\(criterion.code)"
        let points = answer.map {
            say(.maturityClaimed, ["points": String($0.points), "maximum": String(criterion.maximum)])
        }
        let shown = files.of(criterion.code)
        let lacks = shown.isEmpty && answer.map { $0.points > 0 && $0.evidence.isEmpty } ?? false
        let fields: HTML = """
            <p><strong>\(points ?? say(.maturityNotAnswered))</strong> \
            \(if: lacks, "\(StatusTag(say(.maturityNoEvidence), .warn))")</p>\
            \(answer.map { HTML.paragraphs($0.evidence) })\(ClaimFileLinks(shown, in: say))\
            \(Field.text(name, say(.maturityWhy), value: reasons[criterion.code] ?? "", error: errors[name]).optional(in: say))
            """
        return FieldGroup("\(criterion.code). \(say(criterion.label))", fields).html
    }
}
