package import Domain
package import Wording

/// The certificates of a decision as sheets for the printer, one for each recipient whose award stands.
package struct CertificatesPage: Sendable {
    private let decision: Decision
    private let certificates: [Certificate]
    private let agencyName: String
    private let place: String
    private let proof: Proof

    /// What makes the sheets verifiable.
    package struct Proof: Sendable {
        /// The signed code of each certificate, drawn.
        let codes: [ID<Certificate>: QRMatrix]
        let hasAddress: Bool
        let stamp: JournalStampPart?

        package init(codes: [ID<Certificate>: QRMatrix], hasAddress: Bool, stamp: JournalStampPart?) {
            (self.codes, self.hasAddress, self.stamp) = (codes, hasAddress, stamp)
        }

        package static let none = Proof(codes: [:], hasAddress: true, stamp: nil)
    }
    /// Requests to issue some of them again, and whether the viewer enters such requests.
    package var reissues: [Reissue] = []
    package var canAskReissue = false
    /// Movement and occasion, as the decision names them.
    package var cause = ""

    /// - Parameters:
    ///   - certificates: in the order of the gold book.
    ///   - place: where the agency sits, before the date.
    package init(decision: Decision, certificates: [Certificate], agencyName: String, place: String, proof: Proof) {
        self.proof = proof
        (self.decision, self.certificates) = (decision, certificates)
        (self.agencyName, self.place) = (agencyName, place)
    }

    package let title: Phrase = .certificatesTitle

    /// The sheets stand directly in the page's `main`: the print style hides everything else there.
    package func html(in say: Language) -> HTML {
        let name = DecisionWords.name(decision, in: say)
        let crumbs = Breadcrumb(
            [.init(say(.decisionsTitle), DecisionPath.list), .init(name, DecisionPath.detail(decision.id))],
            here: say(title), in: say)
        let valid = certificates.filter { $0.status == .valid }
        let void = certificates.count - valid.count
        let aside: HTML = valid.isEmpty ? .empty : "<div class=\"buttons\">\(PrintButton(in: say))\(files(say))</div>"
        let count = say(.certificatesCount, ["count": String(valid.count)])
        return """
            \(PageHead(say(title), subtitle: "\(name) · \(count)", breadcrumb: crumbs, aside: aside))
            \(if: !valid.isEmpty, "<p>\(say(.certificatesHelp))</p>")
            \(if: !valid.isEmpty, advice(say))
            \(if: void > 0, "\(Notice(say(.certificatesVoid, ["count": String(void)]), .info, in: say))")
            \(if: valid.isEmpty, "\(EmptyState(say(.certificatesNone), hint: say(.certificatesNoneHint)))")
            \(if: !certificates.isEmpty, list(say))
            \(valid.map(sheet))
            \(if: !valid.isEmpty, slip(valid, say))
            """
    }

    private func files(_ say: Language) -> HTML {
        """
        \(Button(say(.certificatesFullPDF), to: CertificatePath.file(decision.id, .full)))\
        \(Button(say(.certificatesOverPDF), to: CertificatePath.file(decision.id, .overprint)))\
        \(Button(say(.certificatePrintTitle), to: CertificatePath.print))
        """
    }

    private func advice(_ say: Language) -> HTML {
        if proof.codes.isEmpty { return "\(Notice(say(.certificatesNoKey), .warn, in: say))" }
        return proof.hasAddress ? .empty : "\(Notice(say(.certificatesNoAddress), .warn, in: say))"
    }

    /// Printed after the sheets, for the file: who got which, and where the journal stood.
    private func slip(_ valid: [Certificate], _ say: Language) -> HTML {
        guard let stamp = proof.stamp else { return .empty }
        let rows = valid.map { certificate -> [HTML] in
            [HTML(text: certificate.name), "\(certificate.goldBook)", HTML(text: certificate.code), ""]
        }
        let columns: [Table.Column] = [
            .init(say(.publicationName)), .number(say(.decisionGoldBook)), .init(say(.lookUpCode)),
            .init(say(.moneyReceived)),
        ]
        return """
            <section class="panel certificate-slip">\
            \(Table(say(.certificatesSlip, ["decision": DecisionWords.name(decision, in: say)]), isCaptionSeen: true, columns: columns, rows: rows))\
            \(stamp)</section>
            """
    }

    private func list(_ say: Language) -> HTML {
        "\(CertificatesPanel(certificates: certificates, reissues: reissues, canAsk: canAskReissue, language: say))"
    }

    private func sheet(_ certificate: Certificate) -> CertificateSheet {
        let lines = CertificateLines(certificate, agencyName: agencyName, place: place, cause: cause)
        var sheet = CertificateSheet(
            issuer: lines.issuer, recipient: lines.recipient, recipientNote: lines.note.isEmpty ? nil : lines.note,
            achievement: lines.merit, decision: lines.decision, goldBookNumber: lines.goldBook,
            placeAndDate: lines.placeAndDate, signerOffice: lines.office, signerName: lines.signer,
            lookUp: lines.lookUp)
        sheet.code = proof.codes[certificate.id]
        return sheet
    }
}
