import Domain
import Foundation
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct InspectionRouteTests {
    private func plan(_ world: SiteWorld, kind: String = "planned") async throws -> String {
        let sent = try await world.client(.clerk).post(
            "/inspections",
            [
                ("unit", "unit-school"), ("kind", kind), ("ground", "Chương trình <năm>"), ("day", "25/11/2026"),
                ("leader", Person.inspector.account.id.text), ("own", "Sổ <theo dõi>\n\nMáy móc"),
            ])
        return try #require(sent.location)
    }

    private let record = [
        ("place", "Trường"), ("day", "22/11/2026"), ("began", "08:00"), ("ended", "08:45"),
        ("head", "Cô <Hiệu> trưởng"),
        ("present", "Trần Thị Hoa; Giáo viên"), ("result-own-1", "unmet"), ("note-own-1", "Chưa có"),
        ("result-own-2", "met"), ("finding-1", "Chưa có sổ"), ("severity-1", "shortcoming"), ("due-1", "15/12/2026"),
    ]

    @Test func `a visit is planned, recorded, put right and confirmed on the pages`() async throws {
        let world = try await SiteWorld()
        let (clerk, inspector, school) = (
            try await world.client(.clerk), try await world.client(.inspector), try await world.client(.school)
        )
        #expect(try await clerk.get("/inspections").contains("Chưa có cuộc kiểm tra nào"))
        let chooser = try await clerk.get("/inspections/new")
        #expect(chooser.contains("Kiểm tra đơn vị nào?"))
        let empty = try await clerk.post("/inspections", [("unit", "unit-school"), ("lines", "own-9")])
        #expect(empty.status == .unprocessableContent && empty.contains("Chưa chọn trưởng đoàn"))
        let path = try await plan(world)
        let page = try await inspector.get(path)
        #expect(page.contains("Sổ &lt;theo dõi&gt;") && page.contains("Ghi biên bản"))
        let form = try await inspector.get("\(path)/record")
        let key = try #require(form.field("key"))
        let bare = try await inspector.post("\(path)/record", [("key", key)])
        #expect(bare.status == .unprocessableContent && bare.contains("Chưa ghi ngày") && bare.field("key") == key)
        let all = record + [("key", key)]
        #expect(try await inspector.post("\(path)/record", all).location == path)
        #expect(try await inspector.post("\(path)/record", all).location == path)
        let seen = try await school.get(path)
        #expect(seen.contains("Cô &lt;Hiệu&gt; trưởng") && seen.contains("Chưa có sổ"))
        let finding = try #require(
            seen.text.firstMatch(of: /\/inspection-findings\/[a-z0-9-]+/).map { String($0.output) })
        let unproven = try await school.post("\(finding)/correction", [("revision", "1"), ("text", "Đã lập")])
        #expect(unproven.status == .unprocessableContent && unproven.contains("Chưa có minh chứng"))
        let sent = try await school.upload(
            "\(finding)/correction", [("revision", "1"), ("text", "Đã lập <sổ>")], file: ("so.pdf", Sample.pdf))
        #expect(sent.status == .seeOther)
        let read = try await inspector.get(finding)
        #expect(read.contains("Đã lập &lt;sổ&gt;") && read.contains("so.pdf"))
        #expect(try await clerk.get("/").contains("Xem 1 báo cáo khắc phục"))
        #expect(
            try await school.post("\(finding)/ruling", [("revision", "2"), ("result", "enough")]).status == .forbidden)
        try await inspector.post("\(finding)/ruling", [("revision", "2"), ("result", "enough")])
        #expect(try await clerk.get(path).contains("Đã xong"))
        #expect(try await clerk.get("/inspections.csv?year=2026").contains("Đã xong"))
        #expect(try await clerk.get("/inspection-findings.csv?all=1").contains("Đã lập <sổ>"))
        #expect(try await clerk.get("/inspections/heads").contains("Cô &lt;Hiệu&gt; trưởng"))
        #expect(try await world.test.store.checkInvariants() == [])
    }

    @Test func `a surprise visit does not exist for its unit before it was there`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world, kind: "surprise")
        let school = try await world.client(.school)
        #expect(try await school.get(path).status == .notFound)
        #expect(try await !school.get("/inspections").contains("25/11/2026"))
        #expect(try await !school.get("/duties").contains("25/11/2026"))
        #expect(try await world.client(.clerk).get("/inspections").contains("25/11/2026"))
    }

    @Test func `a phone's record is answered in words, told of its wrong clock, and kept once`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world)
        let inspector = try await world.client(.inspector)
        let ahead = Sample.now.milliseconds + 7_200_000
        let phone =
            record + [
                ("device", "phone"), ("key", "0123456789abcdef0123"), ("account", Person.inspector.account.id.text),
                ("phone-started", String(ahead - 600_000)), ("phone-sent", String(ahead)),
                ("position", "21.59281, 105.84420 ±20 m"),
            ]
        let first = try await inspector.post("\(path)/record", phone)
        let second = try await inspector.post("\(path)/record", phone)
        #expect(first.status == .ok && first.text == path && second.status == .ok && second.text == path)
        let page = try await inspector.get(path)
        #expect(page.contains("chạy nhanh khoảng 120 phút") && page.contains("±20 m"))
        let other = try await inspector.post(
            "\(path)/record", phone.map { $0.0 == "key" ? ("key", "another-key-entirely") : $0 })
        #expect(other.status == .unprocessableContent && other.text.hasPrefix("Cuộc kiểm tra này đã có biên bản"))
        #expect(!other.text.contains("<html"))
    }

    @Test func `hostile fields of a phone are refused or read as nothing`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world)
        let inspector = try await world.client(.inspector)
        func send(_ more: [(String, String)]) async throws -> SiteReply {
            let names = Set(more.map(\.0))
            let usual = [("device", "phone"), ("key", "0123456789abcdef0123")] + record
            return try await inspector.post("\(path)/record", usual.filter { !names.contains($0.0) } + more)
        }
        for bad in [
            [("key", "")], [("key", String(repeating: "k", count: 5_000))], [("result-own-1", "excellent")],
            [("severity-1", "deadly")], [("line-1", "own-99")], [("began", "99:99")], [("day", "31/02/2026")],
            [("place", String(repeating: "x", count: 5_000))], [("account", "account-appraiser")],
            [("position", String(repeating: "1", count: 500))],
        ] {
            let reply = try await send(bad)
            #expect(reply.status == .unprocessableContent, "\(bad)")
        }
        #expect(try await world.client(.clerk).get(path).contains("Chưa kiểm tra"))
        let odd = try await send([("phone-started", "-5"), ("phone-sent", "9999999999999999999")])
        #expect(odd.status == .ok)
        #expect(try await !inspector.get(path).contains("Thiết bị gửi lúc"))
    }

    @Test func `a file that is no picture is refused with what it is`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world)
        let inspector = try await world.client(.inspector)
        let csrf = await inspector.csrf
        let boundary = "b-7"
        var body: [UInt8] = []
        for (name, value) in [("csrf", csrf), ("key", "0123456789abcdef0123")] + record {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\n\r\n".utf8
        body += Array("<script>alert(1)</script>".utf8) + Array("\r\n--\(boundary)--\r\n".utf8)
        let reply = try await inspector.send(
            .post, "\(path)/record", bytes: body, type: "multipart/form-data; boundary=\(boundary)")
        #expect(reply.status == .unprocessableContent && reply.contains("không phải ảnh JPEG hoặc PNG"))
        #expect(try await inspector.get(path).contains("Chưa kiểm tra"))
    }

    @Test func `moving, calling off and the programme`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world)
        let clerk = try await world.client(.clerk)
        let past = try await clerk.post("\(path)/day", [("revision", "1"), ("day", "01/11/2026")])
        #expect(past.status == .unprocessableContent && past.contains("Ngày này đã qua"))
        try await clerk.post("\(path)/day", [("revision", "1"), ("day", "30/11/2026")])
        #expect(try await clerk.get("\(path)/calling-off").contains("30/11/2026"))
        let bare = try await clerk.post("\(path)/calling-off", [("revision", "2")])
        #expect(bare.status == .unprocessableContent)
        try await clerk.post("\(path)/calling-off", [("revision", "2"), ("reason", "Trường <nghỉ>")])
        #expect(try await clerk.get(path).contains("Trường &lt;nghỉ&gt;"))
        let fields = [
            ("year", "2026"), ("revision", ""), ("document", "10/CTr"), ("day", "01/03/2026"), ("content", "Một & hai"),
        ]
        try await clerk.post("/inspections/programme", fields)
        #expect(try await clerk.get("/inspections/programme?year=2026").contains("Một &amp; hai"))
        #expect(try await clerk.post("/inspections/programme", fields).status == .conflict)
    }

    @Test func `what was found stands beside the unit's dossiers for who judges them, and not for the unit`()
        async throws
    {
        let world = try await SiteWorld()
        let season = TestSeason()
        try await world.test.put(season.writes)
        let path = "/nominations/\(season.nomination.id)"
        for person in [Person.appraiser, .member, .chairman] {
            let page = try await world.client(person).get(path)
            #expect(page.contains("1 lần kiểm tra; 1 phát hiện, 1 chưa xong, 0 quá hạn."), "\(person)")
            #expect(page.contains("Chưa có sổ &lt;theo dõi&gt;") && page.contains("/inspection-findings/check-finding"))
        }
        #expect(try await !world.client(.school).get(path).contains("Kết quả kiểm tra đơn vị này"))
    }

    @Test func `a review counts visits and findings as of its day, on the page and in its paper`() async throws {
        let world = try await SiteWorld()
        let path = try await plan(world, kind: "surprise")
        let inspector = try await world.client(.inspector)
        try await inspector.post("\(path)/record", record + [("key", "0123456789abcdef0123")])
        let clerk = try await world.client(.clerk)
        let today = try await clerk.get("/reviews/occasion-interim-2027?as-of=2026-11-22").text
        let before = try await clerk.get("/reviews/occasion-interim-2027?as-of=2026-11-21").text
        let marks = [today, before].map { page in
            page.firstMatch(of: /Lượt kiểm tra đã có biên bản<\/a>[\s\S]{0,80}?>(\d+)</).map { String($0.output.1) }
        }
        #expect(marks == ["1", "0"])
    }
}
