import Domain
import Wording

/// What was achieved, what proves it, and the report.
struct NominationContent: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML {
        let report: HTML =
            nomination.report.isEmpty
            ? "<p class=\"soft\">\(language(.dossierNoReport))</p>" : HTML.paragraphs(nomination.report)
        return """
            \(Panel(language(.dossierAchievements), "\(achievements)\(facts)"))
            \(Panel(language(.dossierReport), "<div class=\"report\">\(report)</div>"))
            """
    }

    private var nomination: Nomination { page.nomination }

    private var achievements: HTML {
        if nomination.achievements.isEmpty { return "<p class=\"soft\">\(language(.dossierNoAchievements))</p>" }
        let items = HTML.each(nomination.achievements) { achievement in
            let days = "\(achievement.period.first.vietnamese) – \(achievement.period.last.vietnamese)"
            return "<li>\(achievement.title) <span class=\"soft\">\(days)</span></li>"
        }
        return "<ul>\(items)</ul>"
    }

    private var facts: DefinitionList {
        let themes = nomination.themes.map { code in page.plan.theme(code).map { "\(code)) \($0.name)" } ?? code }
        let criteria = nomination.criteria.map { code in page.plan.criterion(code).map { "\(code). \($0.text)" } ?? code
        }
        let isAsked = !page.plan.criteria(forGroup: page.participant.group).isEmpty
        let answers: HTML = isAsked || !criteria.isEmpty ? lines(criteria) : "\(language(.dossierCriteriaNone))"
        let grounds = page.grounds.map { one -> HTML in
            "\(TextLink(one.title, to: InitiativePath.detail(one.id))) <span class=\"soft\">(\(language(one.status.phrase)))</span>"
        }
        let rests: [DefinitionList.Entry] =
            grounds.isEmpty
            ? [] : [.init(language(.initiativeGrounds), html: HTML.join(grounds, separator: "<br>"))]
        return DefinitionList(
            [
                .init(language(.dossierThemes), themes.isEmpty ? language(.notGiven) : themes.joined(separator: " · ")),
                .init(language(.dossierCriteria), html: answers),
                .init(language(.dossierEvidence), html: evidence),
            ] + rests)
    }

    private func lines(_ texts: [String]) -> HTML {
        texts.isEmpty ? "\(language(.notGiven))" : HTML.join(texts.map { "\($0)" }, separator: "<br>")
    }

    private var evidence: HTML {
        if page.evidence.isEmpty { return "\(language(.evidenceNone))" }
        let papers = page.occasion.guidance?.papers ?? []
        return HTML.join(
            page.evidence.map { file in
                let paper = file.paper.flatMap { code in papers.first { $0.code == code }?.name }
                let name: HTML = paper.map { "\($0): " } ?? ""
                return "\(name)\(EvidenceLink(evidence: file, language: language))"
            }, separator: "<br>")
    }
}

/// What the appraisers found.
struct NominationAppraisals: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML {
        let reached: Set<NominationStatus> = [.draft, .submitted, .returned, .lapsed]
        if page.appraisals.isEmpty && reached.contains(page.nomination.status) { return "" }
        let content =
            page.appraisals.isEmpty
            ? "<p class=\"soft\">\(language(.dossierNoAppraisal))</p>" : HTML.each(page.appraisals, appraisal)
        return Panel(language(.dossierAppraisals), content).html
    }

    private func appraisal(_ appraisal: Appraisal) -> HTML {
        let by = language(
            .dossierAppraisedBy, ["name": appraisal.appraiserName, "time": appraisal.recorded.words(in: language)])
        let remark: HTML = appraisal.remark.isEmpty ? "" : HTML.paragraphs(appraisal.remark)
        return """
            <div><p><strong>\(language(appraisal.opinion.phrase))</strong></p><p class="soft">\(by)</p>\(remark)\
            \(findings(appraisal))</div>
            """
    }

    private func findings(_ appraisal: Appraisal) -> HTML {
        if appraisal.findings.isEmpty { return "" }
        return Table(
            language(.dossierAppraisals),
            columns: [
                .init(language(.dossierCriterion)), .init(language(.dossierVerdict)), .init(language(.dossierRemark)),
            ],
            rows: appraisal.findings.map { finding in
                let text = page.plan.criterion(finding.criterion)?.text ?? ""
                return [
                    "\(finding.criterion). \(text)",
                    "\(StatusTag(language(finding.verdict.phrase), tone(finding.verdict)))", "\(finding.remark)",
                ]
            }
        ).html
    }

    private func tone(_ verdict: Verdict) -> StatusTag.Tone {
        switch verdict {
        case .met: .ok
        case .notMet: .bad
        case .unclear: .warn
        }
    }
}
