/// The lines of legal basis (căn cứ) of an award decision, picked by its day (law.md §5.2, old-law trap).
package enum DecisionBases {
    /// In the order of the paper; each with whether it was compared with the text.
    package static func lines(on day: Day) -> [Citation] {
        rules.filter { $0.isValid(on: day) }.map { Citation($0.value, verified: $0.citation.verified) }
    }

    private static let rules: [DatedRule<String>] = [
        rule("Luật Thi đua, khen thưởng số 06/2022/QH15", (2024, 1, 1), nil, "Luật 06/2022/QH15"),
        rule(
            "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 06/2026/QH16", (2026, 10, 1), nil,
            "Luật 06/2026/QH16", verified: false),
        rule("Nghị định số 98/2023/NĐ-CP của Chính phủ", (2024, 1, 1), (2025, 6, 30), "Nghị định 98/2023/NĐ-CP"),
        rule(
            "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", (2025, 7, 1), nil, "Nghị định 152/2025/NĐ-CP"),
        rule("Nghị định số 129/2025/NĐ-CP của Chính phủ, Điều 59", (2025, 7, 1), nil, "Nghị định 129/2025/NĐ-CP"),
        rule("Thông tư số 01/2024/TT-BNV của Bộ Nội vụ", (2024, 1, 1), (2025, 8, 4), "Thông tư 01/2024/TT-BNV"),
        rule(
            "Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ", (2025, 8, 5), nil, "Thông tư 15/2025/TT-BNV",
            verified: false),
    ].compactMap(\.self)
}
