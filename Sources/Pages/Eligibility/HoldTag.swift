import Wording

/// Says beside a name that its award waits, and nothing of why.
struct HoldTag: HTMLPart {
    private let language: Language

    init(in language: Language) { self.language = language }

    var html: HTML { "\(StatusTag(language(.holdTag), .warn))" }
}
