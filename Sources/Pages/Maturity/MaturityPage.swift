package import Domain
package import Wording

/// An assessment with its result: what is left to do, levels and how they came about, the cheapest step up, the years,
/// and what others found.
package struct MaturityPage: Sendable {
    /// What this person may do here.
    package struct Acts: Sendable {
        package var fill = false
        package var check = false
        package var withdraw = false
        package var record = false

        package init() {}
    }

    let assessment: MaturityAssessment
    let participant: Participant
    let set: CriteriaSet
    let others: [MaturityAssessment]
    let records: [MaturityRecord]
    let files: [ClaimFile]
    let acts: Acts

    package init(
        assessment: MaturityAssessment, participant: Participant, set: CriteriaSet, others: [MaturityAssessment],
        records: [MaturityRecord], files: [ClaimFile] = [], acts: Acts
    ) {
        self.files = files
        (self.assessment, self.participant, self.set) = (assessment, participant, set)
        (self.others, self.records, self.acts) = (others, records, acts)
    }

    package var title: Phrase {
        Phrase.maturityReportTitle.filled(["name": participant.name, "year": String(assessment.year)])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.maturityTitle), MaturityPath.list)], here: say(title), in: say)
        let result = set.result(of: assessment.claimed)
        return """
            \(PageHead(say(title), subtitle: "\(set.name) – \(set.version)", breadcrumb: crumbs, aside: aside(say)))
            \(Notice(say(.maturityUnofficial), .info, in: say))
            \(MaturitySetNotice(set: set, language: say))
            \(if: assessment.status == .returned, objections(say))
            \(if: acts.fill, MaturityPartsPanel(assessment: assessment, set: set, language: say).html)
            \(result.map { MaturityResultPanel(result: $0, open: unanswered, language: say).html })
            \(result.map { MaturityStepsPanel(result: $0, language: say).html })
            \(result.map { MaturityAdvicePanel(result: $0, advice: set.advice(from: assessment.claimed), language: say).html })
            \(if: !others.isEmpty, MaturityYearsPanel(all: others + [assessment], set: set, language: say).html)
            \(MaturityRecordsPanel(participant: participant, records: records, canRecord: acts.record, language: say))
            \(MaturityClaimsPanel(assessment: assessment, set: set, files: files, language: say))
            """
    }

    /// Criteria without an answer.
    private var unanswered: Int { self.set.criteria.count - assessment.answers.count }

    private func aside(_ say: Language) -> HTML {
        let id = assessment.id
        let submit = acts.fill ? Button(say(.maturitySubmit), .primary, to: MaturityPath.submission(id)) : nil
        let check = acts.check ? Button(say(.maturityCheck), .primary, to: MaturityPath.check(id)) : nil
        let shown = Button(
            say(.claimFilesOf, ["count": String(files.count)]), .quiet, to: ClaimPath.list(.maturity(id)))
        let withdraw = acts.withdraw ? Button(say(.maturityWithdraw), .danger, to: MaturityPath.withdrawal(id)) : nil
        return """
            <div class="buttons">\(StatusTag(say(assessment.status.phrase), assessment.status.tone))\
            \(submit)\(check)\(if: acts.fill || !files.isEmpty, "\(shown)")\(withdraw)</div>
            """
    }

    private func objections(_ say: Language) -> HTML {
        let rows = set.criteria.compactMap { criterion in
            assessment.objections[criterion.code].map { reason -> [HTML] in
                ["\(criterion.code). \(say(criterion.label))", "\(HTML.paragraphs(reason))"]
            }
        }
        let table = Table(
            say(.maturityObjections), columns: [.init(say(.maturityAdviceCriterion)), .init(say(.maturityReason))],
            rows: rows)
        return Panel(say(.maturityObjections), "\(table)").html
    }
}

/// What is known of the set itself: its standing and its source.
struct MaturitySetNotice: HTMLPart {
    let set: CriteriaSet
    let language: Language

    var html: HTML {
        let source: HTML = set.citation.map { "\(CitationLine($0, in: language))" } ?? ""
        return "<p class=\"soft\">\(StatusTag(language(set.status.phrase))) \(source)</p>"
    }
}
