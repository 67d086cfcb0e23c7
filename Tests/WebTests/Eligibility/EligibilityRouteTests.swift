import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct EligibilityRouteTests {
    private func world() async throws -> (world: SiteWorld, participant: Participant, nomination: Nomination) {
        let world = try await SiteWorld()
        let participant = Sample.participant("ninh", "Trần <Ninh>")
        let nomination = Sample.nomination("ninh", of: participant, status: .accepted)
        try await world.test.put(
            .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""))
        return (world, participant, nomination)
    }

    private var hold: [(String, String)] {
        [("ground", "press"), ("document", "Báo <Mẫu> số 3"), ("opened", "10/11/2026")]
    }

    @Test func `a clerk enters a hold, the dossier says that it waits, and ending it lifts that`() async throws {
        let (world, participant, nomination) = try await world()
        let clerk = try await world.client(.clerk)
        let page = "/nominations/\(nomination.id)/eligibility"
        let before = try await clerk.get(page)
        #expect(before.contains("Không có mục nào bị chặn") && before.contains("Trần &lt;Ninh&gt;"))
        #expect(before.contains("Điều 4 khoản 4") && !before.contains(">Chặn<"))
        let form = try await clerk.get("/holds/new?participant=\(participant.id)&nomination=\(nomination.id)")
        #expect(form.contains("Riêng hồ sơ HS-2026-001"))
        let empty = try await clerk.post("/holds", [("participant", participant.id.text)])
        #expect(empty.status == .unprocessableContent && empty.contains("Chưa ghi văn bản làm căn cứ"))
        let entered = try await clerk.post(
            "/holds", [("participant", participant.id.text), ("nomination", nomination.id.text)] + hold)
        #expect(entered.location == "/participants/\(participant.id)/holds")
        let held = try await clerk.get(page)
        #expect(held.contains("Bị chặn: 1.") && held.contains(">Chặn<") && held.contains("Báo &lt;Mẫu&gt; số 3"))
        #expect(
            try await clerk.get("/nominations/\(nomination.id)").contains(
                "Đang tạm dừng xét từ 10/11/2026: hồ sơ vẫn giữ"))
        #expect(try await clerk.get("/holds").contains("Trần &lt;Ninh&gt;"))

        let id = try #require(try await world.test.store.openHolds(agency: Sample.agency.id).first?.id)
        let closing = "/holds/\(id)/closing"
        #expect(try await clerk.get(closing).contains("lại được xét tiếp"))
        let early = try await clerk.post(
            closing, [("revision", "1"), ("outcome", "cleared"), ("closed", "01/11/2026"), ("document", "KL 1")])
        #expect(early.status == .unprocessableContent && early.contains("Ngày này trước 10/11/2026"))
        try await clerk.post(
            closing, [("revision", "1"), ("outcome", "cleared"), ("closed", "20/11/2026"), ("document", "KL 1")])
        #expect(try await clerk.get(page).contains("Không có mục nào bị chặn"))
        #expect(try await clerk.get("/participants/\(participant.id)/holds").contains("không có vi phạm (KL 1)"))
        #expect(try await clerk.get(closing).status == .unprocessableContent)
    }

    @Test func `what stands against a person is on no page of a unit, a council member or the public`() async throws {
        let (world, participant, nomination) = try await world()
        let clerk = try await world.client(.clerk)
        try await clerk.post("/holds", [("participant", participant.id.text)] + hold)
        #expect(try await clerk.get("/holds").contains("số 3"))
        for person in [Person.school, .member] {
            let client = try await world.client(person)
            for path in ["", "/eligibility"] {
                let page = try await client.get("/nominations/\(nomination.id)\(path)")
                #expect(page.contains("ạm dừng xét") && !page.contains("số 3") && !page.contains("báo chí"))
                // Since when, and whom to ask.
                if path.isEmpty { #expect(page.contains("ạm dừng xét từ") && page.contains(Sample.agency.name)) }
            }
            #expect(try await client.get("/participants/\(participant.id)/holds").status == .forbidden)
        }
        let visitor = world.visitor()
        #expect(try await !visitor.get("/publication").contains("số 3"))
    }

    @Test func `a discipline is entered, warned of, explained and cancelled`() async throws {
        let (world, participant, nomination) = try await world()
        let clerk = try await world.client(.clerk)
        let page = "/nominations/\(nomination.id)/eligibility"
        let reversed = try await clerk.post(
            "/disciplines",
            [
                ("participant", participant.id.text), ("measure", "Khiển trách"), ("first", "01/6/2026"),
                ("last", "01/5/2026"), ("document", "31/QĐ"),
            ])
        #expect(reversed.status == .unprocessableContent && reversed.contains("value=\"Khiển trách\""))
        try await clerk.post(
            "/disciplines",
            [
                ("participant", participant.id.text), ("measure", "Khiển trách"), ("first", "01/01/2026"),
                ("last", "01/5/2026"), ("document", "31/QĐ"),
            ])
        #expect(try await clerk.get(page).contains("Cảnh báo chưa có lý do: 1."))
        let empty = try await clerk.post(page, [("reason", " ")])
        #expect(empty.status == .unprocessableContent)
        #expect(try await clerk.post(page, [("reason", "Phần sau <tháng 5>")]).location == page)
        let explained = try await clerk.get(page)
        #expect(explained.contains("Phần sau &lt;tháng 5&gt;") && explained.contains("Không có mục nào bị chặn"))
        let record = try #require(
            try await world.test.store.disciplines(of: [participant.id], agency: Sample.agency.id).first)
        let cancel = "/disciplines/\(record.id)/cancellation"
        #expect(try await clerk.get(cancel).contains("không còn tính"))
        try await clerk.post(cancel, [("revision", "1")])
        #expect(try await clerk.get("/participants/\(participant.id)/holds").contains("đã hủy"))
    }

    @Test func `an enterprise's dossier shows whom to ask, and keeps the answers`() async throws {
        let world = try await SiteWorld()
        let dossier = Sample.nomination("firm", of: Sample.firm, status: .accepted)
        try await world.test.put(
            .addParticipant(Sample.firm), .addNomination(dossier, name: Sample.firm.name, detail: ""))
        let clerk = try await world.client(.clerk)
        let page = "/nominations/\(dossier.id)/eligibility"
        let first = try await clerk.get(page)
        #expect(first.contains("Thuế: nghĩa vụ ngân sách") && first.contains("chưa hỏi"))
        let authority = "Thuế: nghĩa vụ ngân sách"
        let form = [
            ("authority", authority), ("revision", ""), ("request", "45/UBND"), ("requested", "02/11/2026"),
            ("status", "violation"),
        ]
        let path = "/nominations/\(dossier.id)/confirmations"
        let lacking = try await clerk.post(path, form)
        #expect(lacking.status == .unprocessableContent && lacking.contains("Chưa ghi số văn bản"))
        try await clerk.post(path, form + [("reply", "9/CT"), ("replied", "12/11/2026")])
        let answered = try await clerk.get(page)
        #expect(answered.contains("có vi phạm (số 9/CT, 12/11/2026)") && answered.contains("/holds/new?participant="))
        let again = try await clerk.get(
            "\(path)?authority=Thu%E1%BA%BF%3A%20ngh%C4%A9a%20v%E1%BB%A5%20ng%C3%A2n%20s%C3%A1ch")
        #expect(again.contains("value=\"9/CT\""))
    }

    @Test func `the Chairman sees before the signature what stands in its way`() async throws {
        let world = try await SiteWorld()
        let season = TestSeason()
        let nomination = Sample.nomination("ninh", of: season.participant, status: .allocated, rank: 1)
        let decision = Sample.decision(
            "second", items: [Sample.item(nomination, season.participant)], status: .pending)
        try await world.test.put(
            .addParticipant(season.participant),
            .addNomination(nomination, name: season.participant.name, detail: ""), .addDecision(decision),
            .addHold(Sample.hold(of: season.participant)))
        let chairman = try await world.client(.chairman)
        let page = try await chairman.get("/decisions/\(decision.id)")
        #expect(page.contains("Tạm dừng xét từ 10/11/2026") && page.contains("Đơn số 7/ĐTC"))
        let refused = try await chairman.post("/decisions/\(decision.id)/issue", [("revision", "1")])
        #expect(refused.status == .unprocessableContent && refused.contains("đang tạm dừng xét từ 10/11/2026"))
    }
}
