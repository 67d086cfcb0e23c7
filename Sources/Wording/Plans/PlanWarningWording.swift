/// Sentences about what the plan itself leaves open.
extension PlanProblemWords {
    static let numberBlank = Phrase(
        "Kế hoạch chưa có số. Hãy điền số khi văn thư cấp số.",
        "The plan has no number. Fill it in when the records office has given one.")

    static let basisAfterPlan = Phrase(
        "Căn cứ {number} có ngày sau ngày ban hành kế hoạch. Hãy đối chiếu lại ngày với văn bản.",
        "The basis {number} is dated after the plan itself. Compare the date with the paper.")

    static let sectionSkipped = Phrase(
        """
        Đánh số nhảy qua mục {skipped} (mục tiếp theo là {found}). Hãy kiểm tra bản kế hoạch có \
        thiếu mục nào không.
        """,
        "The numbering skips {skipped} (the next is {found}). Check whether the plan lacks a section.")

    static let groupWithoutCriteria = Phrase(
        """
        Kế hoạch không nêu tiêu chí cho “{group}”. Hãy xin ý kiến người ban hành trước khi xét khen \
        thưởng nhóm này.
        """,
        """
        The plan names no criteria for “{group}”. Ask whoever issued it before this group is \
        considered for awards.
        """)

    static let phaseOutsidePeriod = Phrase(
        "“{phase}” vượt ra ngoài thời gian của phong trào. Hãy đối chiếu lại ngày với kế hoạch.",
        "“{phase}” reaches beyond the period of the movement. Compare the days with the plan.")

    static let phasesOverlap = Phrase(
        """
        “{first}” và “{second}” có thời gian trùng nhau. Hãy thống nhất ngày sơ kết làm mốc giữa hai \
        giai đoạn.
        """,
        "“{first}” and “{second}” overlap. Agree on the day of the review as the border between them.")

    static let occasionsShareYear = Phrase(
        """
        “{first}” và “{second}” cùng trong năm {year}; kế hoạch không nói số lượng có cộng dồn hay \
        không. Hãy xin ý kiến; một thành tích chỉ được khen một lần.
        """,
        """
        “{first}” and “{second}” both fall in {year}; the plan does not say whether their quotas add \
        up. Ask; one achievement is rewarded once.
        """)

    static let occasionWithoutQuota = Phrase(
        """
        “{occasion}” không có số lượng nào thuộc thẩm quyền của cơ quan ban hành. Hãy kiểm tra lại \
        mục quotas.
        """,
        "“{occasion}” has no quota of the issuing agency's own. Check the quotas.")

    static let awardWithoutQuota = Phrase(
        """
        Kế hoạch không nêu số lượng cho “{award}”. Khi đề nghị hình thức này, hãy làm theo hướng dẫn \
        của cấp trên.
        """,
        """
        The plan gives no number for “{award}”. Follow the guidance of the higher level when \
        proposing it.
        """)

    static let quotaOfUpperLevel = Phrase(
        """
        Số lượng của “{award}” thuộc thẩm quyền cấp trên: chỉ để biết, không phải chỉ tiêu của riêng \
        cơ quan ban hành.
        """,
        """
        The numbers for “{award}” belong to a higher level: for information only, not the agency's \
        own entitlement.
        """)

    static let quotaNeverApplies = Phrase(
        "Không có đợt khen thưởng nào ứng với “{occasion}”. Hãy bổ sung đợt hoặc sửa số lượng này.",
        "No occasion of the plan matches “{occasion}”. Add the occasion or correct this quota.")
}
