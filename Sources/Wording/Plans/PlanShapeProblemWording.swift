/// Sentences about keys and kinds of value.
extension PlanProblemWords {
    static let unknownKey = Phrase(
        "Tệp kế hoạch không có mục tên “{key}” ở đây. Hãy sửa lại tên mục hoặc xóa mục này.",
        "A plan file has no key “{key}” here. Correct its name or remove it.")

    static let missingKey = Phrase(
        "Thiếu mục “{key}”. Hãy thêm mục này.",
        "The key “{key}” is missing. Add it.")

    static let duplicateKey = Phrase(
        "Mục “{key}” được viết hai lần. Hãy giữ lại một mục.",
        "The key “{key}” is given twice. Keep one of them.")

    static let notAMapping = Phrase(
        "Chỗ này phải gồm các mục “tên: giá trị”. Hãy viết lại theo mẫu trong hướng dẫn tệp kế hoạch.",
        """
        Entries of the form “name: value” are needed here. Write it as the guide to the plan file \
        shows.
        """)

    static let notAList = Phrase(
        "Chỗ này phải là danh sách, mỗi dòng bắt đầu bằng dấu gạch “-”; nếu không có gì, hãy viết [].",
        "A list is needed here, each entry beginning with “-”; if there is none, write [].")

    static let notAText = Phrase(
        """
        Chỗ này phải là một giá trị đơn, không phải danh sách hay nhóm mục. Hãy viết lại trên một \
        dòng.
        """,
        "A single value is needed here, not a list or a group of keys. Write it on one line.")

    static let emptyText = Phrase(
        "Mục này chưa có nội dung. Hãy điền nội dung.",
        "This entry is empty. Fill it in.")

    static let emptyList = Phrase(
        "Danh sách này chưa có giá trị nào. Hãy ghi ít nhất một giá trị.",
        "This list is empty. Give at least one value.")

    static let textTooLong = Phrase(
        "Đoạn chữ dài hơn {maximum} ký tự. Hãy rút ngắn.",
        "The text is longer than {maximum} characters. Shorten it.")

    static let notADay = Phrase(
        "“{value}” không phải là một ngày có thật. Hãy viết năm-tháng-ngày, ví dụ 2026-03-27.",
        "“{value}” is not a day of the calendar. Write year-month-day, such as 2026-03-27.")

    static let notAYear = Phrase(
        "“{value}” không phải là năm. Hãy viết bốn chữ số, không có dấu nháy, ví dụ 2027.",
        "“{value}” is not a year. Write four digits without quotes, such as 2027.")

    static let notANumber = Phrase(
        """
        “{value}” không phải là số nguyên từ 0 đến 999999. Hãy viết chỉ bằng chữ số, không có dấu \
        nháy, không có số 0 đứng đầu.
        """,
        """
        “{value}” is not a whole number from 0 to 999999. Write digits only, without quotes and \
        without a leading zero.
        """)

    static let unknownChoice = Phrase(
        "“{value}” không dùng được ở đây. Hãy chọn một trong các giá trị: {allowed}.",
        "“{value}” can not be used here. Choose one of: {allowed}.")

    static let repeatedValue = Phrase(
        "“{value}” đã có trong danh sách này. Hãy bỏ lần ghi thừa.",
        "“{value}” is already in this list. Remove the repetition.")
}
