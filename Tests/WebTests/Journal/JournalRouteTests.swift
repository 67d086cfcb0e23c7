import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct JournalRouteTests {
    /// One dossier handed in and a draft of the same unit, each with an entry.
    private func world() async throws -> NominationWorld {
        let world = try await NominationWorld(.submitted)
        let draft = Sample.nomination("nhap", of: world.teacher, award: SamplePlan.merit)
        let subjects = [Subject.nomination(world.id), Subject.nomination(draft.id)]
        try await world.world.office.store.commit(
            Change(
                [.addNomination(draft, name: world.teacher.name, detail: "")],
                entries: subjects.map { subject in
                    JournalDraft(
                        agency: Sample.agency.id, at: Sample.now, actor: "system", act: "nomination.edit",
                        subject: subject)
                }))
        return world
    }

    @Test func `an entry shows the dossier's number and name, and no draft that its reader may not open`() async throws
    {
        let world = try await world()
        let chairman = try await world.client(.chairman)
        let page = try await chairman.get("/journal")
        #expect(page.contains("<a href=\"\(world.path)\">HS-2026-001 · Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</a>"))
        #expect(!page.contains("/nominations/nomination-nhap"))
        #expect(try await chairman.get("/nominations/nomination-nhap").status == .notFound)
        let auditor = try await world.client(.auditor).get("/journal")
        #expect(auditor.contains("<a href=\"/nominations/nomination-nhap\">"))
    }

    @Test func `who reads the journal but no dossier sees neither names nor links`() async throws {
        let page = try await world().client(.administrator).get("/journal")
        #expect(page.status == .ok && !page.contains("Đỗ Thị") && !page.contains("href=\"/nominations/"))
    }
}
