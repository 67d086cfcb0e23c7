/// Every dated duty of an agency on a day: a pure function of plan, guidance, records and day (decisions/0051).
///
/// One pass over the records; what is done is not listed, and what has no day is not either (the first page has it).
package struct DutySchedule: Sendable {
    /// By their day; on one day the plan's first, then in the order of the season.
    package let duties: [Duty]

    package init(_ records: DutyRecords, on day: Day) {
        let pass = DutyPass(records: records, day: day)
        var found: [Duty] = []
        // After five years they are many, and each is large: they are copied once, and their places are sorted.
        found.reserveCapacity(records.reports.count + records.petitions.count + records.occasions.count * 4)
        found += pass.planDays
        found += pass.statistics
        for occasion in records.occasions { found += pass.duties(occasion) }
        found += pass.supplements
        found += pass.sessions
        found += pass.petitions
        found += pass.reports
        found += pass.inspections
        let order = found.indices.sorted { (found[$0].due, $0) < (found[$1].due, $1) }
        duties = order.map { found[$0] }
    }
}

private struct DutyPass {
    let records: DutyRecords
    let day: Day

    private var period: Period { records.plan.identity.period }

    /// Days the plan names, until somebody says that one was kept: no other record does.
    var planDays: [Duty] {
        unmarked(
            (records.plan.procedure?.deadlines ?? []).flatMap { deadline in
                days(deadline.due).map { due in
                    Duty(
                        .planDay, .roles([.clerk]), name: deadline.text, due: due, ground: .plan(deadline.source),
                        subject: .plan("\(deadline.source) \(due)"))
                }
            })
    }

    private func unmarked(_ duties: [Duty]) -> [Duty] { duties.filter { !records.marked.contains($0.key) } }

    /// Of this year or the next, and past ones for a quarter of a year if the plan was in the program by then.
    private func days(_ due: PlanDue) -> [Day] {
        let first = records.since.map { max($0, day.adding(days: -DutyPass.patience)) } ?? day
        let all: [Day?]
        switch due {
        case .on(let only): all = [only]
        case .yearly(let month, let number): all = (day.year - 1...day.year + 1).map { Day($0, month, number) }
        }
        return all.compactMap(\.self).filter { $0 >= min(first, day) && period.contains($0) }
    }

    /// Days after which what nobody marked is no longer asked for.
    private static let patience = 90

    /// The yearly figures for the ministry; sent outside the program, so somebody has to say that they were.
    var statistics: [Duty] {
        unmarked(
            days(.yearly(month: 12, day: 15)).map { due in
                Duty(
                    .statistics, .roles([.clerk]), name: String(due.year), due: due, ground: .law(.yearlyStatistics),
                    subject: .plan("statistics \(due)"))
            })
    }

    func duties(_ occasion: Occasion) -> [Duty] {
        switch occasion.status {
        case .planned: opening(occasion)
        case .open: intake(occasion) + closing(occasion) + decision(occasion)
        case .closed: intake(occasion) + decision(occasion)
        case .inCouncil: decision(occasion)
        case .decided, .published, .archived: []
        }
    }

    /// The plan gives the year alone: its last day is the last on which the plan is kept.
    private func opening(_ occasion: Occasion) -> [Duty] {
        guard occasion.kind != .unscheduled, let end = Day(occasion.year, 12, 31) else { return [] }
        let section = records.plan.occasion(occasion.code)?.source ?? ""
        return [
            Duty(
                .openOccasion, .roles([.clerk]), name: occasion.name, due: min(end, period.last),
                ground: .plan(section), subject: .occasion(occasion.id))
        ]
    }

    /// What a unit may still hand in. Handing in is its right, so a day that has passed leaves nothing late.
    private func intake(_ occasion: Occasion) -> [Duty] {
        guard let common = occasion.guidance?.deadline.day else { return [] }
        let own = Dictionary(occasion.extensions.map { ($0.unit, $0.until.day) }, uniquingKeysWith: max)
        return records.units.compactMap { unit in
            let due = max(common, own[unit.id] ?? common)
            guard due >= day, occasion.status == .open || own[unit.id] != nil else { return nil }
            return Duty(
                .intake, .unit(unit.id), name: occasion.name, due: due, ground: due > common ? .extended : .guidance,
                subject: .occasion(occasion.id))
        }
    }

    private func closing(_ occasion: Occasion) -> [Duty] {
        guard let due = occasion.guidance?.deadline.day else { return [] }
        return [
            Duty(
                .closeIntake, .roles([.clerk]), name: occasion.name, due: due, ground: .guidance,
                subject: .occasion(occasion.id))
        ]
    }

    private func decision(_ occasion: Occasion) -> [Duty] {
        guard let due = occasion.guidance?.decisionDay else { return [] }
        return [
            Duty(
                .decide, .roles([.clerk, .chairman]), name: occasion.name, due: due, ground: .guidance,
                subject: .occasion(occasion.id))
        ]
    }

    var supplements: [Duty] {
        records.supplements.compactMap { owed in
            owed.unit.map {
                Duty(
                    .supplement, .unit($0), name: owed.name, due: owed.due, ground: .office,
                    subject: .nomination(owed.nomination))
            }
        }
            + records.asked.map { owed in
                Duty(
                    .supplyProposal, .roles([.clerk]), name: owed.name, due: owed.due, ground: .office,
                    subject: .proposal(owed.nomination))
            }
    }

    var sessions: [Duty] {
        records.sessions.compactMap { session in
            switch session.status {
            case .called, .open:
                Duty(
                    .session, .roles([.councilMember, .councilSecretary, .clerk, .chairman]), name: session.place,
                    due: session.at.day, ground: .office, subject: .session(session.id))
            case .closed:
                Duty(
                    .minutes, .roles([.councilSecretary]), name: session.place, due: session.at.day,
                    ground: .office, subject: .session(session.id))
            case .signed, .calledOff: nil
            }
        }
    }

    var petitions: [Duty] {
        records.petitions.filter { $0.status == .received }.compactMap { petition in
            petition.due.map {
                Duty(
                    .petition, .roles([.clerk, .chairman]), name: petition.sender, due: $0, ground: .office,
                    subject: .petition(petition.id))
            }
        }
    }

    var inspections: [Duty] {
        let names = Dictionary(records.units.map { ($0.id, $0.name) }) { first, _ in first }
        return records.inspections.filter { $0.status == .planned }.map { inspection in
            Duty(
                .inspection, .roles([.clerk, .inspector]), name: names[inspection.unit] ?? "", due: inspection.day,
                ground: .office, subject: .inspection(inspection.id))
        }
            + records.findings.filter { $0.status == .open }.map { finding in
                Duty(
                    .correction, .unit(finding.unit), name: String(finding.text.prefix(80)), due: finding.due,
                    ground: .office, subject: .finding(finding.id))
            }
    }

    var reports: some Sequence<Duty> {
        records.reports.lazy.filter { DutyState.withUnit.contains($0.state(on: day)) }.map { report in
            Duty(
                .progress, .unit(report.unit.id), name: "\(report.period)", due: report.due, ground: .indicators,
                subject: .report(report.unit.id, report.period))
        }
    }
}
