/// What a certificate says, line by line, as Decree 98/2023, Article 104 orders it. Vietnamese: it is the paper itself.
package struct CertificateLines: Hashable, Sendable {
    /// The office that awards, `Chủ tịch Ủy ban nhân dân xã Cao Minh`; set in capitals.
    package let issuer: String
    package let recipient: String
    /// Address, or post and unit; empty when there is none.
    package let note: String
    package let merit: String
    package let decision: String
    package let goldBook: String
    package let placeAndDate: String
    /// As what somebody signed, a line each: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    package let office: [String]
    package let signer: String
    package let lookUp: String

    /// - Parameters:
    ///   - place: where the agency sits, before the date.
    ///   - cause: the movement and the occasion, as the decision names them; empty leaves them out.
    package init(_ certificate: Certificate, agencyName: String, place: String, cause: String = "") {
        issuer = "Chủ tịch \(agencyName)"
        recipient = certificate.name
        note = certificate.detail
        merit = "Đã có thành tích\(cause.isEmpty ? "" : " trong \(cause)"): \(certificate.achievement)"
        decision = "Số quyết định: \(certificate.decisionNumber) ngày \(certificate.issued.vietnamese)"
        goldBook = "Số sổ vàng: \(certificate.goldBook < 10 ? "0" : "")\(certificate.goldBook)"
        placeAndDate = "\(place), \(certificate.issued.inWords)"
        office = SigningCapacity.lines(of: certificate.signerTitle)
        signer = certificate.signer
        lookUp = "Mã tra cứu: \(certificate.code)"
    }
}

extension Certificate {
    /// `phong trào “Cao Minh số”, Tổng kết năm 2026`, as the decision has it.
    package static func cause(movement: String, occasion: String?) -> String {
        "phong trào “\(movement)”" + (occasion.map { ", \($0)" } ?? "")
    }
}
