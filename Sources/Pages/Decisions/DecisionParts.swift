import Domain
import Wording

/// What the paper says beside its list: occasion, number, signer, money, and the decisions before and after it.
struct DecisionFacts: HTMLPart {
    let sheet: DecisionSheet
    let language: Language

    private var say: Language { language }
    private var decision: Decision { sheet.decision }

    var html: HTML {
        var entries: [DefinitionList.Entry] = [
            .init(say(.decisionKindTerm), say(decision.kind.phrase)),
            .init(
                say(.decisionOccasion),
                html: "\(TextLink(sheet.occasion.name, to: OccasionPath.detail(sheet.occasion.id)))"),
            .init(say(.decisionAward), sheet.award?.name ?? decision.award),
        ]
        if let issue = decision.issue {
            let values = ["day": issue.day.vietnamese, "title": issue.signerTitle, "signer": issue.signer]
            entries.append(.init(say(.decisionIssued), say(.decisionIssuedBy, values)))
            if issue.registered != nil { entries.append(.init(say(.decisionSeries), String(issue.number))) }
        }
        if !decision.moneySource.isEmpty { entries.append(.init(say(.decisionMoneySource), decision.moneySource)) }
        if !decision.reason.isEmpty { entries.append(.init(say(.decisionReason), decision.reason)) }
        if let target = sheet.target {
            let term: Phrase = decision.kind == .replacement ? .decisionReplaces : .decisionCancels
            entries.append(.init(say(term), html: link(target)))
        }
        if !sheet.followers.isEmpty {
            let links = HTML.join(sheet.followers.map(link), separator: "<br>")
            entries.append(.init(say(.decisionFollowed), html: links))
        }
        return "\(DefinitionList(entries))"
    }

    private func link(_ other: Decision) -> HTML {
        "\(TextLink(DecisionWords.name(other, in: say), to: DecisionPath.detail(other.id))) – \(say(other.kind.phrase))"
    }
}

/// The recipients with gold-book number and money, and how the money is worked out.
struct DecisionRecipients: HTMLPart {
    let sheet: DecisionSheet
    let language: Language

    private var say: Language { language }
    private var decision: Decision { sheet.decision }
    private var isCancellation: Bool { decision.kind == .cancellation }

    var html: HTML {
        let title: Phrase = isCancellation ? .decisionCancelled : .decisionRecipients
        return "\(Panel(say(title), aside: "\(CountBadge(decision.items.count))", "\(table(say(title)))\(total)"))"
    }

    private func table(_ caption: String) -> Table {
        let rows = decision.items.map { item -> [HTML] in
            [
                "<strong>\(item.name)</strong>", HTML(text: item.detail), HTML(text: item.achievement),
                "\(item.goldBook)", HTML(text: item.money.vietnamese),
            ]
        }
        return Table(
            caption,
            columns: [
                .init(say(.decisionName)), .init(say(.decisionDetail)), .init(say(.decisionAchievement)),
                .number(say(.decisionGoldBook)), .number(say(.decisionMoney)),
            ], rows: rows)
    }

    private var total: HTML {
        guard !isCancellation else { return .empty }
        return """
            <p><strong>\(say(.decisionTotal, ["sum": decision.total.vietnamese]))</strong></p>
            \(DecisionMoneyRules(sheet: sheet, language: say))
            """
    }
}

/// `cá nhân: 0,30 × 2.530.000 đồng` for each kind on the list, with the instruments behind both figures.
struct DecisionMoneyRules: HTMLPart {
    let sheet: DecisionSheet
    let language: Language

    var html: HTML {
        guard let award = sheet.award else { return .empty }
        let present = Set(sheet.decision.items.map(\.kind.countsAs))
        let lines = HTML.each(AwardKind.allCases.filter(present.contains)) { kind -> HTML in
            guard let rules = AwardMoney.rules(of: award, kind: kind, on: sheet.day, by: sheet.book) else {
                return .empty
            }
            let sentence = language(
                .decisionMoneyRule,
                [
                    "kind": language(kind.phrase), "multiplier": rules.multiplier.value.decimals,
                    "salary": rules.salary.value.vietnamese,
                ])
            return """
                <p class="soft">\(sentence) – \(CitationLine(rules.multiplier.citation, in: language)); \
                \(CitationLine(rules.salary.citation, in: language))</p>
                """
        }
        let isOpen = sheet.decision.issue == nil
        return "\(lines)\(if: isOpen, "<p class=\"soft\">\(language(.decisionMoneyToday))</p>")"
    }
}

extension Fraction {
    /// `0,30`: a multiplier the way decrees print it, exact to the hundredth.
    var decimals: String {
        let hundredths = numerator * 100 / denominator
        let rest = hundredths % 100
        return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}
