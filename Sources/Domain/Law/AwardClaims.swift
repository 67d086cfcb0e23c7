/// One award of a recipient, as far as its money is concerned.
package struct AwardClaim: Hashable, Sendable {
    package enum Sort: Hashable, Sendable {
        /// A title (danh hiệu) for the year or period it was won in.
        case title(period: String)
        /// A form (hình thức): certificate, bằng khen; each for its own achievement.
        case form
    }

    package let sort: Sort
    package let sum: Dong

    package init(_ sort: Sort, _ sum: Dong) { (self.sort, self.sum) = (sort, sum) }
}

/// Which of several awards of one recipient are paid (Decree 152/2025/NĐ-CP art. 49; law.md §A.7): of titles of one
/// period only the highest; titles of different periods each; every form; title and form both.
package enum AwardClaims {
    /// Whether each claim is paid, in their order; of equal titles the first.
    package static func paid(_ claims: [AwardClaim]) -> [Bool] {
        var best: [String: Int] = [:]
        for (place, claim) in claims.enumerated() {
            guard case .title(let period) = claim.sort else { continue }
            if let other = best[period], claims[other].sum >= claim.sum { continue }
            best[period] = place
        }
        return claims.enumerated().map { place, claim in
            if case .title(let period) = claim.sort { best[period] == place } else { true }
        }
    }

    package static func total(_ claims: [AwardClaim]) -> Dong {
        zip(claims, paid(claims)).filter(\.1).reduce(Dong(0)) { $0 + $1.0.sum }
    }
}
