/// The ballots of a session, for who runs them and who votes.
extension Phrase {
    package static let ballotTitle = Phrase("Bỏ phiếu", "Ballots")
    package static let ballotLink = Phrase("Bỏ phiếu, kê khai xung đột lợi ích", "Ballots, conflicts of interest")
    package static let ballotAskBox = Phrase("Hòm phiếu", "Ballot box")
    package static let ballotNoBox = Phrase(
        "Chưa mở hòm phiếu. Kết quả chỉ hiện sau khi kiểm phiếu.",
        "The box is not open yet. Results appear only after it was counted.")
    package static let ballotModes = Phrase("Hình thức biểu quyết", "How items are voted")
    package static let ballotModesHint = Phrase(
        "Chọn trước khi mở hòm phiếu. Danh hiệu mà pháp luật yêu cầu bỏ phiếu được gợi ý bỏ phiếu kín.",
        "Choose before the box is opened. Titles the law wants voted by ballot are offered as secret.")
    package static let ballotOffered = Phrase("Gợi ý theo căn cứ pháp luật: {mode}", "Offered by the registry: {mode}")
    package static let ballotModesSave = Phrase("Lưu hình thức", "Save the modes")
    package static let ballotNeeded = Phrase(
        "Căn cứ pháp luật ghi danh hiệu này phải bỏ phiếu; hồ sơ đang chọn biểu quyết tại phòng họp.",
        "The registry says this title is voted by ballot; the item is set to be counted in the room.")
    package static let ballotAllModes = Phrase("Áp dụng cho mọi hồ sơ", "For every item")
    package static let ballotEach = Phrase("Theo từng hồ sơ dưới đây", "As chosen item by item below")

    package static let ballotItems = Phrase("Hồ sơ và người biểu quyết", "Items and voters")
    package static let ballotElectorate = Phrase(
        "{able} thành viên có mặt được biểu quyết; cần {needed} đồng ý trên tổng số {total} thành viên.",
        "{able} present members may vote; {needed} of all {total} members have to agree.")
    package static let ballotOut = Phrase("Không biểu quyết: {names}", "Recused: {names}")
    package static let ballotOutEffect = Phrase(
        "Mẫu số vẫn là tổng số thành viên, nên mỗi người không biểu quyết làm khó đạt hơn.",
        "The denominator stays all members, so each recusal makes the threshold harder to reach.")
    package static let ballotTooFew = Phrase(
        """
        Chỉ {able} người được bỏ phiếu kín hồ sơ này: kết quả có thể cho biết ai chọn gì. Nên chọn hình thức khác.
        """,
        "Only {able} people vote secretly on this item: the result may tell who chose what. Prefer another mode.")
    package static let ballotCast = Phrase(
        "Trong hòm có {cast}/{papers} lá phiếu kín.", "{cast} of {papers} secret papers are in the box.")
    package static let ballotFewCast = Phrase(
        "Mới có một, hai lá phiếu: kiểm bây giờ thì kết quả có thể cho biết ai chọn gì.",
        "Only one or two papers are in: counted now, the result may tell who chose what.")
    package static let ballotKey = Phrase("Chìa khóa hòm phiếu", "Key of the box")
    package static let ballotKeyHint = Phrase(
        "Chìa khóa ở trên máy đã mở hòm. Kiểm phiếu trên máy đó, hoặc nhập mã đã ghi lại.",
        "It lies on the device that opened the box. Count there, or enter the code written down.")
    package static let ballotKeyKeep = Phrase(
        """
        Phiếu kín nằm niêm trong cơ sở dữ liệu; chỉ mã này mở được khi kiểm phiếu. Mã chỉ ở trên máy này: hãy ghi lại, giữ \
        kín. Mất mã thì phải hủy và bỏ phiếu lại. Ai có cả mã lẫn một bản sao cơ sở dữ liệu trước khi kiểm thì đọc được phiếu \
        đã bỏ, và khi đó có thể suy ra người bỏ.
        """,
        """
        Secret ballots lie sealed in the database; only this code opens them, at the count. It lies on this device alone: \
        write it down and keep it to yourself. If it is lost, the ballot is discarded and held again. Whoever has both the \
        code and a copy of the database from before the count can read the ballots in it, and may then infer whose they are.
        """)
    package static let ballotResult = Phrase(
        "Đồng ý {agree}, không đồng ý {disagree}, trắng {blank}",
        "Agree {agree}, disagree {disagree}, blank {blank}")

    package static let ballotPeople = Phrase("Thành viên", "Members")
    package static let ballotDeclared = Phrase("Đã kê khai", "Declared")
    package static let ballotUndeclared = Phrase("Chưa kê khai", "Not declared")
    package static let ballotHasPaper = Phrase("Đã nhận phiếu", "Has a paper")
    package static let ballotNoPaper = Phrase("Chưa nhận phiếu", "No paper yet")
    package static let ballotHasVoted = Phrase("Đã biểu quyết công khai", "Voted by name")
    package static let ballotNoAccount = Phrase("Không có tài khoản", "No account")
    package static let ballotPeopleHint = Phrase(
        "Với phiếu kín chỉ ghi ai đã nhận phiếu; không ghi ai đã bỏ, và không đếm theo từng hồ sơ trước khi kiểm.",
        "Of a secret ballot only who took a paper is noted; not who cast it, nor numbers by item before the count.")

