/// The records a review counts from.
package struct PeriodReviewRecords: Sendable {
    /// All of the agency's with their versions.
    package let indicators: [Indicator]
    package let decisions: [Decision]
    /// Of everybody who ever registered; a participant's kind never changes.
    package let kinds: [ID<Participant>: ParticipantKind]
    /// What the journal tells of `PeriodReviewFacts.acts`, the earliest first.
    package let entries: [JournalEntry]

    package init(
        indicators: [Indicator], decisions: [Decision], kinds: [ID<Participant>: ParticipantKind],
        entries: [JournalEntry]
    ) {
        (self.indicators, self.decisions, self.kinds, self.entries) = (indicators, decisions, kinds, entries)
    }
}

extension PeriodReviewFacts {
    /// The acts of the journal that figures are counted from.
    package static let acts = [
        "registration.register", "registration.change", "registration.withdraw", "progress.confirm",
        "progress.correct", "maturity.confirm", "maturity.withdraw", "maturity.record", "maturity.cancel",
        "decision.issue", "agency.fund", "agency.fund-cancel", "occasion.petition", "occasion.petition-answer",
        "occasion.petition-withdraw", "occasion.petition-correct", "participant.hold", "participant.hold-close",
        "inspection.record", "inspection.confirm", "inspection.raise",
        "model.publish", "model.withdraw", "model.spread",
        "communication.plan", "communication.finish", "communication.call-off",
    ]

    /// The moment from which on nothing counts any more.
    package static func end(of day: Day) -> Moment { Moment(day.adding(days: 1)) }

    /// Counts `records` as of the last day of `period`; what was told later is passed over.
    package init(_ records: PeriodReviewRecords, in period: Period) {
        let end = PeriodReviewFacts.end(of: period.last)
        let told = PeriodReviewTold(records.entries.filter { $0.at < end })
        self.period = period
        results = told.results(records.indicators, before: end, on: period.last)
        registrations = told.registrations(records.kinds)
        assessments = told.assessments()
        outside = told.outsideResults(until: period.last)
        decisions = StandingAward.standing(records.decisions, told: told.issued, in: period)
        fund = told.fund(in: period)
        petitions = told.petitions(until: period.last)
        holds = told.holds(until: period.last)
        inspections = told.inspections(until: period.last)
        models = told.models(until: period.last)
        communication = told.communication(until: period.last)
    }
}

/// What the journal last told of each record.
struct PeriodReviewTold {
    private let byAct: [String: [JournalEntry]]

    init(_ entries: [JournalEntry]) {
        byAct = Dictionary(grouping: entries) { String($0.act.prefix { $0 != "." }) }
    }

    var issued: Set<ID<Decision>> {
        Set((byAct["decision"] ?? []).compactMap { ID<Decision>($0.subject.dropFirst("decision:".count)) })
    }

    /// The last entry of each of the records that `key` names, in the order in which they were first told of.
    private func last(_ kind: String, by key: (JournalEntry) -> String?) -> [JournalEntry] {
        var (order, latest) = ([String](), [String: JournalEntry]())
        for entry in byAct[kind] ?? [] {
            guard let name = key(entry) else { continue }
            if latest.updateValue(entry, forKey: name) == nil { order.append(name) }
        }
        return order.compactMap { latest[$0] }
    }

    func registrations(_ kinds: [ID<Participant>: ParticipantKind]) -> [ReviewedRegistrations] {
        var sums: [RegistrationKey: (participants: Int, commitments: Int)] = [:]
        for entry in last("registration", by: \.subject) where entry.told("status") == "registered" {
            guard let year = entry.number("year"), let id = entry.told("participant").flatMap({ ID<Participant>($0) }),
                let kind = kinds[id]
            else { continue }
            let sum = sums[RegistrationKey(year: year, kind: kind)] ?? (0, 0)
            sums[RegistrationKey(year: year, kind: kind)] = (
                sum.participants + 1, sum.commitments + entry.count("commitments")
            )
        }
        return sums.keys.sorted().map { key in
            ReviewedRegistrations(
                year: key.year, kind: key.kind, participants: sums[key]?.participants ?? 0,
                commitments: sums[key]?.commitments ?? 0)
        }
    }

