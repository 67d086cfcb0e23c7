/// Awards entered from papers: the list, the table they come in by, taking a wrong one out.
extension Phrase {
    package static let earlierAwardsTitle = Phrase("Khen thưởng trước đây", "Earlier awards")
    package static let earlierAwardsText = Phrase(
        """
        Khen thưởng đã nhận theo quyết định không lập trong chương trình này, nhập từ giấy tờ. Được tính khi xem ai đã \
        được khen nhiều lần và khi xét một thành tích có bị khen hai lần không.
        """,
        """
        Awards by decisions that were not made in this program, entered from papers. They count where it is looked at \
        who was awarded often, and whether one achievement would be awarded twice.
        """)
    package static let earlierAwardsEmpty = Phrase("Chưa nhập khen thưởng nào", "Nothing was entered")
    package static let earlierAwardsEmptyHint = Phrase(
        "Tải tệp mẫu, điền theo các quyết định cũ rồi nhập.", "Fill in the template from the old decisions.")
    package static let earlierAwardName = Phrase("Người, tập thể được khen", "Who was awarded")
    package static let earlierAwardDecision = Phrase("Số quyết định", "Decision")
    package static let earlierAwardDay = Phrase("Ngày quyết định", "Day of the decision")
    package static let earlierAwardAuthority = Phrase("Ai quyết định", "Who decided")
    package static let earlierAwardDays = Phrase("từ {first} đến {last}", "{first} to {last}")
    package static let earlierAwardState = Phrase("Tình trạng", "Status")
    package static let earlierAwardCancel = Phrase("Bỏ dòng nhập nhầm", "Take out")
    package static let earlierAwardCancelTitle = Phrase(
        "Bỏ khen thưởng nhập nhầm", "Take out an award that was entered wrongly")
    package static let earlierAwardCancelText = Phrase(
        "Dòng này vẫn giữ để xem nhưng không được tính ở đâu nữa.", "The row stays to be read and counts nowhere.")
    package static let earlierAwardReason = Phrase("Vì sao bỏ", "Why")

    package static let earlierAwardImportTitle = Phrase(
        "Nhập khen thưởng trước đây từ tệp", "Import earlier awards from a file")
    package static let earlierAwardHowRows = Phrase(
        "Mỗi dòng là một lần khen của một người, tập thể đã có trong danh sách đối tượng thi đua.",
        "A row is one award of somebody who is among the participants already.")
    package static let earlierAwardHowKey = Phrase(
        "Cùng người, cùng hình thức, cùng số và ngày quyết định là một lần khen: nhập lại tệp không tạo thêm.",
        "Same person, form, number and day of the decision is one award: the same file twice adds nothing.")
    package static let earlierAwardHowAchievement = Phrase(
        "Ghi thành tích thì ghi cả từ ngày, đến ngày; nhờ đó chương trình thấy khi thành tích ấy được đề nghị lần nữa.",
        "An achievement needs both of its days; with it the program sees when it is put forward again.")
    package static let earlierAwardNoteUnit = Phrase(
        "Chỉ cần khi nhiều đơn vị có người cùng tên.", "Needed only where several units have somebody of that name.")
    package static let earlierAwardNoteForm = Phrase(
        "Như quyết định ghi: giấy khen, bằng khen, danh hiệu…", "As the decision calls it.")
    package static let earlierAwardNoteDecision = Phrase(
        "Số và ký hiệu, ví dụ 12/QĐ-UBND.", "Number and symbol, such as 12/QĐ-UBND.")
    package static let earlierAwardNoteAuthority = Phrase("Có thể để trống.", "May stay empty.")
    package static let earlierAwardNoteAchievement = Phrase(
        "Được khen vì việc gì; có thể để trống cùng hai ô ngày.", "For what; may stay empty with its two days.")
}
