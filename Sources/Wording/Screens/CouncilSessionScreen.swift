/// Calling a session and running it.
extension Phrase {
    package static let sessionCallTitle = Phrase("Triệu tập phiên họp", "Call a session")
    package static let sessionCallHelp = Phrase(
        "Hồ sơ được chọn chuyển sang bước họp Hội đồng; thành viên được mời theo thành phần đang dùng.",
        "The dossiers chosen go before the council; the members of the present composition are invited.")
    package static let sessionDay = Phrase("Ngày họp", "Day")
    package static let sessionTime = Phrase("Giờ họp", "Time")
    package static let sessionTimeHint = Phrase("Ví dụ 14:00", "For example 14:00")
    package static let sessionPlace = Phrase("Địa điểm", "Place")
    package static let sessionAgendaChoice = Phrase("Hồ sơ đưa ra họp", "Dossiers on the agenda")
    package static let sessionAgendaNone = Phrase("Chưa có hồ sơ đã thẩm định", "No dossier is appraised yet")
    package static let sessionAgendaNoneHint = Phrase(
        "Hồ sơ phải được tiếp nhận và có kết luận thẩm định trước khi đưa ra Hội đồng.",
        "Dossiers have to be accepted and appraised before they go to the council.")
    package static let sessionCallButton = Phrase("Triệu tập", "Call the session")

    package static let sessionTitle = Phrase("Phiên họp ngày {day}", "Session of {day}")
    package static let sessionAttendance = Phrase("Điểm danh", "Attendance")
    package static let sessionPresent = Phrase("Có mặt", "Present")
    package static let sessionQuorumWords = Phrase(
        "{present} trên {total}, cần ít nhất {needed}", "{present} of {total}, at least {needed} needed")
    package static let sessionQuorumReached = Phrase(
        "Đủ số thành viên tối thiểu để họp.", "The quorum is present.")
    package static let sessionQuorumShort = Phrase(
        "Còn thiếu {count} người để được họp. Ý kiến bằng văn bản không tính vào số có mặt.",
        "{count} more have to be present. Written opinions do not count toward the quorum.")
    package static let sessionNotNoted = Phrase("Chưa điểm danh", "Not noted yet")
    package static let sessionAttendanceOf = Phrase("Điểm danh {name}", "Attendance of {name}")
    package static let sessionAttendanceSave = Phrase("Lưu điểm danh", "Save attendance")
    package static let sessionOpen = Phrase("Khai mạc phiên họp", "Open the session")
    package static let sessionOpenText = Phrase(
        "Sau khi khai mạc, nhập được kết quả biểu quyết và không hoãn phiên họp được nữa.",
        "After opening, votes can be entered and the session can no longer be called off.")
    package static let sessionEarly = Phrase(
        "Phiên họp được triệu tập ngày {day}. Khai mạc hôm nay là họp sớm hơn giấy mời; lý do được ghi vào nhật ký.",
        "The session was called for {day}. Opening it today is earlier than the invitation says; the journal keeps why."
    )
    package static let sessionEarlyReason = Phrase("Lý do họp sớm", "Why it is held earlier")
    package static let sessionHeldOn = Phrase("Ngày họp", "Day it was held")
    package static let sessionBegan = Phrase("Giờ bắt đầu", "Began at")
    package static let sessionEnded = Phrase("Giờ kết thúc", "Ended at")
    package static let sessionTimesHint = Phrase(
        "Giờ thực tế của phiên họp, ví dụ 14:00; ghi vào biên bản.", "As it was, such as 14:00; the minutes say it.")
    package static let sessionAgenda = Phrase("Chương trình", "Agenda")
    package static let sessionAppraisals = Phrase("Thẩm định", "Appraisal")
    package static let sessionNoAppraisal = Phrase("chưa có kết luận", "no opinion")
    package static let sessionResult = Phrase("Kết quả", "Result")
    package static let sessionResultWords = Phrase(
        "{votes}/{total}, cần {needed} – {outcome}", "{votes}/{total}, {needed} needed – {outcome}")
    package static let sessionReached = Phrase("đạt", "reached")
    package static let sessionNotReached = Phrase("không đạt", "not reached")
    package static let sessionNotVoted = Phrase("Chưa biểu quyết", "Not voted yet")
    package static let sessionItemWithdrawn = Phrase("Đã rút, không biểu quyết", "Withdrawn, no vote")
    package static let sessionCountWords = Phrase(
        "Tại phiên họp: {agree} đồng ý, {disagree} không đồng ý. Bằng văn bản: {writtenAgree} đồng ý, {writtenDisagree} không đồng ý.",
        "In the room: {agree} agree, {disagree} disagree. In writing: {writtenAgree} agree, {writtenDisagree} disagree."
    )
    package static let sessionRecused = Phrase("Không biểu quyết", "Recused")
    package static let sessionRecusedHint = Phrase(
        "Người lập hoặc nộp hồ sơ này không biểu quyết; đã đánh dấu sẵn nếu có.",
        "Who wrote or submitted this dossier does not vote; marked already where there is one.")
    package static let sessionDissent = Phrase("Ý kiến khác", "Dissent")
    package static let sessionRank = Phrase("Thứ tự xét", "Rank")
    package static let sessionRankOf = Phrase("Thứ tự {rank}", "Rank {rank}")
    package static let sessionRankHint = Phrase(
        """
        Thứ tự xét: 1 là trước nhất; để trống thì xếp theo số phiếu, bằng phiếu thì ngang hạng. Nhập được từng phần \
        rồi lưu.
        """,
        """
        Rank: 1 comes first; left empty, by votes, and as many votes are an equal rank. The sheet can be filled and \
        saved in parts.
        """)
    package static let sessionVoteOf = Phrase("Kết quả biểu quyết về {name}", "The vote on {name}")
    package static let sessionVoteMore = Phrase("Người không biểu quyết, ý kiến khác", "Recused members, dissent")
    package static let sessionVotesLeft = Phrase("Còn {count} đề nghị chưa có kết quả:", "Without a result: {count}:")
    package static let sessionAgree = Phrase("Đồng ý", "Agree")
    package static let sessionDisagree = Phrase("Không đồng ý", "Disagree")
    package static let sessionWrittenAgree = Phrase("Đồng ý bằng văn bản", "Agree in writing")
    package static let sessionWrittenDisagree = Phrase("Không đồng ý bằng văn bản", "Disagree in writing")
    package static let sessionSaveVotes = Phrase("Lưu kết quả", "Save the votes")
    package static let sessionThresholdWords = Phrase(
        "Được đề nghị khi có {votes} đồng ý ({share}); ý kiến bằng văn bản được tính.",
        "Recommended with {votes} in favour ({share}); written opinions count.")
    package static let sessionMinutes = Phrase("Biên bản", "Minutes")
    package static let sessionMinutesLater = Phrase(
        "Biên bản được lập khi kết thúc biểu quyết.", "The minutes are written when the voting ends.")
    package static let sessionPapers = Phrase("Giấy tờ", "Papers")
    package static let sessionInvitation = Phrase("Giấy mời và danh sách mời", "Invitation and list of invited")
    package static let sessionMinutesPaper = Phrase("Bản in biên bản", "Minutes to print")
    package static let sessionHistory = Phrase("Diễn biến", "History")

