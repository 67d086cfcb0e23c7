/// One line of the book of outgoing papers (sổ đăng ký văn bản đi), made from the record of the paper.
package struct RegisterLine: Hashable, Sendable {
    package let kind: PaperKind
    /// Of the record the paper belongs to.
    package let id: String
    /// As the paper bears it; empty where the office numbers it by hand.
    package let number: String
    /// The number in the office's own register, where somebody entered it.
    package let registered: Int?
    /// In the program's own series, which has no gaps.
    package let series: Int?
    package let day: Day
    package let subject: String
    /// Empty where the record does not tell.
    package let signer: String
    package let status: DecisionStatus?
    /// Of its signed files; `nil` where there is none.
    package let signed: SignedFileState?
    /// Numbers and days of the letters that correct it.
    package let corrections: [String]

    package init(
        kind: PaperKind, id: String, number: String, registered: Int? = nil, series: Int? = nil, day: Day,
        subject: String, signer: String = "", status: DecisionStatus? = nil, signed: SignedFileState? = nil,
        corrections: [String] = []
    ) {
        (self.kind, self.id, self.number) = (kind, id, number)
        (self.registered, self.series, self.day, self.subject) = (registered, series, day, subject)
        (self.signer, self.status, self.signed) = (signer, status, signed)
        self.corrections = corrections
    }
}

/// The papers the office issued with this program, oldest first.
package struct PaperRegister: Hashable, Sendable {
    package let lines: [RegisterLine]
    /// In the order they were written.
    package let notes: [NumberNote]

    package init(_ lines: [RegisterLine], notes: [NumberNote] = []) {
        self.notes = notes
        self.lines = lines.sorted {
            ($0.day, $0.series ?? Int.max, $0.kind.rawValue, $0.id) < (
                $1.day, $1.series ?? Int.max, $1.kind.rawValue, $1.id
            )
        }
    }

    /// Newest first.
    package var years: [Int] { Set(lines.map(\.day.year)).sorted(by: >) }

    package func lines(year: Int?, kind: PaperKind?) -> [RegisterLine] {
        lines.filter { (year == nil || $0.day.year == year) && (kind == nil || $0.kind == kind) }
    }

    /// Numbers of the program's series that no paper of the year bears, up to the last one taken: there should be none.
    package func missingInSeries(_ year: Int, _ kind: PaperKind = .decision) -> [ClosedRange<Int>] {
        PaperRegister.gaps(in: lines(year: year, kind: kind).compactMap(\.series), from: 1)
    }

    /// Numbers between the first and the last entered from the office's register that are no paper of this program. They
    /// are told, not judged: other papers of the office bear them, or a note says why not (docs/decisions/0067).
    package func betweenRegistered(_ year: Int, _ kind: PaperKind = .decision) -> [ClosedRange<Int>] {
        let numbers = lines(year: year, kind: kind).compactMap(\.registered)
        return PaperRegister.gaps(in: numbers, from: numbers.min() ?? 1)
    }

    private static func gaps(in numbers: [Int], from first: Int) -> [ClosedRange<Int>] {
        var (found, next): ([ClosedRange<Int>], Int) = ([], first)
        for number in Set(numbers).sorted() {
            if number > next { found.append(next...(number - 1)) }
            next = max(next, number + 1)
        }
        return found
    }
}
