import Domain

/// The few fields of a PKCS #7 / CMS container (RFC 5652 §5) that are shown: the signer's and the issuer's name, the time, and
/// the digest the signature was made over. Nothing is verified with a key.
struct SignedContainer {
    var signer = ""
    var issuer = ""
    var time: Moment?
    /// SHA-256 of what was signed; `nil` where it is another digest or is made over something else than the file.
    var digest: [UInt8]?

    /// Of the first signer; `nil` when it is no such container.
    static func read(_ bytes: [UInt8]) -> SignedContainer? {
        let der = DERReader(bytes: bytes)
        guard let outer = der.value(at: 0, within: bytes.count), outer.tag == 0x30, let info = der.parts(outer),
            info.count == 2, der.isObject(info[0], OID.signedData), info[1].tag == 0xA0,
            let signed = der.parts(info[1])?.first, signed.tag == 0x30, let parts = der.parts(signed), parts.count >= 4,
            parts[2].tag == 0x30, let content = der.parts(parts[2]), let last = parts.last, last.tag == 0x31,
            let signers = der.parts(last), let first = signers.first, let fields = der.parts(first), fields.count >= 5
        else { return nil }
        var container = SignedContainer()
        let certificates = parts.first { $0.tag == 0xA0 }.flatMap(der.parts) ?? []
        if let own = certificates.compactMap({ SignerCertificate($0, der) }).first(where: { $0.isNamed(by: fields[1]) })
        {
            (container.signer, container.issuer) = (own.subjectName, own.issuerName)
        }
        let attributes = fields.first { $0.tag == 0xA0 }.flatMap(der.parts) ?? []
        container.time = attribute(OID.signingTime, attributes, der).flatMap { time($0, der) }
        let isOfFile = content.count == 1 && der.isObject(content[0], OID.data)
        let algorithm = der.parts(fields[2])?.first
        if isOfFile, let algorithm, der.isObject(algorithm, OID.sha256),
            let value = attribute(OID.messageDigest, attributes, der), value.tag == 0x04, value.range.count == 32
        {
            container.digest = Array(der.contents(value))
        }
        return container
    }

    private static func attribute(_ id: [UInt8], _ attributes: [DERValue], _ der: DERReader) -> DERValue? {
        for attribute in attributes {
            guard let pair = der.parts(attribute), pair.count == 2, der.isObject(pair[0], id) else { continue }
            return der.parts(pair[1])?.first
        }
        return nil
    }

    /// UTCTime of two digits' years (RFC 5652 §11.3: 1950–2049), or GeneralizedTime.
    private static func time(_ value: DERValue, _ der: DERReader) -> Moment? {
        let text = String(decoding: der.contents(value).prefix(40), as: UTF8.self)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let zone = String(text.dropFirst(digits.count))
        switch (value.tag, digits.count) {
        case (0x17, 12):
            return SignatureClock.moment((digits < "50" ? "20" : "19") + String(digits), zone: zone)
        case (0x18, 14): return SignatureClock.moment(String(digits), zone: zone)
        default: return nil
        }
    }

    private enum OID {
        static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        static let data: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
        static let messageDigest: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x04]
        static let signingTime: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x05]
        static let sha256: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
    }
}

/// The names in a certificate (RFC 5280 §4.1), and what a container names it by.
struct SignerCertificate {
    private let der: DERReader
    private let serial: DERValue
    private let issuer: DERValue
    private let subject: DERValue

    init?(_ value: DERValue, _ der: DERReader) {
        guard value.tag == 0x30, let body = der.parts(value)?.first, body.tag == 0x30, var parts = der.parts(body)
        else {
            return nil
        }
        if parts.first?.tag == 0xA0 { parts.removeFirst() }
        guard parts.count >= 5, parts[0].tag == 0x02, parts[2].tag == 0x30, parts[4].tag == 0x30 else { return nil }
        (self.der, serial, issuer, subject) = (der, parts[0], parts[2], parts[4])
    }

    /// By issuer and serial number; a container that names it by a key's mark gets no name.
    func isNamed(by id: DERValue) -> Bool {
        guard id.tag == 0x30, let parts = der.parts(id), parts.count == 2 else { return false }
        return der.contents(parts[0]).elementsEqual(der.contents(issuer))
            && der.contents(parts[1]).elementsEqual(der.contents(serial))
    }

    var subjectName: String { name(subject) }

    var issuerName: String { name(issuer) }

    /// The last common name, as one clean line.
    private func name(_ value: DERValue) -> String {
        var found = ""
        for set in der.parts(value) ?? [] {
            for pair in der.parts(set) ?? [] {
                guard let parts = der.parts(pair), parts.count == 2, der.isObject(parts[0], [0x55, 0x04, 0x03]) else {
                    continue
                }
                found = text(parts[1])
            }
        }
        return PaperText.line(String(found.prefix(200)))
    }

    private func text(_ value: DERValue) -> String {
        let bytes = der.contents(value).prefix(1_000)
        switch value.tag {
        case 0x1E:
            let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        case 0x14: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }
}
