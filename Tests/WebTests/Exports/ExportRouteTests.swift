import Domain
import HTTPTypes
import Operations
import Paperwork
import TestSupport
import Testing

@testable import Web

@Suite struct CSVFileTests {
    @Test(arguments: [
        ("Nguyễn Văn Đức", "Nguyễn Văn Đức"), ("=1+1", "'=1+1"), ("+84", "'+84"), ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"), ("a,b", "\"a,b\""), ("\"ngoặc\"", "\"\"\"ngoặc\"\"\""), ("hai\ndòng", "\"hai\ndòng\""),
        ("=a,b", "\"'=a,b\""), ("x;=1+1", "\"x;'=1+1\""), ("x; -1", "\"x; -1\""), ("＝1+1", "'＝1+1"), ("a=1", "a=1"),
        ("", ""),
    ]) func `a cell is quoted where it must be and never a formula`(text: String, cell: String) {
        var file = CSVFile(["Tên", "Số"])
        file.add([text, "1"])
        #expect(file.bytes == [0xEF, 0xBB, 0xBF] + Array("Tên,Số\r\n\(cell),1\r\n".utf8))
    }
}

@Suite struct ExportRouteTests {
    private func lines(_ reply: SiteReply) -> [String] {
        #expect(reply.status == .ok && reply.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(Array(reply.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        return String(decoding: reply.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func `nominations come with the filters of the page, for whom the page shows them`() async throws {
        let world = try await NominationWorld(.submitted)
        let formula = Sample.participant("ct", "=HYPERLINK(\"x\")", detail: "")
        let draft = Sample.nomination("ct", of: formula, sequence: 2)
        try await world.world.test.put(
            .addParticipant(formula), .addNomination(draft, name: formula.name, detail: formula.detail))
        let clerk = try await world.client(.clerk)
        let reply = try await clerk.get("/nominations.csv?q=do%20thi&status=submitted")
        #expect(
            lines(reply) == [
                "Số hồ sơ,\"Người, tập thể được đề nghị\",\"Chức vụ, nơi làm việc\",Đơn vị đề nghị,Loại,Hình thức,Trạng thái,Cập nhật",
                "HS-2026-001,\"Đỗ Thị <b>\"\"&'\",Giáo viên Trường THCS Mẫu,Trường THCS Mẫu,cá nhân,"
                    + "Giấy khen của Chủ tịch Ủy ban nhân dân xã,Đã nộp,22/11/2026",
            ])
        #expect(
            reply.headers[.contentDisposition] == "attachment; filename*=UTF-8''de-nghi-khen-thuong.csv")
        #expect(lines(try await clerk.get("/nominations.csv")).count == 2, "a draft is its unit's")
        #expect(lines(try await clerk.get("/nominations.csv?status=declined")).count == 1)
        let school = lines(try await world.client(.school).get("/nominations.csv"))
        #expect(school.count == 3 && school.contains { $0.hasPrefix(",\"'=HYPERLINK(\"\"x\"\")\"") })
        #expect(lines(try await world.client(.village).get("/nominations.csv")).count == 1)
    }

    @Test func `participants, registrations and decisions come as their pages show them`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        let people = lines(try await clerk.get("/participants.csv?unit=unit-school"))
        #expect(
            people.first
                == "Tên,\"Chức vụ, nơi làm việc\",Loại đối tượng,Đơn vị,Nhóm theo kế hoạch,Công việc,Giới tính")
        #expect(people.dropFirst().allSatisfy { $0.contains(",Trường THCS Mẫu,") } && people.count > 1)
        #expect(lines(try await clerk.get("/participants.csv?q=khong%20co")).count == 1)
        let registrations = lines(try await clerk.get("/registrations.csv?year=2026"))
        #expect(registrations.contains { $0.contains("2026,\"Nội dung a; Nội dung b\",Số hóa hồ sơ") })
        #expect(lines(try await clerk.get("/registrations.csv?year=2027")).count == 1)
        let decisions = lines(try await clerk.get("/decisions.csv?status=published"))
        #expect(decisions.count == 2 && decisions[1].hasPrefix("01/QĐ-UBND,"))
        #expect(lines(try await clerk.get("/decisions.csv?year=2025")).count == 1)
        let english = try await world.client(.auditor)
        await english.take(cookie: SiteCookie.languageName, "en")
        #expect(lines(try await english.get("/decisions.csv"))[0].hasPrefix("Number,Day,Subject"))
    }
}
