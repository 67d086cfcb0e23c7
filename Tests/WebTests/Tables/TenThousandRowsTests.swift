import Domain
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// Every table that comes in takes ten thousand rows: all of them are judged, then all are written or none, and the same
/// file once more adds nothing.
@Suite(.enabled(if: TestEngine.isSQLite), .serialized) struct TenThousandRowsTests {
    private static let rows = 10_000

    /// One kind of table: who brings it where, its titles, a row that is whole, one that is not, and how many records
    /// there are.
    private struct Kind {
        let person: Person
        let address: String
        var fields: [(String, String)] = []
        let titles: String
        let whole: (Int) -> String
        let wrong: String
        let count: (SiteWorld) async throws -> Int
    }

    private func walk(_ kind: Kind, in world: SiteWorld) async throws {
        let client = try await world.client(kind.person)
        let before = try await kind.count(world)
        func send(_ row: (Int) -> String) async throws -> SiteReply {
            let text = kind.titles + "\n" + (0..<Self.rows).map(row).joined(separator: "\n") + "\n"
            let sent = try await client.upload(kind.address, kind.fields, file: ("bang.csv", Array(text.utf8)))
            #expect(sent.location == "\(kind.address)/preview")
            return try await client.settled("\(kind.address)/preview")
        }
        let refused = try await send { $0 == Self.rows - 1 ? kind.wrong : kind.whole($0) }
        #expect(refused.contains("bang.csv, 10.000 dòng") && refused.field("digest") == nil)
        #expect(refused.contains("10001"), "the last row is judged as well")
        #expect(try await kind.count(world) == before)
        let ready = try await send(kind.whole)
        let digest = try #require(ready.field("digest"))
        #expect(try await kind.count(world) == before)
        try await client.post("\(kind.address)/confirmation", [("digest", digest)])
        let done = try await client.settled("\(kind.address)/preview")
        #expect(done.contains("10.000") && !done.contains("Không nhập được"))
        #expect(try await kind.count(world) == before + Self.rows)
        let again = try await send(kind.whole)
        #expect(again.field("digest") == nil && again.contains("Mọi dòng đều đã có"))
        #expect(try await kind.count(world) == before + Self.rows)
    }

    @Test func `participants`() async throws {
        let kind = Kind(
            person: .clerk, address: "/participants/import", titles: "Tên,Loại,Đơn vị",
            whole: { "Tổ số \($0),tập thể,Thôn Đông" }, wrong: "Tổ,tập thể,Thôn Lạ",
            count: { try await $0.test.store.everyParticipant(of: Sample.agency.id, unit: nil).count })
        try await walk(kind, in: try await SiteWorld())
    }

    @Test func `nominations`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(
            (0..<Self.rows).map { .addParticipant(Sample.participant("many-\($0)", "Nguyễn Văn Số \($0)")) })
        let kind = Kind(
            person: .school, address: "/nominations/import", fields: [("occasion", "occasion-yearly-2026")],
            titles: "Tên,Hình thức", whole: { "Nguyễn Văn Số \($0),commune-certificate" },
            wrong: "Nguyễn Văn Lạ,commune-certificate",
            count: {
                try await $0.test.store.nominations(
                    occasion: Sample.yearly2026, agency: Sample.agency.id, statuses: [.draft]
                ).count
            })
        try await walk(kind, in: world)
    }

    @Test func `indicators`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(.addIndicator(Sample.classes))
        let saved = try await world.client(.clerk).get("/indicators.csv").text.split(whereSeparator: \.isNewline)
        let (titles, row) = (String(try #require(saved.first)), String(try #require(saved.last)))
        #expect(row.contains(Sample.classes.name))
        let kind = Kind(
            person: .clerk, address: "/indicators/import", titles: titles,
            whole: { row.replacing(Sample.classes.name, with: "Chỉ số \($0)") },
            wrong: row.replacing(Sample.classes.name, with: ""),
            count: { try await $0.test.store.indicators(of: Sample.agency.id).count })
        try await walk(kind, in: world)
    }

    /// Twenty units, five months, a hundred indicators.
    @Test func `figures`() async throws {
        let world = try await SiteWorld()
        var definition = Sample.classesDefinition
        (definition.cadence, definition.reporters) = (.monthly, [.village])
        (definition.targets, definition.wholeTargets) = (TargetTable(), TargetTable())
        let indicators = (0..<100).map { number in
            definition.name = "Chỉ số \(number)"
            return Sample.indicator("many-\(number)", .number, definition)
        }
        try await world.test.put(
            indicators.map { .addIndicator($0) }
                + (0..<20).map { .addUnit(Sample.unit("many-\($0)", "Xóm \($0)", .village)) })
        let kind = Kind(
            person: .clerk, address: "/progress/import", titles: "Đơn vị,Kỳ,Chỉ số,Kết quả",
            whole: { "Xóm \($0 / 500),tháng \(7 + $0 / 100 % 5)/2026,Chỉ số \($0 % 100),\($0)" },
            wrong: "Xóm 1,tháng 7/2026,Chỉ số lạ,5",
            count: { world in
                let reports = try await world.test.store.progressReports(
                    agency: Sample.agency.id, year: 2026, unit: nil)
                return reports.reduce(0) { $0 + $1.figures.count }
            })
        try await walk(kind, in: world)
    }

    @Test func `earlier awards`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(.addParticipant(Sample.participant("duc")))
        let kind = Kind(
            person: .clerk, address: "/earlier-awards/import", titles: "Họ và tên,Hình thức khen thưởng,Số QĐ,Ngày ký",
            whole: { "Nguyễn Văn Đức,Giấy khen,\($0)/QĐ-UBND,15/12/2024" },
            wrong: "Nguyễn Văn Đức,Giấy khen,9999/QĐ-UBND,32/13/2024",
            count: { try await $0.test.store.earlierAwards(of: Sample.agency.id).count })
        try await walk(kind, in: world)
    }

    @Test func `initiatives`() async throws {
        let kind = Kind(
            person: .school, address: "/initiatives/import",
            titles: "Tên sáng kiến,Tác giả,Phạm vi,Áp dụng lần đầu,Nội dung",
            whole: { "Sáng kiến số \($0),Hoa,Trong đơn vị,1/3/2026,Gọn" },
            wrong: "Sáng kiến lạ,Hoa,Trong đơn vị,1/3/2027,Gọn",
            count: { try await $0.test.store.everyInitiative(of: Sample.agency.id, unit: nil).count })
        try await walk(kind, in: try await SiteWorld())
    }
}
