package import Domain

extension VoteThreshold {
    /// `quá nửa tổng số thành viên`. Always of all members, never of those present (law.md §A.5).
    package var phrase: Phrase {
        switch self {
        case .majority: Phrase("quá nửa tổng số thành viên", "more than half of all members")
        case .percent(let percent):
            Phrase("từ \(percent)% tổng số thành viên trở lên", "at least \(percent)% of all members")
        }
    }

    /// The threshold as votes of a council of `total`: `ít nhất 8 trên 9 phiếu`.
    package func phrase(of total: Int) -> Phrase {
        let needed = votesNeeded(of: total)
        return Phrase("ít nhất \(needed) trên \(total) phiếu", "at least \(needed) of \(total) votes")
    }
}

extension CouncilRules {
    /// `ít nhất 2/3 tổng số thành viên`, `ít nhất 80% tổng số thành viên`: how many have to be present for a session to open.
    package var quorumPhrase: Phrase {
        let share = quorum.denominator == 100 ? "\(quorum.numerator)%" : "\(quorum.numerator)/\(quorum.denominator)"
        return Phrase("ít nhất \(share) tổng số thành viên", "at least \(share) of all members")
    }

    /// The quorum as heads of a council of `total`: `ít nhất 6 trên 9 thành viên`.
    package func quorumPhrase(of total: Int) -> Phrase {
        let needed = quorum(of: total)
        return Phrase("ít nhất \(needed) trên \(total) thành viên", "at least \(needed) of \(total) members")
    }
}
