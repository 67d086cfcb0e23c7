package import Domain
package import Wording

/// A certificate by its code: anybody may ask.
package struct LookUpPage: Sendable {
    private let typed: String
    private let found: (certificate: Certificate, agencyName: String)?
    /// By which it was replaced by a new paper, or came in the place of one.
    package var reissue: Reissue?

    /// - Parameters:
    ///   - typed: the code as it was typed; empty before anything was asked.
    ///   - found: what stands behind it.
    package init(typed: String, found: (certificate: Certificate, agencyName: String)?) {
        (self.typed, self.found) = (typed, found)
    }

    package let title: Phrase = .lookUpTitle

    /// Something was asked, and nothing stands behind it.
    package var isMissing: Bool { !typed.isEmpty && found == nil }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.publicationTitle), PublicationPath.list)], here: say(title), in: say)
        let field = Field.text(
            "code", say(.lookUpCode), value: typed, hint: say(.lookUpCodeHint), width: .half, autocomplete: "off")
        let form = Form.asking(PublicationPath.lookUp, "\(field)\(ButtonRow(Button(say(.lookUpButton))))")
        return """
            \(PageHead(say(title), subtitle: say(.lookUpHelp), breadcrumb: crumbs))
            \(ReadingColumn("\(answer(say))\(Panel(html: "\(form)"))<p>\(TextLink(say(.proofMore), to: ProofPath.keys))</p>"))
            """
    }

    private func answer(_ say: Language) -> HTML {
        if let found {
            let facts = LookUpFacts(found.certificate, agencyName: found.agencyName, in: say)
            return "\(Panel(html: "\(verdict(found.certificate, say))\(facts)"))"
        }
        return isMissing ? missing(say) : .empty
    }

    private func missing(_ say: Language) -> HTML {
        let hints = HTML.each(Phrase.lookUpHints) { "<li>\(say($0))</li>" }
        return """
            \(Notice(html: "<p><strong>\(say(.lookUpMissing))</strong></p><ul>\(hints)</ul><p>\(say(.lookUpAsk))</p>", .warn, in: say))
            """
    }

    private func verdict(_ certificate: Certificate, _ say: Language) -> HTML {
        let (words, tone): (Phrase, Notice.Tone) =
            switch certificate.status {
            case .valid: (.lookUpValid, .ok)
            case .replaced: (.lookUpReplaced, .warn)
            case .cancelled: (.lookUpCancelled, .warn)
            }
        let text: HTML = """
            <p><strong>\(say(words))</strong></p><p>\(explanation(certificate, say)) \(say(.lookUpCompare))</p>
            """
        return "\(Notice(html: text, tone, in: say))"
    }

    /// The new code is not told: who holds the old paper has no need of it.
    private func explanation(_ certificate: Certificate, _ say: Language) -> String {
        guard let outcome = reissue?.outcome else { return say(certificate.status.explanation) }
        let day = ["day": outcome.paper.at.day.vietnamese]
        if certificate.id == reissue?.certificate && certificate.status == .replaced {
            return say(.lookUpReissued, day)
        }
        return "\(say(certificate.status.explanation)) \(say(.lookUpReissue, day))"
    }
}

/// What the register has of a certificate, as the paper names it.
struct LookUpFacts: HTMLPart {
    private let certificate: Certificate
    private let agencyName: String
    private let language: Language

    init(_ certificate: Certificate, agencyName: String, in language: Language) {
        (self.certificate, self.agencyName, self.language) = (certificate, agencyName, language)
    }

    var html: HTML {
        let say = language
        let decision = say(
            .publicationDecision,
            ["number": certificate.decisionNumber, "day": certificate.issued.vietnamese])
        let entries: [DefinitionList.Entry] = [
            .init(say(.lookUpCode), certificate.code), .init(say(.publicationName), certificate.name),
            .init(say(.publicationDetail), certificate.detail),
            .init(say(.publicationAchievement), certificate.achievement), .init(say(.lookUpAward), certificate.award),
            .init(say(.lookUpGivenBy), agencyName), .init(say(.lookUpDecision), decision),
            .init(say(.decisionGoldBook), String(certificate.goldBook)),
            .init(say(.lookUpSigner), "\(certificate.signerTitle) \(certificate.signer)"),
        ]
        return "\(DefinitionList(entries))"
    }
}
