import Testing

@testable import Reading

/// Papers of an office that are no plan of an emulation movement; invented.
@Suite("Papers that are something else")
struct NegativeTests {
    static let head = "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 12/UBND\n\nMẫu, ngày 05 tháng 02 năm 2026\n\n"

    @Test(
        "are said to be what they are",
        arguments: [
            (
                "QUY CHẾ\n\nThi đua, khen thưởng của xã Mẫu\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Đối tượng thi đua\n\n1. Tập thể, cá nhân thuộc xã.\n\nĐiều 2. Tiêu chí thi đua\n\na) Hoàn thành nhiệm vụ.\n\nĐiều 3. Khen thưởng tối đa 05 tập thể.",
                PaperSort.regulation
            ),
            (
                "BIÊN BẢN\n\nHọp Hội đồng Thi đua - Khen thưởng xét phong trào thi đua năm 2026\n\n1. Thành phần: 9/9 thành viên.\n\n2. Nội dung: xét khen thưởng 05 tập thể, 10 cá nhân.",
                .minutes
            ),
            (
                "BÁO CÁO\n\nKết quả phong trào thi đua xây dựng nông thôn mới năm 2026\n\nI. KẾT QUẢ\n\n1. Nội dung thi đua đã thực hiện.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Đã khen thưởng 12 tập thể.",
                .report
            ),
            (
                "QUYẾT ĐỊNH\n\nVề việc tặng Giấy khen cho các tập thể, cá nhân trong phong trào thi đua\n\nĐiều 1. Tặng Giấy khen cho 03 tập thể và 07 cá nhân.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.",
                .decision
            ),
            (
                "GIẤY MỜI\n\nDự lễ phát động phong trào thi đua năm 2026\n\n1. Thời gian: 8 giờ ngày 10/3/2026.\n\n2. Địa điểm: Hội trường xã.",
                .invitation
            ),
            (
                "TỜ TRÌNH\n\nVề việc ban hành kế hoạch phát động phong trào thi đua\n\n1. Sự cần thiết.\n\n2. Nội dung thi đua.",
                .submission
            ),
        ])
    func otherPapers(_ body: String, _ sort: PaperSort) throws {
        let paper = try PlanReader.read(Array((NegativeTests.head + body + "\n").utf8))
        #expect(paper.kind.verdict == .otherPaper(sort))
        #expect(paper.facts.lists.isEmpty)
    }

    @Test(
        "plans of other things are no emulation plans",
        arguments: [
            "KẾ HOẠCH\n\nPhòng, chống thiên tai và tìm kiếm cứu nạn năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\na) Chủ động phòng, chống.\n\nII. NỘI DUNG\n\n1. Khen thưởng các tập thể có thành tích.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã chủ trì.",
            "KẾ HOẠCH\n\nTổ chức Hội nghị tổng kết phong trào thi đua yêu nước giai đoạn 2021 - 2025\n\nI. MỤC ĐÍCH\n\n- Đánh giá kết quả.\n\nII. NỘI DUNG\n\n1. Khen thưởng: Tặng Giấy khen cho 10 tập thể.\n\nIII. TỔ CHỨC THỰC HIỆN",
            "KẾ HOẠCH\n\nKiểm tra công tác thi đua, khen thưởng năm 2026\n\nI. ĐỐI TƯỢNG KIỂM TRA\n\n1. Các phòng.\n\nII. NỘI DUNG KIỂM TRA\n\n1. Việc thực hiện tiêu chí.",
            "KẾ HOẠCH\n\nTriển khai công tác chuyển đổi số năm 2026\n\nI. MỤC TIÊU\n\n1. 100% thủ tục.\n\nII. NHIỆM VỤ\n\n1. Hạ tầng số.",
        ])
    func otherPlans(_ body: String) throws {
        let paper = try PlanReader.read(Array((NegativeTests.head + body + "\n").utf8))
        #expect(paper.kind.verdict == .otherPlan)
    }

    @Test("a text without a form is of no known kind")
    func prose() throws {
        let text = "Sáng nay trời đẹp, cả xã ra đồng. Ai cũng nói về phong trào thi đua.\n"
        #expect(try PlanReader.read(Array(text.utf8)).kind.verdict == .unknown)
    }

    @Test("bytes that are no text are refused with the reason")
    func noText() {
        #expect(throws: SourceFault.empty) { try PlanReader.read([]) }
        #expect(throws: SourceFault.empty) { try PlanReader.read(Array(" \n\t 12 ---\n".utf8)) }
        #expect(throws: SourceFault.binary) { try PlanReader.read([0x50, 0x4B, 0, 4]) }
        #expect(throws: SourceFault.notUTF8) { try PlanReader.read([0x4B, 0xFF, 0xFE, 0x41]) }
        #expect(throws: SourceFault.tooLarge) {
            try PlanReader.read([UInt8](repeating: 0x61, count: SourceText.limit + 1))
        }
    }
}
