package import Domain

extension CorrectionDoubt {
    package var phrase: Phrase {
        switch self {
        case .person:
            Phrase(
                "Công văn này thay tên một người được khen bằng tên khác. Sai người được khen thì ban hành quyết định thay thế, không đính chính.",
                "This letter puts another name in the place of somebody awarded. A wrong recipient takes a decision that replaces."
            )
        case .sum:
            Phrase(
                "Công văn này đổi một số tiền hoặc số liệu. Sai mức thưởng thì ban hành quyết định thay thế, không đính chính.",
                "This letter changes a sum or a figure. A wrong amount takes a decision that replaces.")
        }
    }
}

/// Letters that correct issued papers.
extension Phrase {
    package static let correctionLetters = Phrase("Công văn đính chính", "Letters of correction")
    package static let correctionLettersText = Phrase(
        """
        Công văn đính chính sửa lỗi chữ, lỗi trình bày của văn bản đã ban hành; văn bản cũ được giữ nguyên. Sai về nội dung \
        (người được khen, mức thưởng, hình thức) thì ban hành quyết định thay thế hoặc hủy bỏ.
        """,
        """
        A letter of correction mends faults of spelling and presentation of an issued paper, which stays as it is. A fault of \
        content (who is awarded, the money, the award) is mended by a decision that replaces or cancels.
        """)
    package static let correctionLettersSource = Phrase(
        "Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3", "Decree 30/2020/NĐ-CP, art. 18(3)")
    package static let correctionNew = Phrase("Lập công văn đính chính", "Draft a letter of correction")
    package static let correctionNone = Phrase("Chưa có công văn đính chính nào", "No letter of correction yet")
    package static let correctionNoneHint = Phrase(
        "Công văn đính chính được lập từ trang của quyết định hoặc phiên họp có văn bản cần sửa.",
        "A letter is drafted on the page of the decision or session whose paper is to be corrected.")
    package static let correctionPaper = Phrase("Văn bản được đính chính", "Corrected paper")
    package static let correctionSubject = Phrase("Trích yếu", "Subject")
    package static let correctionPoints = Phrase("Nội dung đính chính", "What is corrected")
    package static let correctionPoint = Phrase("Chỗ sai {number}", "Place {number}")
    package static let correctionPlace = Phrase("Vị trí trong văn bản", "Where in the paper")
    package static let correctionPlaceHint = Phrase(
        "Ví dụ: Điều 1; dòng 3 của danh sách kèm theo.", "Such as: article 1; line 3 of the list.")
    package static let correctionWrong = Phrase("Đã ghi (sai)", "Written (wrong)")
    package static let correctionRight = Phrase("Sửa lại là (đúng)", "To be read as (right)")
    package static let correctionRowsHint = Phrase(
        "Dòng để trống thì bỏ qua. Mỗi công văn tối đa {maximum} chỗ.",
        "Rows left empty are passed over. At most {maximum} places in a letter.")
    package static let correctionMore = Phrase("Thêm chỗ sai", "More places")
    package static let correctionReason = Phrase("Lý do đính chính", "Reason")
    package static let correctionReasonHint = Phrase(
        "Ví dụ: sơ suất khi soạn thảo, đánh máy.", "Such as: an oversight in drafting or typing.")
    package static let correctionSymbolLabel = Phrase("Ký hiệu công văn", "Symbol of the letter")
    package static let correctionSymbolHint = Phrase(
        "Chữ viết tắt cơ quan và đơn vị soạn thảo theo quy định của cơ quan, ví dụ UBND-VHXH.",
        "Abbreviations of the office and the drafting unit as the office has them, such as UBND-VHXH.")
    package static let correctionSave = Phrase("Lưu dự thảo", "Save the draft")
    package static let correctionDiscard = Phrase("Bỏ dự thảo", "Discard the draft")
    package static let correctionSign = Phrase("Ký, ban hành công văn", "Sign and issue the letter")
    package static let correctionSignEffects = [
        Phrase(
            "Công văn lấy số {number} nếu không nhập số văn thư.",
            "The letter takes number {number} unless one is entered."),
        Phrase(
            "Tệp Word và PDF của công văn được giữ nguyên từ lúc ban hành.",
            "Its Word and PDF files are kept as they are from then on."),
        Phrase(
            "Văn bản được đính chính không đổi; trang của văn bản ghi công văn này.",
            "The corrected paper does not change; its page names this letter."),
    ]
    package static let correctionWaits = Phrase("Chờ Chủ tịch ký", "Waits for the Chairman")
    package static let correctionDrafter = Phrase("Người soạn", "Drafted by")
    package static let correctionIssuedBy = Phrase("{day}, {title}: {signer}", "{day}, {title}: {signer}")
    package static let correctionIssued = Phrase("Ban hành", "Issued")
    package static let correctionDraftName = Phrase("Dự thảo công văn đính chính", "Draft letter of correction")
    package static let correctionName = Phrase("Công văn số {number}", "Letter {number}")
    package static let correctionStatus = Phrase("Tình trạng", "Status")
    package static let correctionSignerHint = Phrase(
        "Ghi trên công văn. Tên người ký là tên tài khoản đang dùng.",
        "Printed on the letter. The name is that of the account in use.")
    package static let signerNotPreset = Phrase(
        "Tài khoản này chưa ký văn bản nào và cơ quan có nhiều người có quyền ký: hãy chọn đúng tư cách ký.",
        "This account has signed nothing yet and several people may sign: choose the capacity.")
}

extension CorrectionStatus {
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Dự thảo, chờ ký", "Draft, to be signed")
        case .issued: Phrase("Đã ban hành", "Issued")
        case .discarded: Phrase("Đã bỏ", "Discarded")
        }
    }
}
