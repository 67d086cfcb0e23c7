/// One row of a table of earlier awards as far as it could be read.
package struct EarlierAwardLine: Hashable, Sendable {
    package let row: Int
    package var name = ""
    package var detail = ""
    package var kind: ParticipantKind?
    package var unit: ID<OrgUnit>?
    package var form = ""
    package var decision = ""
    package var day: Day?
    package var authority = ""
    package var achievement = ""
    package var first: Day?
    package var last: Day?
    /// Cells that could not be read.
    package var problems: [CellProblem] = []

    package init(row: Int) { self.row = row }
}

/// An award by a decision of the program's own. Numbers begin anew each year.
package struct KeptAward: Hashable, Sendable {
    let participant: ID<Participant>
    let decision: WrittenNumber
    let year: Int

    package init(participant: ID<Participant>, decision: String, year: Int) {
        (self.participant, self.decision, self.year) = (participant, WrittenNumber(decision), year)
    }
}

/// What a table of earlier awards would do, row by row; nothing is done by it.
package struct EarlierAwardImport: Sendable {
    package enum Verdict: Hashable, Sendable {
        case added(EarlierAward)
        /// The same award stands already.
        case there
        case wrong([CellProblem])
    }

    package struct Row: Hashable, Sendable {
        package let line: EarlierAwardLine
        package let verdict: Verdict
    }

    package let rows: [Row]

    /// - Parameters:
    ///   - standing: those entered before.
    ///   - kept: what this program's own decisions give or gave: such an award counts already, or was taken back.
    package init(
        _ lines: [EarlierAwardLine], people: NamedPeople, standing: [EarlierAward],
        kept: Set<KeptAward>, by persona: Persona, at now: Moment, newID: () -> ID<EarlierAward>
    ) {
        let known = Set(standing.filter { $0.status == .entered }.map(\.key))
        var seen: [EarlierAward.Key: Int] = [:]
        rows = lines.map { line in
            let (participant, reason) = people.find(line.name, detail: line.detail, kind: line.kind, unit: line.unit)
            var problems =
                line.problems + ([reason].compactMap(\.self) + line.defects(today: now.day)).map(line.problem)
            guard problems.isEmpty, let participant, let day = line.day else {
                return Row(line: line, verdict: .wrong(problems))
            }
            let award = EarlierAward(
                id: newID(), agency: participant.agency, participant: participant.id, form: line.form,
                achievement: line.achievement, period: line.period, decision: line.decision, day: day,
                authority: line.authority, enteredBy: persona.account, entered: now)
            if let row = seen[award.key] {
                problems.append(line.problem(Reason(.rowTwice, field: "name", ["row": "\(row)"])))
            }
            if kept.contains(KeptAward(participant: participant.id, decision: line.decision, year: day.year)) {
                problems.append(line.problem(Reason(.awardKeptHere, field: "decision")))
            }
            seen[award.key] = line.row
            guard problems.isEmpty else { return Row(line: line, verdict: .wrong(problems)) }
            return Row(line: line, verdict: known.contains(award.key) ? .there : .added(award))
        }
    }

    package var added: [EarlierAward] {
        rows.compactMap { if case .added(let award) = $0.verdict { award } else { nil } }
    }

    package var preview: TablePreview {
        TablePreview(
            rows: rows.map { row in
                let line = row.line
                let cells = [
                    line.name, line.form, line.decision, line.day?.vietnamese ?? "", line.achievement,
                ]
                let effect: TablePreview.Effect =
                    switch row.verdict {
                    case .added: .added
                    case .there: .same
                    case .wrong: .wrong
                    }
                return TablePreview.Row(row: line.row, cells: cells, effect: effect)
            },
            problems: rows.flatMap { row -> [CellProblem] in
                if case .wrong(let problems) = row.verdict { problems } else { [] }
            })
    }
}

extension EarlierAwardLine {
    fileprivate var period: Period? {
        guard let first, let last else { return nil }
        return Period(first, last)
    }

    /// Achievement and days are given together or not at all; nothing lies ahead.
    fileprivate func defects(today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if let day, day > today { reasons.append(Reason(.dayAhead, field: "day")) }
        if achievement.isEmpty && first == nil && last == nil { return reasons }
        if achievement.isEmpty { reasons.append(Reason(.achievementUntitled, field: "achievement")) }
        if first == nil { reasons.append(Reason(.cellMissing, field: "first")) }
        if last == nil { reasons.append(Reason(.cellMissing, field: "last")) }
        if first != nil && last != nil && period == nil {
            reasons.append(Reason(.achievementPeriodReversed, field: "last"))
        }
        if let day, let period, day < period.first {
            reasons.append(Reason(.closedBeforeOpened, field: "day", ["day": period.first.vietnamese]))
        }
        if let last, last > today { reasons.append(Reason(.achievementInFuture, field: "last")) }
        return reasons
    }

    fileprivate func problem(_ reason: Reason) -> CellProblem {
        let read: String =
            switch reason.field {
            case "name": name
            case "detail": detail
            case "decision": decision
            case "day": day?.vietnamese ?? ""
            case "achievement": achievement
            case "first": first?.vietnamese ?? ""
            case "last": last?.vietnamese ?? ""
            default: ""
            }
        return CellProblem(row: row, read: read, reason)
    }
}
