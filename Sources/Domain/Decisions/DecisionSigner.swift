/// As what somebody signs a decision of the Chairman: the lines above the name are made from it and never typed
/// (Decree 30/2020/NĐ-CP, Appendix I).
package enum DecisionSigner: String, CaseIterable, Sendable {
    /// The Chairman.
    case head
    /// KT.: a deputy in the Chairman's place.
    case deputy
    /// Q.: in charge of the Chairman's office for a time.
    case acting

    package var capacity: SigningCapacity {
        switch self {
        case .head: .own("CHỦ TỊCH")
        case .deputy: .deputy(for: "CHỦ TỊCH", as: "PHÓ CHỦ TỊCH")
        case .acting: .acting("CHỦ TỊCH")
        }
    }

    /// As the record keeps it, in one line: `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`.
    package var title: String { capacity.lines.joined(separator: SigningCapacity.between) }
}

extension SigningCapacity {
    /// Between the lines of a block where they stand in one.
    package static let between = " / "

    /// The lines of a block that was kept in one: `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH`.
    package static func lines(of title: String) -> [String] {
        title.split(separator: between, omittingEmptySubsequences: true).map(String.init)
    }
}
