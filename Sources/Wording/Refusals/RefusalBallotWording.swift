import Domain

extension ReasonCode {
    /// Ballots of the council.
    var phraseAboutBallots: Phrase {
        switch self {
        case .boxNotOpen:
            Phrase(
                "Hòm phiếu của phiên họp chưa được mở. Hãy đợi thư ký mở hòm phiếu rồi tải lại trang.",
                "The session's ballot box is not open yet. Wait for the secretary to open it and reload.")
        case .boxStands:
            Phrase(
                """
                Hòm phiếu của phiên họp đã mở nên không sửa điểm danh, kê khai hoặc hình thức biểu quyết được nữa. \
                Hãy hủy lần bỏ phiếu này trước nếu thật cần sửa.
                """,
                """
                The ballot box is open, so attendance, declarations and modes can not change. Discard this ballot \
                first if they have to.
                """)
        case .boxNotHandingOut:
            Phrase(
                """
                Không phát phiếu nữa: đã bắt đầu bỏ phiếu. Người đến sau hoặc mất phiếu chỉ bỏ phiếu được khi thư ký \
                hủy lần này và mở lại.
                """,
                """
                No more papers are handed out: voting has begun. Whoever came late or lost the paper can vote only if \
                the secretary discards this ballot and opens another.
                """)
        case .boxNotVoting:
            Phrase(
                "Hòm phiếu hiện không nhận phiếu. Hãy tải lại trang để xem trạng thái.",
                "The ballot box takes no ballots now. Reload the page to see its status.")
        case .boxNotCounted:
            Phrase(
                "Hồ sơ này bỏ phiếu qua hòm phiếu, chưa kiểm nên chưa nhập được kết quả. Hãy kiểm phiếu trước.",
                "This item is voted through the box, which is not counted yet. Count the ballots first.")
        case .boxCounted:
            Phrase(
                "Hòm phiếu đã kiểm, kết quả không hủy được. Hãy ghi điều cần nói vào biên bản.",
                "The box has been counted and can not be discarded. Write what has to be said into the minutes.")
        case .itemHasCount:
            Phrase(
                "Hồ sơ này đã có kết quả. Hãy xóa kết quả trước khi đổi hình thức biểu quyết.",
                "This item has its result. Clear it before changing how it is voted.")
        case .nothingBoxed:
            Phrase(
                "Chưa hồ sơ nào bỏ phiếu qua hòm phiếu. Hãy chọn hình thức biểu quyết trước.",
                "No item is voted through the box. Choose how items are voted first.")
        case .paperTaken:
            Phrase(
                "Bạn đã nhận lá phiếu của mình, mỗi người một lá. Hãy mở lá phiếu trên máy đã nhận.",
                "You have taken your paper, one each. Open it on the device you took it with.")
        case .paperOnDevice:
            Phrase(
                "Máy này đang giữ một lá phiếu chưa bỏ. Hãy bỏ lá phiếu đó trước, hoặc dùng máy khác.",
                "This device holds a paper that is not cast yet. Cast it first, or use another device.")
        case .paperUnknown:
            Phrase(
                "Đây không phải lá phiếu của lần bỏ phiếu đang mở. Hãy kiểm tra lại mã lá phiếu.",
                "This is no paper of the ballot that is open. Check the code of the paper.")
        case .paperSpent:
            Phrase(
                "Lá phiếu này đã bỏ vào hòm, mỗi lá một lần. Mã đối chiếu vẫn xem được trên trang này.",
                "This paper is in the box already, once each. Its receipts can still be seen on this page.")
        case .nothingToVote:
            Phrase(
                "Bạn không biểu quyết hồ sơ nào trong phần này. Không cần làm gì thêm.",
                "There is nothing in this part for you to vote on. Nothing more has to be done.")
        case .ballotKeyWrong:
            Phrase(
                "Đó không phải chìa khóa của hòm phiếu này. Hãy kiểm phiếu trên máy đã mở hòm, hoặc nhập chìa khóa đã ghi lại.",
                "That is not this box's key. Count on the device that opened the box, or enter the key you wrote down.")
        case .ballotsUnreadable:
            Phrase(
                "Có lá phiếu không mở được: dữ liệu đã bị sửa từ bên ngoài. Hãy hủy lần bỏ phiếu này và bỏ phiếu lại.",
                "A ballot can not be opened: the data was changed from outside. Discard this ballot and vote again.")
        case .ballotIncomplete:
            Phrase(
                "Còn hồ sơ chưa chọn. Hãy chọn đồng ý, không đồng ý hoặc phiếu trắng.",
                "An item has no choice yet. Choose agree, disagree or blank.")
        case .alreadyVoted:
            Phrase(
                "Bạn đã biểu quyết, mỗi người một lần. Hãy tải lại trang để xem trạng thái.",
                "You have voted, once each. Reload the page to see the status.")
        default: phraseAboutTallies
        }
    }

