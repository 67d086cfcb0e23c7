import Domain
import Testing

@testable import Reading

/// A plan whose time stands only in its steps and whose contents are what is scored; invented.
@Suite("A plan by steps and points")
struct StepPlanTests {
    static let text = """
        UBND PHƯỜNG BẾN MẪU
        Số: 31/KH-UBND
        Bến Mẫu, ngày 10 tháng 02 năm 2026
        KẾ HOẠCH
        Tổ chức phong trào thi đua “Mỗi người một kỹ năng số”, năm 2026 và những năm tiếp theo

        Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; phường tổ chức phong trào như sau:

        A. MỤC TIÊU
        Đến hết năm 2028, 80% người dân dùng được dịch vụ số.

        B. THỜI GIAN VÀ CÁC BƯỚC
        Bước 1 (từ 05/3/2026 đến 31/12/2026): phát động, thực hiện.
        Bước 2 (từ 01/01/2027 đến 20/10/2028): thực hiện, tổng kết.

        C. ĐỐI TƯỢNG
        Khu phố, người dân.

        D. CHẤM ĐIỂM (100 điểm)
        1. Mở lớp hướng dẫn: 40 điểm.
        2. Tỷ lệ người dân được hướng dẫn: 60 điểm.

        Đ. KHEN THƯỞNG
        Tổng kết năm 2028 tặng Giấy khen của Chủ tịch UBND phường cho không quá 05 tập thể.

        E. TỔ CHỨC THỰC HIỆN
        Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc, báo cáo hằng năm.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Đỗ Thị Mẫu
        """

    private func facts(_ text: String = StepPlanTests.text) throws -> PlanFacts {
        try PlanReader.read(Array(text.utf8)).facts
    }

    @Test("lasts from the first day of the first step to the last of the last, to be confirmed")
    func period() throws {
        let identity = try facts().identity
        #expect(identity["first"].day == Day(2026, 3, 5) && identity["last"].day == Day(2028, 10, 20))
        #expect(identity["first"].confidence == .unsure && identity["last"].confidence == .unsure)
    }

    @Test("never ends for sure with its first step where heading and step share a line")
    func oneLine() throws {
        let text = StepPlanTests.text.replacing("CÁC BƯỚC\nBước 1", with: "CÁC BƯỚC – Bước 1")
        let last = try facts(text).identity["last"]
        #expect(last.day != Day(2026, 12, 31) || last.confidence != .sure)
    }

    @Test("gives the task of “Giao Phòng …” and none to the signature")
    func duties() throws {
        let facts = try facts()
        #expect(facts[.responsibilities].map { $0["body"].text } == ["Phòng Văn hóa - Xã hội"])
        #expect(facts.identity["signer"].text == "Đỗ Thị Mẫu")
    }

    @Test("offers what is scored as its contents, to be confirmed")
    func themes() throws {
        let facts = try facts()
        #expect(facts[.themes].map { $0["name"].text } == ["Mở lớp hướng dẫn", "Tỷ lệ người dân được hướng dẫn"])
        #expect(facts[.themes].allSatisfy { $0["text"].confidence == .unsure })
        #expect(!facts.found.contains { $0.code == .noThemes })
    }
}
