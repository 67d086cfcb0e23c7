package import Domain
package import Wording

/// The certificate as a sheet, A4 landscape: lines, order and colours of Decree 98/2023, Article 104.
/// The emblem's place stays empty, for the printed blanks have it.
package struct CertificateSheet: HTMLPart {
    package let issuer: String
    package let recipient: String
    package let recipientNote: String?
    package let achievement: String
    package let decision: String
    package let goldBookNumber: String
    package let placeAndDate: String
    package let signerOffice: [String]
    package let signerName: String
    /// For looking the certificate up, with the words before it.
    package let lookUp: String
    /// The signed code, drawn at the bottom left.
    package var code: QRMatrix?

    /// - Parameters:
    ///   - issuer: the office that awards, `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO MINH`.
    ///   - recipientNote: address, or post and unit.
    ///   - decision: number and day of the decision, `12/QĐ-UBND ngày 10/12/2026`.
    ///   - goldBookNumber: the recipient's place in the decision.
    package init(
        issuer: String, recipient: String, recipientNote: String?, achievement: String, decision: String,
        goldBookNumber: String, placeAndDate: String, signerOffice: [String], signerName: String, lookUp: String = ""
    ) {
        (self.issuer, self.recipient, self.recipientNote) = (issuer, recipient, recipientNote)
        (self.achievement, self.decision, self.goldBookNumber) = (achievement, decision, goldBookNumber)
        (self.placeAndDate, self.signerOffice, self.signerName) = (placeAndDate, signerOffice, signerName)
        self.lookUp = lookUp
    }

    /// Vietnamese whatever the page speaks: it is the paper itself.
    package var html: HTML {
        """
        <article class="certificate" lang="vi"><div class="certificate-frame">
        <div class="certificate-emblem"></div>
        <p class="certificate-nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p class="certificate-motto"><span>Độc lập - Tự do - Hạnh phúc</span></p>
        <p class="certificate-issuer">\(issuer)</p>
        <p class="certificate-gives">TẶNG</p>
        <h2 class="certificate-kind">GIẤY KHEN</h2>
        <p class="certificate-name">\(recipient)</p>
        \(recipientNote.map { "<p class=\"certificate-note\">\($0)</p>" as HTML })
        <p class="certificate-merit">\(achievement)</p>
        <div class="certificate-foot">
        <div class="certificate-proof">\(code.map { QRDrawing($0, label: Language.vietnamese(.proofQR)) })\
        <div class="certificate-numbers"><p>\(decision)</p><p>\(goldBookNumber)</p>\
        \(if: !lookUp.isEmpty, "<p class=\"certificate-code\">\(lookUp)</p>")</div></div>
        <div class="certificate-sign"><p class="certificate-place">\(placeAndDate)</p>\
        \(HTML.each(signerOffice) { "<p class=\"certificate-office\">\($0)</p>" })<p class="certificate-signer">\(signerName)</p></div>
        </div></div></article>
        """
    }
}

/// Starts the browser's own print; drawn hidden, and shown by the script that makes it work.
package struct PrintButton: HTMLPart {
    private let style: Button.Style
    private let language: Language

    /// - Parameter style: `quiet` where the page has another main act.
    package init(_ style: Button.Style = .primary, in language: Language) {
        (self.style, self.language) = (style, language)
    }

    package var html: HTML {
        "<button class=\"button \(style.rawValue)\" type=\"button\" data-print hidden>\(language(.printPage))</button>"
    }
}
