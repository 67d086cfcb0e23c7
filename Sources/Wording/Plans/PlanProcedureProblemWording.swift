/// Sentences about shares, deadlines, votes and points.
extension PlanProblemWords {
    static let notADecimal = Phrase(
        """
        “{value}” không phải là số có nhiều nhất hai chữ số thập phân. Hãy viết chữ số với dấu chấm, không có dấu \
        nháy, ví dụ 12.5.
        """,
        """
        “{value}” is not a number with at most two decimals. Write digits with a point and without quotes, such as \
        12.5.
        """)

    static let notAPercent = Phrase(
        "“{value}” không phải là tỷ lệ từ 0% đến 100%. Hãy viết như 10% hoặc 7.5%.",
        "“{value}” is not a share from 0% to 100%. Write it like 10% or 7.5%.")

    static let notADue = Phrase(
        """
        “{value}” không phải là hạn. Hãy viết năm-tháng-ngày (2026-11-30), hoặc tháng-ngày nếu hạn lặp lại hằng năm \
        (11-30).
        """,
        """
        “{value}” is not a deadline. Write year-month-day (2026-11-30), or month-day for one that comes every year \
        (11-30).
        """)

    static let notAVoteShare = Phrase(
        "“{value}” không phải là phần phiếu. Hãy viết tỷ lệ như 80% hoặc phân số như 2/3.",
        "“{value}” is not a part of the votes. Write a share like 80% or a fraction like 2/3.")

    static let baseWithoutShare = Phrase(
        "Mục “of” chỉ dùng khi maximum là tỷ lệ (ví dụ 10%). Hãy bỏ mục này hoặc viết maximum thành tỷ lệ.",
        "“of” goes with a maximum that is a share (such as 10%). Remove it, or write the maximum as a share.")

    static let scoringContradicts = Phrase(
        "Một dòng chấm điểm chỉ có một cách tính: ratio, each hoặc bands. Hãy giữ lại một cách.",
        "A row has one way of scoring: ratio, each or bands. Keep one of them.")

    static let bandWithoutEnd = Phrase(
        "Mức điểm này chưa rõ khoảng giá trị. Hãy ghi from hoặc above, to hoặc below; mỗi đầu chỉ một cách ghi.",
        "This band has no clear ends. Give from or above, and to or below; each end in one way only.")

    static let bandUnread = Phrase(
        """
        Không đọc được mức điểm “{value}”. Hãy ghi: từ 88 đến dưới 90: 2; trên 90 đến 100: 4; dưới 50: 0; các mức cách \
        nhau bằng dấu chấm phẩy.
        """,
        """
        The band “{value}” can not be read. Write 88-<90: 2; >90-100: 4; <50: 0, with semicolons between bands.
        """)

    static let bandReversed = Phrase(
        "Mức điểm này không chứa giá trị nào: đầu dưới không nhỏ hơn đầu trên. Hãy kiểm tra lại hai đầu.",
        "No value lies in this band: its lower end is not below its upper end. Check both ends.")
}
