package import Domain

extension MaturityStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Đang tự đánh giá", "Being written")
        case .submitted: Phrase("Chờ cơ quan xem", "Waits to be checked")
        case .returned: Phrase("Trả lại để xem lại", "Sent back")
        case .confirmed: Phrase("Cơ quan đã xem", "Checked")
        case .withdrawn: Phrase("Đã rút", "Taken back")
        }
    }

    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .draft:
            Phrase(
                "Doanh nghiệp đang trả lời; có thể dừng và làm tiếp bất cứ lúc nào.",
                "The enterprise is answering; it may stop and go on at any time.")
        case .submitted:
            Phrase(
                "Đã nộp; cơ quan xem từng minh chứng rồi xác nhận hoặc trả lại.",
                "Handed in; the office looks at the evidence and then confirms it or sends it back.")
        case .returned:
            Phrase(
                "Có tiêu chí cần xem lại; doanh nghiệp sửa rồi nộp lại.",
                "Some criteria are to be looked at again; the enterprise changes them and hands it in again.")
        case .confirmed:
            Phrase(
                "Cơ quan đã xem và không có ý kiến khác; đây vẫn là tự đánh giá, không phải kết quả chính thức.",
                "The office looked and has no objection; it is still a self-assessment and no official result.")
        case .withdrawn:
            Phrase("Đã rút; được giữ để xem lại, không tính.", "Taken back; kept to be read and counted nowhere.")
        }
    }
}

extension MaturityRecordStatus {
    package var phrase: Phrase {
        switch self {
        case .entered: Phrase("Đã ghi", "Entered")
        case .cancelled: Phrase("Đã hủy", "Cancelled")
        }
    }
}

extension CriteriaSetStatus {
    package var phrase: Phrase {
        switch self {
        case .reference: Phrase("Tham khảo", "For reference")
        case .replaced: Phrase("Tham khảo – đã được thay thế", "For reference – replaced")
        case .own: Phrase("Của cơ quan", "The office's own")
        case .slot: Phrase("Chưa có nội dung", "No content yet")
        }
    }
}

extension EnterpriseScale {
    package var phrase: Phrase {
        switch self {
        case .small: Phrase("doanh nghiệp nhỏ và vừa", "small and medium enterprises")
        case .large: Phrase("doanh nghiệp lớn", "large enterprises")
        case .group: Phrase("tập đoàn, tổng công ty", "groups and corporations")
        }
    }
}

extension MaturityCriterion {
    /// Its name, or its number where the source gives none.
    package var label: Phrase {
        if let name { return Phrase(name, name) }
        return Phrase("Tiêu chí \(code) (tên chưa đối chiếu)", "Criterion \(code) (name not known)")
    }
}

extension MaturityBound {
    /// `trên 64` or `từ 10`.
    package var phrase: Phrase {
        isIncluded ? Phrase("từ \(value)", "\(value) or more") : Phrase("trên \(value)", "more than \(value)")
    }
}
