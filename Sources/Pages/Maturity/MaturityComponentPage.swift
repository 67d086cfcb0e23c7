package import Domain
package import Wording

/// One component of the assessment: points and evidence for each of its criteria, kept when the page is left by one of
/// its buttons.
package struct MaturityComponentPage: Sendable {
    /// One criterion as typed.
    package struct Entry: Sendable, Hashable {
        package var points: String
        package var evidence: String

        package init(points: String = "", evidence: String = "") { (self.points, self.evidence) = (points, evidence) }
    }

    private let assessment: MaturityAssessment
    private let participant: Participant
    private let set: CriteriaSet
    private let component: MaturityComponent
    private let entries: [String: Entry]
    private let files: [ClaimFile]
    private let revision: Revision
    private let csrf: String
    private let errors: FormErrors

    package init(
        assessment: MaturityAssessment, participant: Participant, set: CriteriaSet, component: MaturityComponent,
        entries: [String: Entry], files: [ClaimFile] = [], revision: Revision, csrf: String, errors: FormErrors
    ) {
        self.files = files
        (self.assessment, self.participant, self.set, self.component) = (assessment, participant, set, component)
        (self.entries, self.revision, self.csrf, self.errors) = (entries, revision, csrf, errors)
    }

    package var title: Phrase {
        Phrase.maturityPartTitle.filled(["code": component.code, "name": component.name])
    }

    package func html(in say: Language) -> HTML {
        let place = set.components.firstIndex(of: component) ?? 0
        let report = Phrase.maturityReportTitle.filled(
            ["name": participant.name, "year": String(assessment.year)])
        let crumbs = Breadcrumb(
            [
                .init(say(.maturityTitle), MaturityPath.list), .init(say(report), MaturityPath.detail(assessment.id)),
            ], here: say(title), in: say)
        let part = say(
            .maturityPartOf, ["number": String(place + 1), "count": String(set.components.count)])
        let form = Form(
            action: MaturityPath.component(assessment.id, component.code), csrf: csrf,
            hidden: [HiddenField("revision", String(revision.number))],
            "\(HTML.each(component.criteria) { group($0, say) })\(buttons(place, say))")
        let pillar = set.pillars.first { $0.components.contains(component) }?.name ?? ""
        return """
            \(PageHead(say(title), subtitle: "\(pillar) · \(part)", breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(.maturityPartHint))</p>\(Panel(html: "\(form)"))"))
            """
    }

    private func group(_ criterion: MaturityCriterion, _ say: Language) -> HTML {
        let entry = entries[criterion.code] ?? Entry()
        let steps = criterion.steps.map { Choice(String($0), String($0)) }
        let (points, evidence) = ("points-\(criterion.code)", "evidence-\(criterion.code)")
        let objection = assessment.objections[criterion.code].map { reason in
            Notice(say(.maturityObjection, ["reason": reason]), .warn, in: say)
        }
        let fields: HTML = """
            \(objection)\
            \(Field.select(points, say(.maturityClaim), steps, chosen: entry.points, blank: say(.maturityNotAnswered), hint: say(.maturityClaimHint, ["maximum": String(criterion.maximum)]), error: errors[points]))
            \(Field.longText(evidence, say(.maturityEvidence), value: entry.evidence, hint: say(.maturityEvidenceHint), error: errors[evidence], rows: 2).optional(in: say))\
            \(ClaimFileLinks(files.of(criterion.code), in: say))
            <p>\(Button(say(.claimFilesAddFor), .quiet, name: "go", value: MaturityLeaving.file(criterion.code), context: criterion.code))</p>
            """
        return FieldGroup("\(criterion.code). \(say(criterion.label))", fields).html
    }

    private func buttons(_ place: Int, _ say: Language) -> HTML {
        let next = Button(say(.maturitySaveNext), name: "go", value: MaturityLeaving.next)
        let later = Button(say(.maturitySaveLater), .quiet, name: "go", value: MaturityLeaving.later)
        guard place > 0 else { return ButtonRow(next, later).html }
        return ButtonRow(
            next, later, Button(say(.maturityPrevious), .quiet, name: "go", value: MaturityLeaving.previous)
        ).html
    }
}

/// Where a part of the assessment is left to; what was typed is kept in any case.
package enum MaturityLeaving {
    package static let next = "next"
    package static let previous = "previous"
    static let later = "later"
    package static let filePrefix = "file-"

    /// To the files of a criterion.
    static func file(_ criterion: String) -> String { filePrefix + criterion }
}
