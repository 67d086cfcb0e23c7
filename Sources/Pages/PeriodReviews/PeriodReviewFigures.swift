import Domain
import Wording

/// The figures of a review as tables; the first cell of each row leads to the records.
struct PeriodReviewFigures: HTMLPart {
    let plan: Plan
    let facts: PeriodReviewFacts
    let say: Language

    var html: HTML {
        """
        \(Panel(say(.periodReviewResults), results))
        \(Panel(say(.periodReviewParticipation), "\(registrations)"))
        \(Panel(say(.periodReviewMaturity), "\(maturity)"))
        \(Panel(say(.periodReviewAwards), "\(awards)\(if: !facts.decisions.isEmpty, "\(decisions)")"))
        \(Panel(say(.periodReviewFund), "\(fund)"))
        \(Panel(say(.periodReviewInspections), "\(inspections)"))
        \(Panel(say(.periodReviewModels), "\(models)"))
        \(Panel(say(.periodReviewCommunication), "\(communication)"))
        \(Panel(say(.periodReviewMatters), "\(matters)"))
        """
    }

    private var results: HTML {
        if facts.results.isEmpty { return EmptyState(say(.periodReviewNoIndicators)).html }
        return HTML.each(plan.themes) { theme -> HTML in
            let own = measured(theme)
            let heading = "\(theme.code)) \(theme.name)"
            let none: HTML = "<p class=\"soft\">\(say(.periodReviewThemeNone))</p>"
            return "<h3>\(heading)</h3>\(own.isEmpty ? none : table(heading, own).html)"
        }
    }

    /// Indicators of a theme that figures are counted of.
    func measured(_ theme: Theme) -> [ReviewedIndicator] {
        facts.results.filter { $0.theme == theme.code && $0.kind != .text }
    }

    func table(_ heading: String, _ results: [ReviewedIndicator]) -> Table {
        Table(
            heading,
            columns: [
                .init(say(.periodReviewIndicator)), .init(say(.periodReviewLatest)), .init(say(.periodReviewValue)),
                .init(say(.periodReviewTarget)), .init(say(.periodReviewStanding)), .number(say(.periodReviewUnits)),
            ], rows: results.map(cells))
    }

    private func cells(_ result: ReviewedIndicator) -> [HTML] {
        let combined = result.result
        let year = combined?.last.last.year ?? facts.day.year
        let link: HTML = "\(TextLink(result.definition.name, to: ResultPath.indicator(result.id, year: year)))"
        guard let combined else {
            return [link, "–", "<span class=\"soft\">\(say(.periodReviewNoFigure))</span>", "–", "–", "0"]
        }
        let measure = result.kind == .number ? result.definition.measure : ""
        let percent = result.kind == .ratio ? "%" : ""
        return [
            link, "\(CombinedPeriods(combined, in: say))",
            "<span><strong>\(say(combined.total.phrase))</strong> \(measure)</span>",
            "\(combined.target.map { $0.grouped + percent } ?? "–")",
            "\(StatusTag(say(result.standing.phrase), result.standing.tone))", "\(result.units)",
        ]
    }

    var registrations: Table {
        Table(
            say(.periodReviewParticipation),
            columns: [
                .init(say(.periodReviewYear)), .init(say(.periodReviewKind)), .number(say(.periodReviewRegistered)),
                .number(say(.periodReviewCommitments)),
            ],
            rows: facts.registrations.map {
                [
                    "\(TextLink(String($0.year), to: RegistrationPath.list(year: $0.year)))", "\(say($0.kind.phrase))",
                    "\($0.participants)", "\($0.commitments)",
                ]
            }, empty: EmptyState(say(.periodReviewNoRegistrations)), isDense: true)
    }

    var maturity: Table {
        let own = facts.assessments.map { count -> [HTML] in
            let link = TextLink("\(count.title), \(count.year)", to: "\(MaturityPath.list)?year=\(count.year)")
            return ["\(link)", "\(count.level)", "\(count.count)"]
        }
        let others = facts.outside.map { count -> [HTML] in
            ["\(TextLink(say(.periodReviewElsewhere), to: MaturityPath.list))", "\(count.level)", "\(count.count)"]
        }
        return Table(
            say(.periodReviewMaturity),
            columns: [
                .init(say(.periodReviewSet)), .init(say(.periodReviewLevel)), .number(say(.periodReviewEnterprises)),
            ], rows: own + others, empty: EmptyState(say(.periodReviewNoMaturity)))
    }

    var awards: Table {
        Table(
            say(.periodReviewAwards),
            columns: [
                .init(say(.periodReviewAward)), .init(say(.periodReviewAwardLevel)), .init(say(.periodReviewKind)),
                .number(say(.periodReviewRecipients)), .number(say(.periodReviewWomen)),
                .number(say(.periodReviewMen)), .number(say(.periodReviewDirect)), .number(say(.periodReviewLeaders)),
                .number(say(.periodReviewMoneyColumn)),
            ], rows: facts.awards.map(cells), empty: EmptyState(say(.periodReviewNoAwards)))
    }

