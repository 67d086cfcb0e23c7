/// Reports, papers, keeping, and the lines of legal basis (law.md §A.8, §A.9, §5).
extension RuleTable {
    static let papers: [RuleVersion?] = [
        rule(.reviewContents, reviewParts, to: "2025-08-04", "01/2024/TT-BNV", "Điều 3 khoản 3", .read),
        rule(
            .reviewContents, reviewParts, from: "2025-08-05", "01/2024/TT-BNV", "Điều 3 khoản 3 (đã hết hiệu lực)",
            .readInOldLaw),
        rule(.statisticsForms, "0601–0605.N/BNV-TĐKT", "02/2023/TT-BNV", "", .read),
        rule(.issuedIsFinal, "", "30/2020/NĐ-CP", "Điều 18 khoản 3", .read),
        rule(.oneNumber, "", "30/2020/NĐ-CP", "Điều 15", .read),
        rule(.archiveYears, "1", "30/2020/NĐ-CP", "Điều 28–30", .read),
        rule(
            .retention, "Quyết định: vĩnh viễn; hồ sơ: 70 năm (chưa có nguồn)", "Chưa tìm thấy văn bản", "",
            .unsourced),
        rule(.paperNumbers, "", "30/2020/NĐ-CP", "Phụ lục I", .secondHand),
        rule(.paperDates, "", "30/2020/NĐ-CP", "Phụ lục I", .secondHand),
        rule(.certificateTemplate, from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 104", .read),
        rule(.certificateTemplate, from: decreeStart, oldDecree, "Điều 104 (đã hết hiệu lực)", .readInOldLaw),
    ]

    private static let reviewParts = "kết quả\nhiệu quả\nhạn chế\nnguyên nhân\nbài học kinh nghiệm"

    static let bases: [RuleVersion?] = [
        rule(.basisLaw, "Luật Thi đua, khen thưởng số 06/2022/QH15", from: lawStart, law, "", .read),
        rule(
            .basisAmendingLaw,
            "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 06/2026/QH16", from: "2026-10-01",
            amendment, "", .secondHand),
        rule(
            .basisDetails, "Nghị định số 98/2023/NĐ-CP của Chính phủ", from: lawStart, to: oldDecreeEnd, oldDecree, "",
            .read),
        rule(
            .basisDetails, "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ", from: decreeStart, decree, "",
            .read),
        rule(
            .basisCompetence, "Nghị định số 129/2025/NĐ-CP của Chính phủ, Điều 59", from: decreeStart,
            "129/2025/NĐ-CP", "Điều 59", .read),
        rule(
            .basisCircular, "Thông tư số 01/2024/TT-BNV của Bộ Nội vụ", to: "2025-08-04", "01/2024/TT-BNV", "",
            .secondHand),
        rule(
            .basisCircular, "Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ", from: "2025-08-05",
            "15/2025/TT-BNV", "", .secondHand),
    ]
}
