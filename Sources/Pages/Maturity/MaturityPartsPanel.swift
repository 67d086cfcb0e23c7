import Domain
import Wording

/// How far the answers are, part by part, with the way into each.
struct MaturityPartsPanel: HTMLPart {
    let assessment: MaturityAssessment
    let set: CriteriaSet
    let language: Language

    var html: HTML {
        let (count, answered) = (set.criteria.count, assessment.answers.count)
        let words = language(
            .maturityProgressWords, ["answered": String(answered), "count": String(count)])
        let gauge = Gauge(language(.maturityProgress), words, percent: answered * 100 / max(count, 1))
        let first = set.components.first { assessment.answered(in: $0) < $0.criteria.count }
        let goOn = first.map { Button(language(.maturityGoOn), to: MaturityPath.component(assessment.id, $0.code)) }
        return Panel(language(.maturityParts), aside: "\(goOn)", "\(gauge)\(table)").html
    }

    private var table: Table {
        let rows = set.components.map { component -> [HTML] in
            let (answered, count) = (assessment.answered(in: component), component.criteria.count)
            let name = "\(component.code). \(component.name)"
            return [
                "\(TextLink(name, to: MaturityPath.component(assessment.id, component.code)))",
                "\(StatusTag("\(answered)/\(count)", answered == count ? .ok : .waiting))",
            ]
        }
        return Table(
            language(.maturityParts), columns: [.init(language(.maturityPart)), .init(language(.maturityAnswered))],
            rows: rows, isCompact: true)
    }
}

/// Every claim with its evidence, folded away below the result.
struct MaturityClaimsPanel: HTMLPart {
    let assessment: MaturityAssessment
    let set: CriteriaSet
    let files: [ClaimFile]
    let language: Language

    var html: HTML {
        Panel(
            html: """
                <details class="claims"><summary>\(language(.maturityClaims))</summary>\
                \(HTML.each(set.components, table))</details>
                """
        ).html
    }

    private func table(_ component: MaturityComponent) -> HTML {
        let rows = component.criteria.map { criterion -> [HTML] in
            let answer = assessment.answers[criterion.code]
            return [
                "\(criterion.code). \(language(criterion.label))",
                "\(answer.map { "\($0.points)/\(criterion.maximum)" } ?? "–")",
                "<div>\(answer.map { HTML.paragraphs($0.evidence) })\(ClaimFileLinks(files.of(criterion.code), in: language))</div>",
            ]
        }
        return Table(
            "\(component.code). \(component.name)", isCaptionSeen: true,
            columns: [
                .init(language(.maturityAdviceCriterion)), .number(language(.maturityPoints)),
                .init(language(.maturityEvidence)),
            ], rows: rows
        ).html
    }
}
