import Domain
import Wording

/// The quota of the occasion, and the money an award would bring.
struct NominationOccasionPanel: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML { Panel(language(.dossierInOccasion), "\(quotas)\(money)").html }

    private var quotas: HTML {
        if page.quotas.isEmpty { return "<p>\(language(.dossierNoQuota))</p>" }
        return HTML.each(page.quotas) { quota in
            let kinds = AwardKind.allCases.filter(quota.rule.kinds.contains).map { language($0.phrase) }
            var values = [
                "kind": AddressText.capitalised(kinds.joined(separator: ", ")),
                "limit": quota.rule.amount(in: language),
            ]
            let phrase: Phrase = quota.used == nil ? .dossierQuotaOnly : .dossierQuota
            if let used = quota.used { values["used"] = "\(used)" }
            let upper: HTML = quota.rule.competence == .upper ? " \(StatusTag(language(.occasionInformation)))" : ""
            let source = language(.occasionQuotaSource, ["source": quota.rule.source])
            return "<p>\(language(phrase, values))\(upper)<br><span class=\"soft\">\(source)</span></p>"
        }
    }

    /// As of the planned day of decision, which picks the version of both rules.
    private var money: HTML {
        let day = page.occasion.guidance?.decisionDay ?? page.today
        guard let award = page.award,
            let sum = AwardMoney.sum(of: award, kind: page.nomination.kind.countsAs, on: day, by: page.book),
            let rules = AwardMoney.rules(
                of: award, kind: page.nomination.kind.countsAs, on: day, by: page.book)
        else { return "" }
        let words = language(
            .dossierMoney,
            [
                "sum": sum.vietnamese, "multiplier": AddressText.decimal(rules.multiplier.value),
                "salary": rules.salary.value.vietnamese,
            ])
        return """
            <p>\(words)<br><span class="check-source">\(CitationLine(rules.multiplier.citation, in: language)); \
            \(CitationLine(rules.salary.citation, in: language))</span></p>
            """
    }
}

/// What happened, the latest first, in words.
struct NominationHistory: HTMLPart {
    let page: NominationPage
    let language: Language

    var html: HTML {
        let entries = shown.reversed().map { entry in
            let act = language(JournalAct.phrase(for: entry.act, subject: entry.subject))
            return HistoryList.Entry(entry.at.words(in: language), actor: actor(entry), act)
        }
        let content: HTML =
            entries.isEmpty ? "<p class=\"soft\">\(language(.dossierNoHistory))</p>" : "\(HistoryList(entries))"
        return Panel(language(.dossierHistory), content).html
    }

    /// A draft saves itself every few seconds: of edits in a row by one person only the last is told.
    private var shown: [JournalEntry] {
        var kept: [JournalEntry] = []
        for entry in page.history {
            if let last = kept.last, last.act == "nomination.edit", entry.act == last.act, entry.actor == last.actor {
                kept.removeLast()
            }
            kept.append(entry)
        }
        return kept
    }

    private func actor(_ entry: JournalEntry) -> String {
        if entry.actor == "system" { return language(.dossierSystem) }
        return page.actors[entry.actor] ?? language(.dossierUnknownActor)
    }
}
