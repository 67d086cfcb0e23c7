/// Texts of the clerk's acts on an occasion.
extension Phrase {
    package static let guidanceOpenTitle = Phrase("Mở nhận hồ sơ", "Open intake")
    package static let guidanceChangeTitle = Phrase("Sửa hướng dẫn", "Change the guidance")
    package static let guidanceOpenText = Phrase(
        "Các đơn vị sẽ thấy hướng dẫn này và bắt đầu lập đề nghị. Sau khi mở, hạn nộp chỉ lùi lại, không rút ngắn.",
        "Units will see this guidance and can begin. Once open, the deadline moves later only.")
    package static let guidanceDay = Phrase("Ngày hết hạn nộp", "Last day of intake")
    package static let guidanceTime = Phrase("Giờ hết hạn", "Time")
    package static let guidanceTimeHint = Phrase("Giờ Việt Nam, ví dụ 17:00", "Vietnam time, for example 17:00")
    package static let guidanceDecisionHint = Phrase(
        "Điều kiện và tiền thưởng được tính tại ngày này.", "Eligibility and money are shown as of that day.")
    package static let guidancePapersHint = Phrase(
        "Mỗi dòng là một giấy tờ. Dòng để trống tên được bỏ qua. Cần thêm dòng thì lưu rồi sửa lại.",
        "One paper per row; a row without a name is left out. For more rows save, then edit again.")
    package static let guidanceSuggested = Phrase(
        """
        Các dòng điền sẵn là gợi ý theo thành phần hồ sơ thường dùng. Hãy đối chiếu với quy định của tỉnh rồi sửa lại \
        trước khi mở.
        """,
        "The rows filled in are a suggestion. Compare them with the province's rules before opening.")
    package static let guidanceRow = Phrase("Giấy tờ dòng {row}", "Paper, row {row}")
    package static let guidanceAwardRow = Phrase("Hình thức khen, dòng {row}", "Award form, row {row}")
    package static let guidanceKindsRow = Phrase("Đối tượng, dòng {row}", "For whom, row {row}")
    package static let guidanceRequiredRow = Phrase("Bắt buộc, dòng {row}", "Required, row {row}")
    package static let guidanceSetsRow = Phrase("Số bộ, dòng {row}", "Sets, row {row}")
    package static let guidanceAllCollectives = Phrase(
        "tổ chức, doanh nghiệp, tập thể", "organisations and collectives")
    package static let guidanceOpenButton = Phrase("Ban hành và mở nhận hồ sơ", "Issue and open")
    package static let guidanceSaveButton = Phrase("Lưu hướng dẫn", "Save the guidance")

    package static let extensionTitle = Phrase("Gia hạn cho một đơn vị", "Extend for one unit")
    package static let extensionText = Phrase(
        "Đơn vị được nộp đến thời điểm này dù đợt đã hết hạn. Lý do và người cho gia hạn được lưu lại.",
        "The unit may submit until then although the deadline has passed. Reason and author stay on record.")
    package static let extensionDay = Phrase("Gia hạn đến ngày", "Extended until")
    package static let extensionButton = Phrase("Gia hạn", "Extend")

    package static let closingTitle = Phrase("Khóa nhận hồ sơ", "Close intake")
    package static let closingText = Phrase(
        """
        Đơn vị không nộp được hồ sơ mới nữa, trừ đơn vị được gia hạn và hồ sơ đang trả bổ sung. Cơ quan thường trực \
        kiểm tra, thẩm định rồi triệu tập hội đồng.
        """,
        """
        Units can hand in nothing new, except those with an extension and dossiers returned for supplement. Checks and \
        appraisal follow, then the council.
        """)
    package static let closingUndo = Phrase(
        "Mở lại được cho đến khi triệu tập hội đồng.", "This can be undone until a council session is called.")
    package static let closingButton = Phrase("Khóa nhận hồ sơ", "Close intake")
    package static let closingEarly = Phrase(
        "Hạn nộp là {time}; chưa khóa được trước lúc đó.", "The deadline is {time}; intake can not be closed before.")
    package static let closingDrafts = Phrase(
        "Còn {count} hồ sơ đang trả bổ sung.", "{count} dossiers are still out for supplement.")
    package static let occasionReopenTitle = Phrase("Mở lại nhận hồ sơ", "Open intake again")
    package static let occasionReopenText = Phrase(
        "Đợt trở lại trạng thái đang nhận hồ sơ. Hạn nộp đã ban hành giữ nguyên; cần thêm thời gian thì sửa hướng dẫn.",
        "The occasion takes dossiers again. The deadline stays; change the guidance if more time is needed.")
    package static let occasionReopenButton = Phrase("Mở lại", "Open again")
    package static let archivingTitle = Phrase("Đưa đợt vào lưu trữ", "Archive the occasion")
    package static let archivingText = Phrase(
        "Đợt và các hồ sơ đã công bố được đưa vào lưu trữ: vẫn tra cứu được, không sửa được nữa. Không hoàn tác được.",
        "The occasion and its published dossiers go into the archive: still readable, unchangeable. No undo.")
    package static let archivingButton = Phrase("Đưa vào lưu trữ", "Archive")
}
