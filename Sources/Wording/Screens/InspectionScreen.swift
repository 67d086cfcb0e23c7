/// Inspection: the list, the programme, planning a visit, the visit itself.
extension Phrase {
    package static let inspectionsTitle = Phrase("Kiểm tra, giám sát", "Inspections")
    package static let inspectionsHelp = Phrase(
        """
        Kiểm tra định kỳ theo chương trình năm và kiểm tra đột xuất việc thực hiện phong trào; phát hiện được theo dõi đến \
        khi khắc phục xong.
        """,
        """
        Visits by the year's programme and surprise visits to see how the movement is carried out; what is found is \
        followed until it is put right.
        """)
    package static let inspectionsNone = Phrase("Chưa có cuộc kiểm tra nào", "No visit yet")
    package static let inspectionsNoneHint = Phrase(
        "Cơ quan lập chương trình năm rồi thêm từng cuộc kiểm tra.",
        "The office enters the year's programme and then plans the visits.")
    package static let inspectionNew = Phrase("Thêm cuộc kiểm tra", "Plan a visit")
    package static let inspectionYear = Phrase("Năm", "Year")
    package static let inspectionAllYears = Phrase("Mọi năm", "All years")
    package static let inspectionUnit = Phrase("Đơn vị được kiểm tra", "Unit")
    package static let inspectionAllUnits = Phrase("Mọi đơn vị", "All units")
    package static let inspectionDay = Phrase("Ngày kiểm tra", "Day")
    package static let inspectionKind = Phrase("Hình thức", "Kind")
    package static let inspectionTeam = Phrase("Đoàn kiểm tra", "Team")
    package static let inspectionStatus = Phrase("Tình trạng", "Status")
    package static let inspectionFindings = Phrase("Phát hiện", "Findings")
    package static let inspectionOpenOf = Phrase("{open} chưa xong trong {all}", "Open: {open} of {all}")
    package static let inspectionGround = Phrase("Căn cứ, lý do", "Ground")
    package static let inspectionGroundHint = Phrase(
        "Theo chương trình năm nào, hoặc vì sao kiểm tra đột xuất.",
        "Which year's programme, or what gave rise to the surprise visit.")
    package static let inspectionKindHint = Phrase(
        "Cuộc đột xuất thì đơn vị chưa nhìn thấy cho đến khi có biên bản.",
        "The unit does not see a surprise visit before there is a record.")
    package static let inspectionLeader = Phrase("Trưởng đoàn", "Leader")
    package static let inspectionMembers = Phrase("Thành viên", "Members")
    package static let inspectionMembersHint = Phrase(
        "Người của chính đơn vị được kiểm tra không có trong danh sách này.",
        "Nobody of the unit that is visited is on this list.")
    package static let inspectionLines = Phrase("Nội dung kiểm tra", "Checklist")
    package static let inspectionLinesHint = Phrase(
        "Lấy từ tiêu chí của kế hoạch và các chỉ số đơn vị này báo cáo. Bỏ chọn nội dung không xem.",
        "From the plan's criteria and the indicators this unit reports. Clear what is not looked at.")
    package static let inspectionOwnLines = Phrase("Nội dung thêm của cơ quan", "Lines of the office's own")
    package static let inspectionOwnLinesHint = Phrase("Mỗi dòng một nội dung.", "One a line.")
    package static let inspectionWhichUnit = Phrase("Kiểm tra đơn vị nào?", "Which unit?")
    package static let inspectionGoOn = Phrase("Tiếp tục", "Go on")
    package static let inspectionSave = Phrase("Lưu cuộc kiểm tra", "Save the visit")

    package static let inspectionProgramme = Phrase("Chương trình kiểm tra", "Programme")
    package static let inspectionProgrammeOf = Phrase("Chương trình kiểm tra năm {year}", "Programme of {year}")
    package static let inspectionProgrammeNone = Phrase(
        "Chưa nhập chương trình kiểm tra năm {year}.", "The programme of {year} was not entered yet.")
    package static let inspectionProgrammePaper = Phrase(
        "Văn bản {document}, ngày {day}", "Paper {document}, {day}")
    package static let inspectionProgrammeDocument = Phrase("Số văn bản ban hành", "Number of its paper")
    package static let inspectionProgrammeDay = Phrase("Ngày ban hành", "Day of issue")
    package static let inspectionProgrammeContent = Phrase("Mục đích, nội dung, thời gian", "Purpose, matters, time")
    package static let inspectionProgrammeHint = Phrase(
        "Ghi theo văn bản đã được người có thẩm quyền ký.", "As the signed paper has it.")

