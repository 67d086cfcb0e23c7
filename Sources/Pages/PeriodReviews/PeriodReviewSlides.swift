import Domain
import Wording

/// The pages of a review for the meeting, in the order of its paper.
struct PeriodReviewSlides {
    let plan: Plan
    let occasion: Occasion
    let facts: PeriodReviewFacts
    let texts: [PeriodReviewText]
    let say: Language

    var all: [Slide] {
        [cover] + themes + [participation] + maturity + awards + [fund, inspections, spreading, matters]
            + PeriodReviewSection.allCases.flatMap(written) + [origin]
    }

    private var figures: PeriodReviewFigures { PeriodReviewFigures(plan: plan, facts: facts, say: say) }

    private var period: String {
        say(.periodReviewPeriod, ["first": facts.period.first.vietnamese, "last": facts.day.vietnamese])
    }

    private var cover: Slide {
        Slide(
            occasion.name,
            "<p>\(plan.identity.movement)</p><p>\(plan.identity.agency)</p><p class=\"soft\">\(period)</p>",
            isTitle: true)
    }

    /// A page a theme, and more where it has many indicators; themes that nobody measures share the last one.
    private var themes: [Slide] {
        let pages = plan.themes.flatMap { theme -> [Slide] in
            let (heading, own) = ("\(theme.code)) \(theme.name)", figures.measured(theme))
            return stride(from: 0, to: own.count, by: PeriodReviewSlides.rows).map { start in
                Slide(heading, figures.table(heading, Array(own[start...].prefix(PeriodReviewSlides.rows))).html)
            }
        }
        let open = plan.themes.filter { figures.measured($0).isEmpty }
        if open.isEmpty { return pages }
        let list = HTML.each(open) { "<li>\($0.code)) \($0.name)</li>" }
        return pages + [Slide(say(.resultsThemeNone), "<ul>\(list)</ul>")]
    }

    private static let rows = 6

    private var participation: Slide {
        Slide(say(.periodReviewParticipation), "\(figures.registrations)")
    }

    private var maturity: [Slide] {
        if facts.assessments.isEmpty && facts.outside.isEmpty { return [] }
        return [Slide(say(.periodReviewMaturity), "\(figures.maturity)")]
    }

    /// What they come to in large, then form by form.
    private var awards: [Slide] {
        let kinds = AwardKind.allCases.compactMap { kind -> SlideFigure? in
            let count = facts.awards.filter { $0.kind == kind }.reduce(0) { $0 + $1.recipients }
            return count == 0 ? nil : SlideFigure(String(count), say(kind.phrase))
        }
        let people = facts.awards.filter { $0.kind == .individual }
        let more = [
            SlideFigure(String(people.reduce(0) { $0 + $1.women }), say(.periodReviewWomen)),
            SlideFigure(String(people.reduce(0) { $0 + $1.direct }), say(.periodReviewDirect)),
        ]
        let money = SlideFigure(facts.rewarded.vietnamese, say(.periodReviewMoneyColumn))
        if kinds.isEmpty { return [Slide(say(.periodReviewAwards), "\(figures.awards)")] }
        let large = kinds + (people.isEmpty ? [] : more) + [money]
        return [
            Slide(say(.periodReviewAwards), "<div class=\"slide-figures\">\(HTML.each(large) { "\($0)" })</div>"),
            Slide(say(.slidesAwardForms), "\(figures.awards)"),
        ]
    }

    private var fund: Slide { Slide(say(.periodReviewFund), "\(figures.fund)") }

    private var inspections: Slide { Slide(say(.periodReviewInspections), "\(figures.inspections)") }

    private var spreading: Slide {
        Slide(say(.slidesSpreading), "\(figures.models)\(figures.communication)")
    }

    private var matters: Slide { Slide(say(.periodReviewMatters), "\(figures.matters)") }

    /// What people wrote, in as many pages as can be read from the back of the room.
    private func written(_ section: PeriodReviewSection) -> [Slide] {
        let pages = SlideText.pages(texts.first { $0.section == section }?.text ?? "")
        let heading = say(section.phrase)
        if pages.isEmpty { return [Slide(heading, "<p class=\"soft\">\(say(.periodReviewNotWritten))</p>")] }
        return pages.enumerated().map { place, lines in
            let more = say(.slidesContinued, ["heading": heading])
            return Slide(place == 0 ? heading : more, HTML.each(lines) { "<p>\($0)</p>" })
        }
    }

    private var origin: Slide {
        Slide(say(.slidesOrigin), "<p>\(say(.slidesOriginText, ["day": facts.day.vietnamese]))</p>", isTitle: true)
    }
}

/// One figure that fills its place.
private struct SlideFigure: HTMLPart {
    let number: String
    let words: String

    init(_ number: String, _ words: String) { (self.number, self.words) = (number, words) }

    var html: HTML { "<p class=\"slide-figure\"><strong>\(number)</strong> <span>\(words)</span></p>" }
}