    package static let sessionClose = Phrase("Kết thúc biểu quyết", "End the voting")
    package static let sessionCloseLeft = Phrase(
        "Còn {count} hồ sơ chưa biểu quyết.", "Dossiers not voted yet: {count}.")
    package static let sessionCloseEquals = Phrase(
        """
        Ngang hạng vì bằng {votes}/{total} phiếu: {names}. Chương trình không tự xếp; nếu không đủ chỗ thì phải phân \
        định khi phân bổ. Hội đồng đã xếp thứ tự thì quay lại ghi Thứ tự xét.
        """,
        """
        Equal with {votes} of {total} votes: {names}. The program does not rank them; if there are not places for all, \
        they are settled at the allocation. If the council has ordered them, go back and enter the ranks.
        """)
    package static let sessionCloseWritten = Phrase(
        """
        {members} có ý kiến bằng văn bản nhưng chưa tính ý kiến nào cho: {names}. Quay lại nhập, nếu văn bản có nói đến.
        """,
        """
        {members} gave a written opinion, and none is counted on: {names}. Go back and enter it, if the letter speaks \
        of them.
        """)
    package static let sessionCloseWrittenSome = Phrase(
        "{names}: mới tính {count} trên {able} ý kiến bằng văn bản.",
        "{names}: only {count} of {able} written opinions are counted.")
    package static let sessionCloseEffects = [
        Phrase(
            "Hồ sơ đạt tỷ lệ chuyển sang “Hội đồng đề nghị”, có thứ tự; hồ sơ không đạt dừng lại.",
            "Dossiers that reached the threshold are recommended, in their order; the others end here."),
        Phrase("Kết quả biểu quyết và điểm danh không sửa được nữa.", "Votes and attendance can no longer be changed."),
        Phrase("Nội dung biên bản được giữ nguyên như dưới đây.", "The minutes are kept as they stand below."),
    ]
    package static let sessionMinutesText = Phrase("Nội dung biên bản", "Text of the minutes")
    package static let sessionMinutesHint = Phrase(
        """
        Soạn sẵn từ điểm danh và chương trình; đọc lại và bổ sung ý kiến thảo luận. Thời gian, cách biểu quyết và kết quả \
        từng trường hợp được đưa vào biên bản từ số liệu đã ghi.
        """,
        """
        Drafted from attendance and agenda; read it and add what was discussed. Times, the way of voting and each result \
        come into the minutes from the records.
        """)
    package static let sessionSign = Phrase("Ký biên bản", "Sign the minutes")
    package static let sessionSignEffects = [
        Phrase(
            "Chỉ ghi nhận khi bản giấy đã có chữ ký của chủ tọa và thư ký.",
            "Only once chair and secretary have signed the paper."),
        Phrase(
            "Sau đó phiên họp không thay đổi nữa và được phân bổ theo số lượng.",
            "After that nothing of the session changes, and places can be allocated."),
    ]
    package static let sessionSignButton = Phrase("Ghi nhận đã ký", "Record the signatures")
    package static let sessionCallOff = Phrase("Hoãn phiên họp", "Call the session off")
    package static let sessionCallOffEffects = [
        Phrase(
            "Phiên họp này không diễn ra; không mở lại được.",
            "This session does not take place and can not be revived."),
        Phrase(
            "Hồ sơ trở lại bước đã thẩm định, triệu tập được phiên họp khác.",
            "Its dossiers are appraised again; another session can be called."),
    ]
    package static let whatWillHappen = Phrase("Điều sẽ xảy ra", "What will happen")
}
