package import Domain

extension HoldGround {
    package var phrase: Phrase {
        switch self {
        case .discipline: Phrase("đang xem xét kỷ luật", "discipline under consideration")
        case .investigation: Phrase("đang điều tra", "under investigation")
        case .inspection: Phrase("đang thanh tra, kiểm tra có dấu hiệu vi phạm", "inspection with signs of violation")
        case .complaint: Phrase("đang giải quyết khiếu nại, tố cáo", "complaint or denunciation being settled")
        case .press:
            Phrase(
                "báo chí nêu tham nhũng, tiêu cực đang xác minh", "corruption reported by the press, being verified")
        }
    }
}

extension HoldStatus {
    package var phrase: Phrase {
        switch self {
        case .open: Phrase("đang tạm dừng", "waits")
        case .closed: Phrase("đã kết thúc", "over")
        }
    }
}

extension HoldOutcome {
    package var phrase: Phrase {
        switch self {
        case .cleared: Phrase("không có vi phạm", "nothing was found")
        case .disciplined: Phrase("bị kỷ luật", "a discipline was imposed")
        case .violation: Phrase("có vi phạm, không kỷ luật", "a violation without a discipline")
        case .mistaken: Phrase("ghi nhầm", "entered by mistake")
        }
    }
}

extension DisciplineStatus {
    package var phrase: Phrase {
        switch self {
        case .entered: Phrase("đang tính", "counts")
        case .cancelled: Phrase("đã hủy", "cancelled")
        }
    }
}

extension ConfirmationStatus {
    package var phrase: Phrase {
        switch self {
        case .asked: Phrase("chưa trả lời", "no answer yet")
        case .enough: Phrase("thực hiện đủ nghĩa vụ", "duties met")
        case .violation: Phrase("có vi phạm", "a violation")
        }
    }
}

extension EligibilityVerdict {
    package var phrase: Phrase {
        switch self {
        case .pass: Phrase("đạt", "passes")
        case .fail: Phrase("không đạt", "fails")
        case .cannotTell: Phrase("chưa kết luận được", "cannot tell")
        }
    }
}

extension EligibilityStage {
    package var phrase: Phrase {
        switch self {
        case .appraisal: Phrase("khi thẩm định", "with the appraisal")
        case .decision: Phrase("ngày ra quyết định", "on the day of decision")
        }
    }
}

extension TieGround {
    package var phrase: Phrase {
        switch self {
        case .women: Phrase("ưu tiên nữ theo luật", "the law’s preference for women")
        case .council: Phrase("kết luận của Hội đồng", "the council’s word")
        }
    }
}
