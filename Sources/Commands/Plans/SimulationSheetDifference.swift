import Domain
import Wording

extension SimulationSheet {
    /// What is different from the same without what is tried out.
    func add(_ difference: SimulationDifference, to sheet: inout Sheet) {
        sheet.add("costBefore", SimulationWords.costBefore, ListingCell(difference.costBefore))
        sheet.add("costAfter", SimulationWords.costAfter, ListingCell(difference.costAfter))
        sheet.add("moved", SimulationWords.moved, moved(difference))
        sheet.add("changedQuotas", SimulationWords.changedQuotas, quotas(difference))
        sheet.add("changedMoney", SimulationWords.changedMoney, money(difference))
    }

    private func moved(_ difference: SimulationDifference) -> Listing {
        Listing(
            [
                ListingColumn("title", SimulationWords.what), ListingColumn("key", OutputWords.identity),
                ListingColumn("before", SimulationWords.before), ListingColumn("after", SimulationWords.after),
            ],
            difference.events.map {
                [
                    ListingCell($0.event.title), ListingCell($0.event.key), ListingCell($0.before),
                    ListingCell($0.after),
                ]
            })
    }

    private func quotas(_ difference: SimulationDifference) -> Listing {
        Listing(
            [
                ListingColumn("occasion", OutputWords.occasion), ListingColumn("award", OutputWords.award),
                ListingColumn("kinds", OutputWords.kind), ListingColumn("before", SimulationWords.before),
                ListingColumn("after", SimulationWords.after),
                ListingColumn("totalBefore", SimulationWords.totalBefore),
                ListingColumn("totalAfter", SimulationWords.totalAfter),
            ],
            difference.quotas.map { changed in
                [
                    ListingCell(changed.quota.occasionName, json: .string(changed.quota.occasion)),
                    ListingCell(changed.quota.awardName, json: .string(changed.quota.award)),
                    ListingCell(changed.quota.kindsPhrase), ListingCell(changed.before), ListingCell(changed.after),
                    changed.totalBefore.map { ListingCell($0) } ?? ListingCell(String?.none),
                    changed.totalAfter.map { ListingCell($0) } ?? ListingCell(String?.none),
                ]
            })
    }

    private func money(_ difference: SimulationDifference) -> Listing {
        Listing(
            [
                ListingColumn("occasion", OutputWords.occasion), ListingColumn("before", SimulationWords.before),
                ListingColumn("after", SimulationWords.after),
            ],
            difference.budgets.map {
                [
                    ListingCell($0.occasionName, json: .string($0.occasion)), ListingCell($0.before),
                    ListingCell($0.after),
                ]
            })
    }
}
