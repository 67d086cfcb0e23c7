/// An award that an agency above gave in a year, on a nomination that was sent up.
package struct UpperAward: Hashable, Sendable {
    package let name: String
    package let level: AwardLevel
    package let kind: ParticipantKind
    package let work: WorkRole?
    package let occasion: OccasionKind

    package init(name: String, level: AwardLevel, kind: ParticipantKind, work: WorkRole?, occasion: OccasionKind) {
        (self.name, self.level, self.kind, self.work, self.occasion) = (name, level, kind, work, occasion)
    }
}

extension AwardStatistics {
    /// A form with its figures: of every row a text for each column; empty where no record knows.
    package func figures(_ form: StatisticsForm, period: Period) -> [[String]] {
        form.lines.map { line in
            guard let counted = line.counts else { return form.columns.map { _ in "" } }
            return form == .movements
                ? movements(counted, period, form.columns.count) : awards(form, counted)
        }
    }

    /// Awards whose name fits no column of the form of their level.
    package var unplaced: [UpperAward] { upper.filter { award in award.form?.column(of: award.name) == nil } }

    /// The agency runs one movement: in the last column, where it runs in the year.
    private func movements(_ counted: StatisticsLine.Counted, _ period: Period, _ columns: Int) -> [String] {
        let runs = period.first.year <= year && year <= period.last.year
        let months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
        var count = runs ? 1 : 0
        if case .lasting(let range) = counted, !range.contains(months) { count = 0 }
        return (0..<columns).map { $0 == 0 || $0 == columns - 1 ? String(count) : "0" }
    }

    private func awards(_ form: StatisticsForm, _ counted: StatisticsLine.Counted) -> [String] {
        let found = upper.filter { $0.form == form && $0.isCounted(counted) }
        let places = found.compactMap { form.column(of: $0.name) }
        return form.columns.indices.map { column in
            String(column == 0 ? places.count : places.count { $0 == column })
        }
    }
}

extension UpperAward {
    fileprivate var form: StatisticsForm? {
        switch level {
        case .state: .state
        case .province: .ministry
        case .commune: nil
        }
    }

    fileprivate func isCounted(_ counted: StatisticsLine.Counted) -> Bool {
        switch counted {
        case .all: true
        case .collectives: kind.countsAs == .collective
        case .enterprises: kind == .enterprise
        case .households: kind == .household
        case .individuals: kind == .individual
        case .direct: kind == .individual && work == .direct
        case .unscheduled: occasion == .unscheduled
        case .lasting: false
        }
    }
}
