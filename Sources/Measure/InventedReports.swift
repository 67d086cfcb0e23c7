/// Invented reports, as alike as those of one movement are: the same headings and legal bases in all, sentences out of a
/// stock that many use, figures and words of their own between them. The same for the same seed.
struct InventedReports {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ most: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(most))
    }

    /// A page or so: 60 to 300 words of its own, a few sentences of the stock, what every report says.
    mutating func report() -> String {
        var lines = [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản hướng dẫn thi hành",
        ]
        var left = 60 + next(240)
        while left > 0 {
            let length = min(left, 12 + next(25))
            lines.append(words(length) + " " + InventedReports.stock[next(InventedReports.stock.count)])
            left -= length
        }
        lines.append(
            "Trên đây là báo cáo thành tích, kính đề nghị Hội đồng thi đua khen thưởng xã xem xét, khen thưởng.")
        return lines.joined(separator: "\n")
    }

    /// The same text with so many words of a hundred put in the place of others.
    mutating func copy(of text: String, changing share: Int) -> String {
        text.split(separator: "\n").map { line in
            line.split(separator: " ").map { word in next(100) < share ? self.word() : String(word) }
                .joined(separator: " ")
        }.joined(separator: "\n")
    }

    private mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    private mutating func word() -> String { InventedReports.syllables[next(InventedReports.syllables.count)] }

    private static let syllables = """
        an bao biên bình cảnh cao chăm chính chuyển công cơ cung cuộc dạy dân dịch điện điều định đô đơn đường gia giáo giảm \
        giờ giúp giữ hàng hiện hiệu hoạt học hồ hộ hội hợp hướng kế khai khu kinh kỹ lao lập lịch lớp luật lương mạng máy \
        mở mới mức nâng năng nghề nghiệp ngày người nhà nhân nhanh nhiệm nông nước phát phân phối phong phòng phụ quản quy rút \
        sản sáng số sử tài tạo tăng tập thanh thành thẻ thi thiết thôn thông thu thuế thực tiếp tỉnh toàn trả trẻ trường truyền \
        tuyến tự ứng vay văn vệ việc viên vùng xã xây xóm xử xuất ý yên
        """.split(separator: " ").map(String.init)

    private static let stock = [
        "được các đơn vị bạn học tập và nhân rộng trên địa bàn xã.",
        "số liệu có xác nhận của đơn vị và kèm tài liệu chứng minh.",
        "một số người lớn tuổi chưa quen thao tác, đơn vị đã phân công người hướng dẫn từng hộ.",
        "góp phần hoàn thành các chỉ tiêu chuyển đổi số của địa phương.",
        "phối hợp với các ngành, đoàn thể tuyên truyền, vận động nhân dân tham gia.",
        "không có đơn thư khiếu nại, tố cáo vượt cấp trong năm.",
        "chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.",
        "xây dựng khối đoàn kết nội bộ, giữ gìn đạo đức, lối sống.",
    ]
}
