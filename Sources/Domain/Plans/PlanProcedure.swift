/// What a plan says beside its programme: papers of the dossier, deadlines, vote thresholds, points and what decides
/// between equals. As said on the day of the plan (`identity.date`); the office's own guidance may say more.
package struct PlanProcedure: Hashable, Sendable, Codable {
    package var papers: [DossierPaper]
    package var deadlines: [PlanDeadline]
    package var thresholds: [PlanVoteThreshold]
    package var scoring: [ScoreRow]
    package var ties: [TieStep]

    /// - Returns: `nil` when nothing is said, so that a plan without any of it has one spelling.
    package init?(
        papers: [DossierPaper] = [], deadlines: [PlanDeadline] = [], thresholds: [PlanVoteThreshold] = [],
        scoring: [ScoreRow] = [], ties: [TieStep] = []
    ) {
        if papers.isEmpty && deadlines.isEmpty && thresholds.isEmpty && scoring.isEmpty && ties.isEmpty { return nil }
        self.papers = papers
        self.deadlines = deadlines
        self.thresholds = thresholds
        self.scoring = scoring
        self.ties = ties
    }
}

/// A paper a dossier must hold.
package struct DossierPaper: Hashable, Sendable, Codable {
    package var text: String
    /// "02 bộ"; `nil` when the plan gives no number.
    package var sets: Int?
    package var source: String

    package init(text: String, sets: Int? = nil, source: String) {
        (self.text, self.sets, self.source) = (text, sets, source)
    }
}

/// A day by which something is to be done.
package struct PlanDeadline: Hashable, Sendable, Codable {
    package var due: PlanDue
    package var text: String
    package var source: String

    package init(due: PlanDue, text: String, source: String) {
        (self.due, self.text, self.source) = (due, text, source)
    }
}

package enum PlanDue: Hashable, Sendable, Codable {
    case on(Day)
    /// "trước ngày 30/11 hằng năm"
    case yearly(month: Int, day: Int)

    /// `2025-12-31`, `11-30`.
    package init?(_ text: String) {
        if let day = Day(text) {
            self = .on(day)
            return
        }
        // A leap year, so that 29 February is a day.
        guard text.utf8.count == 5, let day = Day("2024-" + text) else { return nil }
        self = .yearly(month: day.month, day: day.day)
    }

    package var text: String {
        switch self {
        case .on(let day): day.description
        case .yearly(let month, let day): "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }
}

/// The part of the votes that carries a proposal.
package struct PlanVoteThreshold: Hashable, Sendable, Codable {
    package var share: VoteShare
    package var text: String
    package var source: String

    package init(share: VoteShare, text: String, source: String) {
        (self.share, self.text, self.source) = (share, text, source)
    }
}

/// `80%` or `2/3`, kept as it was said.
package enum VoteShare: Hashable, Sendable, Codable {
    case percent(Hundredths)
    case fraction(Int, of: Int)

    /// Between nothing and all: `80%`, `2/3`.
    package init?(_ text: String) {
        if text.hasSuffix("%"), let percent = Hundredths(String(text.dropLast())), (1...10_000).contains(percent.count)
        {
            self = .percent(percent)
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Hundredths(String($0)) }
        guard parts.count == 2, let part = parts[0], let whole = parts[1], part.count % 100 == 0,
            whole.count % 100 == 0, part.count > 0, part <= whole, whole.count <= 100_00
        else { return nil }
        self = .fraction(part.count / 100, of: whole.count / 100)
    }

    package var text: String {
        switch self {
        case .percent(let percent): percent.text + "%"
        case .fraction(let part, let whole): "\(part)/\(whole)"
        }
    }
}

/// A step of the chain that decides between equals; a step with `order` 1 begins a new chain.
package struct TieStep: Hashable, Sendable, Codable {
    package var order: Int
    package var prefer: TiePreference
    package var text: String
    package var source: String

    package init(order: Int, prefer: TiePreference, text: String, source: String) {
        (self.order, self.prefer, self.text, self.source) = (order, prefer, text, source)
    }
}

package enum TiePreference: String, CaseIterable, Sendable, Codable { case higher, lower, vote }
