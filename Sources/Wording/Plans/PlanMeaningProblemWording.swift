/// Sentences about codes, periods and quotas.
extension PlanProblemWords {
    static let badCode = Phrase(
        """
        Mã “{value}” không dùng được. Hãy dùng 1 đến 40 chữ cái, chữ số, dấu chấm, gạch nối hoặc \
        gạch dưới, không có khoảng trắng.
        """,
        """
        The code “{value}” can not be used. Use 1 to 40 letters, digits, dots, hyphens or \
        underscores, without blanks.
        """)

    static let reservedCode = Phrase(
        """
        “{value}” là tên loại đợt khen thưởng nên không thể làm mã của một đợt. Hãy thêm năm vào mã, \
        ví dụ {value}-2027.
        """,
        """
        “{value}” is the name of a kind of occasion and can not be the code of one. Add the year, \
        such as {value}-2027.
        """)

    static let duplicateCode = Phrase(
        "Mã “{value}” đã dùng ở dòng {line}. Hãy đặt mã khác.",
        "The code “{value}” is already used on line {line}. Choose another.")

    static let unknownCode = Phrase(
        "Không có mã “{value}” trong mục {list}. Hãy sửa mã, hoặc thêm mã này vào mục {list}.",
        "There is no code “{value}” in {list}. Correct the code, or add it to {list}.")

    static let periodReversed = Phrase(
        "Ngày cuối {last} đứng trước ngày đầu {first}. Hãy kiểm tra lại hai ngày.",
        "The last day {last} lies before the first day {first}. Check both days.")

    static let occasionOutsidePeriod = Phrase(
        """
        Năm {value} nằm ngoài thời gian của phong trào ({first}–{last}). Hãy sửa năm của đợt hoặc \
        thời gian của phong trào.
        """,
        """
        The year {value} lies outside the period of the movement ({first}–{last}). Correct the year \
        of the occasion or the period.
        """)

    static let quotaKindNotAllowed = Phrase(
        """
        Hình thức “{award}” không dành cho đối tượng “{kind}”. Hãy sửa đối tượng của số lượng này, \
        hoặc bổ sung vào mục kinds của hình thức khen thưởng.
        """,
        """
        The award “{award}” is not given to “{kind}”. Correct the kind of this quota, or add it to \
        the kinds of the award form.
        """)

    static let quotaCompetenceContradicts = Phrase(
        """
        Số lượng này ghi thẩm quyền “{value}”, nhưng hình thức “{award}” ghi “{expected}”. Hãy sửa \
        cho khớp nhau.
        """,
        """
        This quota says the competence is “{value}”, but the award “{award}” says “{expected}”. Make \
        them agree.
        """)

    static let quotaRepeated = Phrase(
        """
        Số lượng cho cùng hình thức, đợt, đối tượng và phạm vi đã ghi ở dòng {line}. Hãy giữ lại một \
        số lượng.
        """,
        """
        A quota for the same award, occasion, kind and scope stands on line {line}. Keep one of \
        them.
        """)
}
