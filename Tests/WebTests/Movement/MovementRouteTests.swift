import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing
import Wording

@testable import Web

@Suite struct MovementRouteTests {
    /// The plan the product ships with.
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../plans/cao-minh-2026.yaml")

    private func shipped() throws -> String { try String(contentsOf: MovementRouteTests.file, encoding: .utf8) }

    @Test func `everybody reads the plan, only clerk and administrator are offered to replace it`() async throws {
        let world = try await SiteWorld()
        let member = try await world.client(.member)
        let page = try await member.get("/movement")
        #expect(page.contains("<h1>Cả xã thi đua chuyển đổi số</h1>"))
        #expect(!page.contains("href=\"/movement/plan\""))
        #expect(try await member.get("/movement/plan").status == .forbidden)
        #expect(try await world.client(.clerk).get("/movement").contains("href=\"/movement/plan\""))
    }

    @Test func `a file with problems shows all of them with their places and replaces nothing`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let broken = try shipped().replacingOccurrences(of: "level: commune", with: "level: comune")
            .replacingOccurrences(of: "maximum: 2\n", with: "maximum: hai\n")
        let reply = try await clerk.upload("/movement/plan", file: ("plan.yaml", Array(broken.utf8)))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("dòng 8, cột 10"))
        #expect(reply.contains("\(PlanPart.quotas.phrase.vietnamese) 1 – "))
        let plan = try await world.office.readPlan(by: Person.clerk.persona).plan
        #expect(plan == SamplePlan.caoMinhLike)
    }

    @Test func `a sound file is shown first and put in force by the second step`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let preview = try await clerk.upload("/movement/plan", file: ("plan.yaml", Array(try shipped().utf8)))
        #expect(preview.status == .ok)
        #expect(preview.contains("Khen thưởng năm 2028; Khen thưởng năm 2029; Khen thưởng năm 2030"))
        let before = try await world.office.readPlan(by: Person.clerk.persona).plan
        #expect(before == SamplePlan.caoMinhLike)

        let text = try #require(preview.field("text"))
        let reply = try await clerk.post("/movement/plan/replacement", [("text", text)])
        #expect(reply.location == "/movement")
        let page = try await clerk.get("/movement")
        #expect(page.contains("chưa có số"))
        #expect(page.contains("Điểm cần lưu ý trong kế hoạch"))
        #expect(page.contains("Kế hoạch không nêu tiêu chí cho nhóm này."))
        #expect(page.contains("do cấp trên quyết định"))
        #expect(try await clerk.get("/movement/plan.yaml").text == text)
        let paper = try await clerk.get("/movement/plan.txt").text
        #expect(paper.hasPrefix("ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN\nỦY BAN NHÂN DÂN XÃ CAO MINH\n"))
        #expect(paper.contains("- mỗi đợt khen hằng năm: không quá 02 tập thể, tính chung toàn phong trào;"))
    }

    @Test func `without a file the form says so`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let reply = try await clerk.upload("/movement/plan", file: ("", []))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("href=\"#field-file\""))
    }

    @Test func `nobody else replaces the plan, whatever they post`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let reply = try await school.post("/movement/plan/replacement", [("text", try shipped())])
        #expect(reply.status == .forbidden)
        #expect(try await world.office.readPlan(by: Person.clerk.persona).plan == SamplePlan.caoMinhLike)
    }
}
