/// The council and the checks of enterprises (law.md §A.5, §A.6).
extension RuleTable {
    static let council: [RuleVersion?] = [
        rule(.councilAdvises, from: lawStart, law, "Điều 90, Điều 13 khoản 1", .read),
        rule(.councilComposition, from: modelStart, model, "Điều 8, 9", .model),
        rule(.councilQuorum, "2/3", model, "Điều 8 khoản 4 (Hội đồng cấp tỉnh)", .model),
        rule(.councilQuorumReview, "80", model, "Điều 8 khoản 4 (Hội đồng cấp tỉnh)", .model),
        rule(.councilMajority, "majority", model, "Điều 9 khoản 4", .model),
        rule(.dissentReported, from: modelStart, model, "Điều 9 khoản 4", .model),
        rule(
            .ballotTitles,
            "Anh hùng\nChiến sĩ thi đua toàn quốc\nChiến sĩ thi đua cấp tỉnh\nChiến sĩ thi đua cơ sở\n"
                + "Cờ thi đua của UBND tỉnh\nCờ thi đua của Chính phủ",
            from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 30 khoản 7", .read),
        rule(.ballotTitles, "Chiến sĩ thi đua cơ sở", from: decreeStart, "638/QĐ-BNV", "", .read),
        rule(.thresholdHigh, "90", from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 30 khoản 7", .read),
        rule(
            .thresholdHigh, "90", from: decreeStart, oldDecree, "Điều 30 khoản 7 (đã hết hiệu lực)", .readInOldLaw),
        rule(.thresholdBase, "80", from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 30 khoản 7", .read),
        rule(
            .thresholdBase, "80", from: decreeStart, oldDecree, "Điều 30 khoản 7 (đã hết hiệu lực)", .readInOldLaw),
        rule(.thresholdCertificate, "majority", model, "Điều 9 khoản 4 (pháp luật không quy định tỷ lệ)", .inferred),
        rule(.voteDenominator, from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 30 khoản 7", .read),
        rule(.voteDenominator, from: decreeStart, oldDecree, "Điều 30 khoản 7 (đã hết hiệu lực)", .readInOldLaw),
        rule(
            .enterpriseConfirmations,
            "Công an: tệ nạn xã hội, phòng cháy chữa cháy, giao thông\nNội vụ: kỷ luật, an toàn lao động\n"
                + "Nông nghiệp và Môi trường: bảo vệ môi trường\nThuế: nghĩa vụ ngân sách\n"
                + "Bảo hiểm xã hội: nghĩa vụ bảo hiểm\nThanh tra: khiếu nại, tố cáo\nY tế: an toàn thực phẩm",
            from: modelStart, model, "Điều 10 khoản 2", .model),
        rule(.enterpriseConfirmationDay, "12-10", from: modelStart, model, "Điều 10 khoản 2", .model),
        rule(
            .enterpriseCriteria,
            "chấp hành pháp luật (đầu tư, lao động, đất đai, xây dựng, đấu thầu, môi trường, an toàn thực phẩm, an "
                + "toàn lao động, BHXH, BHYT)\ntăng trưởng ổn định\nhoàn thành nghĩa vụ thuế, ngân sách\n"
                + "giải quyết việc làm\nchất lượng sản phẩm, sở hữu trí tuệ",
            "Hướng dẫn của tỉnh Tiền Giang (2023)", "", .secondHand),
    ]
}