    func results(_ indicators: [Indicator], before end: Moment, on day: Day) -> [ReviewedIndicator] {
        let reports = last("progress", by: \.subject).filter { $0.told("status") == "confirmed" }.compactMap { entry in
            entry.told("period").flatMap { ReportPeriod($0) }.map { ToldReport(period: $0, entry: entry) }
        }.filter { $0.period.last <= day }
        return indicators.compactMap { indicator in
            indicator.asKnown(before: end).map { reviewed($0, reports, on: day) }
        }
    }

    private func reviewed(_ indicator: Indicator, _ reports: [ToldReport], on day: Day) -> ReviewedIndicator {
        let told = Dictionary(grouping: reports.compactMap { $0.figure(of: indicator) }, by: \.period)
        let periods = told.keys.sorted()
        let definition = indicator.version(on: periods.last?.last ?? day).definition
        let figures = periods.map { period in
            PeriodFigure(
                period: period, total: IndicatorTotal((told[period] ?? []).map(\.value)),
                target: indicator.version(on: period.last).definition.wholeTargets[period])
        }
        let result = CombinedResult(figures, by: definition.combining, definition.direction)
        let counted = periods.filter { period in result.map { $0.first <= period && period <= $0.last } ?? false }
        return ReviewedIndicator(
            id: indicator.id, theme: indicator.theme, kind: indicator.kind, definition: definition, result: result,
            units: Set(counted.flatMap { told[$0] ?? [] }.map(\.unit)).count)
    }

    func assessments() -> [AssessmentCount] {
        let confirmed = last("maturity") { $0.subject.hasPrefix("maturity:") ? $0.subject : nil }.filter {
            $0.told("status") == "confirmed"
        }
        var counts: [AssessmentKey: Int] = [:]
        for entry in confirmed {
            guard let set = entry.told("set"), let year = entry.number("year"), let level = entry.number("level") else {
                continue
            }
            counts[AssessmentKey(set: set, year: year, level: level), default: 0] += 1
        }
        return counts.keys.sorted().map { key in
            AssessmentCount(set: key.set, year: key.year, level: key.level, count: counts[key] ?? 0)
        }
    }

    func outsideResults(until day: Day) -> [OutsideResultCount] {
        let standing = last("maturity") { $0.told("record") }.filter {
            $0.told("status") == "entered" && $0.isDated("day", until: day)
        }
        let levels = Dictionary(grouping: standing.compactMap { $0.told("level") }) { $0 }
        return levels.keys.sorted().map { OutsideResultCount(level: $0, count: levels[$0]?.count ?? 0) }
    }

    func fund(in period: Period) -> [FundSum] {
        let lines = last("agency") { $0.told("line") }.filter { entry in
            let day = entry.told("day").flatMap { Day($0) }
            return entry.told("status") == "entered" && day.map(period.contains) ?? false
        }
        let sums = Dictionary(grouping: lines) { $0.told("kind") ?? "" }
        return FundKind.allCases.compactMap { kind in
            guard let own = sums[kind.rawValue] else { return nil }
            return FundSum(kind: kind, amount: own.reduce(Dong(0)) { $0 + Dong(Int64($1.number("amount") ?? 0)) })
        }
    }

    func petitions(until day: Day) -> PetitionCounts {
        last("occasion") { $0.told("petition") }.filter { $0.isDated("received", until: day) }.reduce(
            into: PetitionCounts()
        ) { counts, entry in
            counts.received += 1
            switch entry.told("status").flatMap({ PetitionStatus(rawValue: $0) }) {
            case .answered: counts.answered += 1
            case .withdrawn: counts.withdrawn += 1
            case .received, nil: counts.late += entry.isDated("due", until: day.adding(days: -1)) ? 1 : 0
            }
        }
    }

    func holds(until day: Day) -> HoldCounts {
        last("participant") { $0.told("hold") }.filter { $0.isDated("opened", until: day) }.reduce(
            into: HoldCounts()
        ) { counts, entry in
            counts.opened += 1
            if entry.isDated("closed", until: day) { counts.closed += 1 }
        }
    }

