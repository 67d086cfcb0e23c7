package import Domain
import Wording

/// How much of one award's quota on one occasion is taken.
package struct HomeQuotas: Sendable {
    package struct Line: Sendable {
        package let kinds: [AwardKind]
        package let planned: Int
        package let maximum: Int

        package init(kinds: [AwardKind], planned: Int, maximum: Int) {
            (self.kinds, self.planned, self.maximum) = (kinds, planned, maximum)
        }
    }

    package let award: String
    package let occasion: String
    package let lines: [Line]
    /// Dossiers of this award still under way.
    package let inProgress: Int
    package let money: HomeMoney?
    package let address: String

    package init(
        award: String, occasion: String, lines: [Line], inProgress: Int, money: HomeMoney?, address: String
    ) {
        (self.award, self.occasion, self.lines) = (award, occasion, lines)
        (self.inProgress, self.money, self.address) = (inProgress, money, address)
    }
}

/// The award money of what is planned so far, and how it comes about.
package struct HomeMoney: Sendable {
    package struct Line: Sendable {
        package let count: Int
        package let kind: AwardKind
        package let each: Dong
        package let salary: DatedRule<Dong>
        package let factor: DatedRule<Fraction>

        package init(
            count: Int, kind: AwardKind, each: Dong, salary: DatedRule<Dong>, factor: DatedRule<Fraction>
        ) {
            (self.count, self.kind, self.each, self.salary, self.factor) = (count, kind, each, salary, factor)
        }
    }

    /// The day whose rates were taken.
    package let day: Day
    package let lines: [Line]

    package init(day: Day, lines: [Line]) { (self.day, self.lines) = (day, lines) }

    package var total: Dong { lines.reduce(Dong(0)) { $0 + Dong($1.each.amount * Int64($1.count)) } }
}

struct HomeQuotasPanel: HTMLPart {
    let quotas: [HomeQuotas]
    let language: Language

    var html: HTML {
        if quotas.isEmpty {
            return Panel(
                language(.homeNoOccasion), "<p class=\"soft\">\(language(.homeQuotasEmpty))</p>"
            ).html
        }
        return HTML.each(quotas, panel)
    }

    private func panel(_ quota: HomeQuotas) -> HTML {
        let title = language(.homeQuotas, ["award": quota.award, "occasion": quota.occasion])
        let progress = language(.homeInProgress, ["count": String(quota.inProgress)])
        return Panel(
            title,
            """
            <div>\(HTML.each(quota.lines, gauge))</div>
            \(quota.money.map(money))
            <p class="soft">\(TextLink(progress, to: quota.address))</p>
            """
        ).html
    }

    private func gauge(_ line: HomeQuotas.Line) -> HTML {
        let kinds = line.kinds.map { language($0.phrase) }.joined(separator: ", ").asStart
        return QuotaGauge(kinds, planned: line.planned, limit: line.maximum, in: language).html
    }

    private func money(_ money: HomeMoney) -> HTML {
        """
        <details class="soft"><summary>\(language(.homeMoney, ["sum": money.total.vietnamese])) · \
        \(language(.homeMoneyHow))</summary>
        <ul>\(HTML.each(money.lines, line))</ul><p>\(language(.homeMoneyDay, ["day": money.day.vietnamese]))</p></details>
        """
    }

    private func line(_ line: HomeMoney.Line) -> HTML {
        let words = language(
            .homeMoneyLine,
            [
                "count": String(line.count), "kind": language(line.kind.counted(line.count)),
                "each": line.each.vietnamese, "factor": line.factor.value.vietnamese,
                "salary": line.salary.value.vietnamese,
            ])
        return """
            <li>\(words). \(CitationLine(line.factor.citation, in: language)); \
            \(CitationLine(line.salary.citation, in: language))</li>
            """
    }
}

extension Fraction {
    /// `0,3`: two places at most, which all multipliers of the law have.
    var vietnamese: String {
        let hundredths = numerator * 100 / denominator
        let rest = hundredths % 100
        if rest == 0 { return String(hundredths / 100) }
        let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest))
        return "\(hundredths / 100),\(digits)"
    }
}
