import Domain
import Wording

/// What the units were told.
struct OccasionGuidancePanel: HTMLPart {
    let page: OccasionPage
    let language: Language

    var html: HTML {
        guard let guidance = page.occasion.guidance else {
            let empty = EmptyState(language(.occasionNoGuidance), hint: language(.occasionNoGuidanceHint))
            return "\(Panel(language(.occasionGuidanceTitle), "\(empty)"))"
        }
        return "\(Panel(language(.occasionGuidanceTitle), "\(facts(guidance))\(papers(guidance))\(files)"))"
    }

    private func facts(_ guidance: Guidance) -> HTML {
        let list = DefinitionList([
            .init(language(.occasionDeadline), guidance.deadline.words(in: language)),
            .init(language(.occasionPlace), guidance.place),
            .init(language(.occasionDecisionDay), guidance.decisionDay?.vietnamese ?? language(.notGiven)),
        ])
        return "\(list)\(if: !guidance.notes.isEmpty, "<div>\(HTML.paragraphs(guidance.notes))</div>")"
    }

    private var files: HTML {
        let links = OfficialPaperLinks(
            kinds: [.guidance], id: page.occasion.id.text, wordOnly: page.wordOnly, language: language)
        return "<p class=\"list-line\">\(links.line(.guidance))</p>"
    }

    private func papers(_ guidance: Guidance) -> Table {
        Table(
            language(.occasionPapers), isCaptionSeen: true,
            columns: [
                .init(language(.occasionPaper)), .init(language(.occasionPaperAward)),
                .init(language(.occasionPaperKinds)), .init(language(.occasionPaperRequired)),
                .number(language(.occasionPaperSets)),
            ],
            rows: guidance.papers.map { paper in
                [
                    "\(paper.name)", "\(page.plan.award(paper.award)?.name ?? paper.award)",
                    "\(PaperKinds.words(paper.kinds, in: language))",
                    "\(language(paper.required ? .yes : .no))", "\(paper.sets)",
                ]
            })
    }
}

/// For whom a paper is asked, in words.
enum PaperKinds {
    static let collectives: [ParticipantKind] = [.organisation, .enterprise, .collective]

    static func words(_ kinds: [ParticipantKind], in say: Language) -> String {
        if kinds.isEmpty { return say(.occasionEveryKind) }
        return ParticipantKind.allCases.filter(kinds.contains).map { say($0.phrase) }.joined(separator: ", ")
    }
}

/// The quota rules of the occasion with what is proposed against them.
struct OccasionQuotaPanel: HTMLPart {
    let page: OccasionPage
    let language: Language

    var html: HTML {
        let rules = page.plan.quotas.filter { $0.applies(to: page.occasion.planned) }
        guard !rules.isEmpty else {
            return "\(Panel(language(.occasionQuotas), "<p class=\"soft\">\(language(.occasionNoQuotas))</p>"))"
        }
        let own = rules.filter { $0.competence == .own }
        let upper = rules.filter { $0.competence == .upper }
        let note: HTML = "<p class=\"soft\">\(language(.occasionQuotaNote))</p>"
        return "\(Panel(language(.occasionQuotas), "\(HTML.each(own, gauge))\(HTML.each(upper, information))\(note)"))"
    }

    /// Dossiers still under way may well be more than the places: that is no overstepping, and not drawn as one.
    private func gauge(_ rule: QuotaRule) -> HTML {
        let used = used(rule)
        let words = language(.occasionWaiting, ["used": String(used), "limit": String(rule.maximum)])
        let percent = rule.maximum > 0 ? min(used * 100 / rule.maximum, 100) : 0
        return "<div>\(Gauge(label(rule), words, percent: percent))\(source(rule))</div>"
    }

    /// A number of the upper level: shown, never a cap here, so never drawn as exceeded.
    private func information(_ rule: QuotaRule) -> HTML {
        let used = used(rule)
        let words = language(.occasionProposed, ["used": String(used), "limit": rule.amount(in: language)])
        let percent = rule.maximum > 0 ? min(used * 100 / rule.maximum, 100) : 0
        return """
            <div>\(Gauge(label(rule), words, percent: percent))\
            <p class="soft">\(StatusTag(language(.occasionInformation))) \(sourceText(rule))</p></div>
            """
    }

    private func label(_ rule: QuotaRule) -> String {
        let kinds = AwardKind.allCases.filter(rule.kinds.contains).map { language($0.phrase) }
        return "\(page.plan.award(rule.award)?.name ?? rule.award): \(kinds.joined(separator: ", "))"
    }

    private func used(_ rule: QuotaRule) -> Int {
        let counted = NominationStatus.inProgress.union(NominationStatus.awarded).union([.forwarded, .granted])
        return page.counts
            .filter { $0.award == rule.award && rule.kinds.contains($0.kind) && counted.contains($0.status) }
            .map(\.count).reduce(0, +)
    }

    private func source(_ rule: QuotaRule) -> HTML { "<p class=\"soft\">\(sourceText(rule))</p>" }

    private func sourceText(_ rule: QuotaRule) -> String {
        let place = language(.occasionQuotaSource, ["source": rule.source])
        let share = rule.share == nil ? nil : language(rule.phrase(naming: page.plan.occasionNames))
        let scope = rule.scope == .programme || share != nil ? nil : language(rule.scope.phrase)
        return [share, place, scope].compactMap(\.self).joined(separator: "; ")
    }
}
