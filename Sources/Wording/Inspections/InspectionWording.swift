package import Domain

extension InspectionKind {
    package var phrase: Phrase {
        switch self {
        case .planned: Phrase("Theo chương trình", "By the programme")
        case .surprise: Phrase("Đột xuất", "Surprise")
        }
    }
}

extension InspectionStatus {
    package var phrase: Phrase {
        switch self {
        case .planned: Phrase("Chưa kiểm tra", "To be made")
        case .recorded: Phrase("Đang theo dõi khắc phục", "Followed up")
        case .closed: Phrase("Đã xong", "Closed")
        case .calledOff: Phrase("Đã hủy", "Called off")
        }
    }

    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .planned:
            Phrase(
                "Đoàn kiểm tra đến đơn vị rồi ghi biên bản; có thể ghi tại chỗ trên điện thoại.",
                "The team visits the unit and writes the record, on the spot on a phone if it likes.")
        case .recorded:
            Phrase(
                "Đã có biên bản; còn phát hiện chưa được xác nhận khắc phục.",
                "There is a record; something found still waits to be confirmed as put right.")
        case .closed:
            Phrase(
                "Không có phát hiện, hoặc mọi phát hiện đã được xác nhận khắc phục.",
                "Nothing was found, or all of it was confirmed as put right.")
        case .calledOff: Phrase("Không tiến hành; lý do được giữ lại.", "Did not take place; the reason is kept.")
        }
    }
}

extension InspectionResult {
    package var phrase: Phrase {
        switch self {
        case .met: Phrase("Thực hiện tốt", "Met")
        case .partly: Phrase("Thực hiện một phần", "Partly met")
        case .unmet: Phrase("Chưa thực hiện", "Not met")
        case .none: Phrase("Không xem xét", "Not looked at")
        }
    }
}

extension InspectionSeverity {
    package var phrase: Phrase {
        switch self {
        case .remark: Phrase("Cần lưu ý", "Worth attention")
        case .shortcoming: Phrase("Hạn chế, thiếu sót", "Shortcoming")
        case .serious: Phrase("Nghiêm trọng", "Serious")
        }
    }
}

extension FindingStatus {
    package var phrase: Phrase {
        switch self {
        case .open: Phrase("Chưa khắc phục", "Open")
        case .corrected: Phrase("Đã báo cáo khắc phục", "Reported as put right")
        case .closed: Phrase("Đã xác nhận khắc phục", "Confirmed")
        }
    }

    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .open:
            Phrase(
                "Đơn vị khắc phục rồi báo cáo kèm minh chứng trước ngày đến hạn.",
                "The unit puts it right and reports it with proof by the due day.")
        case .corrected:
            Phrase(
                "Đoàn kiểm tra hoặc cơ quan xem minh chứng, rồi xác nhận hoặc yêu cầu làm lại.",
                "The team or the office looks at the proof and confirms it, or asks for more.")
        case .closed: Phrase("Đã khắc phục xong.", "Put right; the end.")
        }
    }
}

extension InspectionFile.Purpose {
    package var phrase: Phrase {
        switch self {
        case .photo: Phrase("Ảnh tại chỗ", "Photo")
        case .signature: Phrase("Chữ ký tại chỗ", "Signature")
        case .proof: Phrase("Minh chứng khắc phục", "Proof")
        }
    }
}
