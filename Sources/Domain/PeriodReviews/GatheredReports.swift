/// What one unit itself said in the stretch of a review: the words of its confirmed reports, and what it told when it was
/// visited. Beside the figures of all they show whoever writes of limits and causes what units wrote of theirs (plan VI.1).
package struct GatheredReports: Hashable, Sendable {
    package let unit: OrgUnit
    /// Reports confirmed by the day, with words or without.
    package let confirmed: Int
    /// By their day.
    package let words: [Words]

    package struct Words: Hashable, Sendable {
        package let source: Source
        package let text: String
    }

    package enum Source: Hashable, Sendable {
        case report(ID<OrgUnit>, ReportPeriod)
        case visit(ID<Inspection>, Day)

        fileprivate var day: Day {
            switch self {
            case .report(_, let period): period.last
            case .visit(_, let day): day
            }
        }
    }

    /// In the Vietnamese order of the units' names.
    /// - Parameters:
    ///   - reports: confirmed by the end of the day; what is confirmed keeps its words.
    ///   - visits: with a record that had come by the end of the day.
    package static func by(
        _ units: [OrgUnit], reports: [ProgressReport], visits: [Inspection], until last: Day
    ) -> [GatheredReports] {
        let places = OrgUnit.places(units)
        let told = Dictionary(grouping: reports.filter { $0.period.last <= last }, by: \.unit)
        let seen = Dictionary(grouping: visits, by: \.unit)
        return units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }.map { unit in
            let own = told[unit.id] ?? []
            let written = own.map { Words(source: .report(unit.id, $0.period), text: $0.difficulties) }
            let heard = (seen[unit.id] ?? []).compactMap { visit -> Words? in
                guard let record = visit.record, record.began.day <= last else { return nil }
                return Words(source: .visit(visit.id, record.began.day), text: record.difficulties)
            }
            let words = (written + heard).filter { !$0.text.allSatisfy(\.isWhitespace) }
            return GatheredReports(
                unit: unit, confirmed: own.count,
                words: words.sorted { ($0.source.day, $0.text) < ($1.source.day, $1.text) })
        }
    }
}
