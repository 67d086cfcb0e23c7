import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct SimilarRouteTests {
    private static let report = """
        Tổ công nghệ số đã đến từng nhà hướng dẫn bà con cài đặt ứng dụng, nộp hồ sơ trực tuyến và thanh toán không dùng \
        tiền mặt trong suốt mùa vụ.
        """

    private func world() async throws -> (SiteWorld, own: Nomination) {
        let world = try await SiteWorld()
        let (duc, hoa) = (Sample.participant("duc"), Sample.participant("hoa", "Hoa <i>", unit: Sample.village))
        var own = Sample.nomination("duc", of: duc, status: .accepted)
        var other = Sample.nomination("hoa", of: hoa, status: .accepted, sequence: 2)
        own.report = SimilarRouteTests.report
        other.report = "Lời đầu.\n" + SimilarRouteTests.report
        try await world.test.put(
            .addParticipant(duc), .addParticipant(hoa), .addNomination(own, name: duc.name, detail: duc.detail),
            .addNomination(other, name: hoa.name, detail: hoa.detail))
        return (world, own)
    }

    @Test func `the appraiser is warned on the dossier and in the appraisal, and sees both texts`() async throws {
        let (world, own) = try await world()
        let appraiser = try await world.client(.appraiser)
        for path in ["", "/appraisal"] {
            let page = try await appraiser.get("/nominations/\(own.id)\(path)")
            #expect(
                page.contains("Nội dung trùng lặp") && page.contains("Báo cáo giống 100 % báo cáo của Hoa &lt;i&gt;"))
        }
        let page = try await appraiser.get("/nominations/\(own.id)/similar")
        #expect(page.status == .ok && page.contains("<mark>") && page.contains("HS-2026-002"))
        #expect(page.contains("chưa đối chiếu"), "a rule of one sector that nobody compared here")
    }

    @Test func `the unit itself is told nothing of another's report`() async throws {
        let (world, own) = try await world()
        let school = try await world.client(.school)
        #expect(try await !school.get("/nominations/\(own.id)").contains("trùng lặp"))
        #expect(try await school.get("/nominations/\(own.id)/similar").status == .forbidden)
        #expect(try await world.client(.village).get("/nominations/\(own.id)/similar").status == .notFound)
    }

    @Test func `one initiative used twice is found on the dossier, in the appraisal and side by side`() async throws {
        let world = try await SiteWorld()
        let (duc, hoa) = (Sample.participant("duc"), Sample.participant("hoa", "Hoa <i>", unit: Sample.village))
        let title = "Sáng kiến <bảng> chữ to hướng dẫn nộp hồ sơ"
        func dossier(_ key: String, _ person: Participant, _ title: String, _ sequence: Int) -> Nomination {
            var one = Sample.nomination(key, of: person, status: .accepted, sequence: sequence)
            one.achievements = one.achievements.map { Achievement(id: $0.id, title: title, period: $0.period) }
            one.report = "Báo cáo riêng của \(key), không giống ai."
            return one
        }
        let own = dossier("duc", duc, title, 1)
        // However it is written, and whatever the year.
        let other = dossier("hoa", hoa, "SÁNG KIẾN: <BẢNG> CHỮ TO HƯỚNG DẪN NỘP HỒ SƠ NĂM 2025", 2)
        try await world.test.put(
            .addParticipant(duc), .addParticipant(hoa), .addNomination(own, name: duc.name, detail: duc.detail),
            .addNomination(other, name: hoa.name, detail: hoa.detail))
        let appraiser = try await world.client(.appraiser)
        for path in ["", "/appraisal", "/similar"] {
            let page = try await appraiser.get("/nominations/\(own.id)\(path)")
            #expect(page.status == .ok && page.contains("Sáng kiến “Sáng kiến &lt;bảng&gt; chữ to"), "\(path)")
            #expect(page.contains("HS-2026-002") && page.contains("Hoa &lt;i&gt;"), "\(path)")
            #expect(!page.contains("Báo cáo giống"), "\(path)")
        }
    }
}
