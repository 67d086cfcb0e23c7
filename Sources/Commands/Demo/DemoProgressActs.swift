import Domain
import Operations
import Wording

extension DemoPlayer {
    /// The clerk adopts a few suggestions that fit the plan, with invented targets.
    func adoptMeasures() async throws {
        let clerk = try persona(DemoActor.clerk)
        let quarter = ReportPeriod(.quarterly, containing: office.now.day)
        let suggestions = try await office.readIndicators(by: clerk).suggestions
        for measure in DemoMeasure.all {
            guard let suggestion = suggestions.first(where: { $0.code == measure.code }) else { continue }
            let definition = IndicatorDefinition(
                name: suggestion.name, measure: suggestion.measure, direction: suggestion.direction,
                reporters: measure.reporters, cadence: .quarterly, dueDays: 10,
                targets: TargetTable(everyPeriod: Hundredths(whole: measure.target)),
                wholeTargets: TargetTable(everyPeriod: measure.wholeTarget.map { Hundredths(whole: $0) }),
                evidence: suggestion.evidence, combining: suggestion.combining)
            _ = try await office.addIndicator(
                IndicatorDraft(
                    theme: suggestion.theme.code, kind: suggestion.kind, from: quarter.first, definition: definition,
                    origin: suggestion.code), by: clerk)
        }
    }

    /// The units hand in what they owe for a quarter; every fifth comes late, and one stays silent.
    func report(_ period: ReportPeriod, late: Bool) async throws {
        let room = try await office.readProgress(year: period.last.year, by: try persona(DemoActor.clerk))
        for (place, unit) in units.enumerated() {
            let isLate = (place + period.number) % 5 == 3
            guard isLate == late, (place + period.number) % 7 != 5, DemoUnit.all.indices.contains(place),
                let duty = room.duty(of: unit, for: period)
            else { continue }
            try await office.fillProgress(
                [entry(duty, place)], submits: true, by: try representative(of: place))
        }
    }

    /// The clerk confirms what came in, and sends one back.
    func confirmReports(_ period: ReportPeriod) async throws {
        let clerk = try persona(DemoActor.clerk)
        let duties = try await office.readProgress(year: period.last.year, by: clerk).duties
        let waiting = duties.filter { $0.period == period }.compactMap(\.report).filter { $0.status == .submitted }
        for (place, report) in waiting.enumerated() {
            if place == 2 {
                try await office.returnProgress(
                    report.id, objection: DemoTexts.progressObjection, at: report.revision, by: clerk)
            } else {
                try await office.confirmProgress(report.id, at: report.revision, by: clerk)
            }
        }
    }

    private func entry(_ duty: ProgressDuty, _ place: Int) -> ProgressEntry {
        var values: [ID<Indicator>: IndicatorValue] = [:]
        let growth = max(0, duty.period.last.year - script.start.year)
        for (order, indicator) in duty.indicators.enumerated() {
            let height = 1 + growth + (place + order * 2 + duty.period.number) % 4
            values[indicator.id] = value(indicator, height, place)
        }
        let evidence = Dictionary(
            values.keys.map { ($0, "\(DemoTexts.progressEvidence) \(duty.period.phrase.vietnamese)") }
        ) { $1 }
        return ProgressEntry(
            unit: duty.unit.id, period: duty.period, values: values, asked: duty.asked, evidence: evidence,
            difficulties: place % 4 == 1 ? DemoTexts.progressDifficulty : "", revision: duty.report?.revision)
    }

    private func value(_ indicator: Indicator, _ height: Int, _ place: Int) -> IndicatorValue? {
        switch indicator.kind {
        case .number:
            let target = indicator.first.definition.targets.everyPeriod?.count ?? 100
            return .number(Hundredths(whole: max(0, target / 100 * height / 3)))
        case .ratio:
            return Ratio(Hundredths(whole: min(40 + height * 12, 118)), of: Hundredths(whole: 118 + place)).map(
                IndicatorValue.ratio)
        case .yesNo: return .yesNo(height > 1)
        case .milestone: return .milestone(nil)
        case .text: return .text(DemoTexts.progressEvidence)
        }
    }
}

/// What the invented commune measures, with invented targets.
private struct DemoMeasure {
    let code: String
    let reporters: [OrgUnitKind]
    let target: Int
    let wholeTarget: Int?

    static let all = [
        DemoMeasure(
            code: "communication-reach", reporters: [.front, .association, .village, .school], target: 120,
            wholeTarget: 1_500),
        DemoMeasure(
            code: "digital-skill-classes", reporters: [.association, .village, .school], target: 3, wholeTarget: 30),
        DemoMeasure(
            code: "digital-skill-learners", reporters: [.association, .village, .school], target: 60,
            wholeTarget: nil),
        DemoMeasure(
            code: "innovating-enterprises", reporters: [.enterprise, .cooperative], target: 60, wholeTarget: 60),
    ]
}
