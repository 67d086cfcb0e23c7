package import Domain

extension CertificateStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .valid: Phrase("Còn hiệu lực", "Valid")
        case .replaced: Phrase("Đã được thay thế", "Replaced")
        case .cancelled: Phrase("Đã hủy, thu hồi", "Cancelled")
        }
    }
}

extension CertificateStatus {
    /// What it means for whoever holds or checks the certificate.
    package var explanation: Phrase {
        switch self {
        case .valid:
            Phrase(
                "Giấy khen được tặng theo quyết định còn hiệu lực.",
                "The certificate stands on a decision in force.")
        case .replaced:
            Phrase(
                "Đã có giấy khen khác theo quyết định thay thế.",
                "Another certificate stands for it, by a later decision.")
        case .cancelled:
            Phrase(
                "Khen thưởng đã bị hủy bỏ; giấy khen phải thu hồi.",
                "The award was taken back; the certificate is recovered.")
        }
    }
}
