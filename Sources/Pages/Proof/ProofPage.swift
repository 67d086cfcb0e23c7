package import Domain
package import Wording

/// What the signed code of a certificate is worth: anybody may ask. What a code claims is shown as a claim unless it was
/// rightly signed.
package struct ProofPage: Sendable {
    private let finding: ProofFinding
    private let found: (certificate: Certificate, agencyName: String)?

    /// - Parameter found: what the register has under the code.
    package init(finding: ProofFinding, found: (certificate: Certificate, agencyName: String)?) {
        (self.finding, self.found) = (finding, found)
    }

    package let title: Phrase = .proofTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.publicationTitle), PublicationPath.list), .init(say(.lookUpTitle), PublicationPath.lookUp)],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(verdict(say))\(register(say))\(code(say))\(links(say))"))
            """
    }

    private func verdict(_ say: Language) -> Notice {
        let text: HTML = """
            <p><strong>\(say(finding.verdict.phrase))</strong></p><p>\(say(finding.verdict.explanation))</p>
            """
        return Notice(html: text, finding.verdict.isGood ? .ok : .warn, in: say)
    }

    private func register(_ say: Language) -> HTML {
        guard let found else { return .empty }
        return
            "\(Panel(say(.proofRegister), "\(LookUpFacts(found.certificate, agencyName: found.agencyName, in: say))"))"
    }

    /// What the register shows already is not said twice.
    private func code(_ say: Language) -> HTML {
        guard let payload = finding.payload else { return .empty }
        if found != nil && finding.verdict != .differs { return .empty }
        let isSigned = [ProofVerdict.signed, .unknown, .differs].contains(finding.verdict)
        let entries: [DefinitionList.Entry] = [
            .init(say(.lookUpCode), payload.code), .init(say(.publicationName), payload.name),
            .init(say(.lookUpAward), payload.award), .init(say(.lookUpGivenBy), payload.agency),
            .init(
                say(.lookUpDecision),
                say(
                    .publicationDecision, ["number": payload.decisionNumber, "day": payload.issued.vietnamese])),
            .init(say(.decisionGoldBook), String(payload.goldBook)), .init(say(.proofKey), payload.key),
        ]
        return "\(Panel(say(isSigned ? .proofSays : .proofClaims), "\(DefinitionList(entries))"))"
    }

    private func links(_ say: Language) -> HTML {
        """
        <p>\(TextLink(say(.lookUpTitle), to: PublicationPath.lookUp)) · \
        \(TextLink(say(.proofMore), to: ProofPath.keys))</p>
        """
    }
}
