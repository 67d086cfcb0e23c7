import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct YearlyResultsRouteTests {
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes + Sample.progress)
        return world
    }

    @Test func `the page shows every unit with the warning of the law, and hands the figures on as files`() async throws
    {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/yearly-results?year=2026")
        for text in [
            "THCS Mẫu", "Thôn Đông", "Nguyễn Văn Đức", "01/QĐ-UBND",
            "không dùng làm căn cứ đề nghị khen thưởng công trạng",
            "152/2025/NĐ-CP", "Lớp bình dân học vụ số", "/official-papers/yearly-results/2026/docx",
        ] { #expect(page.contains(text), "\(text)") }
        let csv = try await clerk.get("/yearly-results.csv?year=2026")
        #expect(csv.contains("Nguyễn Văn Đức") && csv.contains("công trạng"))
        #expect(try await clerk.get("/yearly-results.xlsx?year=2026").status == .ok)
        for format in ["docx", "pdf"] {
            #expect(try await clerk.get("/official-papers/yearly-results/2026/\(format)").status == .ok)
        }
        #expect(try await clerk.get("/results").contains("/yearly-results?year=2026"))
        let empty = try await clerk.get("/yearly-results?year=2029")
        #expect(empty.contains("Trong năm chưa có khen thưởng nào"))
    }

    @Test func `a unit sees its own line only, and no paper of all units`() async throws {
        let world = try await world()
        let village = try await world.client(.village)
        let page = try await village.get("/yearly-results")
        #expect(page.contains("Thôn Đông") && !page.contains("Nguyễn Văn Đức") && !page.contains("/official-papers/"))
        #expect(try await village.get("/official-papers/yearly-results/2026/docx").status == .forbidden)
        let other = try await village.get("/yearly-results.csv?unit=\(Sample.school.id)")
        #expect(!other.contains("THCS Mẫu"))
    }
}
