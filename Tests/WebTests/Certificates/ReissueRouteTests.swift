import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct ReissueRouteTests {
    @Test func `a lost certificate is asked for, granted, printed anew and told apart by its code`() async throws {
        let setting = try await CouncilWorld()
        let office = setting.world.office
        let decision = try await setting.issue()
        try await office.publishDecision(decision.id, at: decision.revision, by: Person.clerk.persona)
        let old = try #require(try await office.readCertificates(of: decision.id, by: Person.clerk.persona).first)
        let clerk = try await setting.world.client(.clerk)
        let list = "/decisions/\(decision.id)/certificates"
        let form = "/certificates/\(old.id)/reissue"
        #expect(try await clerk.get(list).contains("href=\"\(form)\""))
        #expect(try await clerk.get(form).contains("chưa đối chiếu"))
        let empty = try await clerk.post(form, [("document", "")])
        #expect(empty.status == .unprocessableContent && empty.contains("Chưa"))
        let sent = try await clerk.post(
            form, [("ground", "lost"), ("applicant", "Bà <Sáu>"), ("document", "Đơn <1>"), ("received", "20/11/2026")])
        let path = try #require(sent.location)
        let own = try await clerk.get(path)
        #expect(own.contains("Bà &lt;Sáu&gt;") && !own.contains("Cho cấp lại"))
        let chairman = try await setting.world.client(.chairman)
        #expect(try await chairman.get("/").contains("Xem xét 1 đề nghị cấp lại giấy khen"))
        #expect(try await chairman.get("/reissues").contains("Bà &lt;Sáu&gt;"))
        let paperless = try await chairman.post("\(path)/ruling", [("revision", "1"), ("ruling", "grant")])
        #expect(paperless.status == .unprocessableContent && paperless.contains("Cho cấp lại"))
        try await chairman.post("\(path)/ruling", [("revision", "1"), ("ruling", "grant"), ("text", "12/UBND")])
        let all = try await office.readCertificates(of: decision.id, by: Person.clerk.persona)
        let new = try #require(all.first { $0.goldBook == old.goldBook && $0.status == .valid })
        let visitor = setting.world.visitor()
        let before = try await visitor.get("/lookup?code=\(old.code)")
        #expect(before.contains("đã báo mất hoặc hỏng") && !before.contains(new.code))
        let after = try await visitor.get("/lookup?code=\(new.code)")
        #expect(after.contains("Giấy khen này còn hiệu lực") && after.contains("thay cho tờ đã mất hoặc hỏng"))
        let sheets = try await clerk.get(list)
        #expect(sheets.contains("Ghi chú sổ vàng") && sheets.contains("\(old.code) → \(new.code)"))
        #expect(sheets.contains("Mã tra cứu: \(new.code)") && !sheets.contains("Mã tra cứu: \(old.code)"))
        #expect(try await !visitor.get("/publication").contains("Bà &lt;Sáu&gt;"))
    }

    @Test func `a declined request leaves the certificate as it is`() async throws {
        let world = try await SiteWorld()
        let season = TestSeason()
        try await world.test.put(season.writes)
        let chairman = try await world.client(.chairman)
        let path = "/reissues/check-reissue"
        try await chairman.post(
            "\(path)/ruling", [("revision", "1"), ("ruling", "decline"), ("text", "Không có căn cứ")])
        #expect(try await chairman.get(path).contains("Không có căn cứ"))
        let known = try await world.office.store.certificate(season.certificate.id, agency: Sample.agency.id)
        #expect(known?.status == .valid)
        #expect(try await world.client(.school).get(path).status == .forbidden)
    }
}
