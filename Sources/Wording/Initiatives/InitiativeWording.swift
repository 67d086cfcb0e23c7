package import Domain

extension InitiativeScope {
    package var phrase: Phrase {
        switch self {
        case .unit: Phrase("trong đơn vị", "in the unit")
        case .commune: Phrase("trong xã", "in the commune")
        case .province: Phrase("trong tỉnh", "in the province")
        case .nation: Phrase("toàn quốc", "in the whole country")
        }
    }
}

extension InitiativeStatus {
    package var phrase: Phrase {
        switch self {
        case .registered: Phrase("đã đăng ký", "registered")
        case .recognised: Phrase("đã công nhận", "recognised")
        case .declined: Phrase("không công nhận", "not recognised")
        case .withdrawn: Phrase("đã rút", "withdrawn")
        }
    }
}

/// The register of initiatives.
extension Phrase {
    package static let initiativesTitle = Phrase("Sổ sáng kiến", "Register of initiatives")
    package static let initiativesHelp = Phrase(
        """
        Một sáng kiến chỉ dùng một lần làm căn cứ khen thưởng (theo Công văn 5007/BNV-TĐKT, chưa đối chiếu). Công nhận do \
        quyết định của nơi có thẩm quyền; ở đây chỉ ghi lại quyết định đó.
        """,
        """
        An initiative is the ground of an award once only (letter 5007/BNV-TĐKT, not compared). It is recognised by a \
        decision of whoever may; here that decision is only entered.
        """)
    package static let initiativesNone = Phrase("Chưa có sáng kiến nào", "No initiative")
    package static let initiativesNoneHint = Phrase(
        "Đơn vị đăng ký sáng kiến kèm đồng tác giả và tỷ lệ đóng góp.",
        "Units register them with all authors and their shares.")
    package static let initiativeNew = Phrase("Đăng ký sáng kiến", "Register an initiative")
    package static let initiativeTitle = Phrase("Tên sáng kiến", "Title")
    package static let initiativeSummary = Phrase(
        "Nội dung, cách làm, hiệu quả", "What it is, how it is done, what came of it")
    package static let initiativeScope = Phrase("Phạm vi ảnh hưởng", "How far it reaches")
    package static let initiativeAuthors = Phrase("Tác giả, đồng tác giả", "Authors")
    package static let initiativeAuthorsHint = Phrase(
        "Mỗi dòng một người: Họ tên; tỷ lệ %. Cộng lại đủ 100. Ví dụ: Trần Thị Hoa; 60",
        "One person a line: name; percent. Together 100. For example: Trần Thị Hoa; 60")
    package static let initiativeApplied = Phrase("Áp dụng lần đầu", "First put to use")
    package static let initiativeUnit = Phrase("Đơn vị", "Unit")
    package static let initiativeStatus = Phrase("Tình trạng", "Status")
    package static let initiativeSimilar = Phrase("Sáng kiến tương tự", "Similar ones")
    package static let initiativeSimilarHelp = Phrase(
        "So theo tên và đoạn văn trùng nhau; người xem tự kết luận.",
        "Compared by title and by runs of words; people judge.")
    package static let initiativeSameTitle = Phrase("trùng tên", "same title")
    package static let initiativeShare = Phrase("{count}% nội dung trùng", "{count}% of the text is shared")
    package static let initiativeRule = Phrase("Ghi kết quả công nhận", "Enter the decision on it")
    package static let initiativeRuling = Phrase("Kết quả", "Result")
    package static let initiativeDocument = Phrase("Số quyết định, văn bản", "Number of the decision or letter")
    package static let initiativeDay = Phrase("Ngày ký", "Its day")
    package static let initiativeAuthority = Phrase("Nơi công nhận", "By which authority")
    package static let initiativeSave = Phrase("Ghi kết quả", "Enter it")
    package static let initiativeUses = Phrase("Hồ sơ khen thưởng dùng sáng kiến này", "Nominations that rest on it")
    package static let initiativeUsesNone = Phrase("Chưa dùng trong hồ sơ nào", "None yet")
    package static let initiativeUse = Phrase("Đưa vào hồ sơ", "Use it in a dossier")
    package static let initiativeDossier = Phrase("Hồ sơ của đơn vị", "Dossier of the unit")
    package static let initiativesPublic = Phrase("Sáng kiến đã công nhận", "Recognised initiatives")
    package static let initiativesPublicHelp = Phrase(
        "Sáng kiến có quyết định công nhận, với tác giả và phạm vi ảnh hưởng.",
        "Initiatives recognised by a decision, with authors and reach.")
    package static let initiativesPublicNone = Phrase(
        "Chưa có sáng kiến nào được công nhận", "No initiative was recognised yet")
    package static let initiativeDecision = Phrase("Quyết định", "Decision")
}
