/// The paper of a secret ballot, the published list, and conflicts of interest.
extension Phrase {
    package static let paperTitle = Phrase("Lá phiếu kín", "Secret ballot paper")
    package static let paperNameless = Phrase(
        "Trang này cố ý không biết bạn là ai: nó không đọc đăng nhập và không ghi lại gì về bạn.",
        "This page does not know who you are, on purpose: it reads no log-in and notes nothing about you.")
    package static let paperNone = Phrase("Trên máy này không có lá phiếu", "There is no paper on this device")
    package static let paperNoneHint = Phrase(
        "Nhận lá phiếu ở trang bỏ phiếu của phiên họp, hoặc dán mã lá phiếu đã ghi lại.",
        "Take one on the session's ballot page, or paste the code you wrote down.")
    package static let paperCode = Phrase("Mã lá phiếu", "Code of the paper")
    package static let paperCodeHint = Phrase(
        "Ai có mã này thì bỏ được lá phiếu. Giữ kín; dùng khi phải đổi sang máy khác.",
        "Whoever has this code can cast the paper. Keep it to yourself; it is for changing devices.")
    package static let paperShow = Phrase("Mở lá phiếu", "Open the paper")
    package static let paperWait = Phrase(
        "Bạn đã có lá phiếu. Đợi thư ký cho bắt đầu bỏ phiếu rồi tải lại trang.",
        "You have your paper. Wait until the secretary begins the voting, then reload.")
    package static let paperReload = Phrase("Tải lại", "Reload")
    package static let paperBack = Phrase("Về phiên họp", "Back to the session")
    package static let paperChoose = Phrase("Lựa chọn của bạn", "Your choice")
    package static let paperCast = Phrase("Bỏ phiếu vào hòm", "Cast my ballots")
    package static let paperCastHint = Phrase(
        "Gửi một lần, không sửa và không rút lại được.", "Sent once; it can not be changed or taken back.")
    package static let paperDone = Phrase("Phiếu của bạn đã ở trong hòm", "Your ballots are in the box")
    package static let paperDoneHint = Phrase(
        """
        Chỉ cần giữ một mã của lá phiếu: sau khi kiểm phiếu, mở lại trang này hoặc dán mã vào đây để thấy từng phiếu của \
        mình được tính thế nào. Muốn tự tìm trong danh sách công bố thì in các mã đối chiếu. Đừng đưa mã cho người khác.
        """,
        """
        One code of the paper is enough: after the count, open this page again or paste the code here to see how each of \
        your ballots was counted. To look in the published list yourself, print the receipts. Show them to nobody.
        """)
    package static let paperOneCode = Phrase("Một mã cho cả phiên", "One code for the whole session")
    package static let paperCountedAs = Phrase("Được tính là", "Counted as")
    package static let paperNotFound = Phrase("không có trong danh sách", "not in the list")
    package static let paperNotCast = Phrase(
        "Lá phiếu này không được bỏ trước khi niêm phong.", "This paper was not cast before the box was sealed.")
    package static let paperCounted = Phrase(
        "Hòm phiếu đã kiểm. Tìm mã đối chiếu đã ghi trong danh sách phiếu của phiên họp.",
        "The box has been counted. Look for your receipt in the session's list of ballots.")
    package static let paperReceipt = Phrase("Mã đối chiếu", "Receipt")
    package static let paperUnanimous = Phrase(
        "Nếu mọi phiếu giống nhau thì kết quả tự nó cho biết mọi người chọn gì.",
        "If all ballots are alike, the result itself tells what everybody chose.")

    package static let ballotListTitle = Phrase("Danh sách phiếu", "List of ballots")
    package static let ballotListHint = Phrase(
        "Mọi phiếu trong hòm, xếp theo mã. Ai cũng đếm lại được từ tệp tải về, bằng bảng tính hoặc bằng lệnh thidua ballots recount.",
        "Every ballot of the box, ordered by code. Anyone can count again from the file, in a spreadsheet or with thidua ballots recount."
    )
    package static let ballotListDigest = Phrase("Mã băm SHA-256 của tệp CSV", "SHA-256 of the CSV file")
    package static let ballotListColumn = Phrase("Mã đối chiếu hoặc người biểu quyết", "Receipt or voter")
    package static let ballotListChoice = Phrase("Lựa chọn", "Choice")
    package static let ballotListEmpty = Phrase("Không có phiếu nào", "No ballots")
    package static let ballotListCSV = Phrase("Tải CSV", "Download CSV")
    package static let ballotListJSON = Phrase("Tải JSON", "Download JSON")
    package static let ballotMinutesMode = Phrase("Hình thức", "Mode")

    package static let conflictTitle = Phrase("Xung đột lợi ích", "Conflicts of interest")
    package static let conflictDeclare = Phrase("Kê khai xung đột lợi ích", "Declare conflicts of interest")
    package static let conflictDeclareHint = Phrase(
        "Với từng hồ sơ: bạn có quan hệ thân thích hoặc lý do khác khiến bạn không nên biểu quyết không?",
        "For each item: are you kin of who is put forward, or is there another reason why you should not vote?")
    package static let conflictGate = Phrase(
        "Bạn chưa kê khai xung đột lợi ích cho phiên này. Kê khai xong mới mở được nội dung, minh chứng và điều kiện của hồ sơ; hồ sơ bạn không biểu quyết thì không mở được.",
        "You have not declared conflicts of interest for this session. Text, evidence and conditions of dossiers open after that; those you are recused from stay closed."
    )
    package static let conflictOn = Phrase("Quan hệ của bạn với {name}", "Your relation to {name}")
    package static let conflictNote = Phrase("Nói rõ", "In words")
    package static let conflictNoneWithAll = Phrase("Không có với hồ sơ nào", "None with any item")
    package static let conflictSave = Phrase("Gửi kê khai", "Send my declaration")
    package static let conflictSent = Phrase("Bạn đã kê khai.", "You have declared.")
    package static let conflictAgain = Phrase("Kê khai lại", "Declare anew")
    package static let conflictNothing = Phrase("Chưa thấy xung đột nào", "No conflict found")
    package static let conflictNothingHint = Phrase(
        "Tìm theo người lập, người nộp, tên, đơn vị của thành viên và theo kê khai. Quan hệ cấp trên, đồng tác giả chỉ biết được qua kê khai.",
        "Searched by author, submitter, name and unit of members, and by declarations. Superiors and co-authors are known only if declared."
    )
    package static let conflictFinding = Phrase("Căn cứ", "Grounds")
    package static let conflictState = Phrase("Quyết định", "Ruling")
    package static let conflictOut = Phrase("Không biểu quyết", "Recused")
    package static let conflictIn = Phrase("Vẫn biểu quyết", "Votes")
    package static let conflictProposed = Phrase(
        "Đề xuất không biểu quyết, chờ quyết định", "Recusal proposed, not ruled")
    package static let conflictReason = Phrase("Lý do", "Reason")
    package static let conflictReasonOf = Phrase("Lý do về {member}, hồ sơ {name}", "Reason on {member}, item {name}")
    package static let conflictMember = Phrase("Thành viên", "Member")
    package static let conflictItem = Phrase("Hồ sơ", "Item")
}
