/// What a table of participants would do to the agency's records, row by row. Nothing is done by it.
package struct ParticipantImport: Sendable {
    package enum Verdict: Hashable, Sendable {
        /// A record that is not there yet.
        case added(Participant)
        /// Already there, and the row says nothing else.
        case same(Participant)
        /// Already there; what the row says otherwise.
        case changed(Participant, [Difference])
        case wrong([CellProblem])
    }

    /// One value of a record that the row changes.
    package struct Difference: Hashable, Sendable {
        package let field: String
        package let old: String
        package let new: String

        package init(field: String, old: String, new: String) { (self.field, self.old, self.new) = (field, old, new) }
    }

    package struct Row: Hashable, Sendable {
        package let line: ParticipantLine
        package let verdict: Verdict
        /// What is to be looked at, though nothing is wrong.
        package var notes: [ImportNote] = []

        fileprivate var problems: [CellProblem] {
            if case .wrong(let problems) = verdict { return problems }
            return []
        }
    }

    package let rows: [Row]

    /// - Parameters:
    ///   - existing: the agency's participants, as far as the person may change them.
    ///   - refusals: why the person may not keep records of a unit.
    ///   - newID: an identity for each record that would be added.
    package init(
        _ lines: [ParticipantLine], existing: [Participant], agency: ID<Agency>, plan: Plan,
        refusals: (ID<OrgUnit>) -> [Reason], newID: () -> ID<Participant>
    ) {
        let pairs = ParticipantPairs(lines, existing)
        var allowed: [ID<OrgUnit>: [Reason]] = [:]
        rows = lines.enumerated().map { place, line in
            var problems = line.problems
            if let unit = line.unit {
                let reasons = allowed[unit] ?? refusals(unit)
                allowed[unit] = reasons
                problems += reasons.map { CellProblem(row: line.row, read: "", Reason($0.code, field: "unit")) }
            }
            guard problems.isEmpty, let key = pairs.keys[place] else {
                return Row(line: line, verdict: .wrong(problems))
            }
            switch pairs[place] {
            case .ambiguous(let reason):
                return Row(line: line, verdict: .wrong([CellProblem(row: line.row, read: line.name, reason)]))
            case .record(let record):
                let (name, notes) = ImportNote.judge(line.name, line.kind, record: record.name)
                return Row(line: line, verdict: ParticipantImport.verdict(line, name, on: record, plan), notes: notes)
            case .nobody:
                let notes = ImportNote.judge(line.name, line.kind, record: nil).notes
                let participant = Participant(
                    id: newID(), agency: agency, unit: key.unit, kind: key.kind, group: line.group, name: line.name,
                    detail: line.detail, work: line.work, gender: line.gender)
                let wrong = ParticipantImport.problems(of: participant, line, plan)
                return Row(line: line, verdict: wrong.isEmpty ? .added(participant) : .wrong(wrong), notes: notes)
            }
        }
    }

    private static func verdict(
        _ line: ParticipantLine, _ name: String, on record: Participant, _ plan: Plan
    ) -> Verdict {
        var next = record
        next.name = name
        if !line.detail.isEmpty { next.detail = line.detail }
        if !line.group.isEmpty { next.group = line.group }
        if let work = line.work { next.work = work }
        if let gender = line.gender { next.gender = gender }
        if next == record { return .same(record) }
        let differences = differences(from: record, to: next)
        if differences.isEmpty { return .same(record) }
        let wrong = problems(of: next, line, plan)
        if !wrong.isEmpty { return .wrong(wrong) }
        next.revision = record.revision.next
        return .changed(next, differences)
    }

    private static func differences(from old: Participant, to new: Participant) -> [Difference] {
        [
            ("name", old.name, new.name), ("detail", old.detail, new.detail), ("group", old.group, new.group),
            ("work", old.work?.rawValue ?? "", new.work?.rawValue ?? ""),
            ("gender", old.gender?.rawValue ?? "", new.gender?.rawValue ?? ""),
        ].filter { $0.1 != $0.2 }.map { Difference(field: $0.0, old: $0.1, new: $0.2) }
    }

    private static func problems(of participant: Participant, _ line: ParticipantLine, _ plan: Plan) -> [CellProblem] {
        let defects = participant.defects(under: plan)
        if defects.isEmpty { return [] }
        let read = [
            "name": line.name, "detail": line.detail, "group": line.group, "work": line.work?.rawValue ?? "",
        ]
        return defects.map { reason in
            CellProblem(row: line.row, read: reason.field.flatMap { read[$0] } ?? "", reason)
        }
    }
}

extension ParticipantImport {
    package var problems: [CellProblem] {
        rows.flatMap(\.problems)
    }

    package var added: [Participant] {
        rows.compactMap { row in
            if case .added(let participant) = row.verdict { return participant }
            return nil
        }
    }

    package var changed: [Participant] {
        rows.compactMap { row in
            if case .changed(let participant, _) = row.verdict { return participant }
            return nil
        }
    }

    package var counts: Counts {
        var counts = Counts()
        for row in rows {
            switch row.verdict {
            case .added: counts.added += 1
            case .same: counts.same += 1
            case .changed: counts.changed += 1
            case .wrong: counts.wrong += 1
            }
        }
        return counts
    }

    /// How many rows do what.
    package struct Counts: Hashable, Sendable {
        package var added = 0
        package var same = 0
        package var changed = 0
        package var wrong = 0

        package init(added: Int = 0, same: Int = 0, changed: Int = 0, wrong: Int = 0) {
            (self.added, self.same, self.changed, self.wrong) = (added, same, changed, wrong)
        }

        package var rows: Int { added + same + changed + wrong }
    }
}
