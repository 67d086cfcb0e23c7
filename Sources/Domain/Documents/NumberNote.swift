/// Why numbers of the office's register are no papers of this program (or were not used at all), as the clerk wrote it. A
/// later note on the same number stands in an earlier one's place; none is taken away.
package struct NumberNote: Hashable, Sendable {
    package let id: ID<NumberNote>
    package let agency: ID<Agency>
    /// One of `PaperKind.numberedBySeries`.
    package let kind: PaperKind
    package let year: Int
    package let numbers: ClosedRange<Int>
    package let reason: String
    package let notedBy: ID<Account>
    package let noted: Moment

    package init(
        id: ID<NumberNote>, agency: ID<Agency>, kind: PaperKind, year: Int, numbers: ClosedRange<Int>, reason: String,
        notedBy: ID<Account>, noted: Moment
    ) {
        (self.id, self.agency, self.kind, self.year) = (id, agency, kind, year)
        (self.numbers, self.reason, self.notedBy, self.noted) = (numbers, reason, notedBy, noted)
    }
}

/// Neighbouring numbers that no paper of this program bears, with the note on them.
package struct NumberGap: Hashable, Sendable {
    package let kind: PaperKind
    package let numbers: ClosedRange<Int>
    /// `nil`: nobody has said why.
    package let note: NumberNote?

    package init(kind: PaperKind, numbers: ClosedRange<Int>, note: NumberNote?) {
        (self.kind, self.numbers, self.note) = (kind, numbers, note)
    }
}

extension PaperKind {
    /// Papers with a series of the program's own, which may bear the number of the office's register instead.
    package static let numberedBySeries: [PaperKind] = [.decision, .correction]
}

extension PaperRegister {
    /// What lies between the numbers entered from the office's register, cut where the notes on it change.
    package func gaps(_ year: Int, _ kind: PaperKind) -> [NumberGap] {
        let own = notes.filter { $0.year == year && $0.kind == kind }
        return betweenRegistered(year, kind).flatMap { range in
            // Ten thousand numbers between two papers are one gap and not ten thousand lines.
            let edges = own.flatMap { [$0.numbers.lowerBound, $0.numbers.upperBound + 1] }
                .filter { $0 > range.lowerBound && $0 <= range.upperBound }
            let starts = [range.lowerBound] + Set(edges).sorted()
            let ends = starts.dropFirst().map { $0 - 1 } + [range.upperBound]
            return zip(starts, ends).map { first, last in
                NumberGap(kind: kind, numbers: first...last, note: own.last { $0.numbers.contains(first) })
            }
        }
    }

    /// Those nobody has explained, of every kind.
    package func unexplained(_ year: Int) -> [NumberGap] {
        PaperKind.numberedBySeries.flatMap { gaps(year, $0) }.filter { $0.note == nil }
    }
}

extension NumberGap {
    /// `4`, `5–9`.
    package var words: String {
        numbers.count == 1 ? String(numbers.lowerBound) : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }
}
