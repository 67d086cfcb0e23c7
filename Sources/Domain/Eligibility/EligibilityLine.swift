/// One check of whether a nomination may be awarded, with the rule behind it and the facts it was judged by.
package struct EligibilityLine: Hashable, Sendable, Codable {
    package let item: EligibilityItem
    /// What of the nomination it is about: an achievement, an authority; empty for all of it.
    package let subject: String
    package let verdict: EligibilityVerdict
    package let strength: RuleStrength
    package let citation: Citation?
    /// Texts for the sentence.
    package let values: [String: String]

    package init(
        _ item: EligibilityItem, _ verdict: EligibilityVerdict, _ strength: RuleStrength, subject: String = "",
        citation: Citation?, _ values: [String: String] = [:]
    ) {
        (self.item, self.subject, self.verdict, self.strength) = (item, subject, verdict, strength)
        (self.citation, self.values) = (citation, values)
    }

    /// What a written reason names, so that a matter that came up later is not covered by it.
    package var key: String { "\(item.rawValue) \(verdict.rawValue) \(subject)" }

    /// For those who may know that there is something, and not what.
    package var masked: EligibilityLine {
        guard item == .notHeld || item == .disciplineOver else { return self }
        return EligibilityLine(item, verdict, strength, subject: subject, citation: citation)
    }

    /// Refuses the decision.
    package var blocks: Bool { verdict == .fail && strength == .block }

    /// Asks for a written reason.
    package var warns: Bool { verdict != .pass && !blocks && strength != .remind }
}

package enum EligibilityVerdict: String, CaseIterable, Sendable, Codable {
    case pass, fail
    case cannotTell = "cannot-tell"
}

/// What is checked, in the order of the page.
package enum EligibilityItem: String, CaseIterable, Sendable, Codable {
    case notRewarded = "not-rewarded"
    case distinct
    case notHeld = "not-held"
    case disciplineOver = "discipline-over"
    case competence
    case quota
    case confirmation
    case initiative
    case noMerit = "no-merit"
    case noLowerAward = "no-lower-award"
    case maternity

    /// The rule of the registry behind it; the quota stands in the plan.
    package var rule: RuleCode? {
        switch self {
        case .notRewarded, .distinct: .oneAwardPerAchievement
        case .notHeld: .noAwardWhileExamined
        case .disciplineOver: .afterDiscipline
        case .competence: .communeChairAwards
        case .quota: nil
        case .confirmation: .enterpriseConfirmations
        case .initiative: .initiativeOnce
        case .noMerit: .movementNoMerit
        case .noLowerAward: .noLowerAwardNeeded
        case .maternity: .maternityCounts
        }
    }
}
