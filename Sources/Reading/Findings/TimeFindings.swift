import Domain

/// The time of the movement, its phases, and deadlines that had passed.
enum TimeFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        period(matter) + DateFindings.find(matter) + phases(matter) + deadlines(matter)
    }

    private static func period(_ matter: FindingMatter) -> [PlanFinding] {
        let (first, last) = (matter.facts.identity["first"], matter.facts.identity["last"])
        let place = FindingPlace(line: last.line, quote: last.quote)
        guard let end = last.day else {
            guard last.quote != nil, !hasImpossible(last) else { return [] }
            return [PlanFinding(.periodOpen, place, ["quote": last.quote ?? ""])]
        }
        if let start = first.day, end < start {
            return [PlanFinding(.periodReversed, place, ["first": start.vietnamese, "last": end.vietnamese])]
        }
        return title(matter, end, place)
    }

    private static func hasImpossible(_ fact: Fact) -> Bool {
        !DateFindings.impossible(in: WordScanner.words(of: fact.quote ?? "")).isEmpty
    }

    /// "… giai đoạn 2026 - 2030" at the end of the title is the time of the movement too.
    private static func title(_ matter: FindingMatter, _ last: Day, _ place: FindingPlace) -> [PlanFinding] {
        let words = WordScanner.words(of: matter.facts.identity["title"].text ?? "")
        guard let span = SpanReading.spans(in: words).last, span.words.upperBound >= words.count - 1,
            let end = span.last, end.year != last.year
        else { return [] }
        let years = [span.first.map { String($0.year) }, String(end.year)].compactMap(\.self).joined(separator: " – ")
        return [PlanFinding(.periodContradicts, place, ["title": years, "last": last.vietnamese])]
    }

    private static func phases(_ matter: FindingMatter) -> [PlanFinding] {
        let phases = matter.facts[.phases].compactMap(PhaseSpan.init)
        var found = phases.indices.flatMap { index in
            phases[..<index].filter { $0.overlaps(phases[index]) }.map { earlier in
                PlanFinding(
                    .phasesOverlap, matter.place(phases[index].record, "first"),
                    ["first": earlier.name, "second": phases[index].name])
            }
        }
        guard let first = matter.facts.identity["first"].day, let last = matter.facts.identity["last"].day else {
            return found
        }
        for phase in phases where phase.first < first || phase.last > last {
            found.append(
                PlanFinding(.phaseOutsidePeriod, matter.place(phase.record, "first"), ["phase": phase.name]))
        }
        return found + gaps(matter, phases, Border(matter.facts.identity, first, last))
    }

    /// Phases follow one another; rounds ("đợt") may have days between them. A paper that is issued a few days before
    /// its first phase begins is in order.
    private static func gaps(
        _ matter: FindingMatter, _ phases: [PhaseSpan], _ whole: Border
    ) -> [PlanFinding] {
        let row = phases.filter(\.isPhase).sorted { $0.first < $1.first }
        guard row.count > 1 else { return [] }
        var found: [PlanFinding] = []
        if let first = whole.first, row[0].first > first.adding(days: 31) {
            found.append(gap(matter, row[0], first, row[0].first.adding(days: -1)))
        }
        var end = row[0].last
        for phase in row.dropFirst() {
            if phase.first > end.adding(days: 1) {
                found.append(gap(matter, phase, end.adding(days: 1), phase.first.adding(days: -1)))
            }
            end = max(end, phase.last)
        }
        if let last = whole.last, end < last {
            found.append(gap(matter, row[row.count - 1], end.adding(days: 1), last))
        }
        return found
    }

    private static func gap(_ matter: FindingMatter, _ phase: PhaseSpan, _ first: Day, _ last: Day) -> PlanFinding {
        PlanFinding(
            .phasesGap, matter.place(phase.record, "first"), ["first": first.vietnamese, "last": last.vietnamese])
    }

    private static func deadlines(_ matter: FindingMatter) -> [PlanFinding] {
        guard let issued = matter.facts.identity["date"].day else { return [] }
        return matter.facts[.deadlines].compactMap { record in
            guard let day = record["date"].day, record["date"].confidence == .sure, day < issued else { return nil }
            return PlanFinding(.deadlineBeforePlan, matter.place(record, "date"), ["day": day.vietnamese])
        }
    }
}

/// The days of the movement where the text says them; years of a title are no days.
private struct Border {
    let first: Day?
    let last: Day?

    init(_ identity: FactRecord, _ first: Day, _ last: Day) {
        let isSaid = identity["last"].confidence == .sure
        (self.first, self.last) = isSaid ? (first, last) : (nil, nil)
    }
}

/// A phase with both its days.
struct PhaseSpan {
    let record: FactRecord
    let name: String
    let first: Day
    let last: Day

    init?(_ record: FactRecord) {
        guard let first = record["first"].day, let last = record["last"].day, first <= last else { return nil }
        (self.record, self.first, self.last) = (record, first, last)
        name = record["name"].text ?? ""
    }

    /// "Giai đoạn", not "Đợt".
    var isPhase: Bool { PhaseSpan.phase.starts(WordScanner.words(of: name)) }

    func overlaps(_ other: PhaseSpan) -> Bool { first <= other.last && other.first <= last }

    private static let phase = Term("giai đoạn")
}
