import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ProgressGridRouteTests {
    private let grid = "/progress/grid?period=2026-q3"

    private func world(_ more: [Write] = []) async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put([.addIndicator(Sample.classes), .addIndicator(Sample.online)] + more)
        return world
    }

    private func cell(_ unit: String, _ indicator: String, _ period: String = "2026-q3") -> String {
        "v.unit-\(unit).\(period).indicator-\(indicator)"
    }

    private func reports(_ world: SiteWorld) async throws -> [ProgressReport] {
        try await world.office.store.progressReports(agency: Sample.agency.id, year: 2026, unit: nil)
    }

    @Test func `every wrong cell is marked and nothing is kept; then all are kept together`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get(grid)
        #expect(page.contains("name=\"\(cell("school", "online"))\"") && !page.contains(cell("village", "online")))
        let wrong = try await clerk.post(
            grid,
            [
                (cell("school", "classes"), "12.5"), (cell("school", "online"), "45/0"),
                (cell("village", "classes"), "3"), ("go", "save"),
            ])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.contains("id=\"error-\(cell("school", "classes"))\""))
        #expect(wrong.contains("id=\"error-\(cell("school", "online"))\"") && wrong.contains("value=\"45/0\""))
        #expect(try await reports(world).isEmpty)
        let saved = try await clerk.post(
            grid,
            [
                (cell("school", "classes"), "1.234,5"), (cell("school", "online"), "45/60"),
                (cell("village", "classes"), "3"), ("go", "save"),
            ])
        #expect(saved.location == grid)
        #expect(try await reports(world).count == 2)
        #expect(try await clerk.get(grid).contains("value=\"1.234,5\""))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `a paste is shown in its cells and kept nowhere until it is saved`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get(grid)
        let shown = try await clerk.post(
            grid, [("go", "paste"), ("paste", "Đơn vị\tLớp bình dân học vụ số\r\nThôn Đông\t7\r\nTruong THCS Mau\tx")])
        #expect(shown.contains("name=\"\(cell("village", "classes"))\" value=\"7\""))
        #expect(shown.contains("name=\"\(cell("school", "classes"))\" value=\"x\"") && shown.contains("Đã đưa 2 ô"))
        #expect(try await reports(world).isEmpty)
        let unknown = try await clerk.post(grid, [("go", "paste"), ("paste", "Thôn Đông\t7\nThôn <Tây>\t8")])
        #expect(unknown.status == .unprocessableContent && unknown.contains("Thôn &lt;Tây&gt;"))
    }

    @Test(arguments: ["save", "submit"])
    func `whichever button is pressed, a paste is looked at first and nothing older goes in for it`(go: String)
        async throws
    {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let typed = (cell("village", "classes"), "3")
        let unknown = try await clerk.post(
            grid, [typed, ("go", go), ("paste", "Đơn vị\tLớp bình dân học vụ số\nThôn Tây\t7")])
        #expect(unknown.status == .unprocessableContent && unknown.contains("Thôn Tây"))
        #expect(!unknown.contains("“Đơn vị”") && unknown.contains("Thôn Tây\t7</textarea>"))
        #expect(try await reports(world).isEmpty)
        let shown = try await clerk.post(grid, [typed, ("go", go), ("paste", "Thôn Đông\t7")])
        #expect(shown.contains("name=\"\(cell("village", "classes"))\" value=\"7\"") && shown.contains("chưa nộp gì"))
        #expect(!shown.contains("Thôn Đông\t7</textarea>"))
        #expect(try await reports(world).isEmpty)
        let sent = try await clerk.post(grid, [(cell("village", "classes"), "7"), ("go", go), ("paste", "")])
        #expect(sent.location == grid)
        #expect(try await reports(world).map(\.status) == [go == "submit" ? .submitted : .draft])
    }

    @Test func `a row left empty makes no report, and a closed one is not written in`() async throws {
        let world = try await world([.addProgressReport(Sample.report())])
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get(grid)
        #expect(page.contains("(đã nộp)") && !page.contains(cell("school", "classes")))
        let none = try await clerk.post(grid, [(cell("village", "classes"), ""), ("go", "save")])
        #expect(none.status == .unprocessableContent && none.contains("Chưa có số liệu nào mới"))
        let sent = try await clerk.post(grid, [(cell("village", "classes"), "3"), ("go", "submit")])
        #expect(sent.location == grid)
        #expect(try await reports(world).map(\.status) == [.submitted, .submitted])
        #expect(try await clerk.get(grid).contains("Không có ô nào để nhập"))
    }

    @Test func `last year's periods can be reached once a new one has begun`() async throws {
        let world = try await world()
        world.test.clock.move(to: Moment(Sample.day(2027, 1, 5), hour: 9))
        let page = try await world.client(.clerk).get("/progress/grid")
        #expect(page.contains("href=\"/progress/grid?year=2026\"") && page.contains("Quý I/2027"))
        let last = try await world.client(.clerk).get("/progress/grid?year=2026")
        #expect(last.contains(cell("school", "classes", "2026-q4")))
        #expect(last.contains("href=\"/progress/grid?year=2027\""))
    }

    @Test func `a unit writes its indicators over the periods of a year, its own alone`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        let page = try await school.get("/progress/grid?unit=unit-village")
        #expect(page.contains(cell("school", "classes", "2026-q4")) && !page.contains("unit-village."))
        let address = "/progress/grid?unit=unit-school&year=2026"
        let saved = try await school.post(
            address,
            [(cell("school", "classes"), "4"), (cell("school", "classes", "2026-q4"), "5"), ("go", "save")])
        #expect(saved.location == address)
        #expect(try await reports(world).map(\.period.description).sorted() == ["2026-q3", "2026-q4"])
        let stale = try await school.post(address, [(cell("school", "classes"), "9"), ("go", "save")])
        #expect(stale.status == .conflict)
    }
}
