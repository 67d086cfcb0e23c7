import Domain

extension ModelKind {
    package var phrase: Phrase {
        switch self {
        case .practice: Phrase("mô hình, cách làm", "practice")
        case .collective: Phrase("tập thể điển hình", "exemplary collective")
        case .individual: Phrase("cá nhân điển hình", "exemplary person")
        }
    }
}

extension ModelStatus {
    package var phrase: Phrase {
        switch self {
        case .proposed: Phrase("đã đề xuất", "proposed")
        case .checked: Phrase("đã xác nhận", "confirmed")
        case .declined: Phrase("không chọn", "declined")
        case .published: Phrase("đã công bố", "published")
        case .withdrawn: Phrase("đã rút", "withdrawn")
        }
    }
}

/// Good examples and who took them over.
extension Phrase {
    package static let modelsTitle = Phrase("Mô hình, điển hình tiên tiến", "Good examples")
    package static let modelsHelp = Phrase(
        """
        Đơn vị đề xuất, cơ quan thường trực xác nhận, chỉ công bố khi người được nêu tên đã đồng ý bằng văn bản (mục I.2.c, V.4 \
        của kế hoạch).
        """,
        """
        Units propose, the standing agency confirms; published only when whoever is named agreed in writing (sections I.2.c \
        and V.4 of the plan).
        """)
    package static let modelsNone = Phrase("Chưa có mô hình, điển hình nào", "No good example")
    package static let modelsNoneHint = Phrase(
        "Đơn vị đề xuất cách làm, tập thể hoặc cá nhân đáng học tập.",
        "Units propose practices, collectives or people worth learning from.")
    package static let modelNew = Phrase("Đề xuất mô hình, điển hình", "Propose a good example")
    package static let modelName = Phrase("Tên mô hình, điển hình", "Title")
    package static let modelKind = Phrase("Loại", "Kind")
    package static let modelBearer = Phrase("Của ai (tập thể, cá nhân)", "Whose it is")
    package static let modelSummary = Phrase("Nội dung, cách làm", "What it is and how it is done")
    package static let modelEffect = Phrase("Hiệu quả", "What came of it")
    package static let modelUnit = Phrase("Đơn vị", "Unit")
    package static let modelStatus = Phrase("Tình trạng", "Status")
    package static let modelProposed = Phrase("Ngày đề xuất", "Proposed on")
    package static let modelSpread = Phrase("Đơn vị làm theo", "Units that took it over")
    package static let modelSpreadNone = Phrase("Chưa có đơn vị nào làm theo", "No unit took it over yet")
    package static let modelSpreadAdd = Phrase("Ghi đơn vị làm theo", "Enter a unit that took it over")
    package static let modelSpreadDay = Phrase("Làm theo từ ngày", "Since")
    package static let modelSpreadResult = Phrase("Kết quả tại đơn vị", "What came of it there")
    package static let modelSpreadSave = Phrase("Ghi", "Enter it")
    package static let modelCheck = Phrase("Xác nhận đề xuất", "Look at the proposal")
    package static let modelCheckResult = Phrase("Kết quả", "Result")
    package static let modelRemark = Phrase("Nhận xét", "Remark")
    package static let modelRemarkHelp = Phrase(
        "Bắt buộc khi không chọn.", "Needed where it is declined.")
    package static let modelCheckSave = Phrase("Ghi kết quả", "Enter the result")
    package static let modelPublish = Phrase("Công bố", "Publish")
    package static let modelPublishHelp = Phrase(
        "Sau khi công bố, mọi người đọc được tên, cách làm và hiệu quả. Chỉ công bố khi người được nêu tên đã đồng ý.",
        "Once published, everybody reads name, practice and effect. Publish only with the consent of whoever is named.")
    package static let modelConsent = Phrase("Người đồng ý công bố", "Who consented")
    package static let modelConsentDocument = Phrase("Văn bản đồng ý", "Paper of the consent")
    package static let modelConsentDay = Phrase("Ngày đồng ý", "Day of the consent")
    package static let modelPublishedOn = Phrase("Ngày công bố", "Published on")
    package static let modelWithdraw = Phrase("Rút khỏi danh sách", "Withdraw")
    package static let modelWithdrawHelp = Phrase(
        "Rút thì trang công khai không còn nêu mô hình này nữa; hồ sơ ở đây vẫn giữ.",
        "Withdrawn, it is not on the public pages any more; the record stays here.")
    package static let modelReason = Phrase("Lý do", "Reason")
    package static let modelCommend = Phrase("Đề nghị khen thưởng", "Put forward for an award")
    package static let modelCommendHelp = Phrase(
        """
        Khen thưởng đột xuất hoặc theo chuyên đề vẫn theo hồ sơ, thẩm định, Hội đồng và quyết định như mọi đề nghị khác. Lập hồ \
        sơ trong đợt đang mở rồi gắn ở đây.
        """,
        """
        An unscheduled or thematic award takes dossier, appraisal, council and decision like every other. Begin the dossier on \
        an open occasion, then link it here.
        """)
    package static let modelDossier = Phrase("Hồ sơ của đơn vị", "Dossier of the unit")
    package static let modelDossierSave = Phrase("Gắn hồ sơ", "Link the dossier")
    package static let modelDossierNew = Phrase("Lập hồ sơ mới", "Begin a dossier")
    package static let modelDossierNone = Phrase(
        "Chưa có hồ sơ nào của đơn vị trong đợt đang mở.", "The unit has no dossier on an open occasion.")
    package static let modelOccasions = Phrase("Đợt khen thưởng, thêm đợt đột xuất", "Occasions, unscheduled ones too")
    package static let modelHistory = Phrase("Quá trình", "History")
    package static let publicModelsTitle = Phrase("Mô hình, điển hình tiên tiến", "Good examples")
    package static let publicModelsHelp = Phrase(
        "Người và tập thể được nêu tên đã đồng ý công bố.", "Whoever is named consented to it.")
    package static let publicModelsNone = Phrase(
        "Chưa công bố mô hình, điển hình nào", "No good example has been published yet")
    package static let periodReviewModels = Phrase("Mô hình, điển hình tiên tiến", "Good examples")
    package static let periodReviewModelsPublished = Phrase("Đang công bố", "Published")
    package static let periodReviewModelsSpread = Phrase("Lượt đơn vị làm theo", "Times a unit took one over")
}
