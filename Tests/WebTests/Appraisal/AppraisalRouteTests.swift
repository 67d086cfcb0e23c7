import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct AppraisalRouteTests {
    private static let form = [
        ("revision", "1"), ("finding-c2", "met"), ("remark-c2", "Có biên bản"), ("opinion", "meets"), ("remark", ""),
    ]

    @Test func `an appraisal is recorded, and pressing twice frightens nobody`() async throws {
        let world = try await NominationWorld(.accepted)
        let appraiser = try await world.client(.appraiser)
        #expect(try await appraiser.get("\(world.path)/appraisal").contains("Có sáng kiến được áp dụng"))
        for _ in 1...2 {
            #expect(try await appraiser.post("\(world.path)/appraisal", Self.form).location == world.path)
        }
        let appraisal = try #require(try await world.world.office.store.appraisals(of: world.id).first)
        #expect(appraisal.findings == [Finding(criterion: "c2", verdict: .met, remark: "Có biên bản")])
        #expect(appraisal.revision == .first)
        #expect(try await world.nomination()?.status == .appraised)
    }

    @Test func `the own earlier appraisal stands in the form`() async throws {
        let world = try await NominationWorld(.accepted)
        let appraiser = try await world.client(.appraiser)
        try await appraiser.post("\(world.path)/appraisal", Self.form)
        let page = try await appraiser.get("\(world.path)/appraisal")
        #expect(page.contains("value=\"Có biên bản\" id=\"field-remark-c2\""))
        #expect(page.contains("value=\"meets\" checked"))
    }

    @Test func `everything missing is named at its field and the text is kept`() async throws {
        let world = try await NominationWorld(.accepted)
        let reply = try await world.client(.appraiser).post(
            "\(world.path)/appraisal", [("revision", "1"), ("remark", "Đang <viết> dở")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-finding-c2\"") && reply.contains("id=\"error-opinion\""))
        #expect(reply.contains("Đang &lt;viết&gt; dở</textarea>"))
    }

    @Test func `an opinion against the findings is refused`() async throws {
        let world = try await NominationWorld(.accepted)
        let reply = try await world.client(.appraiser).post(
            "\(world.path)/appraisal", [("revision", "1"), ("finding-c2", "not-met"), ("opinion", "meets")])
        #expect(reply.status == .unprocessableContent && reply.contains("id=\"error-opinion\""))
        #expect(try await world.world.office.store.appraisals(of: world.id).isEmpty)
    }

    @Test func `nobody else appraises`() async throws {
        let world = try await NominationWorld(.accepted)
        for person in [Person.clerk, .school, .chairman, .auditor] {
            let client = try await world.client(person)
            #expect(try await client.get("\(world.path)/appraisal").status == .forbidden, "\(person)")
            #expect(try await client.post("\(world.path)/appraisal", Self.form).status == .forbidden, "\(person)")
        }
        #expect(try await world.client(.village).get("\(world.path)/appraisal").status == .notFound)
    }
}
