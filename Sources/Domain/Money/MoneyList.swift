/// The money of one decision for the accountant: how each sum came about, by the rules of the day of decision (Decree
/// 152/2025/NĐ-CP art. 49, 50, 54; law.md §A.7).
package struct MoneyList: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let item: DecisionItem
        /// Base salary × multiplier before rounding; `nil` where a figure is not known.
        package let factors: Factors?
        /// Another decision of the same period pays a higher title: this one is not paid (art. 49).
        package let outdone: String?

        package var paid: Dong { outdone == nil ? item.money : Dong(0) }
    }

    package struct Factors: Hashable, Sendable {
        package let multiplier: DatedRule<Fraction>
        package let salary: DatedRule<Dong>

        /// Rounded down to whole đồng, only to be shown.
        package var exact: Dong {
            Dong(salary.value.amount * multiplier.value.numerator / multiplier.value.denominator)
        }
    }

    package let lines: [Line]
    package let rounding: DatedRule<MoneyRounding>?

    package var total: Dong { lines.reduce(Dong(0)) { $0 + $1.paid } }

    /// A title another decision of the same year gives to the same participant.
    package struct OtherTitle: Hashable, Sendable {
        package let participant: ID<Participant>
        package let decision: String
        package let money: Dong

        package init(participant: ID<Participant>, decision: String, money: Dong) {
            (self.participant, self.decision, self.money) = (participant, decision, money)
        }
    }

    /// - Parameters:
    ///   - day: of issue, or today for a draft.
    ///   - others: of the same period; only looked at when `award` is a title.
    package init(_ items: [DecisionItem], of award: AwardForm, on day: Day, others: [OtherTitle], by book: LawBook) {
        rounding = book.rounding(.moneyRounding, on: day)
        let isTitle = AwardTitle.multiplier(of: award) != nil
        lines = items.map { item in
            let rules = AwardMoney.rules(of: award, kind: item.kind.countsAs, on: day, by: book)
            return Line(
                item: item, factors: rules.map { Factors(multiplier: $0.multiplier, salary: $0.salary) },
                outdone: isTitle ? MoneyList.outdone(item, others) : nil)
        }
    }

    /// Of equal titles the one of this decision is paid.
    private static func outdone(_ item: DecisionItem, _ others: [OtherTitle]) -> String? {
        let rivals = others.filter { $0.participant == item.participant }
        let claims =
            [AwardClaim(.title(period: ""), item.money)] + rivals.map { AwardClaim(.title(period: ""), $0.money) }
        let paid = AwardClaims.paid(claims)
        guard paid.first == false, let winner = paid.dropFirst().firstIndex(of: true) else { return nil }
        return rivals[winner - 1].decision
    }
}
