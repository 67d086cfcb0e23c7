package import Domain

extension RuleCode {
    package var name: Phrase { Phrase(vietnameseName, englishName) }
}

extension RuleSubject {
    package var phrase: Phrase {
        switch self {
        case .principles: Phrase("Nguyên tắc", "Principles")
        case .competence: Phrase("Thẩm quyền, loại hình, hình thức", "Competence, types and forms")
        case .standards: Phrase("Tiêu chuẩn", "Standards")
        case .dossiers: Phrase("Hồ sơ", "Dossiers")
        case .deadlines: Phrase("Thời hạn", "Deadlines")
        case .council: Phrase("Hội đồng", "Council")
        case .enterprises: Phrase("Doanh nghiệp", "Enterprises")
        case .money: Phrase("Tiền thưởng", "Award money")
        case .fund: Phrase("Quỹ thi đua, khen thưởng", "Fund")
        case .papers: Phrase("Báo cáo, văn bản, lưu trữ", "Reports, papers, archive")
        case .bases: Phrase("Dòng căn cứ pháp lý", "Lines of legal basis")
        }
    }
}

extension RuleStrength {
    package var phrase: Phrase {
        switch self {
        case .block: Phrase("Chặn", "Blocks")
        case .warn: Phrase("Cảnh báo", "Warns")
        case .remind: Phrase("Nhắc", "Reminds")
        }
    }
}

extension RuleClock {
    package var phrase: Phrase {
        switch self {
        case .decision: Phrase("Theo ngày ra quyết định", "By the day of decision")
        case .receipt:
            Phrase(
                "Theo ngày ra quyết định; hồ sơ nhận trước ngày luật sửa đổi có hiệu lực thì theo luật cũ",
                "By the day of decision; dossiers received before the amending law by the old law")
        }
    }
}

extension RuleEvidence {
    /// `Đã đối chiếu` or `Chưa đối chiếu`: the word people look for.
    package var short: Phrase {
        isVerified ? Phrase("Đã đối chiếu", "Compared") : Phrase("Chưa đối chiếu", "Not compared")
    }

    /// How far it was compared, as a sentence.
    package var phrase: Phrase {
        switch self {
        case .read: Phrase("đã đọc ở nguồn trích nguyên văn", "read in a source that quotes the text")
        case .readInOldLaw:
            Phrase("đọc ở văn bản đã được thay thế, chỉ để tham khảo", "read in an instrument replaced since; a model")
        case .secondHand:
            Phrase("biết qua báo chí, hỏi đáp, chưa đọc văn bản", "known from news or answers, text not read")
        case .model: Phrase("theo quy định của địa phương khác, chỉ để tham khảo", "another province's rule; a model")
        case .analogous: Phrase("đọc ở thủ tục tương tự", "read for a similar procedure")
        case .inferred: Phrase("suy ra, chưa đọc thấy", "concluded, not read")
        case .draft: Phrase("theo dự thảo luật", "from a draft of the law")
        case .unsourced: Phrase("chưa tìm thấy nguồn", "no source found")
        case .choice: Phrase("lựa chọn của phần mềm, không phải quy định", "a choice of the product, not law")
        case .entered: Phrase("cơ quan nhập, chưa đối chiếu", "entered by the office, not compared")
        case .compared(let reading):
            Phrase("{by} đối chiếu ngày {on}, tại: {place}", "compared by {by} on {on}, in: {place}").filled([
                "by": reading.by, "on": reading.on.vietnamese, "place": reading.place,
            ])
        }
    }
}

extension RuleOrigin {
    package var phrase: Phrase {
        switch self {
        case .shipped: Phrase("Có sẵn trong phần mềm", "Comes with the program")
        case .upper: Phrase("Cấp trên nhập", "Entered by the agency above")
        case .own: Phrase("Cơ quan nhập", "Entered by this agency")
        }
    }
}
