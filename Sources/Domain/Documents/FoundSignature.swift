/// A signature as it stands in a PDF file, before anything is compared.
package struct SignatureInFile: Hashable, Sendable {
    /// The name in the signer's certificate (CN); empty where the container has none for the signer.
    package var signer: String
    /// Who issued that certificate (CN).
    package var issuer: String
    /// As the signer's program wrote it; nobody vouches for it.
    package var time: Moment?
    /// The bytes the signature speaks for: before its own place in the file and behind it.
    package let covered: [Range<Int>]
    /// Whether `covered` is everything in the file but the signature's own place.
    package let coversWhole: Bool
    /// Bytes behind what it covers: what was added later.
    package let later: Int
    /// The SHA-256 it was made over; `nil` where it was made with another digest or could not be read.
    package var expected: [UInt8]?
    /// Whether the container could be read at all.
    package var isReadable: Bool

    package init(
        signer: String = "", issuer: String = "", time: Moment? = nil, covered: [Range<Int>], coversWhole: Bool,
        later: Int, expected: [UInt8]? = nil, isReadable: Bool = false
    ) {
        (self.signer, self.issuer, self.time) = (signer, issuer, time)
        (self.covered, self.coversWhole, self.later) = (covered, coversWhole, later)
        (self.expected, self.isReadable) = (expected, isReadable)
    }
}

/// What was found of a signature, after its digest was compared with the bytes.
package struct FoundSignature: Hashable, Sendable, Codable {
    package let signer: String
    package let issuer: String
    package let time: Moment?
    package let cover: SignatureCover
    /// Bytes behind what it covers.
    package let later: Int
    package let match: SignatureMatch

    package init(_ raw: SignatureInFile, _ match: SignatureMatch) {
        (signer, issuer, time, later, self.match) = (raw.signer, raw.issuer, raw.time, raw.later, match)
        cover = raw.coversWhole ? .whole : raw.later > 0 ? .extended : .partial
    }
}

/// How much of the file a signature speaks for.
package enum SignatureCover: String, CaseIterable, Sendable, Codable {
    /// Everything but its own place.
    case whole
    /// Everything up to a point; more was added behind it (a further signature, or a change).
    case extended
    /// It leaves out more than its own place, or names bytes the file has not.
    case partial
}

/// Whether the bytes are those that were signed.
package enum SignatureMatch: String, CaseIterable, Sendable, Codable {
    case agrees, differs
    /// Made with another digest than SHA-256, or by a form this program does not read.
    case notCompared = "not-compared"
    /// The container of the signature could not be read.
    case unreadable
}
