/// What comes of verifying the code on a certificate.
package enum ProofVerdict: String, CaseIterable, Sendable {
    /// Signed by the agency, and the register has it in force.
    case genuine
    /// Signed by the agency; another certificate took its place since.
    case replaced
    /// Signed by the agency; the award was taken back since.
    case cancelled
    /// Signed by the agency; the register says something else of it.
    case differs
    /// Signed by the agency; the register does not have it, or has not published it.
    case unknown
    /// Signed by the agency; there is no register to ask, so whether it still stands is not known.
    case signed
    /// The key is known; what is said is not what was signed.
    case altered
    /// The key is nobody's here, or of another agency than the one named.
    case forged
    /// The key had been retired before the decision's day.
    case afterRetirement
    /// No code of this program, or a piece of one.
    case unreadable

    /// Whether it speaks for the certificate.
    package var isGood: Bool { self == .genuine || self == .signed }
}

/// A verdict with what the code says, as far as it could be read, and the key that signed it.
package struct ProofFinding: Sendable {
    package let verdict: ProofVerdict
    /// Only to be shown as what the code *claims* unless the verdict says it was signed.
    package let payload: CertificatePayload?
    package let key: PublishedKey?

    package init(_ verdict: ProofVerdict, payload: CertificatePayload? = nil, key: PublishedKey? = nil) {
        (self.verdict, self.payload, self.key) = (verdict, payload, key)
    }
}
