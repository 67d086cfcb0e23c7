/// How an agency prints certificates: how far its printer puts them off, and in which inks.
package struct CertificatePrint: Hashable, Sendable {
    /// How far everything on a pre-printed blank is moved to the right, in tenths of a millimetre.
    package let across: Int
    /// The same downwards.
    package let down: Int
    /// The awarding office and the words GIẤY KHEN in red, as Decree 98/2023, Article 104 has them; otherwise all black.
    package let isRed: Bool

    package static let standard = CertificatePrint(across: 0, down: 0, isRed: true)
    /// Farther off is another blank, not another printer.
    package static let most = 300

    package init(across: Int, down: Int, isRed: Bool) { (self.across, self.down, self.isRed) = (across, down, isRed) }

    package var defects: [Reason] {
        [("across", across), ("down", down)].filter { abs($0.1) > CertificatePrint.most }.map {
            Reason(.shiftTooFar, field: $0.0, ["maximum": String(CertificatePrint.most / 10)])
        }
    }

    /// Whole sheets, or only what a pre-printed blank leaves open.
    package enum Mode: String, CaseIterable, Sendable { case full, overprint }
}

package enum CertificateAct: String, CaseIterable, Sendable { case setPrint = "certificate.print" }

extension Persona {
    /// Whoever stands at the printer.
    package func refusals(of act: CertificateAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        return holds(.clerk) ? [] : [Reason(.notPermitted)]
    }
}

extension CertificatePrint {
    /// Tenths of a millimetre from what people type: `1,5`, `1.5`, `-2`.
    /// - Returns: `nil` for anything else.
    package static func tenths(_ typed: String) -> Int? {
        guard let found = typed.wholeMatch(of: /(-?)([0-9]{1,4})(?:[.,]([0-9]))?/), let whole = Int(found.2) else {
            return nil
        }
        let tenths = whole * 10 + (found.3.flatMap { Int($0) } ?? 0)
        return found.1.isEmpty ? tenths : -tenths
    }
}
