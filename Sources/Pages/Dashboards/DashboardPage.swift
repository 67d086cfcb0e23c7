package import Domain
package import Wording

/// A few pictures, each with the question it answers above it and the way to the page its figures are from. The tables are
/// the pictures: a bar only repeats the figure beside it.
package struct DashboardPage: Sendable {
    private let year: Int
    private let years: ClosedRange<Int>
    private let today: Day
    private let pictures: [DashboardPicture]
    package var late: [LateDuties] = []
    package var unitNames: [ID<OrgUnit>: String] = [:]
    package var themes: [ThemeYears] = []
    package var occasions: [OccasionDossiers] = []
    package var results: YearlyResults?
    package var earlier: YearlyResults?
    package var awards: [AwardCount] = []
    package var earlierAwards: [AwardCount] = []
    package var communes: [CommuneLine] = []
    /// Of the reader's own unit.
    package var peers: [PeerFigure] = []
    package var duties: [DutyLine] = []

    package init(year: Int, years: ClosedRange<Int>, today: Day, pictures: [DashboardPicture]) {
        (self.year, self.years, self.today, self.pictures) = (year, years, today, pictures)
    }

    package let title: Phrase = .dashboardTitle

    package func html(in say: Language) -> HTML {
        let subtitle = "\(say(.progressYear)) \(year) · \(today.withWeekday(in: say))"
        let print: HTML = "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"
        return """
            \(PageHead(say(title), subtitle: subtitle, aside: print))
            <p class="soft prose">\(say(.dashboardText))</p>
            \(filter(say))
            <div class="dashboard">\(HTML.each(pictures) { panel($0, say) })</div>
            """
    }

    private func filter(_ say: Language) -> FilterBar {
        let choices = years.map { Choice(String($0), String($0)) }
        return FilterBar(
            action: DashboardPath.page,
            fields: [.select("year", say(.progressYear), choices, chosen: String(year))], isActive: false, in: say)
    }

    private func panel(_ picture: DashboardPicture, _ say: Language) -> HTML {
        let season = DashboardSeason(year: year, before: before, say: say)
        let units = DashboardUnits(year: year, before: before, say: say)
        let (table, more): (Table, (Phrase, String)) =
            switch picture {
            case .late: (units.late(late, unitNames), (.dutyTitle, DutyPath.list))
            case .themes: (season.themes(themes), (.resultsTitle, ResultPath.of(nil, year: year)))
            case .dossiers: (season.dossiers(occasions), (.navNominations, NominationPath.list))
            case .units: (units.results(results, earlier), (.yearlyResultsTitle, YearlyResultsPath.of(year)))
            case .awards: (season.awards(awards, earlierAwards), (.statisticsTitle, StatisticsPath.of(year)))
            case .findings: (units.findings(results), (.inspectionFindings, InspectionPath.findings))
            case .communes: (season.communes(communes), (.communesTitle, ProposalPath.communes))
            case .peers: (units.peers(peers), (.resultsTitle, ResultPath.of(nil, year: year)))
            case .duties: (units.duties(duties, today), (.dutyTitle, DutyPath.list))
            }
        let isWide = [.dossiers, .units, .communes, .peers, .duties].contains(picture)
        return """
            <section class="panel\(isWide ? " panel-wide" : "")"><h2 class="question">\(say(picture.question))</h2>
            \(table)\(picture.note.map { "<p class=\"soft picture-more\">\(say($0))</p>" as HTML })
            <p class="soft list-line picture-more">\(TextLink(say(more.0), to: more.1))</p></section>
            """
    }

    private var before: Int? { years.contains(year - 1) ? year - 1 : nil }
}
