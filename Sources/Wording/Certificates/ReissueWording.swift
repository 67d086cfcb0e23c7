package import Domain

extension ReissueGround {
    package var phrase: Phrase {
        switch self {
        case .lost: Phrase("bị mất (cấp lại)", "lost (issued again)")
        case .damaged: Phrase("bị hỏng (cấp đổi)", "spoilt (exchanged)")
        }
    }
}

extension ReissueStatus {
    package var phrase: Phrase {
        switch self {
        case .requested: Phrase("chờ Chủ tịch", "waits for the Chairman")
        case .granted: Phrase("đã cấp lại", "issued again")
        case .declined: Phrase("không cấp lại", "declined")
        }
    }
}

/// Certificates printed anew.
extension Phrase {
    package static let reissuesTitle = Phrase("Cấp lại, cấp đổi giấy khen", "Certificates issued again")
    package static let reissuesHelp = Phrase(
        """
        Sổ căn cứ chưa có quy định về cấp lại, cấp đổi Giấy khen (chưa đối chiếu): thủ tục dưới đây do cơ quan tự chọn. \
        Khen thưởng không đổi, chỉ thay tờ giấy và mã tra cứu.
        """,
        """
        The registry has no rule on issuing certificates again (not compared): the steps below are the office’s own \
        choice. The award stays as it is; only the paper and its code change.
        """)
    package static let reissuesNone = Phrase("Chưa có đề nghị nào", "No request")
    package static let reissuesNoneHint = Phrase(
        "Mở trang Giấy khen của một quyết định và chọn Cấp lại.", "Open the certificates of a decision and choose one.")
    package static let reissueNew = Phrase("Cấp lại", "Issue again")
    package static let reissueAsk = Phrase("Nhập đề nghị", "Enter the request")
    package static let reissueOf = Phrase("Cấp lại giấy khen của {name}", "Certificate of {name}, issued again")
    package static let reissueApplicant = Phrase("Người đề nghị", "Who asks")
    package static let reissueGround = Phrase("Giấy khen cũ", "The old certificate")
    package static let reissueDocument = Phrase("Đơn đề nghị", "Paper of the request")
    package static let reissueReceived = Phrase("Ngày nhận", "Received")
    package static let reissueStatus = Phrase("Tình trạng", "Status")
    package static let reissueRule = Phrase("Quyết định của Chủ tịch", "The Chairman decides")
    package static let reissueRuleText = Phrase(
        "Số văn bản cho cấp lại, hoặc lý do không cấp", "Number of the paper that grants it, or why not")
    package static let reissueOldCode = Phrase("Mã cũ", "Old code")
    package static let reissueNewCode = Phrase("Mã mới", "New code")
    package static let reissueNote = Phrase("Ghi chú sổ vàng", "Notes of the gold book")
    package static let reissueGrant = Phrase("Cho cấp lại", "Grant it")
    package static let reissueDecline = Phrase("Không cấp lại", "Decline it")
    package static let reissueCertificate = Phrase("Giấy khen", "Certificate")
    package static let reissueAllCertificates = Phrase("Danh sách giấy khen", "All certificates")
    package static let lookUpReissued = Phrase(
        "Tờ giấy khen này đã báo mất hoặc hỏng và được cấp lại ngày {day}; khen thưởng vẫn còn, nhưng tờ này không còn giá trị.",
        "This paper was reported lost or spoilt and issued again on {day}; the award stands, this paper does not.")
    package static let lookUpReissue = Phrase(
        "Cấp lại ngày {day} thay cho tờ đã mất hoặc hỏng.", "Issued again on {day} in place of one lost or spoilt.")
}
