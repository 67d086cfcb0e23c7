package import Domain

extension OccasionStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .planned: Phrase("Chưa mở", "Planned")
        case .open: Phrase("Đang nhận hồ sơ", "Open")
        case .closed: Phrase("Đã khóa nhận hồ sơ", "Closed for intake")
        case .inCouncil: Phrase("Đang xét tại hội đồng", "In council")
        case .decided: Phrase("Đã quyết định", "Decided")
        case .published: Phrase("Đã công bố", "Published")
        case .archived: Phrase("Đã lưu trữ", "Archived")
        }
    }
}

extension Occasion {
    /// What its status means; one that came up by itself is in no plan.
    package var explanation: Phrase {
        if kind == .unscheduled && status == .planned {
            return Phrase(
                "Đợt đột xuất, không có trong kế hoạch; chưa có hướng dẫn nhận hồ sơ.",
                "It came up outside the plan; its guidance has not been issued.")
        }
        return status.explanation
    }
}

extension OccasionStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .planned:
            Phrase(
                "Có trong kế hoạch, chưa có hướng dẫn nhận hồ sơ.",
                "It is in the plan; its guidance has not been issued.")
        case .open:
            Phrase(
                "Các đơn vị nộp hồ sơ theo hướng dẫn, đến hết hạn.",
                "Units hand in dossiers by the guidance until the deadline.")
        case .closed:
            Phrase(
                "Không nhận hồ sơ mới; đang kiểm tra và thẩm định. Chỉ đơn vị được gia hạn còn nộp.",
                "No new dossiers; checks and appraisal go on. Only units with an extension may still submit.")
        case .inCouncil:
            Phrase("Đã triệu tập phiên họp hội đồng cho đợt này.", "A council session was called for it.")
        case .decided: Phrase("Chủ tịch đã ký quyết định khen thưởng.", "The Chairman has signed the decision.")
        case .published: Phrase("Danh sách khen thưởng đã công khai.", "The list of awards is public.")
        case .archived:
            Phrase("Đợt đã kết thúc, hồ sơ đã lưu trữ.", "It is over and its dossiers are in the archive.")
        }
    }
}