    private func cells(_ count: AwardCount) -> [HTML] {
        let award = plan.award(count.award)
        let isPerson = count.kind == .individual
        let gender: HTML =
            count.genderUnknown > 0
            ? "<br><span class=\"soft\">\(say(.periodReviewUnknown, ["count": String(count.genderUnknown)]))</span>"
            : ""
        let work: HTML =
            count.workUnknown > 0
            ? "<br><span class=\"soft\">\(say(.periodReviewUnknown, ["count": String(count.workUnknown)]))</span>" : ""
        return [
            "\(award?.name ?? count.award)", "\(award.map { say($0.level.phrase) } ?? "–")",
            "\(say(count.kind.phrase))",
            "\(count.recipients)", isPerson ? "\(count.women)\(gender)" : "–", isPerson ? "\(count.men)" : "–",
            isPerson ? "\(count.direct)\(work)" : "–", isPerson ? "\(count.leaders)" : "–",
            "\(count.money.vietnamese)",
        ]
    }

    private var decisions: Table {
        Table(
            say(.periodReviewDecision),
            columns: [
                .init(say(.periodReviewDecision)), .init(say(.periodReviewDay)), .number(say(.periodReviewRecipients)),
            ],
            rows: facts.decisions.map {
                [
                    "\(TextLink($0.number, to: DecisionPath.detail($0.decision)))", "\($0.day.vietnamese)",
                    "\($0.items.count)",
                ]
            }, isDense: true)
    }

    var fund: Table {
        Table(
            say(.periodReviewFund),
            columns: [.init(say(.periodReviewFundKind)), .number(say(.periodReviewAmount))],
            rows: facts.fund.map {
                [
                    "\(TextLink(say($0.kind.phrase), to: FundPath.year(facts.day.year)))", "\($0.amount.vietnamese)",
                ]
            }, empty: EmptyState(say(.periodReviewNoFund)), isCompact: true)
    }

    var inspections: Table {
        let counts = facts.inspections
        let lines: [(Phrase, Int, String)] = [
            (.periodReviewVisits, counts.visits, InspectionPath.list),
            (.periodReviewSurprises, counts.surprises, InspectionPath.list),
            (.periodReviewFindings, counts.findings, "\(InspectionPath.findings)?all=1"),
            (.periodReviewConfirmed, counts.confirmed, "\(InspectionPath.findings)?all=1"),
            (.periodReviewFindingsOpen, counts.open, InspectionPath.findings),
            (.periodReviewRaised, counts.raised, InspectionPath.difficulties),
        ]
        return Table(
            say(.periodReviewInspections),
            columns: [.init(say(.periodReviewMatter)), .number(say(.periodReviewCount))],
            rows: lines.map { ["\(TextLink(say($0), to: $2))", "\($1)"] }, isCompact: true)
    }

    var communication: Table {
        let counts = facts.communication
        let lines: [(Phrase, Int)] = [
            (.periodReviewCommunicationDone, counts.done), (.periodReviewCommunicationReach, counts.reach),
            (.periodReviewCommunicationOff, counts.calledOff),
        ]
        let address = CommunicationPath.of(facts.day.year)
        return Table(
            say(.periodReviewCommunication),
            columns: [.init(say(.periodReviewMatter)), .number(say(.periodReviewCount))],
            rows: lines.map { ["\(TextLink(say($0), to: address))", "\(AddressText.grouped($1))"] }, isCompact: true)
    }

    var models: Table {
        let lines: [(Phrase, Int, String)] = [
            (.periodReviewModelsPublished, facts.models.published, ModelPath.list),
            (.periodReviewModelsSpread, facts.models.spread, ModelPath.list),
        ]
        return Table(
            say(.periodReviewModels),
            columns: [.init(say(.periodReviewMatter)), .number(say(.periodReviewCount))],
            rows: lines.map { ["\(TextLink(say($0), to: $2))", "\($1)"] }, isCompact: true)
    }

    var matters: Table {
        let (petitions, holds) = (facts.petitions, facts.holds)
        let lines: [(Phrase, Int, String)] = [
            (.periodReviewPetitions, petitions.received, PetitionPath.list),
            (.periodReviewAnswered, petitions.answered, PetitionPath.list),
            (.periodReviewWithdrawn, petitions.withdrawn, PetitionPath.list),
            (.periodReviewLate, petitions.late, PetitionPath.list),
            (.periodReviewHolds, holds.opened, EligibilityPath.holds),
            (.periodReviewHoldsOpen, holds.open, EligibilityPath.holds),
        ]
        return Table(
            say(.periodReviewMatters),
            columns: [.init(say(.periodReviewMatter)), .number(say(.periodReviewCount))],
            rows: lines.map { ["\(TextLink(say($0), to: $2))", "\($1)"] }, isCompact: true)
    }
}
