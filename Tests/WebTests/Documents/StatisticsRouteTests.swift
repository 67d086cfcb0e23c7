import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct StatisticsRouteTests {
    @Test func `the year's statistics and each form are a page, a table to print and a file, said to be not compared`()
        async throws
    {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/statistics?year=2026")
        for text in [
            "Biểu 0601.N", "Biểu 0602.N", "Biểu 0603.N", "chưa đối chiếu với Thông tư số 02/2023/TT-BNV", "01/QĐ-UBND",
            "/official-papers/statistics/2026/docx", "/statistics.xlsx?year=2026&amp;form=0602.N",
        ] { #expect(page.contains(text), "\(text)") }
        let awards = try await clerk.get("/statistics.csv?year=2026")
        #expect(awards.contains("Giấy khen") && awards.text.split(whereSeparator: \.isNewline).count == 2)
        let form = try await clerk.get("/statistics.csv?year=2026&form=0601.N")
        #expect(form.contains("- Từ 5 năm trở lên") && form.contains("chưa đối chiếu"))
        #expect(try await clerk.get("/statistics.xlsx?year=2026&form=0603.N").status == .ok)
        #expect(try await clerk.get("/statistics?year=2029").contains("chưa có khen thưởng nào"))
        #expect(try await clerk.get("/statistics?year=x").contains("Năm 2026"))
        #expect(try await clerk.get("/official-papers").contains("/statistics?year=2026"))
        #expect(try await world.client(.school).get("/statistics").status == .forbidden)
    }
}