    package static let ballotOpenBox = Phrase("Mở hòm phiếu", "Open the ballot box")
    package static let ballotOpenBoxHint = Phrase(
        "Sau đó không sửa điểm danh, kê khai, hình thức biểu quyết được nữa. Chìa khóa hòm phiếu kín được trao cho máy này.",
        "After this, attendance, declarations and modes are fixed. The key of a secret box is given to this device.")
    package static let ballotStart = Phrase("Phát phiếu xong, bắt đầu bỏ phiếu", "Papers are out, begin the voting")
    package static let ballotStartHint = Phrase(
        "Đã nhận phiếu {papers}/{present} người có mặt. Sau đó không phát thêm lá nào.",
        "{papers} of {present} present members have a paper. None is handed out after this.")
    package static let ballotCount = Phrase("Niêm phong và kiểm phiếu", "Seal the box and count")
    package static let ballotCountHint = Phrase(
        "Không nhận thêm phiếu; kết quả và danh sách phiếu được công bố, không sửa được.",
        "No more ballots are taken; results and the list are published and can not change.")
    package static let ballotDiscard = Phrase("Hủy lần bỏ phiếu này", "Discard this ballot")
    package static let ballotDiscardReason = Phrase("Lý do hủy", "Reason for discarding")
    package static let ballotDiscardHint = Phrase(
        "Mọi lá phiếu đã nhận, đã bỏ đều mất giá trị; mở lại được hòm phiếu khác.",
        "Every paper and ballot becomes void; another box can be opened.")

    package static let ballotOwn = Phrase("Phần của bạn", "Your part")
    package static let ballotTake = Phrase("Nhận lá phiếu kín", "Take my paper")
    package static let ballotTakeHint = Phrase(
        "Mỗi người một lá, giữ trên máy này. Chương trình chỉ ghi là bạn đã nhận, không giữ lá phiếu.",
        "One each, kept on this device. The program notes that you took one and does not keep it.")
    package static let ballotOpenPaper = Phrase("Mở lá phiếu trên máy này", "Open the paper on this device")
    package static let ballotWaitHall = Phrase(
        "Bạn chưa được điểm danh có mặt, nên chưa nhận phiếu được.",
        "You are not noted as present, so there is no paper for you yet.")
    package static let ballotNothingNow = Phrase("Hiện chưa có việc cần bạn làm.", "Nothing for you to do now.")
    package static let ballotVoteByName = Phrase("Biểu quyết công khai", "Vote by name")
    package static let ballotVoteByNameHint = Phrase(
        "Lựa chọn được ghi cùng tên bạn và công bố sau khi kiểm phiếu. Gửi một lần, không sửa được.",
        "Your choice is kept with your name and published after the count. Sent once; it can not change.")
    package static let ballotSendVotes = Phrase("Gửi biểu quyết", "Send my votes")
    package static let ballotVotedAlready = Phrase("Bạn đã biểu quyết công khai.", "You have voted by name.")
    package static let ballotAllOut = Phrase(
        "Bạn không biểu quyết hồ sơ nào trong phiên này.", "You vote on no item of this session.")

    package static let ballotTallies = Phrase("Kiểm phiếu giấy", "Counting paper ballots")
    package static let ballotTalliesHint = Phrase(
        "Hai người kiểm độc lập, người sau không thấy số của người trước. Hai kết quả phải giống nhau.",
        "Two people count independently; the second does not see the first's numbers. Both have to agree.")
    package static let ballotInvalid = Phrase("Trắng, không hợp lệ", "Blank or invalid")
    package static let ballotTallySave = Phrase("Lưu số đã kiểm", "Save my count")
    package static let ballotTallyNone = Phrase("Chưa ai kiểm", "Nobody has counted")
    package static let ballotTallyOne = Phrase("Một người đã kiểm", "One person has counted")
    package static let ballotTallyAgreed = Phrase("Hai người kiểm khớp", "Both counts agree")
    package static let ballotTallyDiffers = Phrase("Hai người kiểm khác nhau", "The counts differ")
    package static let ballotTallyWords = Phrase(
        "{name}: phát ra {papers}; {agree} đồng ý, {disagree} không đồng ý, {invalid} trắng hoặc không hợp lệ",
        "{name}: {papers} given out; {agree} agree, {disagree} disagree, {invalid} blank or invalid")
    package static let ballotHandedOut = Phrase("Số phiếu phát ra", "Papers given out")
    package static let ballotFigures = Phrase(
        "Phiếu phát ra {papers}, thu về {returned}, hợp lệ {valid}, trắng hoặc không hợp lệ {blank}.",
        "Papers given out {papers}, returned {returned}, valid {valid}, blank or invalid {blank}.")
    package static let ballotFiguresOpen = Phrase(
        "Biểu quyết {returned}, trong đó để trống {blank}.", "Votes {returned}, of them blank {blank}.")
}