    private var phraseAboutTallies: Phrase {
        switch self {
        case .talliesMissing:
            Phrase(
                "Còn {count} hồ sơ phiếu giấy chưa đủ hai người kiểm. Hãy nhập đủ rồi mới kiểm phiếu chung.",
                "Items with paper ballots not counted by two people yet: {count}. Enter them first.")
        case .talliesDiffer:
            Phrase(
                "Có {count} hồ sơ phiếu giấy mà hai người kiểm ra khác nhau. Hãy cùng kiểm lại rồi sửa.",
                "Items on which the two counts of paper ballots differ: {count}. Count again together and correct.")
        case .tallyTooMany:
            Phrase(
                "Số phiếu nhiều hơn số thành viên được bỏ phiếu ({present}). Hãy kiểm lại.",
                "There are more ballots than members who may vote ({present}). Count again.")
        case .tallyHandedOut:
            Phrase(
                """
                Số phiếu phát ra phải từ số phiếu thu về ({returned}) đến số thành viên được bỏ phiếu ({present}). Hãy \
                kiểm lại.
                """,
                """
                Papers given out are at least those returned ({returned}) and at most the members who may vote \
                ({present}). Count again.
                """)
        case .tallyByOthers:
            Phrase(
                "Đã có hai người khác kiểm phiếu hồ sơ này. Hãy để hai người đó sửa nếu có sai.",
                "Two others have counted this item. Let them correct it if something is wrong.")
        default: .refusedPlainly
        }
    }

