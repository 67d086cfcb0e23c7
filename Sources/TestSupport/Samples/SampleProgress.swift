package import Domain
package import Operations

extension Sample {
    package static let thirdQuarter = ReportPeriod(.quarterly, containing: day(2026, 9, 30))

    /// Classes counted each quarter by schools and villages: five in each unit, eight together in the third quarter.
    package static let classesDefinition = IndicatorDefinition(
        name: "Lớp bình dân học vụ số", measure: "lớp", reporters: [.school, .village], cadence: .quarterly,
        dueDays: 10, baseline: Hundredths(whole: 1), targets: TargetTable(everyPeriod: Hundredths(whole: 5)),
        wholeTargets: TargetTable(byPeriod: [thirdQuarter: Hundredths(whole: 8)]), evidence: "Danh sách lớp")

    package static let classes = indicator("classes", .number, classesDefinition)

    /// The share of procedures that were done online, asked of the school alone.
    package static let online = indicator(
        "online", .ratio,
        IndicatorDefinition(
            name: "Tỷ lệ hồ sơ trực tuyến", measure: "hồ sơ", reporters: [.school], cadence: .quarterly, dueDays: 10,
            targets: TargetTable(everyPeriod: Hundredths(whole: 75))))

    package static func indicator(
        _ key: String, _ kind: IndicatorKind, _ definition: IndicatorDefinition, theme: String = "a"
    ) -> Indicator {
        Indicator(
            id: id("indicator-\(key)"), agency: agency.id, theme: theme, kind: kind,
            first: IndicatorVersion(
                number: 1, validFrom: day(2026, 7, 1), definition: definition, madeBy: Person.clerk.account.id,
                made: now), changed: now)
    }

    /// The school's third quarter: four classes, 45 of 60 procedures.
    package static func report(
        _ key: String = "first", of unit: OrgUnit = school, period: ReportPeriod = thirdQuarter,
        status: ProgressStatus = .submitted, by person: Person = .school
    ) -> ProgressReport {
        var figures = [classes.id: ReportedFigure(.number(Hundredths(whole: 4)), version: 1, evidence: "Sổ lớp <1>")]
        if unit == school, let ratio = Ratio(Hundredths(whole: 45), of: Hundredths(whole: 60)) {
            figures[online.id] = ReportedFigure(.ratio(ratio), version: 1)
        }
        let isIn = status != .draft
        return ProgressReport(
            id: id("progress-\(key)"), agency: agency.id, unit: unit.id, period: period, figures: figures,
            difficulties: "Thiếu máy", status: status, objection: status == .returned ? "Xem lại số lớp" : "",
            createdBy: person.account.id, submittedBy: isIn ? person.account.id : nil,
            submitted: isIn ? Moment(day(2026, 10, 5), hour: 9) : nil, due: isIn ? day(2026, 10, 12) : nil,
            checkedBy: status == .confirmed ? Person.clerk.account.id : nil, changed: now)
    }

    /// Two indicators, and a report that waits to be confirmed.
    package static let progress: [Write] = [
        .addIndicator(classes), .addIndicator(online), .addProgressReport(report()),
    ]
}
