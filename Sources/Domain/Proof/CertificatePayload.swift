/// What the code on a certificate says and the agency's key signs: nothing that is not printed beside it. One line a
/// field, in this order; `docs/proof.md` tells it to other programs.
package struct CertificatePayload: Hashable, Sendable {
    /// The name of the key that signed.
    package let key: String
    package let agency: String
    /// The certificate's public code.
    package let code: String
    package let name: String
    package let award: String
    package let decisionNumber: String
    package let issued: Day
    package let goldBook: Int
    /// The first 16 bytes of the SHA-256 of everything printed, in base 64: 22 characters.
    package let digest: String

    /// Long names are cut and end in `…`; the digest still covers the whole.
    package init(
        key: String, agency: String, code: String, name: String, award: String, decisionNumber: String, issued: Day,
        goldBook: Int, digest: String
    ) {
        self.key = key
        self.agency = CertificatePayload.line(agency)
        self.code = code
        self.name = CertificatePayload.line(name)
        self.award = CertificatePayload.line(award)
        self.decisionNumber = CertificatePayload.line(decisionNumber)
        self.issued = issued
        self.goldBook = goldBook
        self.digest = digest
    }

    /// - Returns: `nil` unless `text` is exactly what `text` would give.
    package init?(reading text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 9, let issued = Day(lines[6]), let goldBook = Int(lines[7]) else { return nil }
        self.init(
            key: lines[0], agency: lines[1], code: lines[2], name: lines[3], award: lines[4],
            decisionNumber: lines[5], issued: issued, goldBook: goldBook, digest: lines[8])
        guard self.text.utf8.elementsEqual(text.utf8), [key, code, digest].allSatisfy(CertificatePayload.isWord)
        else { return nil }
    }

    private static func isWord(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2D || byte == 0x5F
        }
    }

    package var text: String {
        [key, agency, code, name, award, decisionNumber, issued.description, String(goldBook), digest]
            .joined(separator: "\n")
    }

    /// As a field holds it: one line without marks that turn the direction of writing, at most 80 scalars.
    package static func line(_ text: String) -> String {
        let clean = text.unicodeScalars.filter { !isUnprintable($0) }
        guard clean.count > most else { return String(String.UnicodeScalarView(clean)) }
        return String(String.UnicodeScalarView(clean.prefix(most - 1))) + "…"
    }

    private static let most = 80

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
