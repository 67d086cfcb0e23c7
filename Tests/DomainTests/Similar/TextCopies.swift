/// Invented reports, and copies of them with words changed: the same for the same seed.
struct TextCopies {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ most: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(most))
    }

    private static let syllables = """
        an bao biên bình cảnh cao chăm chính chuyển công cơ cung cuộc dạy dân dịch điện điều định đô đơn đường gia giáo giảm \
        giờ giúp giữ hàng hiện hiệu hoạt học hồ hộ hội hợp hướng kế khai khu kinh kỹ lao lập lịch lớp luật lương mạng máy \
        mở mới mức nâng năng nghề nghiệp ngày người nhà nhân nhanh nhiệm nông nước phát phân phối phong phòng phụ quản quy rút \
        sản sáng số sử tài tạo tăng tập thanh thành thẻ thi thiết thôn thông thu thuế thực tiếp tỉnh toàn trả trẻ trường truyền \
        tuyến tự ứng vay văn vệ việc viên vùng xã xây xóm xử xuất ý yên
        """.split(separator: " ").map(String.init)

    mutating func word() -> String { TextCopies.syllables[next(TextCopies.syllables.count)] }

    mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    /// Sentences of invented words between headings and closings that every report has.
    mutating func report(words count: Int) -> String {
        var lines = ["BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"]
        var left = count
        while left > 0 {
            let length = min(left, 25 + next(30))
            lines.append((0..<length).map { _ in word() }.joined(separator: " ") + ".")
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
}
