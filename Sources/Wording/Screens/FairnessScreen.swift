/// How the awards of an occasion fell, and the answers to those not chosen.
extension Phrase {
    package static let fairnessTitle = Phrase("Cơ cấu khen thưởng", "How the awards fell")
    package static let fairnessHelp = Phrase(
        """
        Chỉ là con số để Hội đồng và Chủ tịch cân nhắc, không phải nhận xét của phần mềm. Luật nhấn mạnh người trực tiếp \
        lao động, sản xuất và bình đẳng giới (Luật Thi đua, khen thưởng, Điều 5).
        """,
        """
        Numbers for the council and the Chairman to weigh, and no judgement of the program. The law stresses those who work \
        directly, and equality of women and men (Law art. 5).
        """)
    package static let fairnessProposed = Phrase("Được đề nghị", "Put forward")
    package static let fairnessRecommended = Phrase("Hội đồng đề nghị", "Recommended by the council")
    package static let fairnessAwarded = Phrase("Được khen", "Awarded")
    package static let fairnessGroup = Phrase("Nhóm", "Group")
    package static let fairnessAll = Phrase("Tất cả", "All")
    package static let fairnessWork = Phrase("Trực tiếp và lãnh đạo, quản lý", "Direct workers and leaders")
    package static let fairnessGender = Phrase("Nam và nữ", "Women and men")
    package static let fairnessKinds = Phrase("Loại đối tượng", "Kinds of participant")
    package static let fairnessUnits = Phrase("Đơn vị", "Units")
    package static let fairnessEver = Phrase("Được khen từ trước đến nay", "Awarded on all occasions")
    package static let fairnessUnknown = Phrase("chưa ghi", "not recorded")
    package static let fairnessUnknownGender = Phrase(
        "Chưa ghi giới tính của {count} người; phần mềm không đoán.", "Gender not recorded: {count}; it is not guessed."
    )
    package static let fairnessAgain = Phrase("Đã được khen lần khác", "Awarded at other times too")
    package static let fairnessEarlier = Phrase(
        "Tính cả khen thưởng nhập từ giấy tờ:", "Awards entered from papers count too:")
    package static let fairnessTimes = Phrase("Số lần", "Times")
    package static let fairnessNobodyAgain = Phrase(
        "Không có ai được khen lần khác.", "Nobody was awarded at another time.")
    package static let fairnessNever = Phrase("Đơn vị chưa từng được khen", "Units no award has gone to")
    package static let fairnessEveryUnit = Phrase("Đơn vị nào cũng đã được khen.", "Every unit has had an award.")
    package static let fairnessNone = Phrase("Chưa có hồ sơ nào được nộp", "No dossier was handed in")
    package static let fairnessShare = Phrase("{part} trong {whole}", "{part} of {whole}")

    package static let answersTitle = Phrase("Trả lời người chưa được chọn", "Answers to those not chosen")
    package static let answersHelp = Phrase(
        "Lý do lấy nguyên từ hồ sơ: kết quả thẩm định, biểu quyết, số lượng, quyết định. In riêng cho từng đơn vị.",
        "The reasons are those of the dossiers: appraisal, vote, quota, decision. Printed unit by unit.")
    package static let answersFreeResult = Phrase("Chưa trả lời được", "No answer yet")
    package static let answersFree = Phrase(
        "Có trường hợp không được quyết định nên số lượng còn chỗ. Hãy phân bổ lại trước khi trả lời.",
        "Somebody was not decided on, so there is a place again. Allocate again before answering.")
    package static let answersFreeUnit = Phrase(
        "Đang xem xét lại, vì số lượng của kế hoạch còn chỗ.",
        "Looked at again, for the plan’s quota has a place left.")
    package static let answersUnusedResult = Phrase("Không được chọn", "Not chosen")
    package static let answersUnused = Phrase(
        """
        Được hội đồng đề nghị nhưng không có trong quyết định. Số lượng tối đa không bắt buộc dùng hết, và đợt đã kết \
        thúc khi còn chỗ.
        """,
        """
        Recommended by the council, and in no decision. A maximum need not be used up, and the occasion ended with a \
        place left.
        """)
    package static let answersUnit = Phrase("Đơn vị", "Unit")
    package static let answersAllUnits = Phrase("Mọi đơn vị", "All units")
    package static let answersName = Phrase("Người, tập thể được đề nghị", "Nominee")
    package static let answersResult = Phrase("Kết quả", "Result")
    package static let answersReason = Phrase("Lý do", "Reason")
    package static let answersNumber = Phrase("Hồ sơ", "Dossier")
    package static let answersNone = Phrase("Không có ai cần trả lời", "Nobody to answer")
    package static let answersNoneHint = Phrase(
        "Trang này liệt kê hồ sơ đã kết thúc mà không được khen.",
        "Dossiers that ended without an award are listed here.")
}
