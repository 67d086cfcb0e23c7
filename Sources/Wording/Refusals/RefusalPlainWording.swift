import Domain

extension ReasonCode {
    /// What to say when a value that `phrase` has a blank for was not given; `nil` where `phrase` has no blank.
    package var plainPhrase: Phrase? {
        switch self {
        case .checklist(let item): item.plainFailed
        case .ownSubmission:
            Phrase(
                "Bạn đã lập hoặc nộp hồ sơ này, nên không được tự xử lý. Hãy giao cho người khác.",
                "You wrote or submitted this dossier, so you may not process it. Let somebody else do it.")
        case .upperHasNoPlan:
            Phrase(
                "Cơ quan cấp trên chưa nạp kế hoạch. Hãy báo cơ quan cấp trên nạp kế hoạch.",
                "The upper agency has not loaded a plan. Ask it to load one.")
        case .upperHasNoAward:
            Phrase(
                "Kế hoạch của cấp trên không có hình thức này. Hãy hỏi cơ quan cấp trên.",
                "The upper agency's plan has no such award. Ask the upper agency.")
        case .upperHasNoOccasion:
            Phrase(
                "Kế hoạch của cấp trên không có đợt cùng loại và năm. Hãy hỏi cơ quan cấp trên.",
                "The upper agency has no occasion of that kind and year. Ask the upper agency.")
        case .upperOccasionNotOpen:
            Phrase(
                "Cấp trên chưa mở hoặc đã hết hạn nhận hồ sơ đợt này. Hãy hỏi cơ quan cấp trên.",
                "The upper agency takes no dossiers for this occasion now. Ask it to open or extend the intake.")
        case .tooManyAttempts:
            Phrase(
                "Nhập sai quá nhiều lần. Hãy đợi ít phút rồi đăng nhập lại.",
                "Too many failed attempts. Wait some minutes, then log in again.")
        case .tooManyComments:
            Phrase(
                "Đã nhận quá nhiều ý kiến trong ít phút. Hãy đợi ít phút rồi gửi lại.",
                "Too many comments came within minutes. Wait some minutes, then send again.")
        case .passwordTooShort:
            Phrase(
                "Mật khẩu quá ngắn hoặc quá dài. Hãy đặt mật khẩu khác.",
                "The password is too short or too long. Choose another.")
        case .missingReason:
            Phrase(
                "Chưa ghi lý do. Hãy điền lý do; lý do được lưu lại và người liên quan đọc được.",
                "The reason is missing. Write it; it is kept and can be read by those concerned.")
        case .textTooLong: Phrase("Nội dung quá dài. Hãy rút ngắn lại.", "The text is too long. Shorten it.")
        case .commitmentOutsideThemes:
            Phrase(
                "Có cam kết thuộc nội dung chưa đăng ký. Hãy chọn thêm nội dung đó hoặc sửa cam kết.",
                "A commitment belongs to a theme not taken on. Take the theme on or correct the commitment.")
        case .deadlinePassed:
            Phrase(
                "Đã hết hạn nộp hồ sơ. Hãy xin cơ quan thường trực gia hạn cho đơn vị.",
                "The deadline has passed. Ask the standing agency for an extension for your unit.")
        case .deadlineStillAhead:
            Phrase(
                "Chưa hết hạn nộp hồ sơ nên chưa khóa nhận được. Hãy đợi hết hạn.",
                "The deadline is still ahead, so intake can not close. Wait until it has passed.")
        case .supplementLate:
            Phrase(
                "Đã quá hạn bổ sung. Hãy đề nghị cơ quan thường trực mở lại hồ sơ.",
                "The supplement is overdue. Ask the standing agency to reopen the dossier.")
        case .certificateTooLong:
            Phrase(
                "Một giấy khen có nội dung quá dài, không vừa tờ A4. Hãy rút ngắn nội dung.",
                "A certificate has too much text for one A4 sheet. Shorten it.")
        case .shiftTooFar:
            Phrase(
                "Dịch quá xa: phôi không đúng mẫu. Hãy in đủ cả tờ.",
                "Moved too far: it is another blank. Print whole sheets.")
        case .archiveTooLarge:
            Phrase(
                "Bản lưu trữ quá lớn, không tải bằng trình duyệt được. Hãy nhờ quản trị xuất bằng lệnh.",
                "The archive is too large for a browser. Ask the administrator to export it by command.")
        case .archiveFileChanged:
            Phrase(
                "Có tệp trong kho không còn như lúc nộp; không lưu trữ. Hãy báo quản trị.",
                "A file is not what was handed in; nothing is archived. Tell the administrator.")
        case .formTooLarge:
            Phrase(
                "Nội dung gửi lên quá lớn nên chưa được ghi. Hãy rút gọn nội dung rồi gửi lại.",
                "What was sent is too large and was not saved. Shorten it and send it again.")
        case .sessionAhead:
            Phrase(
                "Phiên họp chưa đến ngày. Nếu họp sớm hơn, hãy ghi lý do.",
                "The session was called for a later day. If it is held earlier, give the reason.")
        case .sessionBeganBefore:
            Phrase(
                "Giờ bắt đầu không được trước ngày họp. Hãy sửa ngày, giờ.",
                "It can not have begun before its day. Correct day and time.")
        case .fileTooLarge:
            Phrase(
                "Tệp quá lớn. Hãy giảm dung lượng, hoặc tách thành nhiều tệp.",
                "The file is too large. Make it smaller or split it.")
        case .tooManyFiles:
            Phrase(
                "Hồ sơ đã có quá nhiều tệp. Hãy bỏ tệp không cần, hoặc ghép nhiều tệp làm một.",
                "The dossier has too many files. Remove some or join several into one.")
        case .missingFinding:
            Phrase(
                "Có tiêu chí chưa được nhận xét. Hãy chọn đạt, chưa đạt hoặc chưa rõ cho từng tiêu chí.",
                "A criterion has no finding. Choose met, not met or unclear for each.")
        case .quorumMissing:
            Phrase(
                "Chưa đủ số thành viên tối thiểu. Hãy đợi đủ người hoặc dời phiên họp.",
                "The quorum is not present. Wait, or call another session.")
        case .validityOverlaps:
            Phrase(
                "Thời gian áp dụng chồng lên một bản cơ quan đã nhập. Hãy sửa ngày hoặc rút bản kia.",
                "The period overlaps a version this agency entered. Change the days or withdraw that one.")
        case .moreVotesThanPresent:
            Phrase(
                "Số phiếu nhiều hơn số người có mặt được biểu quyết. Hãy kiểm phiếu lại.",
                "There are more votes than members present who may vote. Count again.")
        case .moreWrittenThanAbsent:
            Phrase(
                "Số ý kiến bằng văn bản nhiều hơn số người đã gửi. Hãy kiểm lại.",
                "There are more written opinions than members who gave one. Count again.")
        case .rankOutOfRange:
            Phrase(
                "Thứ tự không nằm trong số hồ sơ của phiên họp. Hãy sửa lại.",
                "The rank is not one of the agenda's. Correct it.")
        case .rankGivenTwice:
            Phrase(
                "Hai hồ sơ được đề nghị có cùng thứ tự. Hãy ghi đúng thứ tự hội đồng đã xếp rồi mới kết thúc.",
                "Two recommended dossiers share a rank. Enter the order the council gave before closing.")
        case .itemsNotVoted:
            Phrase(
                "Còn đề nghị chưa biểu quyết. Hãy nhập kết quả rồi mới kết thúc.",
                "Some nominations are not voted yet. Enter the results before closing.")
        case .registerNumberTaken:
            Phrase(
                "Số này đã dùng cho một quyết định khác trong năm. Hãy xem lại sổ văn thư và nhập số khác.",
                "This number is another decision's of this year. Check the register and enter another number.")
        case .issueDayBeforePresented:
            Phrase(
                "Ngày ban hành không được trước ngày trình dự thảo.",
                "The day of issue can not lie before the day the draft was presented.")
        case .initiativeAuthorTwice:
            Phrase(
                "Có tác giả được ghi hai lần. Mỗi người chỉ ghi một dòng.",
                "An author stands twice. Write one line a person.")
        case .initiativeInUse:
            Phrase(
                "Có hồ sơ đang dùng sáng kiến này nên không sửa hoặc rút được nữa.",
                "A dossier rests on this initiative, so it can not be changed or withdrawn any more.")
        case .skillLearners:
            Phrase(
                "Số người học chưa đúng. Hãy nhập lại.", "The number of learners can not be right. Enter it again.")
        case .skillMoreThanLearners:
            Phrase(
                "Số người hoàn thành nhiều hơn số người học. Hãy nhập lại.",
                "More people finished than there were learners. Enter it again.")
        case .initiativeShares:
            Phrase(
                "Tỷ lệ của các tác giả cộng lại chưa đủ 100. Hãy sửa lại tỷ lệ.",
                "The authors' shares do not make 100. Correct them.")
        case .inspectionOwnUnit:
            Phrase(
                "Có người thuộc chính đơn vị được kiểm tra. Hãy chọn người khác.",
                "Somebody belongs to the unit that is visited. Choose somebody else.")
        case .inspectionUnanswered:
            Phrase(
                "Có nội dung chưa có kết quả. Hãy chọn, hoặc chọn “Không xem xét”.",
                "A line has no result. Choose one, or “Not looked at”.")
        case .inspectionNoteMissing:
            Phrase(
                "Có nội dung chưa thực hiện đủ mà chưa có ghi chú. Hãy ghi điều đã thấy.",
                "A line is not fully met and has no note. Write what was seen.")
        case .inspectionBeforePlanned:
            Phrase(
                "Ngày ghi trong biên bản trước khi có cuộc kiểm tra này.",
                "The record's day lies before this visit was planned.")
        case .inspectionDueBefore:
            Phrase(
                "Hạn khắc phục trước ngày kiểm tra. Hãy chọn ngày sau.",
                "The due day lies before the visit. Choose a later one.")
        case .quotaExceeded:
            Phrase(
                "Vượt số lượng tối đa của kế hoạch. Hãy bớt người nhận rồi làm lại.",
                "This exceeds the plan's quota. Take recipients out and do it again.")
        case .awardNotOwn:
            Phrase(
                "Hình thức này do cấp trên quyết định, tại đây chỉ lập đề nghị. Hãy trình hồ sơ lên cấp trên.",
                "This award is decided by a higher level; here it can only be proposed. Forward the dossiers.")
        case .maturityUnanswered:
            Phrase(
                "Còn tiêu chí chưa trả lời. Hãy mở từng phần và chọn điểm.",
                "Some criteria have no answer. Open each part and choose the points.")
        case .maturityPointsUnknown:
            Phrase(
                "Có tiêu chí không có mức điểm này. Hãy chọn một mức trong danh sách.",
                "A criterion does not have these points. Choose a step of the list.")
        case .scoreUnanswered:
            Phrase(
                "Có dòng chưa nhập đủ. Hãy nhập số liệu, hoặc ghi 0 nếu không có.",
                "Some rows are not complete. Enter the figures, or 0 where there is nothing.")
        case .scoreAbovePoints:
            Phrase(
                "Có dòng nhập nhiều điểm hơn thang điểm cho phép. Hãy nhập không quá điểm của dòng.",
                "A row has more points than the table gives. Enter no more than the row has.")
        case .scoreChangeUnexplained:
            Phrase(
                "Có dòng khác số liệu đơn vị tự chấm. Hãy ghi lý do và minh chứng đã xem.",
                "A row differs from what the unit claims. Write the reason and the evidence seen.")
        case .membersWithoutAccount, .conflictsUndeclared, .conflictsUnsettled, .talliesMissing, .talliesDiffer,
            .tallyTooMany, .tallyHandedOut:
            plainPhraseAboutBallots
        case .allocatedOnHold, .itemOnHold, .itemNotOnHold: plainPhraseAboutHolds
        case .dayAlreadyOff, .dayAlreadyWorked, .trialUnreadable, .trialUnknownOccasion, .trialUnknownStep,
            .trialUnknownAssumption:
            plainPhraseAboutCalendar
        case .cellUnknown, .kindLikely, .rowTwice, .nameAmbiguous, .tableHasProblems, .tooManyTableRows:
            plainPhraseAboutTables
        case .versionNotLater, .dueDaysOutOfRange, .dayOutsidePlan, .targetOfOtherCadence, .targetLineUnreadable,
            .measureMalformed, .ratioMalformed, .yesNoMalformed, .milestoneMalformed, .progressGaps,
            .pastedNameUnknown, .pastedTooLarge:
            plainPhraseAboutProgress
        default: plainAboutEligibility
        }
    }
}
