import Domain

extension ReasonCode {
    /// The working calendar, and what is tried out in a simulation.
    var phraseAboutCalendar: Phrase {
        switch self {
        case .dayAlreadyOff:
            Phrase(
                "Ngày {day} đã là ngày nghỉ. Hãy chọn ngày khác, hoặc chọn “làm việc” nếu cơ quan làm việc ngày đó.",
                "{day} is a day off already. Choose another day, or “worked” if the office works on it.")
        case .dayAlreadyWorked:
            Phrase(
                "Ngày {day} đã là ngày làm việc. Hãy chọn ngày khác, hoặc chọn “nghỉ” nếu cơ quan nghỉ ngày đó.",
                "{day} is a working day already. Choose another day, or “off” if the office is closed on it.")
        case .dayAlreadySet:
            Phrase(
                "Cơ quan đã ghi ngày này rồi. Hãy hoàn tác dòng đã ghi trước, sau đó ghi lại.",
                "The office has set this day already. Undo the existing line first, then set it again.")
        case .periodReversed:
            Phrase(
                "Ngày kết thúc sớm hơn ngày bắt đầu. Hãy sửa một trong hai ngày.",
                "The last day lies before the first. Correct one of them.")
        case .trialUnreadable:
            Phrase(
                "Không đọc được “{text}”. Hãy viết theo mẫu tên=giá trị, ví dụ yearly-2026.deadline=2026-11-15.",
                "“{text}” can not be read. Write name=value, such as yearly-2026.deadline=2026-11-15.")
        case .trialUnknownOccasion:
            Phrase(
                "Kế hoạch không có đợt “{code}”. Các đợt có trong kế hoạch: {codes}.",
                "The plan has no occasion “{code}”. It has: {codes}.")
        case .trialUnknownStep:
            Phrase(
                "Không có bước “{step}” để dời ngày. Các bước: {steps}.",
                "There is no step “{step}” to move. The steps are: {steps}.")
        case .trialNoSuchQuota:
            Phrase(
                "Kế hoạch không nêu số lượng cho hình thức, đợt và loại đối tượng này. Hãy chọn một số lượng đã có.",
                "The plan has no number for this award, occasion and kind. Choose a number that it has.")
        case .trialUnknownAssumption:
            Phrase(
                "Không có giả định “{key}”. Các giả định: {keys}.",
                "There is no assumption “{key}”. The assumptions are: {keys}.")
        default: .refusedPlainly
        }
    }

    /// The same without their values.
    var plainPhraseAboutCalendar: Phrase? {
        switch self {
        case .dayAlreadyOff:
            Phrase("Ngày này đã là ngày nghỉ. Hãy chọn ngày khác.", "This is a day off already. Choose another day.")
        case .dayAlreadyWorked:
            Phrase(
                "Ngày này đã là ngày làm việc. Hãy chọn ngày khác.", "This is a working day already. Choose another.")
        case .trialUnreadable:
            Phrase(
                "Có chỗ không đọc được. Hãy viết theo mẫu tên=giá trị.", "One part can not be read. Write name=value.")
        case .trialUnknownOccasion:
            Phrase("Kế hoạch không có đợt này. Hãy chọn lại đợt.", "The plan has no such occasion. Choose again.")
        case .trialUnknownStep:
            Phrase("Không có bước này để dời ngày. Hãy chọn lại.", "There is no such step to move. Choose again.")
        case .trialUnknownAssumption:
            Phrase("Không có giả định này. Hãy chọn lại.", "There is no such assumption. Choose again.")
        default: nil
        }
    }
}
