/// What only the file of a criteria set can get wrong.
extension PlanProblemWords {
    static let stepsNotRising = Phrase(
        "Các mức điểm phải bắt đầu từ 0 và tăng dần, có ít nhất hai mức.",
        "The steps have to begin with 0 and rise, and there must be two at least.")
    static let bandNotRising = Phrase(
        "Mức này của trụ cột không cao hơn mức trước. Hãy xếp cấp từ 1 và tỷ lệ tăng dần.",
        "This band of a pillar is not above the one before. Begin with level 1 and let levels and percents rise.")
    static let levelNotRising = Phrase(
        "Cấp độ này không cao hơn cấp trước. Hãy xếp cấp và số điểm tăng dần.",
        "This level is not above the one before. Let levels and points rise.")
    static let boundUnclear = Phrase(
        """
        Phải ghi đúng một trong hai: “from” (tính cả số đó) hoặc “above” (phải lớn hơn số đó); cấp thấp nhất không có \
        điều kiện.
        """,
        """
        Give exactly one of “from” (the number is in) and “above” (it is not); the lowest level has no condition.
        """)
    static let levelOutOfReach = Phrase(
        "Không câu trả lời nào đạt được mức này: số điểm, số trụ cột hoặc cấp của trụ cột vượt quá bộ tiêu chí.",
        "No answers reach this: its points, its pillars or their level are more than the set has.")
}
