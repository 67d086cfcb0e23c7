import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct SkillRouteTests {
    @Test func `a unit keeps its book, the office sees it by unit and village, and the report form quotes it`()
        async throws
    {
        let world = try await SiteWorld()
        let indicator = Indicator(
            id: Sample.id("indicator-classes"), agency: Sample.agency.id, theme: "a", kind: .number,
            origin: "digital-skill-classes", first: Sample.classes.first, changed: Sample.now)
        try await world.test.put(.addIndicator(indicator))
        let school = try await world.client(.school)
        let bare = try await school.post("/digital-skills", [])
        #expect(bare.status == .unprocessableContent && bare.contains("Số người học phải từ 1"))
        let form = [
            ("title", "Lớp <AI>"), ("subject", "ai"), ("village", Sample.village.id.text), ("first", "10/08/2026"),
            ("learners", "30"),
        ]
        let path = try #require(try await school.post("/digital-skills", form).location)
        let over = try await school.post(
            "\(path)/outcome", [("revision", "1"), ("ended", "2026-09-01"), ("completed", "31")])
        #expect(over.status == .unprocessableContent && over.contains("30 người học"))
        let end = [("revision", "1"), ("ended", "2026-09-01"), ("completed", "28")]
        #expect(try await school.post("\(path)/outcome", end).status == .seeOther)
        #expect(try await world.client(.village).get(path).status == .notFound)
        let page = try await world.client(.clerk).get("/digital-skills?year=2026")
        #expect(page.contains("Lớp &lt;AI&gt;") && page.contains("Thôn Đông") && page.contains("28"))
        #expect(page.contains("Lớp bình dân học vụ số") && page.contains("Mục tiêu năm"))
        let fill = try await school.get("/progress/units/unit-school/2026-q3")
        #expect(fill.contains("Theo sổ lớp trong kỳ: 1"))
        #expect(try await world.client(.clerk).get("/digital-skills.csv?year=2026").contains("Lớp <AI>"))
        #expect(try await !world.client(.village).get("/digital-skills.csv?year=2026").contains("Lớp <AI>"))
    }
}
