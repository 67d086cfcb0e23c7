/// Points: list, table, opening, entering, acts.
extension Phrase {
    package static let scoringTitle = Phrase("Chấm điểm", "Points")
    package static let scoringText = Phrase(
        "Đơn vị tự chấm, người thẩm định chấm độc lập, cơ quan xác nhận rồi chốt. Chỉ điểm đã chốt mới được xếp hạng.",
        "Units score themselves, reviewers score on their own, the office confirms and freezes. Only frozen points rank."
    )
    package static let scoringOccasion = Phrase("Đợt", "Occasion")
    package static let scoringShow = Phrase("Xem", "Show")
    package static let scoringNew = Phrase("Lập phiếu chấm điểm", "Open a score sheet")
    package static let scoringTableLink = Phrase("Thang điểm", "Table of points")
    package static let scoringRankingLink = Phrase("Xếp hạng", "Ranking")
    package static let scoringParticipant = Phrase("Đối tượng", "Participant")
    package static let scoringUnit = Phrase("Đơn vị", "Unit")
    package static let scoringStatus = Phrase("Tình trạng", "Status")
    package static let scoringClaimed = Phrase("Tự chấm", "Claimed")
    package static let scoringConfirmed = Phrase("Xác nhận", "Confirmed")
    package static let scoringEmpty = Phrase("Đợt này chưa có phiếu chấm điểm nào", "There are no score sheets yet")
    package static let scoringEmptyHint = Phrase(
        "Đại diện đơn vị lập phiếu cho đối tượng của mình khi đợt đang nhận hồ sơ.",
        "A unit's representative opens sheets for its participants while the occasion takes dossiers.")
    package static let scoringNoTable = Phrase(
        "Kế hoạch này không có thang điểm", "This plan gives no points")
    package static let scoringNoTableHint = Phrase(
        """
        Phần mềm không tự đặt ra tiêu chí, trọng số hay điểm. Cơ quan có thể đặt thang điểm của mình theo một văn bản có \
        số và ngày.
        """,
        """
        The program invents no criteria, weights or points. The office may set a table of its own that stands on a \
        document with number and day.
        """)
    package static let scoringNoOccasion = Phrase("Chưa có đợt khen thưởng nào", "There are no occasions yet")

    package static let scoreTableTitle = Phrase("Thang điểm đang dùng", "The table in force")
    package static let scoreTableSource = Phrase(
        "{origin}: văn bản số {document} ngày {day}", "{origin}: document {document} of {day}")
    package static let scoreTableMost = Phrase("Tối đa {points} điểm", "{points} points at most")
    package static let scoreTableRemarks = Phrase("Điều cần biết về thang điểm", "What to know about this table")
    package static let scoreTableRow = Phrase("Dòng", "Row")
    package static let scoreTableContent = Phrase("Nội dung", "What is scored")
    package static let scoreTablePoints = Phrase("Điểm", "Points")
    package static let scoreTableTies = Phrase("Khi bằng điểm", "When equal")
    package static let scoreTableChain = Phrase("Chuỗi {number}", "Chain {number}")
    package static let scoreTableOwn = Phrase("Thang điểm cơ quan đã đặt", "Tables the office set")
    package static let scoreTableDocument = Phrase("Số văn bản", "Number of the document")
    package static let scoreTableDay = Phrase("Ngày văn bản", "Day of the document")
    package static let scoreTableFrom = Phrase("Áp dụng từ ngày", "Counts from")
    package static let scoreTableSet = Phrase("Đặt thang điểm", "Set a table")
    package static let scoreTableFile = Phrase(
        "Tệp thang điểm (Excel, CSV hoặc YAML)", "File of the table (Excel, CSV or YAML)")
    package static let scoreTableFileHint = Phrase(
        "Bảng theo tệp mẫu; hoặc tệp YAML gồm scoring và, nếu có, ties, viết như trong tệp kế hoạch.",
        "A table as the template has it; or YAML with scoring and, where there are some, ties, as in a plan file.")
    package static let scoreTableFromHint = Phrase(
        "Phiếu đã lập trước ngày này vẫn theo thang điểm cũ. Để trống: từ ngày văn bản.",
        "Sheets opened before stay under their table. Left open: from the day of the document.")
    package static let scoreTableKinds = Phrase("Dùng cho", "For")
    package static let scoreTableKindsHint = Phrase(
        """
        Không chọn: mọi loại đối tượng. Một văn bản có bảng riêng cho từng nhóm thì đặt từng bảng, mỗi lần chọn loại của \
        bảng đó.
        """,
        """
        None chosen: every kind of participant. Where a document has a table for each group, set one after the other and \
        choose its kinds each time.
        """)
    package static let scoreTableRanksOnly = Phrase(
        "Bảng này không cho điểm: thứ hạng theo số liệu, từ cao xuống thấp.",
        "This table gives no points: what is measured puts the participants in their order.")
    package static let scoreTableProblems = Phrase("Tệp thang điểm chưa dùng được", "The file can not be used yet")
    package static let scoreTableLine = Phrase("Dòng {line}", "Line {line}")
    package static let scoreTableSave = Phrase("Đặt làm thang điểm", "Set this table")

    package static let scoreNewTitle = Phrase("Lập phiếu chấm điểm", "Open a score sheet")
    package static let scoreNewSearch = Phrase("Tìm đối tượng của đơn vị", "Find a participant of your unit")
    package static let scoreNewChoose = Phrase("Chọn", "Choose")
    package static let scoreNewNobody = Phrase("Không tìm thấy đối tượng nào", "No participant was found")
    package static let scoreNewFor = Phrase("Lập phiếu cho {name}", "Open a sheet for {name}")
    package static let scoreNewBegin = Phrase("Bắt đầu", "Begin")

    package static let rankTitle = Phrase("Xếp hạng theo điểm", "Ranking by points")
    package static let rankText = Phrase(
        "Chỉ tính phiếu đã chốt. Bằng nhau sau mọi căn cứ thì cùng hạng; phần mềm không bốc thăm và không chọn thay.",
        "Frozen sheets only. Who is equal after all rules shares a rank; the program neither draws lots nor chooses.")
    package static let rankRank = Phrase("Hạng", "Rank")
    package static let rankTotal = Phrase("Tổng điểm", "Total")
    package static let rankWhy = Phrase("Khi bằng điểm", "When equal")
    package static let rankEmpty = Phrase("Chưa có phiếu nào được chốt", "No sheet is frozen yet")
    package static let rankEmptyHint = Phrase(
        "Phiếu được chốt ở trang của phiếu, sau khi xác nhận điểm.", "A sheet is frozen on its page, once confirmed.")
    package static let rankVetoed = Phrase("Không xếp hạng vì phạm điểm liệt", "Not ranked because of a veto")
    package static let rankKind = Phrase("Loại đối tượng", "Kind of participant")
    package static let rankAllKinds = Phrase("Mọi loại", "All kinds")
    package static let rankTable = Phrase("Thang điểm", "Table")
    package static let rankChain = Phrase("Căn cứ khi bằng điểm", "What decides between equals")
    package static let rankLaw = Phrase("Ưu tiên theo luật khi bằng nhau", "The law's rule between equals")
    package static let rankLawNo = Phrase("Không dùng", "Not used")
    package static let rankLawYes = Phrase(
        "Nữ, hoặc tập thể từ {percent}% nữ", "The woman, or a collective of {percent}% women")
    package static let rankSeveral = Phrase(
        "Có phiếu theo các thang điểm khác nhau; điểm của chúng không so sánh với nhau.",
        "Sheets stand under several tables; their points are not compared.")
}
