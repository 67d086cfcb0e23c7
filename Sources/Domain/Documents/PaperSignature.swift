/// Who signs, in what capacity: the lines above the name are made from the competence and not typed
/// (Decree 30/2020/NĐ-CP, Appendix I).
package struct PaperSignature: Hashable, Sendable {
    /// In capitals, one below the other: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    package let lines: [String]
    /// Without titles of learning.
    package let name: String
    /// As it was drawn on a device, a PNG picture; empty: room for the pen.
    package var drawn: [UInt8] = []

    package init(_ capacity: SigningCapacity, name: String) {
        lines = capacity.lines.map { $0.uppercased() }
        self.name = name
    }

    /// - Parameter title: a block kept in one line, `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`.
    package init(title: String, name: String) {
        lines = SigningCapacity.lines(of: title).map { $0.uppercased() }
        self.name = name
    }
}

/// In what capacity somebody signs.
package indirect enum SigningCapacity: Hashable, Sendable {
    /// As what the person is: `CHỦ TỊCH`.
    case own(String)
    /// TM.: in the name of a body that decides together.
    case onBehalf(of: String, SigningCapacity)
    /// KT.: a deputy in place of the head.
    case deputy(for: String, as: String)
    /// Q.: in charge of the head's office for a time.
    case acting(String)
    /// TL.: by order of the head.
    case byOrder(of: String, as: String)
    /// TUQ.: by written authority of the head.
    case authorised(by: String, as: String)

    package var lines: [String] {
        switch self {
        case .own(let title): [title]
        case .onBehalf(let body, let capacity): ["TM. \(body)"] + capacity.lines
        case .deputy(let head, let title): ["KT. \(head)", title]
        case .acting(let title): ["Q. \(title)"]
        case .byOrder(let head, let title): ["TL. \(head)", title]
        case .authorised(let head, let title): ["TUQ. \(head)", title]
        }
    }
}
