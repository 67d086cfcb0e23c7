package import Domain

/// The addresses of nominations; the routes are declared with the same words.
package enum NominationPath {
    package static let list = "/nominations"
    package static let new = "/nominations/new"

    /// The list, filtered.
    package static func list(occasion: ID<Occasion>? = nil, status: NominationStatus? = nil) -> String {
        var parts: [String] = []
        if let occasion { parts.append("occasion=\(occasion)") }
        if let status { parts.append("status=\(status.rawValue)") }
        return parts.isEmpty ? list : "\(list)?\(parts.joined(separator: "&"))"
    }

    package static func new(occasion: ID<Occasion>? = nil, participant: ID<Participant>? = nil) -> String {
        var parts: [String] = []
        if let occasion { parts.append("occasion=\(occasion)") }
        if let participant { parts.append("participant=\(participant)") }
        return parts.isEmpty ? new : "\(new)?\(parts.joined(separator: "&"))"
    }

    package static func detail(_ id: ID<Nomination>) -> String { "\(list)/\(id)" }

    package static func page(_ page: Page, of id: ID<Nomination>) -> String { "\(detail(id))/\(page.rawValue)" }

    package static func evidence(_ evidence: ID<Evidence>, of id: ID<Nomination>) -> String {
        "\(page(.evidence, of: id))/\(evidence)"
    }

    package static func removal(of evidence: ID<Evidence>, from id: ID<Nomination>) -> String {
        "\(self.evidence(evidence, of: id))/removal"
    }

    package static func initiatives(_ id: ID<Nomination>) -> String { "\(detail(id))/initiatives" }
    package static func initiativeRemoval(_ id: ID<Nomination>) -> String { "\(initiatives(id))/removal" }

    /// What stands below one nomination; the raw value is the last part of the address.
    package enum Page: String, CaseIterable, Sendable {
        case edit, draft, evidence, submission, withdrawal, acceptance, `return`, declining, reopening, forwarding
        case answer, appraisal, refusal
    }
}
