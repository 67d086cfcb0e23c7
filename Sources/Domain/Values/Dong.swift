/// A sum of money in whole đồng.
package struct Dong: Hashable, Sendable, Comparable, Codable {
    package let amount: Int64

    package init(_ amount: Int64) { self.amount = amount }

    package init(from decoder: any Decoder) throws { amount = try decoder.singleValueContainer().decode(Int64.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(amount)
    }

    package static func < (left: Dong, right: Dong) -> Bool { left.amount < right.amount }

    package static func + (left: Dong, right: Dong) -> Dong { Dong(left.amount + right.amount) }

    /// `1.520.000`, dots between thousands as Vietnamese offices write it.
    package var vietnamese: String {
        var groups: [String] = []
        var rest = amount.magnitude
        repeat {
            let group = String(rest % 1000)
            rest /= 1000
            groups.append(rest > 0 ? String(repeating: "0", count: 3 - group.count) + group : group)
        } while rest > 0
        return (amount < 0 ? "-" : "") + groups.reversed().joined(separator: ".")
    }
}

/// A multiplier kept exact: 3/10, never 0.3.
package struct Fraction: Hashable, Sendable, Codable {
    package let numerator: Int64
    package let denominator: Int64

    /// - Returns: `nil` for a denominator below 1.
    package init?(_ numerator: Int64, _ denominator: Int64) {
        guard denominator > 0 else { return nil }
        (self.numerator, self.denominator) = (numerator, denominator)
    }
}
