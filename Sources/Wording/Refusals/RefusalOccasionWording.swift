import Domain

extension ReasonCode {
    /// The plan, occasions and their guidance.
    var phraseAboutOccasions: Phrase {
        switch self {
        case .noPlan:
            Phrase(
                "Chưa có kế hoạch thi đua nào. Hãy nhờ quản trị hệ thống nạp kế hoạch.",
                "There is no plan yet. Ask the administrator to load one.")
        case .planHasProblems:
            Phrase(
                "Kế hoạch còn lỗi phải sửa. Hãy xem danh sách lỗi, sửa tệp kế hoạch rồi nạp lại.",
                "The plan has errors. Look at the list, correct the plan file and load it again.")
        case .planInUse:
            Phrase(
                "Phần mềm đã được cài đặt với một kế hoạch. Hãy dùng chức năng thay kế hoạch, không cài đặt lại.",
                "The program is set up with a plan already. Replace the plan instead of setting up again.")
        case .occasionNotOpen:
            Phrase(
                "Đợt khen thưởng này không ở bước nhận hồ sơ. Hãy chọn đợt đang mở, hoặc hỏi cơ quan thường trực.",
                "This occasion does not take dossiers now. Choose an open one, or ask the standing agency.")
        case .occasionAlreadyOpened:
            Phrase(
                "Đợt này đã được mở trước đó. Nếu cần đổi, hãy sửa hướng dẫn của đợt.",
                "This occasion was opened before. To change something, change its guidance.")
        case .occasionStepOutOfOrder:
            Phrase(
                "Đợt này chưa đến hoặc đã qua bước đó. Hãy xem trạng thái của đợt rồi làm bước kế tiếp.",
                "The occasion is not at that step. Look at its status and take the next step.")
        case .deadlinePassed:
            Phrase(
                "Hạn nộp hồ sơ là ngày {day}, nay đã qua. Hãy xin cơ quan thường trực gia hạn cho đơn vị.",
                "The deadline was {day} and has passed. Ask the standing agency for an extension for your unit.")
        case .deadlineInPast:
            Phrase(
                "Hạn này đã qua. Hãy chọn một thời điểm ở phía trước.",
                "This deadline is in the past. Choose a later moment.")
        case .deadlineOutsidePlan:
            Phrase(
                "Hạn nộp nằm ngoài thời gian của kế hoạch. Hãy chọn ngày trong thời gian đó.",
                "The deadline lies outside the plan's period. Choose a day within it.")
        case .deadlineMovedEarlier:
            Phrase(
                "Hạn nộp đã thông báo chỉ được lùi lại sau, không được sớm hơn. Hãy chọn hạn muộn hơn.",
                "An announced deadline may only move later. Choose a later one.")
        case .deadlineStillAhead:
            Phrase(
                "Chưa hết hạn nộp hồ sơ ({day}), nên chưa khóa nhận được. Hãy đợi hết ngày đó.",
                "The deadline ({day}) is still ahead, so intake can not close. Wait until it has passed.")
        case .decisionBeforeDeadline:
            Phrase(
                "Ngày dự kiến quyết định sớm hơn hạn nộp. Hãy chọn ngày sau hạn nộp.",
                "The planned day of decision lies before the deadline. Choose a day after it.")
        case .missingPapers:
            Phrase(
                "Hướng dẫn chưa nêu thành phần hồ sơ. Hãy ghi ít nhất một loại giấy tờ.",
                "The guidance names no papers. Enter at least one.")
        case .emptyPaper:
            Phrase(
                "Có giấy tờ trong thành phần hồ sơ chưa ghi tên. Hãy điền tên hoặc bỏ dòng đó.",
                "A required paper has no name. Fill it in or remove the row.")
        case .unknownAward:
            Phrase(
                "Kế hoạch không có hình thức khen thưởng này. Hãy chọn lại từ danh sách.",
                "The plan has no such award form. Choose again from the list.")
        case .extensionNotLater:
            Phrase(
                "Hạn gia hạn phải muộn hơn hạn chung của đợt. Hãy chọn thời điểm muộn hơn.",
                "An extension has to end after the occasion's own deadline. Choose a later moment.")
        case .occasionHasOpenNominations:
            Phrase(
                "Đợt này còn đề nghị chưa xử lý xong. Hãy xử lý hết rồi chuyển bước.",
                "The occasion has nominations still under way. Finish them, then move on.")
        case .occasionCodeTaken:
            Phrase(
                "Đã có đợt khen thưởng trùng mã này. Hãy đặt tên khác hoặc dùng đợt đã có.",
                "An occasion with this code exists. Choose another name or use the existing one.")
        default: .refusedPlainly
        }
    }
}