    package static let inspectionTitle = Phrase("Kiểm tra {unit}, {day}", "Visit to {unit}, {day}")
    package static let inspectionRecordIt = Phrase("Ghi biên bản", "Write the record")
    package static let inspectionMove = Phrase("Đổi ngày", "Change the day")
    package static let inspectionNewDay = Phrase("Ngày mới", "New day")
    package static let inspectionCallOff = Phrase("Hủy cuộc kiểm tra", "Call it off")
    package static let inspectionCallOffTitle = Phrase("Hủy cuộc kiểm tra này?", "Call this visit off?")
    package static let inspectionCallOffText = Phrase(
        "Cuộc kiểm tra {unit} ngày {day} sẽ ghi là đã hủy và không mở lại được. Muốn kiểm tra lại thì thêm cuộc mới.",
        "The visit to {unit} on {day} will stand as called off for good. To go there after all, plan a new one.")
    package static let inspectionReason = Phrase("Lý do", "Reason")
    package static let inspectionCalledOffFor = Phrase("Đã hủy: {reason}", "Called off: {reason}")
    package static let inspectionRecord = Phrase("Biên bản kiểm tra", "Record")
    package static let inspectionPlace = Phrase("Địa điểm", "Place")
    package static let inspectionPosition = Phrase("Vị trí thiết bị ghi", "Position told by the device")
    package static let inspectionBegan = Phrase("Bắt đầu", "Began")
    package static let inspectionEnded = Phrase("Kết thúc", "Ended")
    package static let inspectionHead = Phrase("Người đứng đầu đơn vị", "Head of the unit")
    package static let inspectionHeadPost = Phrase("Chức vụ", "Post")
    package static let inspectionPresent = Phrase("Có mặt", "Present")
    package static let inspectionPresentHint = Phrase(
        "Mỗi dòng một người: họ tên; chức vụ. Ví dụ: Trần Thị Hoa; Hiệu trưởng",
        "One person a line: name; post. Example: Trần Thị Hoa; Headmistress")
    package static let inspectionResultColumn = Phrase("Kết quả", "Result")
    package static let inspectionNote = Phrase("Ghi chú", "Note")
    package static let inspectionStrengths = Phrase("Ưu điểm, cách làm hay", "Strengths")
    package static let inspectionDifficulties = Phrase("Khó khăn, vướng mắc", "Difficulties")
    package static let inspectionDifficultiesHint = Phrase(
        "Những việc đơn vị không tự giải quyết được; cơ quan báo cáo lên cấp trên.",
        "What the unit can not solve itself; the office reports it upward.")
    package static let inspectionProposals = Phrase("Kiến nghị của đoàn và đơn vị", "Proposals of team and unit")
    package static let inspectionRecordedBy = Phrase("Người ghi", "Written by")
    package static let inspectionReceived = Phrase("Máy chủ nhận lúc", "Received by the server")
    package static let inspectionPhoneSent = Phrase("Thiết bị gửi lúc (giờ của máy)", "Sent by the device's clock")
    package static let inspectionPhoneStarted = Phrase(
        "Mở biên bản lúc (giờ của máy)", "Begun by the device's clock")
    package static let inspectionClockAhead = Phrase(
        "Đồng hồ thiết bị chạy nhanh khoảng {minutes} phút; giờ trong biên bản theo đồng hồ đó.",
        "The device's clock is about {minutes} minutes fast; the record's times are by that clock.")
    package static let inspectionClockBehind = Phrase(
        "Đồng hồ thiết bị chạy chậm khoảng {minutes} phút; giờ trong biên bản theo đồng hồ đó.",
        "The device's clock is about {minutes} minutes slow; the record's times are by that clock.")
    package static let inspectionNoFindings = Phrase("Không có phát hiện phải khắc phục.", "Nothing was found.")
    package static let inspectionPhotos = Phrase("Ảnh tại chỗ", "Photos")
    package static let inspectionSignatures = Phrase("Chữ ký tại chỗ", "Signatures")
    package static let inspectionPaperNote = Phrase(
        "Lập từ biên bản đã ghi; số và chữ ký ghi tay.",
        "Made of the record; number and signatures are written by hand.")
    package static let inspectionHistory = Phrase("Đã xảy ra", "What happened")

    package static let inspectionRaise = Phrase("Báo cáo lên cấp trên", "Report upward")
    package static let inspectionRaiseTo = Phrase("Gửi cơ quan", "To")
    package static let inspectionRaiseDocument = Phrase("Số văn bản báo cáo", "Number of the paper")
    package static let inspectionRaiseDay = Phrase("Ngày văn bản", "Day of the paper")
    package static let inspectionRaised = Phrase(
        "Đã báo cáo {to}: {document}, {day}", "Reported to {to}: {document}, {day}")
    package static let inspectionNotRaised = Phrase("Chưa báo cáo lên cấp trên", "Not reported upward yet")
    package static let inspectionDifficultiesTitle = Phrase("Khó khăn, vướng mắc đã ghi", "Difficulties told")
    package static let inspectionDifficultiesNone = Phrase(
        "Chưa biên bản nào ghi khó khăn, vướng mắc.", "No record tells of difficulties.")

    package static let inspectionHeadsTitle = Phrase(
        "Trách nhiệm của người đứng đầu", "The heads' responsibility")
    package static let inspectionHeadsHelp = Phrase(
        "Người đứng đầu theo biên bản gần nhất của đơn vị, và những phát hiện đơn vị còn phải khắc phục.",
        "The head as the unit's latest record has it, and what the unit still has to put right.")
    package static let inspectionVisits = Phrase("Lần kiểm tra", "Visits")
    package static let inspectionOpen = Phrase("Chưa xong", "Open")
    package static let inspectionLate = Phrase("Quá hạn", "Late")
    package static let inspectionLast = Phrase("Lần gần nhất", "Last")
}
