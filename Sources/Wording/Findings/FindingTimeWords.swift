/// Time and phases.
extension FindingWords {
    static let periodOpen = FindingWords(
        Phrase("Thời gian thi đua không có ngày kết thúc: “{quote}”.", "The movement has no last day: “{quote}”."),
        why: Phrase(
            "Không có ngày cuối thì không tính được năm nào còn xét, hạn nào là hạn chót.",
            "Without a last day the years and deadlines of the movement can not be counted."),
        action: Phrase(
            "Ghi thêm ngày kết thúc, kể cả khi là dự kiến.",
            "Add the last day, even when it is expected only."))

    static let periodUnstated = FindingWords(
        Phrase(
            "Chưa tìm thấy mục thời gian thi đua; chỉ suy ra được từ trích yếu. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
            "No section was found on the time of the movement; it follows only from the title. If the paper says it elsewhere, fill it in by hand."
        ),
        why: Phrase(
            "Luật bắt buộc kế hoạch xác định thời gian; năm trong trích yếu chưa cho biết ngày bắt đầu và ngày kết thúc.",
            "The law wants a plan to fix the time; the years of a title give neither the first nor the last day."),
        action: Phrase(
            "Bổ sung mục “Thời gian thi đua” với ngày bắt đầu và ngày kết thúc.",
            "Add a section “Thời gian thi đua” with the first and the last day."))

    static let periodReversed = FindingWords(
        Phrase(
            "Ngày kết thúc {last} đứng trước ngày bắt đầu {first}.",
            "The last day {last} lies before the first day {first}."),
        why: Phrase("Một trong hai ngày chắc chắn viết sai.", "One of the two days must be wrong."),
        action: Phrase("Đối chiếu lại hai ngày và sửa.", "Compare the two days and correct them."))

    static let periodContradicts = FindingWords(
        Phrase(
            "Trích yếu ghi {title}, nhưng mục thời gian ghi đến {last}.",
            "The title says {title}, the section on time says until {last}."),
        why: Phrase(
            "Hai chỗ nói khác nhau về cùng một phong trào.",
            "Two places say different things of one movement."),
        action: Phrase("Thống nhất một cách ghi.", "Make them agree."))

    static let dateImpossible = FindingWords(
        Phrase("“{quote}” không phải là một ngày có trên lịch.", "“{quote}” is no day of the calendar."),
        why: Phrase(
            "Hạn hoặc căn cứ ghi ngày này không dùng được.",
            "A deadline or a basis with this day can not be used."),
        action: Phrase(
            "Đối chiếu với văn bản gốc rồi sửa ngày.",
            "Compare with the paper it comes from and correct the day."))

    static let phasesOverlap = FindingWords(
        Phrase("“{first}” và “{second}” trùng thời gian.", "“{first}” and “{second}” share days."),
        why: Phrase(
            "Không rõ thành tích trong thời gian trùng thuộc giai đoạn nào.",
            "It is not clear to which phase an achievement of the shared days belongs."),
        action: Phrase(
            "Lấy ngày sơ kết làm mốc giữa hai giai đoạn.",
            "Make the day of the review the border between the two."))

    static let phasesGap = FindingWords(
        Phrase(
            "Giữa các giai đoạn có khoảng thời gian bỏ trống: {first} – {last}.",
            "The phases leave out {first} – {last}."),
        why: Phrase(
            "Thành tích trong khoảng này không thuộc giai đoạn nào.",
            "An achievement of these days belongs to no phase."),
        action: Phrase(
            "Nối liền các giai đoạn, hoặc nói rõ đó là thời gian nghỉ.",
            "Join the phases, or say that the days between are left out on purpose."))

    static let phaseOutsidePeriod = FindingWords(
        Phrase("“{phase}” vượt ra ngoài thời gian của phong trào.", "“{phase}” reaches beyond the movement."),
        why: Phrase("Hai mục nói khác nhau về thời gian.", "Two sections disagree about the time."),
        action: Phrase(
            "Đối chiếu lại mục thời gian và các giai đoạn.",
            "Compare the section on time with the phases."))

    static let occasionOutsidePeriod = FindingWords(
        Phrase(
            "Đợt khen “{occasion}” nằm ngoài thời gian của phong trào.",
            "The occasion “{occasion}” lies outside the movement."),
        why: Phrase(
            "Phong trào chưa bắt đầu hoặc đã kết thúc vào năm đó.",
            "In that year the movement has not begun or is over."),
        action: Phrase(
            "Sửa năm của đợt khen hoặc thời gian của phong trào.",
            "Correct the year of the occasion or the time of the movement."))
}
