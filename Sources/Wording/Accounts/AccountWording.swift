package import Domain

extension AccountStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .active: Phrase("Đang hoạt động", "Active")
        case .revoked: Phrase("Đã khóa", "Closed")
        }
    }
}

extension AccountStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .active: Phrase("Đăng nhập được.", "It can log in.")
        case .revoked:
            Phrase(
                "Không đăng nhập được; những việc đã làm vẫn được ghi lại.",
                "It can not log in; what it did stays on record.")
        }
    }
}

extension Role {
    /// What a person is, as a title.
    package var phrase: Phrase {
        switch self {
        case .unitRepresentative: Phrase("Đại diện đơn vị", "Unit representative")
        case .clerk: Phrase("Cán bộ cơ quan thường trực", "Clerk of the standing agency")
        case .appraiser: Phrase("Người thẩm định", "Appraiser")
        case .councilMember: Phrase("Thành viên hội đồng", "Council member")
        case .councilSecretary: Phrase("Thư ký hội đồng", "Council secretary")
        case .chairman: Phrase("Chủ tịch Ủy ban nhân dân", "Chairman")
        case .inspector: Phrase("Người kiểm tra, giám sát", "Inspector")
        case .administrator: Phrase("Quản trị hệ thống", "Administrator")
        case .auditor: Phrase("Kiểm soát viên (chỉ xem)", "Auditor (reads only)")
        }
    }
}

extension Role {
    /// What the role may do, beside its box on the account page.
    package var explanation: Phrase {
        switch self {
        case .unitRepresentative:
            Phrase(
                "Soạn, nộp, bổ sung và rút đề nghị của đơn vị mình; đăng ký thi đua.",
                "Writes, submits, supplements and withdraws the own unit's nominations; registers for themes.")
        case .clerk:
            Phrase(
                "Mở đợt, nhận và kiểm tra hồ sơ, triệu tập hội đồng, phân bổ, dự thảo và công bố quyết định.",
                """
                Opens occasions, receives and checks dossiers, calls the council, allocates, drafts and publishes \
                decisions.
                """)
        case .appraiser:
            Phrase(
                "Thẩm định hồ sơ đã tiếp nhận, trừ hồ sơ của mình và của đơn vị mình.",
                "Appraises accepted dossiers, except the own ones and those of the own unit.")
        case .councilMember: Phrase("Xem hồ sơ, dự họp và biểu quyết.", "Reads the dossiers, attends and votes.")
        case .councilSecretary:
            Phrase(
                "Điều hành phiên họp trên máy: điểm danh, nhập kết quả, lập và ký biên bản.",
                "Runs the session: attendance, results, minutes and their signature.")
        case .chairman:
            Phrase("Ký ban hành quyết định, hoặc trả lại dự thảo.", "Issues decisions or sends drafts back.")
        case .inspector:
            Phrase(
                "Xem toàn bộ phong trào và nhật ký để kiểm tra, giám sát.",
                "Reads the whole movement and the journal for inspection.")
        case .administrator:
            Phrase(
                "Quản lý tài khoản, đơn vị và kế hoạch; không làm việc xét khen thưởng.",
                "Keeps accounts, units and the plan; takes no part in awarding.")
        case .auditor:
            Phrase(
                "Xem mọi hồ sơ và nhật ký, không sửa được gì.",
                "Reads every dossier and the journal, changes nothing.")
        }
    }
}
