import Domain
import Wording

/// Pictures of the whole movement: themes, dossiers, awards, agencies below.
struct DashboardSeason {
    let year: Int
    let before: Int?
    let say: Language

    func themes(_ themes: [ThemeYears]) -> Table {
        Table(
            say(DashboardPicture.themes.question),
            columns: [.init(say(.indicatorTheme))] + yearColumns + [.number(say(.dashboardOpen))],
            rows: themes.map { theme in
                let name: HTML = "\(theme.theme.code)) \(theme.theme.name)"
                let past = before == nil ? [] : [share(theme.before ?? ThemeStanding(), isEarlier: true)]
                return [name, share(theme.now, isEarlier: false)] + past + ["\(theme.now.open)"]
            }, empty: EmptyState(say(.resultsEmpty)))
    }

    /// The year, and the one it is compared with where the plan has one.
    private var yearColumns: [Table.Column] {
        [.init(String(year))] + (before.map { [.init(String($0))] } ?? [])
    }

    private func share(_ standing: ThemeStanding, isEarlier: Bool) -> HTML {
        guard let percent = standing.percent else { return "<span class=\"soft\">\(say(.dashboardNotJudged))</span>" }
        let words = say(.dashboardOf, ["part": String(standing.reached), "whole": String(standing.judged)])
        return "\(BarCell(percent, of: 100, words: words, isEarlier: isEarlier))"
    }

    func dossiers(_ occasions: [OccasionDossiers]) -> Table {
        let most = occasions.map(\.total).max() ?? 0
        return Table(
            say(DashboardPicture.dossiers.question),
            columns: [.init(say(.dashboardOccasion)), .init(say(.dashboardPicture))]
                + DossierStage.allCases.map { .number(say($0.phrase)) } + [.number(say(.dashboardTotal))],
            rows: occasions.map { line in
                let parts = DossierStage.allCases.map { (style: "stage-\($0.rawValue)", value: line.counts[$0] ?? 0) }
                let cells = parts.map { "<span>\(Swatch($0.style))\($0.value)</span>" as HTML }
                let link = TextLink(line.occasion.name, to: NominationPath.list(occasion: line.occasion.id))
                return ["\(link)", "\(StackCell(parts, of: most))"] + cells + ["\(line.total)"]
            }, empty: EmptyState(say(.dashboardNoDossiers)))
    }

    /// By kind; women and direct workers are told of persons only.
    func awards(_ now: [AwardCount], _ past: [AwardCount]) -> Table {
        let most = (now + past).map(\.recipients).max() ?? 0
        let kinds = AwardKind.allCases.filter { kind in (now + past).contains { $0.kind == kind } }
        let rows = kinds.flatMap { kind -> [[HTML]] in
            let (new, old) = (now.first { $0.kind == kind }, past.first { $0.kind == kind })
            let whole = row(say(kind.phrase).asStart, new?.recipients, old?.recipients, most)
            guard kind == .individual else { return [whole] }
            return [
                whole, row(say(.dashboardDirect), new?.direct, old?.direct, most),
                row(say(.dashboardWomen), new?.women, old?.women, most),
                row(say(.dashboardUnsaid), new?.workUnknown, old?.workUnknown, most),
            ]
        }
        return Table(
            say(DashboardPicture.awards.question), columns: [.init(say(.dashboardRecipients))] + yearColumns,
            rows: rows,
            empty: EmptyState(say(.dashboardNoAwards)))
    }

    private func row(_ name: String, _ now: Int?, _ past: Int?, _ most: Int) -> [HTML] {
        let old = BarCell(past ?? 0, of: most, words: String(past ?? 0), isEarlier: true)
        return ["\(name)", "\(BarCell(now ?? 0, of: most, words: String(now ?? 0)))"]
            + (before == nil ? [] : ["\(old)"])
    }

    func communes(_ lines: [CommuneLine]) -> Table {
        let most = lines.map(\.received).max() ?? 0
        return Table(
            say(DashboardPicture.communes.question),
            columns: [
                .init(say(.communesName)), .init(say(.communesReceived)), .number(say(.communesUnderWay)),
                .number(say(.communesGranted)),
            ],
            rows: lines.map {
                [
                    "\($0.name)", "\(BarCell($0.received, of: most, words: String($0.received)))", "\($0.underWay)",
                    "\($0.granted)",
                ]
            }, empty: EmptyState(say(.communesNone)))
    }
}
