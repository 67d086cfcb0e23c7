import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua maturity show ID`: an assessment with its levels, how they came about and the cheapest step up.
struct MaturityShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Xem một bản tự đánh giá · Show an assessment")

    @Argument(help: "Mã (xem: thidua maturity list) · Id (see: thidua maturity list)") var assessment: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let id = ID<MaturityAssessment>(assessment),
            try await here.office.store.assessment(id, agency: here.agency) != nil
        else { throw CommandFault.unknown(Phrase("bản tự đánh giá", "assessment"), assessment) }
        let report = try await here.office.readAssessment(id, by: here.persona(.auditor))
        desk.show(MaturitySheet(report).sheet, format)
    }
}

/// An assessment as the command line shows it.
struct MaturitySheet {
    private let report: MaturityReport
    private let result: MaturityResult?

    init(_ report: MaturityReport) {
        self.report = report
        result = report.set.result(of: report.assessment.claimed)
    }

    var sheet: Sheet {
        let assessment = report.assessment
        var sheet = Sheet()
        sheet.add("note", MaturityWords.note, ListingCell(.maturityUnofficial, json: .string("self-assessment")))
        sheet.add("id", OutputWords.identity, ListingCell(assessment.id.text))
        sheet.add("name", OutputWords.name, ListingCell(report.participant.name))
        sheet.add("year", MaturityWords.year, ListingCell(assessment.year))
        sheet.add("set", MaturityWords.set, ListingCell(assessment.set.description))
        sheet.add("status", OutputWords.status, ListingCell(assessment.status, assessment.status.phrase))
        sheet.add("points", MaturityWords.points, ListingCell(assessment.points))
        sheet.add("maximum", MaturityWords.maximum, ListingCell(report.set.maximum))
        sheet.add(
            "level", MaturityWords.level,
            ListingCell("\(assessment.level) \(result?.level.name ?? "")", json: JSON(assessment.level)))
        sheet.add("pillars", MaturityWords.pillars, pillars)
        sheet.add("steps", MaturityWords.steps, steps)
        sheet.add("advice", MaturityWords.advice, advice)
        return sheet
    }

    private var pillars: Listing {
        Listing(
            [
                ListingColumn("pillar", MaturityWords.pillars), ListingColumn("points", MaturityWords.points),
                ListingColumn("maximum", MaturityWords.maximum), ListingColumn("level", MaturityWords.level),
            ],
            (result?.pillars ?? []).map {
                [
                    ListingCell("\($0.pillar.code) \($0.pillar.name)"), ListingCell($0.points),
                    ListingCell($0.maximum), ListingCell($0.level),
                ]
            })
    }

    private var steps: Listing {
        Listing(
            [
                ListingColumn("level", MaturityWords.level), ListingColumn("points", MaturityWords.pointsPart),
                ListingColumn("pillars", MaturityWords.pillarsPart), ListingColumn("holds", OutputWords.passed),
            ],
            (result?.steps ?? []).map {
                [
                    ListingCell("\($0.level.level) \($0.level.name)", json: JSON($0.level.level)),
                    ListingCell($0.pointsHold), ListingCell($0.pillarsHold), ListingCell($0.holds),
                ]
            })
    }

    private var advice: Listing {
        Listing(
            [
                ListingColumn("criterion", MaturityWords.criteria), ListingColumn("from", OutputWords.from),
                ListingColumn("to", OutputWords.to),
            ],
            (report.set.advice(from: report.assessment.claimed)?.raises ?? []).map {
                [
                    ListingCell(
                        Phrase(
                            "\($0.criterion.code) \($0.criterion.label.vietnamese)",
                            "\($0.criterion.code) \($0.criterion.label.english)"), json: .string($0.criterion.code)),
                    ListingCell($0.from), ListingCell($0.to),
                ]
            })
    }
}
