package import Domain

extension PetitionStatus {
    package var phrase: Phrase {
        switch self {
        case .received: Phrase("chờ trả lời", "waits for an answer")
        case .answered: Phrase("đã trả lời", "answered")
        case .withdrawn: Phrase("đã rút", "taken back")
        }
    }
}

/// Petitions about awards.
extension Phrase {
    package static let petitionsTitle = Phrase("Kiến nghị", "Petitions")
    package static let petitionsHelp = Phrase(
        "Hạn trả lời do cơ quan tự đặt: sổ căn cứ chưa có quy định về hạn này.",
        "The day to answer by is the office’s own choice: the registry has no rule for it.")
    package static let petitionsNone = Phrase("Chưa có kiến nghị nào", "No petition")
    package static let petitionsNoneHint = Phrase(
        "Đơn vị gửi kiến nghị sau khi xem lý do chưa được chọn.",
        "A unit sends one after it has read why its nominee was not chosen.")
    package static let petitionNew = Phrase("Gửi kiến nghị", "Send a petition")
    package static let petitionSender = Phrase("Người kiến nghị", "Sender")
    package static let petitionContent = Phrase("Nội dung kiến nghị", "What is asked")
    package static let petitionOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let petitionUnit = Phrase("Đơn vị", "Unit")
    package static let petitionReceived = Phrase("Ngày nhận", "Received")
    package static let petitionDue = Phrase("Trả lời trước hết ngày", "Answer by the end of")
    package static let petitionStatus = Phrase("Tình trạng", "Status")
    package static let petitionLate = Phrase("quá hạn", "late")
    package static let petitionAnswer = Phrase("Trả lời", "Answer")
    package static let petitionAnswerText = Phrase("Nội dung trả lời, nêu rõ lý do", "The answer, with its reasons")
    package static let petitionDocument = Phrase("Văn bản trả lời", "Paper of the answer")
    package static let petitionAnswerSave = Phrase("Ghi trả lời", "Enter the answer")
    package static let petitionWithdraw = Phrase("Rút kiến nghị", "Take it back")
    package static let petitionOf = Phrase("Kiến nghị của {name}", "Petition of {name}")
    package static let petitionNoDue = Phrase("chưa đặt hạn", "no day set yet")
    package static let petitionOwnHelp = Phrase(
        "Kiến nghị được ghi nhận hôm nay, đứng tên đơn vị. Hạn trả lời do cơ quan đặt; sổ căn cứ chưa có quy định về hạn này.",
        "It counts as received today, in the name of the unit. The office sets the day to answer by; the registry has no rule for it."
    )
    package static let petitionCorrect = Phrase(
        "Hạn trả lời, ngày nhận, người kiến nghị", "Day to answer by, receipt, sender")
    package static let petitionCorrectReason = Phrase("Lý do sửa", "Reason for the change")
    package static let petitionCorrectHelp = Phrase(
        "Không cần lý do khi mới đặt hạn lần đầu.", "Setting the first day needs no reason.")
    package static let petitionCorrectSave = Phrase("Ghi", "Save")
    package static let petitionOnDossier = Phrase(
        "Đơn vị thấy kết quả chưa thỏa đáng thì gửi kiến nghị đến cơ quan.",
        "A unit that doubts the result sends the office a petition.")
    package static let petitionDossier = Phrase("Hồ sơ liên quan", "Dossier")
}
