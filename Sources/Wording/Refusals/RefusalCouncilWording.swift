import Domain

extension ReasonCode {
    /// Appraisal, the council and its sessions.
    var phraseAboutCouncil: Phrase {
        switch self {
        case .missingFinding:
            Phrase(
                "Chưa có nhận xét cho tiêu chí {criterion}. Hãy chọn đạt, chưa đạt hoặc chưa rõ.",
                "There is no finding for criterion {criterion}. Choose met, not met or unclear.")
        case .missingRemark:
            Phrase(
                "Ý kiến này cần có nhận xét kèm theo. Hãy ghi rõ lý do.",
                "This opinion needs a remark. Write down the reason.")
        case .opinionAgainstFindings:
            Phrase(
                """
                Không thể kết luận đủ điều kiện khi còn tiêu chí chưa đạt. Hãy sửa ý kiến hoặc kết quả từng tiêu \
                chí.
                """,
                "The opinion can not be “meets” while a criterion is not met. Correct the opinion or the finding.")
        case .appraisalClosed:
            Phrase(
                "Đề nghị đã ra hội đồng nên không sửa thẩm định được nữa. Hãy nêu ý kiến tại phiên họp.",
                "The nomination is before the council, so the appraisal is closed. Speak at the session.")
        case .councilTooSmall:
            Phrase(
                "Hội đồng phải có ít nhất 3 thành viên. Hãy ghi đủ theo quyết định thành lập.",
                "A council has at least 3 members. Enter all that its decision names.")
        case .councilChair:
            Phrase(
                "Hội đồng phải có đúng một chủ tịch. Hãy sửa lại chức danh của các thành viên.",
                "A council has exactly one chair. Correct the members' seats.")
        case .councilSecretaryMissing:
            Phrase(
                "Hội đồng phải có đúng một thư ký. Hãy sửa lại chức danh của các thành viên.",
                "A council has exactly one secretary. Correct the members' seats.")
        case .memberTwice:
            Phrase(
                "Một tài khoản được ghi cho hai thành viên. Hãy bỏ một dòng hoặc chọn tài khoản khác.",
                "One account stands for two members. Remove a row or choose another account.")
        case .missingDecisionNumber:
            Phrase(
                "Chưa ghi số quyết định thành lập hội đồng. Hãy điền số, ví dụ 12/QĐ-UBND.",
                "The number of the decision that composed the council is missing. Enter it, for example 12/QĐ-UBND.")
        case .noCouncil:
            Phrase(
                "Chưa có hội đồng thi đua, khen thưởng. Hãy nhập quyết định thành lập hội đồng trước.",
                "There is no council yet. Enter the decision that composes it first.")
        case .rankOutOfRange:
            Phrase(
                "Thứ tự phải là số từ 1 đến {maximum}. Hãy sửa lại.",
                "The rank has to be a number from 1 to {maximum}. Correct it.")
        case .rankGivenTwice:
            Phrase(
                "Hai hồ sơ được đề nghị có cùng thứ tự {rank}. Hãy ghi đúng thứ tự hội đồng đã xếp rồi mới kết thúc.",
                "Two recommended dossiers share the rank {rank}. Enter the order the council gave before closing.")
        case .sessionNotCalled:
            Phrase(
                "Phiên họp đã bắt đầu, đã kết thúc hoặc đã hủy. Hãy tải lại trang để xem trạng thái.",
                "The session has begun, ended or been called off. Reload the page to see its status.")
        case .sessionNotOpen:
            Phrase(
                "Phiên họp chưa khai mạc hoặc đã kết thúc. Hãy khai mạc phiên họp trước khi biểu quyết.",
                "The session is not open. Open it before voting.")
        case .sessionNotClosed:
            Phrase(
                "Biểu quyết chưa kết thúc hoặc biên bản đã ký. Hãy kết thúc biểu quyết rồi mới ký biên bản.",
                "Voting has not ended, or the minutes are signed. End the voting before signing.")
        case .sessionAhead:
            Phrase(
                "Phiên họp được triệu tập ngày {day}, chưa đến ngày. Nếu họp sớm hơn, hãy ghi lý do.",
                "The session was called for {day}. If it is held earlier, give the reason.")
        case .sessionTimesMissing:
            Phrase(
                "Chưa có ngày, giờ bắt đầu và kết thúc phiên họp. Hãy ghi cho đủ.",
                "Day, begin and end of the session are missing. Enter all of them.")
        case .sessionTimesReversed:
            Phrase("Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa giờ.", "It ends after it began. Correct the time.")
        case .sessionEndAhead:
            Phrase(
                "Giờ kết thúc chưa đến. Hãy ghi giờ phiên họp đã thực sự kết thúc.",
                "That end lies ahead. Enter when the session really ended.")
        case .sessionBeganBefore:
            Phrase(
                "Phiên họp được triệu tập ngày {day}, không thể bắt đầu trước ngày đó. Hãy sửa ngày, giờ.",
                "The session was called for {day} and can not have begun before. Correct day and time.")
        case .sessionOver:
            Phrase(
                """
                Phiên họp đã kết thúc nên không sửa điểm danh được nữa. Hãy ghi điều cần nói vào biên bản phiên \
                sau.
                """,
                "The session is over, so attendance can not change. Note it in the minutes of the next one.")
        case .attendanceIncomplete:
            Phrase(
                "Điểm danh phải có đủ mọi thành viên, mỗi người một dòng. Hãy tải lại trang rồi ghi lại.",
                "Attendance lists every member exactly once. Reload the page and enter it again.")
        case .quorumMissing:
            Phrase(
                """
                Mới có mặt {present} trên {total} thành viên, cần ít nhất {needed}. Hãy đợi đủ người hoặc dời phiên \
                họp.
                """,
                """
                {present} of {total} members are present; at least {needed} are needed. Wait, or call another \
                session.
                """)
        case .notOnAgenda:
            Phrase(
                "Đề nghị này không có trong chương trình họp. Hãy chọn một mục trong chương trình.",
                "This nomination is not on the agenda. Choose an item of the agenda.")
        case .unknownMember:
            Phrase(
                "Có người không phải là thành viên của hội đồng này. Hãy chọn lại từ danh sách thành viên.",
                "Somebody named is no member of this council. Choose again from the list of members.")
        case .negativeVotes:
            Phrase("Số phiếu không thể nhỏ hơn 0. Hãy nhập lại.", "Votes can not be fewer than 0. Enter them again.")
        case .moreVotesThanPresent:
            Phrase(
                "Số phiếu nhiều hơn số người có mặt được biểu quyết ({present}). Hãy kiểm phiếu lại.",
                "There are more votes than members present who may vote ({present}). Count again.")
        case .moreWrittenThanAbsent:
            Phrase(
                "Số ý kiến bằng văn bản nhiều hơn số người đã gửi ({written}). Hãy kiểm lại.",
                "There are more written opinions than members who gave one ({written}). Count again.")
        case .itemsNotVoted:
            Phrase(
                "Còn {count} đề nghị chưa biểu quyết. Hãy nhập kết quả rồi mới kết thúc.",
                "Nominations not voted yet: {count}. Enter the results before closing.")
        case .missingMinutes:
            Phrase(
                "Chưa có biên bản. Hãy ghi diễn biến và kết luận của phiên họp.",
                "The minutes are missing. Write down the course and the result of the session.")
        case .agendaEmpty:
            Phrase(
                "Chương trình họp chưa có đề nghị nào. Hãy chọn ít nhất một đề nghị đã thẩm định.",
                "The agenda is empty. Choose at least one appraised nomination.")
        case .ownItemOnAgenda:
            Phrase(
                "Có đề nghị do chính bạn lập trong chương trình. Hãy để người khác nhập kết quả mục đó.",
                "A nomination of your own is on the agenda. Let somebody else enter its result.")
        default: .refusedPlainly
        }
    }
}
