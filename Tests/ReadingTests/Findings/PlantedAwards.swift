/// Defects of participants, awards, numbers and the procedure.
extension Plant {
    private static let final = "c) Khen thưởng tổng kết vào năm 2028: tối đa 08 tập thể, 16 cá nhân."

    static let awards = [
        Plant(
            "a group nobody is to judge",
            [
                ("1. Đối với tập thể\n", "1. Đối với các thôn, trường học\n"),
                ("b) Cá nhân: cán bộ", "b) Doanh nghiệp: các doanh nghiệp trên địa bàn.\n\nc) Cá nhân: cán bộ"),
                ("- Các thôn;", "- Các thôn, các doanh nghiệp;"),
            ], "groupWithoutCriteria"),
        Plant(
            "enterprises among the participants only", "a) Tập thể: các thôn,",
            "a) Tập thể: các doanh nghiệp, các thôn,",
            "recipientMissing"),
        Plant(
            "individuals without criteria",
            [
                ("2. Đối với cá nhân\n", ""), ("a) Tham gia đầy đủ các buổi lao động chung.\n", ""),
                ("b) Có sáng kiến được thôn hoặc cơ quan công nhận.\n", ""), ("3. Thang điểm", "2. Thang điểm"),
            ], "groupWithoutCriteria"),
        Plant(
            "households win without criteria", "tối đa 08 tập thể, 16 cá nhân",
            "tối đa 08 tập thể, 16 cá nhân, 20 hộ gia đình",
            "kindWithoutCriteria"),
        Plant(
            "criteria for households that win nothing", "3. Thang điểm",
            "3. Đối với hộ gia đình\n\na) Giữ gìn vệ sinh trước cửa nhà.\n\n4. Thang điểm", "criteriaWithoutAward"),
        Plant(
            "an award without a number", "2. Hồ sơ đề nghị khen thưởng gồm",
            "1a. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: theo hướng dẫn của tỉnh.\n\n2. Hồ sơ đề nghị khen thưởng gồm",
            "awardWithoutQuota"),
        Plant(
            "a number with 'about'", "tối đa 08 tập thể, 16 cá nhân", "dự kiến 08 tập thể, tối đa 16 cá nhân",
            "quotaAmbiguous", "quotaAmbiguous"),
        Plant(
            "one number for two kinds", "tối đa 08 tập thể, 16 cá nhân", "tối đa 08 tập thể, cá nhân", "quotaAmbiguous"),
        Plant(
            "two numbers for one thing", "\(final)\n",
            "\(final)\n\nd) Khen thưởng tổng kết vào năm 2028: tối đa 09 tập thể.\n", "quotaContradicts",
            "numberRepeated"),
        Plant(
            "numbers of the province", "2. Hồ sơ đề nghị khen thưởng gồm",
            "2. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh khi tổng kết năm 2028: tối đa 30 tập thể.\n\n2. Hồ sơ đề nghị khen thưởng gồm",
            "quotaOfUpperLevel", "numberRepeated"),
        Plant(
            "numbers of one year not said to be apart",
            "d) Số lượng khen thưởng sơ kết, tổng kết tính riêng với số lượng khen thưởng hằng năm.\n", "",
            "occasionsShareYear", "occasionsShareYear"),
    ]

    static let procedure = [
        Plant("no deadline", "trước ngày 10 tháng 11 hằng năm", "để tổng hợp", "noDeadline"),
        Plant(
            "no papers",
            [
                ("2. Hồ sơ đề nghị khen thưởng gồm 01 bộ:", "2. Việc xét khen thưởng:"),
                ("a) Tờ trình đề nghị khen thưởng;", "a) Công khai;"), ("b) Báo cáo thành tích;", "b) Đúng người;"),
                ("c) Biên bản họp xét khen thưởng.", "c) Kịp thời."),
            ], "noPapers"),
        Plant(
            "no points", "3. Thang điểm: từ 90 đến 100 điểm xếp loại xuất sắc; từ 80 đến dưới 90 điểm xếp loại tốt.\n",
            "",
            "noScoring"),
        Plant("bands that meet", "đến dưới 90 điểm", "đến 90 điểm", "bandsOverlap"),
        Plant(
            "bands of a list that meet",
            "3. Thang điểm: từ 90 đến 100 điểm xếp loại xuất sắc; từ 80 đến dưới 90 điểm xếp loại tốt.",
            "3. Thang điểm\n\na) Từ 90 điểm trở lên: xuất sắc.\n\nb) Từ 80 điểm đến 90 điểm: tốt.", "bandsOverlap"),
        Plant(
            "bands without a word before them", "từ 90 đến 100 điểm xếp loại xuất sắc; từ 80 đến dưới 90 điểm",
            "90 - 100 điểm xếp loại xuất sắc; 80 - 90 điểm", "bandsOverlap"),
        Plant("bands with a hole", "từ 80 đến dưới 90 điểm", "từ 70 đến dưới 80 điểm", "bandsGap"),
        Plant(
            "no votes", "được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý", "tiêu biểu, xuất sắc",
            "noThreshold"),
        Plant("no money", "5. Kinh phí khen thưởng lấy từ quỹ thi đua, khen thưởng của xã.\n", "", "noMoney"),
    ]
}