    /// A finding is confirmed once and for all, so every entry of that act is one.
    func inspections(until day: Day) -> InspectionCounts {
        (byAct["inspection"] ?? []).reduce(into: InspectionCounts()) { counts, entry in
            switch entry.act {
            case "inspection.record" where entry.isDated("began", until: day):
                counts.visits += 1
                counts.surprises += entry.told("kind") == InspectionKind.surprise.rawValue ? 1 : 0
                counts.findings += entry.number("findings") ?? 0
            case "inspection.confirm": counts.confirmed += 1
            case "inspection.raise" where entry.isDated("sent", until: day): counts.raised += 1
            default: break
            }
        }
    }

    func communication(until day: Day) -> CommunicationCounts {
        last("communication", by: \.subject).reduce(into: CommunicationCounts()) { counts, entry in
            switch entry.told("status").flatMap({ CommunicationStatus(rawValue: $0) }) {
            case .done where entry.isDated("day", until: day):
                counts.done += 1
                counts.reach += entry.number("reach") ?? 0
            case .calledOff: counts.calledOff += 1
            default: break
            }
        }
    }

    /// Examples published and not withdrawn since, and how often units took one over; a withdrawal of what was not published
    /// takes nothing away.
    func models(until day: Day) -> ModelCounts {
        var (published, spread) = (Set<String>(), 0)
        for entry in byAct["model"] ?? [] {
            switch entry.act {
            case "model.publish": published.insert(entry.subject)
            case "model.withdraw": published.remove(entry.subject)
            case "model.spread" where entry.isDated("day", until: day): spread += 1
            default: break
            }
        }
        return ModelCounts(published: published.count, spread: spread)
    }
}

/// A confirmed report as the journal last told of it.
private struct ToldReport {
    let period: ReportPeriod
    let unit: String
    let figures: [String: String]

    init(period: ReportPeriod, entry: JournalEntry) {
        (self.period, unit, figures) = (period, entry.told("unit") ?? entry.subject, entry.members("figures"))
    }

    func figure(of indicator: Indicator) -> (period: ReportPeriod, unit: String, value: IndicatorValue)? {
        figures[indicator.id.text].flatMap { IndicatorValue(indicator.kind, kept: $0) }.map { (period, unit, $0) }
    }
}

private struct RegistrationKey: Hashable, Comparable {
    let year: Int
    let kind: ParticipantKind

    static func < (left: RegistrationKey, right: RegistrationKey) -> Bool {
        (left.year, left.kind.place) < (right.year, right.kind.place)
    }
}

private struct AssessmentKey: Hashable, Comparable {
    let set: String
    let year: Int
    let level: Int

    static func < (left: AssessmentKey, right: AssessmentKey) -> Bool {
        (left.year, left.set, left.level) < (right.year, right.set, right.level)
    }
}

extension ParticipantKind {
    fileprivate var place: Int { ParticipantKind.allCases.firstIndex(of: self) ?? 0 }
}

extension Indicator {
    /// As it was before `end`: versions are only added. `nil` when it was not there yet.
    fileprivate func asKnown(before end: Moment) -> Indicator? {
        guard first.made < end else { return nil }
        var known = self
        known.later = later.filter { $0.made < end }
        return known
    }
}

extension JournalEntry {
    private func member(_ name: String) -> JSON? {
        guard case .object(let members) = body else { return nil }
        return members[name]
    }

    fileprivate func told(_ name: String) -> String? {
        guard case .string(let text) = member(name) else { return nil }
        return text
    }

    fileprivate func number(_ name: String) -> Int? {
        guard case .int(let number) = member(name) else { return nil }
        return Int(number)
    }

    fileprivate func count(_ name: String) -> Int {
        guard case .array(let values) = member(name) else { return 0 }
        return values.count
    }

    fileprivate func members(_ name: String) -> [String: String] {
        guard case .object(let members) = member(name) else { return [:] }
        return members.compactMapValues { value in
            guard case .string(let text) = value else { return nil }
            return text
        }
    }

    /// Whether the record bears a day under this name, and it is not after `last`.
    fileprivate func isDated(_ name: String, until last: Day) -> Bool {
        told(name).flatMap { Day($0) }.map { $0 <= last } ?? false
    }
}
