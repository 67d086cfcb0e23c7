package import Domain
package import Wording

/// What handing in does, what is still open, and the one button that does it.
package struct MaturitySubmissionPage: Sendable {
    private let assessment: MaturityAssessment
    private let participant: Participant
    private let set: CriteriaSet
    private let files: [ClaimFile]
    private let csrf: String

    package init(
        assessment: MaturityAssessment, participant: Participant, set: CriteriaSet, files: [ClaimFile] = [],
        csrf: String
    ) {
        (self.assessment, self.participant, self.set) = (assessment, participant, set)
        (self.files, self.csrf) = (files, csrf)
    }

    package let title: Phrase = .maturitySubmitTitle

    package func html(in say: Language) -> HTML {
        let report = Phrase.maturityReportTitle.filled(
            ["name": participant.name, "year": String(assessment.year)])
        let back = MaturityPath.detail(assessment.id)
        let crumbs = Breadcrumb(
            [.init(say(.maturityTitle), MaturityPath.list), .init(say(report), back)], here: say(title), in: say)
        let isWhole = assessment.answers.count == set.criteria.count
        let buttons =
            isWhole
            ? ButtonRow(Button(say(.maturitySubmit)), Button(say(.cancel), to: back)).html
            : ButtonRow(Button(say(.maturityGoOn), .primary, to: back)).html
        let form = Form(
            action: MaturityPath.submission(assessment.id), csrf: csrf,
            hidden: [HiddenField("revision", String(assessment.revision.number))], buttons)
        let content: HTML = "<p>\(say(.maturitySubmitText))</p>\(CheckList(items(say), in: say))\(form)"
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Notice(say(.maturityUnofficial), .info, in: say))\(Panel(html: content))"))
            """
    }

    private func items(_ say: Language) -> [CheckList.Item] {
        let missing = set.components.filter { assessment.answered(in: $0) < $0.criteria.count }.map { component in
            CheckList.Item(
                .blocked,
                say(
                    .maturityMissing,
                    [
                        "component": "\(component.code) \(component.name)",
                        "count": String(component.criteria.count - assessment.answered(in: component)),
                    ]))
        }
        let all = say(.maturityAllAnswered, ["count": String(set.criteria.count)])
        let unproven = assessment.unproven(in: set, beside: files).map(\.code)
        let warning = say(
            .maturityUnproven, ["count": String(unproven.count), "codes": unproven.joined(separator: ", ")])
        return (missing.isEmpty ? [CheckList.Item(.passed, all)] : missing)
            + [unproven.isEmpty ? CheckList.Item(.passed, say(.maturityAllProven)) : .init(.warn, warning)]
    }
}

/// What taking an assessment back does, with the one button that does it.
package struct MaturityWithdrawalPage: Sendable {
    private let assessment: MaturityAssessment
    private let participant: Participant
    private let csrf: String

    package init(assessment: MaturityAssessment, participant: Participant, csrf: String) {
        (self.assessment, self.participant, self.csrf) = (assessment, participant, csrf)
    }

    package let title: Phrase = .maturityWithdrawTitle

    package func html(in say: Language) -> HTML {
        let values = ["name": participant.name, "year": String(assessment.year)]
        let back = MaturityPath.detail(assessment.id)
        let form = Form(
            action: MaturityPath.withdrawal(assessment.id), csrf: csrf,
            hidden: [HiddenField("revision", String(assessment.revision.number))],
            "\(ButtonRow(Button(say(.maturityWithdraw), .danger), Button(say(.cancel), to: back)))")
        return """
            \(PageHead(say(title)))
            \(ReadingColumn("\(Panel(html: "<p>\(say(.maturityWithdrawText, values))</p>\(form)"))"))
            """
    }
}
