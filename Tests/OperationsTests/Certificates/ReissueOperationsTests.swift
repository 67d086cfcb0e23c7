import Domain
import Operations
import TestSupport
import Testing

@Suite struct ReissueOperationsTests {
    private let form = ReissueForm(
        applicant: "Bà Sáu", ground: .lost, document: "Đơn ngày 20/12/2026", received: Sample.day(2026, 12, 3))
    private let clerk = Person.clerk.persona
    private let chairman = Person.chairman.persona

    private func certificate(_ walk: SeasonWalk) async throws -> Certificate {
        let decision = try await walk.published(["Đức"])
        return try #require(try await walk.office.readCertificates(of: decision.id, by: clerk).first)
    }

    @Test func `a granted request replaces the code, keeps the award and all invariants`() async throws {
        let walk = try await SeasonWalk()
        let old = try await certificate(walk)
        let reissue = try await walk.office.requestReissue(of: old.id, form, by: clerk)
        try await walk.office.grantReissue(reissue.id, "12/UBND", at: reissue.revision, by: chairman)
        let all = try await walk.office.readCertificates(of: old.decision, by: clerk)
        let new = try #require(all.first { $0.status == .valid })
        #expect(all.count == 2 && new.code != old.code && new.goldBook == old.goldBook && new.name == old.name)
        let before = try #require(try await walk.office.lookUpCertificate(old.code))
        #expect(before.certificate.status == .replaced && before.reissue?.certificate == old.id)
        let after = try #require(try await walk.office.lookUpCertificate(new.code))
        #expect(after.certificate == new && after.reissue?.outcome?.new == new.id)
        #expect(try await walk.findings() == [])
        let acts = try await walk.office.store.history(
            subject: Subject.decision(old.decision), agency: Sample.agency.id
        ).map(\.act)
        #expect(Array(acts.suffix(2)) == ["decision.reissue-ask", "decision.reissue-grant"])
    }

    @Test func `a new certificate can be lost too, and falls with its award`() async throws {
        let walk = try await SeasonWalk()
        let old = try await certificate(walk)
        let first = try await walk.office.requestReissue(of: old.id, form, by: clerk)
        try await walk.office.grantReissue(first.id, "12/UBND", at: first.revision, by: chairman)
        let all = try await walk.office.readCertificates(of: old.decision, by: clerk)
        let second = try #require(all.first { $0.status == .valid })
        let again = try await walk.office.requestReissue(of: second.id, form, by: clerk)
        let draft = try await walk.office.draftCancellation(
            of: old.decision, items: [old.nomination], because: "Kê khai sai", by: clerk)
        let pending = try await walk.presented(draft)
        _ = try await walk.office.issueDecision(pending.id, refusing: [], at: pending.revision, by: chairman)
        await #expect(throws: Refusal(.certificateNotValid)) {
            try await walk.office.grantReissue(again.id, "13/UBND", at: again.revision, by: chairman)
        }
        try await walk.office.declineReissue(again.id, "Đã hủy khen thưởng", at: again.revision, by: chairman)
        let ended = try await walk.office.readCertificates(of: old.decision, by: clerk).map(\.status)
        #expect(ended.sorted { $0.rawValue < $1.rawValue } == [.cancelled, .replaced])
        #expect(try await walk.findings() == [])
    }

    @Test func `one request at a time, entered by the clerk, decided by the Chairman`() async throws {
        let walk = try await SeasonWalk()
        let old = try await certificate(walk)
        await #expect(throws: Refusal(.notPermitted)) {
            try await walk.office.requestReissue(of: old.id, form, by: chairman)
        }
        let reissue = try await walk.office.requestReissue(of: old.id, form, by: clerk)
        await #expect(throws: Refusal(.reissueStands)) {
            try await walk.office.requestReissue(of: old.id, form, by: clerk)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await walk.office.grantReissue(reissue.id, "12/UBND", at: reissue.revision, by: clerk)
        }
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await walk.office.declineReissue(reissue.id, "x", at: reissue.revision.next, by: chairman)
        }
    }
}
