/// Principles, competence and standards (law.md §A.1, §A.2).
extension RuleTable {
    static let principles: [RuleVersion?] = [
        rule(.oneAwardPerAchievement, from: lawStart, law, "Điều 5 khoản 2", .read),
        rule(.openFairTimely, from: lawStart, law, "Điều 5 khoản 2", .read),
        rule(.directWorkersStressed, from: lawStart, law, "Điều 5 khoản 2", .read),
        rule(.womenFirstWhenEqual, "70", from: decreeStart, decree, "Điều 4 khoản 6 (Luật: Điều 5 khoản 3)", .read),
        rule(.noLowerAwardNeeded, from: decreeStart, decree, "Điều 4 khoản 1", .read),
        rule(.movementNoMerit, from: decreeStart, decree, "Điều 4 khoản 3", .read),
        rule(.noAwardWhileExamined, from: decreeStart, decree, "Điều 4 khoản 4", .read),
        rule(.afterDiscipline, from: decreeStart, decree, "Điều 4 khoản 4 đoạn 2", .read),
        rule(.maternityCounts, from: decreeStart, decree, "Điều 4 khoản 5", .read),
        rule(.awardCancelled, from: lawStart, law, "Điều 93 khoản 2", .read),
        rule(.unitsUseTechnology, from: lawStart, law, "Điều 13 khoản 1, 2, 5", .read),
        rule(.fundNotMisused, from: lawStart, law, "Điều 15 khoản 5, 6", .read),
        rule(.initiativeOnce, "", "5007/BNV-TĐKT", "", .secondHand),
        rule(.reportsNotAlike, "", "17/2019/TT-NHNN", "Mẫu số 11", .secondHand),
        rule(.directWorkersPriority, "", "0125/KH-UBND", "", .model),
        rule(.registrationVoluntary, from: lawStart, law, "Điều 5", .read),
        rule(.transitionReceipt, "2026-10-01", from: "2026-10-01", amendment, "", .secondHand),
    ]

    static let competence: [RuleVersion?] = [
        rule(
            .communeChairAwards, "Lao động tiên tiến\nGia đình văn hóa\nGiấy khen", from: lawStart, to: oldDecreeEnd,
            law, "Điều 80 khoản 3", .read),
        rule(
            .communeChairAwards,
            "Thôn, tổ dân phố văn hóa\nGia đình văn hóa\nTập thể lao động tiên tiến\nChiến sĩ thi đua cơ sở\n"
                + "Lao động tiên tiến\nGiấy khen",
            from: decreeStart, "129/2025/NĐ-CP", "Điều 59", .read),
        rule(
            .employersAwards,
            "Tập thể lao động tiên tiến\nChiến sĩ thi đua cơ sở\nLao động tiên tiến\nGiấy khen", from: lawStart, law,
            "Điều 80 khoản 4", .read),
        rule(
            .awardTypes, "công trạng\nđột xuất\nphong trào thi đua\nquá trình cống hiến\nniên hạn\nđối ngoại",
            from: lawStart, law, "Điều 8", .read),
        rule(
            .awardForms,
            "huân chương\nhuy chương\ndanh hiệu vinh dự nhà nước\ngiải thưởng\nkỷ niệm chương\nbằng khen\ngiấy khen",
            from: lawStart, law, "Điều 9", .read),
        rule(.movementForms, "thi đua thường xuyên\nthi đua theo chuyên đề", from: lawStart, law, "Điều 16", .read),
        rule(
            .movementContents,
            "xác định mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời hạn, kế hoạch, biện pháp\n"
                + "phát động, tổ chức thực hiện\nkiểm tra\ntuyên truyền, phát hiện, nhân rộng điển hình\n"
                + "sơ kết, tổng kết và khen thưởng", from: lawStart, law, "Điều 17", .read),
    ]

    static let standards: [RuleVersion?] = [
        rule(
            .certificateIndividual,
            "chấp hành tốt chủ trương, pháp luật; hoàn thành tốt nhiệm vụ và nghĩa vụ công dân\n"
                + "và một trong: có thành tích được bình xét trong phong trào thi đua; lập nhiều thành tích hoặc "
                + "thành tích đột xuất có phạm vi ảnh hưởng", from: modelStart, model, "Điều 4 khoản 3 điểm a", .model),
        rule(
            .certificateCollective,
            "như đối với cá nhân\nnội bộ đoàn kết, hoàn thành tốt nhiệm vụ", from: modelStart, model,
            "Điều 4 khoản 3 điểm b", .model),
        rule(
            .certificateHousehold,
            "chấp hành tốt chủ trương, pháp luật\nvà một trong: đóng góp công sức, đất đai, tài sản có phạm vi ảnh "
                + "hưởng; có thành tích được bình xét trong phong trào thi đua", from: modelStart, model,
            "Điều 4 khoản 3 điểm c", .model),
        rule(
            .advancedWorker,
            "hoàn thành tốt nhiệm vụ trở lên\ntinh thần tự lực, đoàn kết; tham gia phong trào thi đua", from: lawStart,
            law, "Điều 24 khoản 1", .read),
        rule(.advancedCollectiveShare, "70", from: modelStart, model, "Điều 4 khoản 2", .model),
        rule(.excellentCollectiveShare, "70", from: modelStart, model, "Điều 3 khoản 2", .model),
        rule(
            .baseFighter,
            "đạt tiêu chuẩn Lao động tiên tiến\nvà một trong: hoàn thành xuất sắc nhiệm vụ; có sáng kiến được công "
                + "nhận hoặc đề tài được nghiệm thu", from: lawStart, to: "2026-09-30", law, "Điều 23", .read),
        rule(
            .baseFighter,
            "hoàn thành xuất sắc nhiệm vụ\nvà có sáng kiến được công nhận (theo dự thảo)", from: "2026-10-01",
            amendment, "", .draft),
    ]
}
