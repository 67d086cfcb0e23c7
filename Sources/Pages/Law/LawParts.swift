import Domain
import Wording

/// A version's value: a list as a list, a principle as what it says.
struct LawValue: HTMLPart {
    private let version: RuleVersion
    private let language: Language

    init(_ version: RuleVersion, in language: Language) { (self.version, self.language) = (version, language) }

    var html: HTML {
        switch version.value {
        case .list(let lines): "<ul lang=\"vi\">\(HTML.each(lines) { "<li>\($0)</li>" })</ul>"
        case .principle: "\(language(version.code.text ?? version.value.phrase))"
        default: "<strong>\(language(version.value.phrase))</strong>"
        }
    }
}

/// *Đã đối chiếu* or *Chưa đối chiếu*, in words; the colour repeats it.
struct LawMark: HTMLPart {
    private let isVerified: Bool
    private let language: Language

    init(isVerified: Bool, in language: Language) { (self.isVerified, self.language) = (isVerified, language) }

    var html: HTML {
        let evidence: RuleEvidence = isVerified ? .read : .entered
        return "\(StatusTag(language(evidence.short), isVerified ? .ok : .warn))"
    }
}

/// The same with how far it was compared.
struct LawEvidence: HTMLPart {
    private let evidence: RuleEvidence
    private let language: Language

    init(_ evidence: RuleEvidence, in language: Language) { (self.evidence, self.language) = (evidence, language) }

    var html: HTML {
        """
        \(LawMark(isVerified: evidence.isVerified, in: language))<br>\
        <span class="soft">\(language(evidence.phrase))</span>
        """
    }
}
