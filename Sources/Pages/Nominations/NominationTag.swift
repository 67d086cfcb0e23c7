package import Domain
package import Wording

/// The status of a nomination with its colour.
package struct NominationTag: HTMLPart {
    private let status: NominationStatus
    private let language: Language

    package init(_ status: NominationStatus, in language: Language) {
        (self.status, self.language) = (status, language)
    }

    package var html: HTML { StatusTag(language(status.phrase), NominationTag.tone(status)).html }

    private static func tone(_ status: NominationStatus) -> StatusTag.Tone {
        switch status {
        case .draft, .withdrawn, .archived: .neutral
        case .submitted, .accepted, .appraised, .inSession, .recommended, .forwarded: .waiting
        case .returned, .outOfQuota: .warn
        case .lapsed, .declined, .notRecommended, .refused, .notGranted, .cancelled: .bad
        case .allocated, .decided, .published, .granted: .ok
        }
    }
}
