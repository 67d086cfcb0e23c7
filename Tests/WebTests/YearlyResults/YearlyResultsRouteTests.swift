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

    /// Twelve in the third quarter and two in the fourth, five wanted each: by the last alone it is missed.
    private func quarters(_ way: PeriodCombination?) async throws -> SiteClient {
        let world = try await SiteWorld()
        var definition = Sample.classesDefinition
        (definition.name, definition.combining) = ("Lớp <học>", way)
        let indicator = Sample.indicator("two", .number, definition)
        let fourth = ReportPeriod(.quarterly, containing: Sample.day(2026, 12, 31))
        var writes: [Write] = [.addIndicator(indicator)]
        for (key, period, count) in [("q3", Sample.thirdQuarter, 12), ("q4", fourth, 2)] {
            var report = Sample.report(key, period: period, status: .confirmed)
            report.figures = [indicator.id: ReportedFigure(.number(Hundredths(whole: count)), version: 1)]
            writes.append(.addProgressReport(report))
        }
        try await world.test.put(writes)
        return try await world.client(.clerk)
    }

    @Test func `a year is judged by its periods together, and says so where nobody said how`() async throws {
        let added = try await quarters(.sum)
        let page = try await added.get("/yearly-results?year=2026")
        #expect(!page.contains("Chưa nêu cách gộp"))
        #expect(try await added.get("/yearly-results.csv?year=2026").contains("THCS Mẫu,1,0,0,0,0,"))
        let unsaid = try await quarters(nil)
        let told = try await unsaid.get("/yearly-results?year=2026")
        #expect(told.contains("Chưa nêu cách gộp") && told.contains("Lớp &lt;học&gt;") && told.contains("Chưa đạt"))
        #expect(try await unsaid.get("/yearly-results.csv?year=2026").contains("THCS Mẫu,0,1,0,0,1,"))
        for client in [added, unsaid] {
            #expect(try await client.get("/official-papers/yearly-results/2026/docx").status == .ok)
        }
    }
}
