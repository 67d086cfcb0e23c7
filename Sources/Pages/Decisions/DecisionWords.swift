import Domain
import Wording

/// How a decision is called on pages.
enum DecisionWords {
    /// `Quyết định số 05/QĐ-UBND`, or its title as long as it has no number.
    static func name(_ decision: Decision, in say: Language) -> String {
        guard let issue = decision.issue else { return decision.title }
        return say(.decisionNumbered, ["number": issue.text])
    }
}

/// The status of a decision in words; the colour only repeats them.
struct DecisionTag: HTMLPart {
    private let status: DecisionStatus
    private let language: Language

    init(_ status: DecisionStatus, in language: Language) { (self.status, self.language) = (status, language) }

    var html: HTML {
        let tone: StatusTag.Tone =
            switch status {
            case .draft, .pending: .waiting
            case .issued, .published: .ok
            case .replaced: .warn
            case .cancelled: .bad
            case .discarded: .neutral
            }
        return "\(StatusTag(language(status.phrase), tone))"
    }
}
