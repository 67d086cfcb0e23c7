import Domain
import Foundation
import HTTPTypes
import Operations
import Paperwork
import TestSupport
import Testing

@testable import Web

@Suite struct MaturityRouteTests {
    private let firm = Sample.firm

    private func world(_ more: [Write] = []) async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put([.addParticipant(firm), .addCriteriaSet(Sample.criteriaSetRecord)] + more)
        return world
    }

    private func answers(_ first: String, _ second: String) -> [(String, String)] {
        [
            ("points-1.1.1", first), ("evidence-1.1.1", "Sổ <1>"), ("points-1.1.2", second),
            ("evidence-1.1.2", second.isEmpty ? "" : "Tờ khai"),
        ]
    }

    @Test func `an enterprise begins, stops, goes on and hands in; the office sends back and confirms`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get("/maturity/new").contains("/maturity/new?participant=\(firm.id)"))
        let form = try await school.get("/maturity/new?participant=\(firm.id)")
        #expect(form.contains("dbi-2021-sme@2021") && form.contains("xa-mau-bo@2026") && !form.contains("bkhcn-2025"))
        let begun = try await school.post(
            "/maturity", [("participant", firm.id.text), ("year", "2026"), ("set", "xa-mau-bo@2026")])
        let path = try #require(begun.location)

        let part = "\(path)/components/1.1"
        _ = try await school.get(part)
        let next = try await school.post(part, [("revision", "1"), ("go", "next")] + answers("2", ""))
        #expect(next.location == "\(path)/components/2.1")
        #expect(try await school.get(path).contains("1/3 tiêu chí"))
        #expect(try await school.get(part).contains("Sổ &lt;1&gt;</textarea>"))
        let later = try await school.post(part, [("revision", "2"), ("go", "later")] + answers("2", "5"))
        #expect(later.location == path)
        let early = try await school.post("\(path)/submission", [("revision", "3")])
        #expect(early.status == .unprocessableContent && early.contains("2.1 Lưu trữ: còn 1 tiêu chí"))
        try await school.post("\(path)/components/2.1", [("revision", "3"), ("points-2.1.1", "0"), ("go", "next")])
        #expect(try await school.get("\(path)/submission").contains("Đã trả lời cả 3 tiêu chí."))
        #expect(try await school.post("\(path)/submission", [("revision", "4")]).location == path)
        #expect(try await school.get(part).status == .unprocessableContent)

        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/").contains("Xem 1 bản tự đánh giá chuyển đổi số đã nộp"))
        #expect(try await clerk.get("\(path)/check").contains("Tờ khai"))
        let confirmed = try await clerk.post(
            "\(path)/confirmation", [("revision", "5"), ("reason-1.1.1", "Chưa <rõ>")])
        #expect(confirmed.status == .unprocessableContent && confirmed.contains("value=\"Chưa &lt;rõ&gt;\""))
        let empty = try await clerk.post("\(path)/return", [("revision", "5")])
        #expect(empty.status == .unprocessableContent)
        try await clerk.post("\(path)/return", [("revision", "5"), ("reason-1.1.1", "Chưa <rõ>")])
        #expect(try await school.get(part).contains("Cần xem lại: Chưa &lt;rõ&gt;"))
        #expect(try await school.get("/").contains("Hoàn thành và nộp bản tự đánh giá chuyển đổi số"))
        try await school.post("\(path)/submission", [("revision", "6")])
        #expect(try await clerk.post("\(path)/confirmation", [("revision", "7")]).location == path)
        let report = try await clerk.get(path)
        #expect(report.contains("không phải kết quả chính thức") && report.contains("Cơ quan đã xem"))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `what can not be read comes back with what was typed, and nothing is kept`() async throws {
        let world = try await world([.addAssessment(Sample.assessment(status: .draft))])
        let school = try await world.client(.school)
        let part = "/maturity/maturity-firm/components/1.1"
        _ = try await school.get(part)
        let wrong = try await school.post(
            part, [("revision", "1"), ("points-1.1.1", "9"), ("evidence-1.1.1", "Sổ"), ("points-1.1.2", "")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("Tiêu chí 1.1.1 không có mức điểm này"))
        #expect(wrong.contains("\nSổ</textarea>"))
        let bare = try await school.post(part, [("revision", "1"), ("evidence-1.1.2", "Chỉ minh chứng")])
        #expect(bare.status == .unprocessableContent && bare.contains("id=\"error-points-1.1.2\""))
        let late = try await school.post(part, [("revision", "7"), ("points-1.1.1", "1")])
        #expect(late.status == .conflict)
        let kept = try await world.office.store.assessment(Sample.assessment().id, agency: firm.agency)
        #expect(kept?.answers == Sample.maturityAnswers)
    }

    @Test func `the list finds without marks, shows the year asked for and hides a draft's level`() async throws {
        let world = try await world([
            .addAssessment(Sample.assessment(status: .draft)), .addMaturityRecord(Sample.maturityRecord()),
            .addAssessment(Sample.assessment("old", year: 2025)),
        ])
        let clerk = try await world.client(.clerk)
        let latest = try await clerk.get("/maturity?q=nuoc%20sach")
        #expect(latest.contains("Đang tự đánh giá") && !latest.contains("Mức 1: Bắt đầu"))
        #expect(latest.contains("Mức 3, 04/5/2026"))
        #expect(try await clerk.get("/maturity/maturity-firm").status == .notFound)
        let old = try await clerk.get("/maturity?year=2025")
        #expect(old.contains("Mức 1: Bắt đầu") && old.contains("href=\"/maturity/maturity-old\""))
        #expect(!(try await clerk.get("/maturity?q=khong%20co")).contains("Nước Sạch"))
        #expect(try await world.client(.school).get("/maturity").contains("Mức 1: Bắt đầu"))
    }

    @Test func `the list comes as a file that says what its levels are, names that look like formulas neutralised`()
        async throws
    {
        let formula = Sample.participant("ct", "=HYPERLINK(\"x\")", kind: .enterprise, detail: "")
        let world = try await world([
            .addAssessment(Sample.assessment()), .addMaturityRecord(Sample.maturityRecord()), .addParticipant(formula),
        ])
        let reply = try await world.client(.clerk).get("/maturity.csv?year=2026")
        let lines = String(decoding: reply.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
        #expect(lines.count == 3)
        #expect(
            lines.contains {
                $0.hasPrefix("Công ty TNHH Nước Sạch Mẫu,Trường THCS Mẫu,2026,Mức 1: Bắt đầu,7,Chờ cơ quan xem,")
                    && $0.contains("không phải kết quả chính thức")
            })
        #expect(lines.contains { $0.hasPrefix("\"'=HYPERLINK(\"\"x\"\")\"") })
    }

    @Test func `a result from elsewhere is entered, shown and cancelled`() async throws {
        let world = try await world([.addAssessment(Sample.assessment())])
        let clerk = try await world.client(.clerk)
        let path = "/maturity-results/new?participant=\(firm.id)"
        _ = try await clerk.get(path)
        let wrong = try await clerk.post(
            "/maturity-results", [("participant", firm.id.text), ("level", "Mức <3>"), ("day", "32/13/2026")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"Mức &lt;3&gt;\""))
        let fields = [
            ("participant", firm.id.text), ("level", "Mức <3>"), ("day", "2026-05-04"), ("source", "Sở KH&CN"),
            ("proof", "Giấy số 12"),
        ]
        #expect(try await clerk.post("/maturity-results", fields).location == "/maturity")
        let page = try await clerk.get("/maturity/maturity-firm")
        #expect(page.contains("Mức &lt;3&gt;") && page.contains("Sở KH&amp;CN"))
        let record = try #require(
            try await world.office.store.maturityRecords(of: [firm.id], agency: firm.agency).first)
        let cancel = "/maturity-results/\(record.id)/cancellation"
        #expect(try await clerk.get(cancel).contains("Mức &lt;3&gt;"))
        #expect(try await clerk.post(cancel, [("revision", "1")]).location == "/maturity")
        #expect(try await clerk.get(cancel).status == .unprocessableContent)
    }

    @Test func `the administrator loads a set that was downloaded and changed; a broken one is told line by line`()
        async throws
    {
        let world = try await world()
        let administrator = try await world.client(.administrator)
        let file = try await administrator.get("/maturity/sets/file?set=dbi-2021-sme%402021").text
        #expect(CriteriaSetFile.read(Array(file.utf8)).set == CriteriaSetRegistry.dbi2021Small)
        _ = try await administrator.get("/maturity/sets")
        let broken = file.replacing("above: 40", with: "above: 10")
        let refused = try await administrator.upload("/maturity/sets", file: ("bo.yaml", Array(broken.utf8)))
        #expect(refused.status == .unprocessableContent && refused.contains("bands[2].level"))
        let same = try await administrator.upload("/maturity/sets", file: ("bo.yaml", Array(file.utf8)))
        #expect(same.status == .unprocessableContent)
        let next = file.replacing("version: \"2021\"", with: "version: \"2027\"")
        let loaded = try await administrator.upload("/maturity/sets", file: ("bo.yaml", Array(next.utf8)))
        #expect(loaded.location == "/maturity/sets")
        let page = try await world.client(.school).get("/maturity/sets")
        #expect(page.contains("dbi-2021-sme%402027") && !page.contains("type=\"file\""))
    }

    @Test func `another unit finds nothing, and taking back asks first`() async throws {
        let world = try await world([.addAssessment(Sample.assessment())])
        let village = try await world.client(.village)
        #expect(try await village.get("/maturity/maturity-firm").status == .notFound)
        #expect(try await village.get("/maturity/new?participant=\(firm.id)").status == .notFound)
        #expect(!(try await village.get("/maturity")).contains("Nước Sạch"))
        let school = try await world.client(.school)
        #expect(try await school.get("/maturity/maturity-firm/withdrawal").contains("sẽ ghi là đã rút"))
        let path = "/maturity/maturity-firm"
        #expect(try await school.post("\(path)/withdrawal", [("revision", "1")]).location == path)
        #expect(try await school.get("\(path)/withdrawal").status == .unprocessableContent)
    }
}
