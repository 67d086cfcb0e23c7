/// What a table of nominations would do on one occasion, row by row: drafts of the unit, never a step further. Nothing is
/// done by it.
package struct NominationImport: Sendable {
    package enum Verdict: Hashable, Sendable {
        /// A dossier that is not there yet.
        case drafted(Nomination, Participant)
        /// The participant has a dossier for this award on this occasion; the row changes nothing in it.
        case there(ID<Nomination>, NominationStatus)
        case wrong([CellProblem])
    }

    package struct Row: Hashable, Sendable {
        package let line: NominationLine
        package let verdict: Verdict

        fileprivate var problems: [CellProblem] {
            if case .wrong(let problems) = verdict { return problems }
            return []
        }
    }

    package let rows: [Row]

    package init(_ lines: [NominationLine], at desk: NominationIntake, newID: () -> ID<Nomination>) {
        var seen: [NominationIntake.Key: Int] = [:]
        rows = lines.map { line in
            let (participant, reason) = desk.participant(line)
            var problems = line.problems
            if let reason { problems.append(CellProblem(row: line.row, read: line.name, reason)) }
            problems += (line.defectsOfAchievement(today: desk.now.day) + desk.defects(line, participant)).map {
                CellProblem(row: line.row, read: line.read($0.field), $0)
            }
            guard problems.isEmpty, let participant, let award = line.award else {
                return Row(line: line, verdict: .wrong(problems))
            }
            let key = NominationIntake.Key(participant: participant.id, award: award)
            if let row = seen[key] {
                let twice = Reason(.rowTwice, field: "name", ["row": "\(row)"])
                return Row(line: line, verdict: .wrong([CellProblem(row: line.row, read: line.name, twice)]))
            }
            seen[key] = line.row
            if let known = desk.standing[key] { return Row(line: line, verdict: .there(known.id, known.status)) }
            let draft = desk.draft(line, participant, award, id: newID())
            return Row(line: line, verdict: .drafted(draft, participant))
        }
    }
}

extension NominationImport {
    package var problems: [CellProblem] { rows.flatMap(\.problems) }

    package var drafted: [(nomination: Nomination, participant: Participant)] {
        rows.compactMap { row in
            if case .drafted(let nomination, let participant) = row.verdict { return (nomination, participant) }
            return nil
        }
    }

    /// How many rows do what; nothing is ever changed by such a table.
    package var counts: ParticipantImport.Counts {
        var counts = ParticipantImport.Counts()
        for row in rows {
            switch row.verdict {
            case .drafted: counts.added += 1
            case .there: counts.same += 1
            case .wrong: counts.wrong += 1
            }
        }
        return counts
    }
}