    /// Conflicts of interest, and who may vote at all.
    var phraseAboutConflicts: Phrase {
        switch self {
        case .notMember:
            Phrase(
                "Chỉ thành viên Hội đồng có tài khoản mới làm được việc này. Hãy hỏi thư ký Hội đồng.",
                "Only members of the council with an account can do this. Ask the council's secretary.")
        case .notPresent:
            Phrase(
                "Bạn chưa được điểm danh có mặt. Hãy báo thư ký điểm danh trước khi mở hòm phiếu.",
                "You are not noted as present. Tell the secretary before the box is opened.")
        case .membersWithoutAccount:
            Phrase(
                """
                Thành viên có mặt nhưng chưa có tài khoản: {names}. Hãy gắn tài khoản khi nhập thành phần Hội đồng, hoặc \
                chọn phiếu giấy.
                """,
                "Present members without an account: {names}. Give them one in the composition, or choose paper ballots."
            )
        case .conflictsUndeclared:
            Phrase(
                "Chưa kê khai xung đột lợi ích: {names}. Hãy nhắc các thành viên này kê khai.",
                "Conflicts of interest not declared by: {names}. Remind these members.")
        case .conflictsUnsettled:
            Phrase(
                "Còn {count} xung đột lợi ích chưa có quyết định. Hãy chọn không biểu quyết hoặc vẫn biểu quyết, kèm lý do.",
                "Conflicts not ruled on yet: {count}. Rule on each of them, with a reason.")
        case .conflictNoteMissing:
            Phrase(
                "Xung đột khác cần có lời giải thích. Hãy ghi ngắn gọn lý do.",
                "Another conflict needs words. Write down the reason briefly.")
        case .ownConflict:
            Phrase(
                "Bạn không tự cho mình biểu quyết khi có xung đột lợi ích. Hãy giữ nguyên không biểu quyết.",
                "Nobody admits themselves despite a conflict of interest. Stay recused.")
        case .ownDossierStays:
            Phrase(
                "Người lập hoặc nộp hồ sơ không biểu quyết hồ sơ đó, không có ngoại lệ. Hãy giữ nguyên.",
                "Who wrote or submitted a dossier never votes on it. Leave it as it is.")
        case .declarationContradicts:
            Phrase(
                "Có hồ sơ đã đánh dấu quan hệ, nên không thể gửi là không có với tất cả. Hãy gửi bằng nút cuối trang.",
                "A relation is marked on an item, so this can not be sent as none with all. Use the button at the end.")
        case .declarationMissing:
            Phrase(
                "Hãy kê khai xung đột lợi ích trước khi xem hồ sơ của phiên họp.",
                "Declare conflicts of interest before reading the session's dossiers.")
        case .conflictUnknown:
            Phrase(
                "Chưa thấy và chưa ai kê khai xung đột lợi ích của thành viên này với hồ sơ này, nên không có gì để quyết "
                    + "định. Thành viên đó tự kê khai trước.",
                "Nothing was found or declared of this member and this item, so there is nothing to rule on. The member "
                    + "declares it first.")
        case .rulingUnknown:
            Phrase(
                "Hãy chọn không biểu quyết hoặc vẫn biểu quyết.", "Choose whether the member is recused or votes.")
        case .recusedFromItem:
            Phrase(
                "Bạn không biểu quyết hồ sơ này, nên không mở được hồ sơ cho tới khi phiên họp có kết quả.",
                "You are recused from this item, so its dossier stays closed to you until the session has its result.")
        default: .refusedPlainly
        }
    }
}

extension ReasonCode {
    /// The same without names and numbers.
    var plainPhraseAboutBallots: Phrase? {
        switch self {
        case .membersWithoutAccount:
            Phrase(
                "Có thành viên có mặt mà chưa có tài khoản. Hãy gắn tài khoản, hoặc chọn phiếu giấy.",
                "A present member has no account. Give them one, or choose paper ballots.")
        case .conflictsUndeclared:
            Phrase(
                "Có thành viên chưa kê khai xung đột lợi ích. Hãy nhắc thành viên đó kê khai.",
                "A member has not declared conflicts of interest. Remind them.")
        case .conflictsUnsettled:
            Phrase(
                "Còn xung đột lợi ích chưa có quyết định. Hãy quyết định từng trường hợp, kèm lý do.",
                "Some conflicts are not ruled on yet. Rule on each of them, with a reason.")
        case .talliesMissing:
            Phrase(
                "Còn hồ sơ phiếu giấy chưa đủ hai người kiểm. Hãy nhập đủ rồi mới kiểm phiếu chung.",
                "Some items with paper ballots are not counted by two people yet. Enter the counts first.")
        case .talliesDiffer:
            Phrase(
                "Hai người kiểm phiếu giấy ra khác nhau. Hãy cùng kiểm lại rồi sửa.",
                "The two counts of paper ballots differ. Count again together and correct.")
        case .tallyTooMany:
            Phrase(
                "Số phiếu nhiều hơn số thành viên được bỏ phiếu. Hãy kiểm lại.",
                "There are more ballots than members who may vote. Count again.")
        case .tallyHandedOut:
            Phrase(
                "Số phiếu phát ra không khớp với số phiếu thu về hoặc số thành viên. Hãy kiểm lại.",
                "The papers given out do not go with those returned, or with the members. Count again.")
        default: nil
        }
    }
}
