/// Dossiers and deadlines (law.md §A.3, §A.4).
extension RuleTable {
    static let dossiers: [RuleVersion?] = [
        rule(
            .dossierTitles,
            "tờ trình\nbáo cáo thành tích\nbiên bản bình xét\n"
                + "giấy chứng nhận hoặc quyết định công nhận sáng kiến (đối với danh hiệu chiến sĩ thi đua)",
            from: lawStart, law, "Điều 84 khoản 1", .read),
        rule(
            .dossierBaseFighter,
            "tờ trình (Mẫu số 01)\nbáo cáo thành tích cá nhân (Mẫu số 05)\nbiên bản bình xét và kết quả bỏ phiếu\n"
                + "công nhận sáng kiến hoặc hoàn thành xuất sắc nhiệm vụ", "638/QĐ-BNV", "", .read),
        rule(
            .dossierCertificate, "văn bản đề nghị kèm danh sách\nbáo cáo thành tích\nbiên bản xét khen thưởng",
            "Thủ tục hành chính cấp xã thời Nghị định 91/2017/NĐ-CP", "", .readInOldLaw),
        rule(
            .dossierCertificateSets, "1", "Thủ tục hành chính cấp xã thời Nghị định 91/2017/NĐ-CP", "", .readInOldLaw),
        rule(
            .dossierFamily, "văn bản đề nghị kèm danh sách gia đình\nbáo cáo thành tích của gia đình\nbiên bản xét",
            "Thủ tục hành chính cấp xã thời Nghị định 91/2017/NĐ-CP", "", .readInOldLaw),
        rule(
            .dossierProvinceThematic,
            "tờ trình\nbáo cáo thành tích có xác nhận\nbiên bản xét khen thưởng", to: oldDecreeEnd,
            "Thủ tục hành chính cấp tỉnh thời Nghị định 98/2023/NĐ-CP", "", .readInOldLaw),
        rule(
            .dossierProvinceThematic,
            "tờ trình\nbiên bản họp Hội đồng\nbáo cáo thành tích theo mẫu\ngiấy tờ khác\n"
                + "01 bộ, PDF, qua hệ thống quản lý văn bản", from: decreeStart, "0125/KH-UBND", "", .model),
        rule(
            .dossierSudden, "tờ trình kèm danh sách\ntóm tắt thành tích có xác nhận của thủ trưởng cấp trình",
            "Thông tư 151/2018/TT-BQP", "Điều 71", .readInOldLaw),
        rule(
            .dossierEnterprise, "tờ trình\nbáo cáo thành tích\nbảng tự chấm điểm\n02 bộ bản chính",
            "Hướng dẫn của tỉnh Tiền Giang (2023)", "", .secondHand),
        rule(.formSubmission, "Mẫu số 01", from: decreeStart, decree, "Phụ lục", .read),
        rule(.formIndividualReport, "Mẫu số 05", from: decreeStart, decree, "Phụ lục", .read),
        rule(.formThematicReport, "Mẫu số 08", from: decreeStart, decree, "Phụ lục", .inferred),
        rule(
            .reportContents, "I. Sơ lược đặc điểm, tình hình\nII. Thành tích đạt được",
            "Hướng dẫn 01/2019 của Viện kiểm sát (mẫu tương tự)", "", .secondHand),
    ]

    static let deadlines: [RuleVersion?] = [
        rule(.appraisalDays, "20", "638/QĐ-BNV", "(danh hiệu Chiến sĩ thi đua cơ sở)", .analogous),
        rule(
            .appraisalDaysOld, "10–12 ngày làm việc", to: oldDecreeEnd,
            "Thủ tục hành chính cấp xã thời Nghị định 91/2017/NĐ-CP", "", .readInOldLaw),
        rule(.daysBeforeCeremony, "10", from: modelStart, model, "Điều 6 khoản 1", .model),
        rule(.yearEndToProvince, "12-10", from: modelStart, model, "Điều 6 khoản 2", .model),
        rule(.schoolYearToProvince, "7-10", from: modelStart, model, "Điều 6 khoản 3", .model),
        rule(.suddenProvinceDays, "25", "Thủ tục hành chính tỉnh Hải Dương (cũ)", "", .readInOldLaw),
        rule(.stateReturnDays, "5", "311/QĐ-BNV", "", .read),
        rule(.stateAppraisalDays, "20", "311/QĐ-BNV", "", .read),
        rule(.stateSubmissionDays, "10", "311/QĐ-BNV", "", .read),
        rule(.stateNoticeDays, "10", "311/QĐ-BNV", "", .read),
        rule(.statisticsDay, "12-15", "02/2023/TT-BNV", "", .read),
        rule(.postingDaysState, "10", from: lawStart, to: oldDecreeEnd, oldDecree, "Điều 46 khoản 2", .read),
        rule(.postingDaysState, "10", from: decreeStart, oldDecree, "Điều 46 khoản 2 (đã hết hiệu lực)", .readInOldLaw),
        rule(.postingDaysCertificate, "5", "Lựa chọn của phần mềm", "", .choice),
        rule(.issueDays, "1", "30/2020/NĐ-CP", "Điều 18", .read),
        rule(.reissueDays, "15", "62/2025/TT-BNNMT", "", .secondHand),
    ]
}
