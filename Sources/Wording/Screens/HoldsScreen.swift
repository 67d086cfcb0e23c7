/// Holds and discipline.
extension Phrase {
    package static let holdsTitle = Phrase("Đang tạm dừng xét", "Awards that wait")
    package static let holdsOf = Phrase("Tạm dừng xét và kỷ luật: {name}", "Holds and discipline: {name}")
    package static let holdsHelp = Phrase(
        """
        Tạm dừng xét chặn quyết định khen thưởng, không chặn hồ sơ và không làm mất gì; khi việc kết thúc thì làm tiếp. \
        Trang này có dữ liệu cá nhân, không công bố.
        """,
        """
        A hold blocks the decision and not the dossier, and loses nothing; when the matter is over it goes on. This page \
        holds personal data and is never published.
        """)
    package static let holdsSeeAll = Phrase(
        "Xem mọi trường hợp đang tạm dừng xét của cơ quan", "See everybody of the agency who is on hold")
    package static let holdsNone = Phrase("Không có ai đang tạm dừng xét", "Nobody’s award waits")
    package static let holdsNoneHint = Phrase(
        "Ghi tạm dừng ở trang của đối tượng hoặc trang điều kiện của hồ sơ.",
        "Enter a hold on the page of a participant or of a dossier’s conditions.")
    package static let holdsNoneHere = Phrase("Không có việc nào được ghi.", "Nothing is recorded.")
    package static let holdsPanel = Phrase("Tạm dừng xét", "Holds")
    package static let holdsWho = Phrase("Đối tượng", "Participant")
    package static let holdsGround = Phrase("Lý do", "Ground")
    package static let holdsGroundHint = Phrase(
        """
        Lý do và văn bản không hiện cho đơn vị và thành viên Hội đồng. Họ chỉ thấy hồ sơ đang tạm dừng xét, từ ngày nào và \
        hỏi ở đâu; cần cho đơn vị biết thêm thì trao đổi riêng.
        """,
        """
        Ground and paper are not shown to the unit or to members of the council. They see that the award waits, since \
        when, and whom to ask; tell the unit more yourself where it has to know.
        """)
    package static let holdsDocument = Phrase("Văn bản làm căn cứ", "Paper it rests on")
    package static let holdsDocumentHint = Phrase(
        "Số, ngày, nơi ban hành.", "Number, day and who issued it.")
    package static let holdsOpened = Phrase("Từ ngày", "Since")
    package static let holdsClosed = Phrase("Kết thúc", "Over")
    package static let holdsScope = Phrase("Phạm vi", "Scope")
    package static let holdsScopeAll = Phrase("mọi hồ sơ", "every dossier")
    package static let holdsScopeOne = Phrase("riêng hồ sơ {number}", "dossier {number} alone")
    package static let holdsStatus = Phrase("Tình trạng", "Status")
    package static let holdsAct = Phrase("Việc cần làm", "To do")
    package static let holdsNew = Phrase("Ghi tạm dừng xét", "Enter a hold")
    package static let holdsNewFor = Phrase("Ghi tạm dừng xét: {name}", "Enter a hold: {name}")
    package static let holdsClose = Phrase("Kết thúc tạm dừng", "End the hold")
    package static let holdsCloseFor = Phrase("Kết thúc tạm dừng xét: {name}", "End the hold: {name}")
    package static let holdsCloseText = Phrase(
        "Sau khi kết thúc, hồ sơ của {name} lại được xét tiếp. Nếu có kỷ luật, hãy ghi thêm thời hạn kỷ luật.",
        "After this the award of {name} goes on. If a discipline was imposed, enter its period as well.")
    package static let holdsOutcome = Phrase("Kết luận", "Outcome")
    package static let holdsClosingDay = Phrase("Ngày kết luận", "Day of the conclusion")
    package static let holdsClosingDocument = Phrase("Văn bản kết luận", "Paper that ends it")
    package static let disciplinesPanel = Phrase("Thời hạn kỷ luật", "Discipline")
    package static let disciplinesHelp = Phrase(
        "Thành tích trước ngày hết thời hạn không được tính.", "What was achieved before the end does not count.")
    package static let disciplinesMeasure = Phrase("Hình thức kỷ luật", "Measure")
    package static let disciplinesFirst = Phrase("Từ ngày", "From")
    package static let disciplinesLast = Phrase("Đến hết ngày", "To the end of")
    package static let disciplinesNew = Phrase("Ghi thời hạn kỷ luật", "Enter a discipline")
    package static let disciplinesNewFor = Phrase("Ghi thời hạn kỷ luật: {name}", "Enter a discipline: {name}")
    package static let disciplinesCancel = Phrase("Hủy, ghi nhầm", "Cancel, a mistake")
    package static let disciplinesCancelFor = Phrase("Hủy thời hạn kỷ luật: {name}", "Cancel the discipline: {name}")
    package static let disciplinesCancelText = Phrase(
        "Thời hạn {first} – {last} không còn tính; bản ghi vẫn giữ để xem lại.",
        "The period {first} – {last} counts no more; the record is kept to be read.")
}
