import Domain
import Wording

/// Pictures that compare units, and those of one unit.
struct DashboardUnits {
    let year: Int
    let before: Int?
    let say: Language

    func late(_ late: [LateDuties], _ names: [ID<OrgUnit>: String]) -> Table {
        let most = late.map(\.count).max() ?? 0
        return Table(
            say(DashboardPicture.late.question),
            columns: [
                .init(say(.dutyWho)), .init(say(.dashboardLateCount)), .init(say(.dutyWhat)),
                .number(say(.dashboardLongest)),
            ],
            rows: late.map { line in
                let who = say(line.owner.phrase(names))
                let address = line.owner.unit.map { "\(DutyPath.list)?unit=\($0)" }
                let kinds = line.kinds.map { "\(say($0.kind.phrase)): \($0.count)" }.joined(separator: "; ")
                let name: HTML = address.map { "\(TextLink(who, to: $0))" } ?? "\(who)"
                return [
                    name, "\(BarCell(line.count, of: most, words: String(line.count)))", "\(kinds)",
                    "\(say(.dashboardDays, ["count": String(line.longest)]))",
                ]
            }, empty: EmptyState(say(.dashboardNobodyLate)))
    }

    /// Targets each unit reached of those it could be judged by, as the yearly results tell them.
    func results(_ now: YearlyResults?, _ past: YearlyResults?) -> Table {
        let old = Dictionary((past?.units ?? []).map { ($0.unit.id, $0) }) { first, _ in first }
        return Table(
            say(DashboardPicture.units.question),
            columns: [.init(say(.yearlyResultsUnit)), .init(String(year))]
                + (before.map { [.init(String($0))] } ?? []) + [.number(say(.yearlyResultsUnreported))],
            rows: (now?.units ?? []).filter { !$0.indicators.isEmpty || !(old[$0.unit.id]?.indicators ?? []).isEmpty }
                .map { one in
                    let link = TextLink(one.unit.name, to: ResultPath.of(one.unit.id, year: year))
                    let past = before == nil ? [] : [share(old[one.unit.id], isEarlier: true)]
                    return ["\(link)", share(one, isEarlier: false)] + past + ["\(one.unreported)"]
                }, empty: EmptyState(say(.dashboardNoUnits)))
    }

    private func share(_ one: UnitYear?, isEarlier: Bool) -> HTML {
        let reached = one?.count(.reached) ?? 0
        let judged = reached + (one?.count(.missed) ?? 0)
        if judged == 0 { return "<span class=\"soft\">\(say(.dashboardNotJudged))</span>" }
        let words = say(.dashboardOf, ["part": String(reached), "whole": String(judged)])
        return "\(BarCell(reached * 100 / judged, of: 100, words: words, isEarlier: isEarlier))"
    }

    /// Units that were visited or have something to put right.
    func findings(_ results: YearlyResults?) -> Table {
        let shown = (results?.units ?? []).filter { $0.inspections.visits > 0 || $0.inspections.open > 0 }
        let most = shown.map(\.inspections.open).max() ?? 0
        return Table(
            say(DashboardPicture.findings.question),
            columns: [
                .init(say(.yearlyResultsUnit)), .init(say(.yearlyResultsOpen)), .number(say(.dashboardOverdue)),
                .number(say(.yearlyResultsVisits)),
            ],
            rows: shown.map { one in
                let found = one.inspections
                return [
                    "\(TextLink(one.unit.name, to: InspectionPath.list(of: one.unit.id)))",
                    "\(BarCell(found.open, of: most, words: String(found.open)))",
                    found.late > 0 ? "<span class=\"late\">\(found.late)</span>" : "0", "\(found.visits)",
                ]
            }, empty: EmptyState(say(.dashboardNoVisits)))
    }

    func peers(_ figures: [PeerFigure]) -> Table {
        Table(
            say(DashboardPicture.peers.question),
            columns: [
                .init(say(.progressIndicator)), .init(say(.dashboardOwn)), .init(say(.progressTarget)),
                .init(say(.dashboardMedian)), .init(say(.progressStanding)),
            ], rows: figures.map(cells), empty: EmptyState(say(.resultsEmpty)))
    }

    private func cells(_ figure: PeerFigure) -> [HTML] {
        let isRatio = figure.indicator.kind == .ratio
        let unit = isRatio ? "%" : ""
        let heights = [figure.own?.total.height, figure.own?.target?.count, figure.median].compactMap(\.self)
        let most = isRatio ? max(10_000, heights.max() ?? 0) : heights.max() ?? 0
        func bar(_ value: Int?, words: String, isEarlier: Bool) -> HTML {
            guard let value else { return "<span class=\"soft\">–</span>" }
            return "\(BarCell(value, of: most, words: words, isEarlier: isEarlier))"
        }
        let own = figure.own.map { say($0.total.phrase) } ?? ""
        let median = figure.median.map { Hundredths($0).grouped + unit } ?? ""
        let few = say(.dashboardFewPeers, ["count": String(PeerFigure.fewest)])
        let link = TextLink(figure.indicator.name, to: ResultPath.indicator(figure.indicator.id, year: year))
        return [
            "\(link)",
            figure.own == nil
                ? "<span class=\"soft\">\(say(.resultsNothing))</span>"
                : bar(figure.own?.total.height, words: own, isEarlier: false),
            "\(figure.own?.target.map { $0.grouped + unit } ?? "–")",
            figure.median == nil && figure.indicator.kind.isCounted
                ? "<span class=\"soft\">\(few)</span>" : bar(figure.median, words: median, isEarlier: true),
            "\(StatusTag(say(figure.standing.phrase), figure.standing.tone))",
        ]
    }

    func duties(_ lines: [DutyLine], _ today: Day) -> Table {
        Table(
            say(DashboardPicture.duties.question),
            columns: [.init(say(.dutyWhat)), .init(say(.dutyDue)), .init(say(.dutyStanding))],
            rows: lines.map { line in
                let standing = line.duty.standing(on: today)
                return [
                    "\(TextLink(say(line.duty.phrase), to: line.address))",
                    "\(line.duty.due.vietnamese), \(line.duty.due.distance(from: today, in: say))",
                    "\(StatusTag(say(standing.phrase), standing.tone))",
                ]
            }, empty: EmptyState(say(.dutyNoneSoon)))
    }
}
