import Domain
import Foundation
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct InitiativeRouteTests {
    private let form = [
        ("title", "Quét mã <hồ sơ>"), ("summary", "In mã & dán"), ("scope", "commune"), ("applied", "01/03/2026"),
    ]

    @Test func `a unit registers, another enters the recognition, and the public reads it`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let wrong = try await school.post("/initiatives", form + [("authors", "Hoa; 60\nBình; 30")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("cộng lại là 90"))
        #expect(wrong.contains("Quét mã &lt;hồ sơ&gt;"))
        let unread = try await school.post("/initiatives", form + [("authors", "Hoa 60, Bình 40\nx")])
        #expect(unread.contains("Danh sách tác giả chưa đúng"))
        let sent = try await school.post("/initiatives", form + [("authors", "Hoa <b>; 60%\nBình; 40")])
        let path = try #require(sent.location)
        let own = try await school.get(path)
        #expect(own.contains("Hoa &lt;b&gt; (60%), Bình (40%)") && !own.contains("Ghi kết quả công nhận"))
        #expect(try await world.client(.village).get(path).status == .notFound)
        #expect(try await !world.visitor().get("/recognised-initiatives").contains("Quét mã"))
        let clerk = try await world.client(.clerk)
        let bare = try await clerk.post("\(path)/ruling", [("revision", "1")])
        #expect(bare.status == .unprocessableContent)
        try await clerk.post(
            "\(path)/ruling",
            [
                ("revision", "1"), ("result", "recognised"), ("document", "21/QĐ-UBND"), ("day", "01/06/2026"),
                ("authority", "UBND xã Mẫu"),
            ])
        let open = try await world.visitor().get("/recognised-initiatives")
        #expect(open.contains("Quét mã &lt;hồ sơ&gt;") && open.contains("21/QĐ-UBND, 01/6/2026, UBND xã Mẫu"))
        #expect(try await clerk.get("/initiatives").contains("đã công nhận"))
    }

    @Test func `of two dossiers under way that rest on one initiative each names the other`() async throws {
        let world = try await SiteWorld()
        let initiative = Sample.initiative("two", title: "Ghế <gấp>")
        var all: [Nomination] = []
        for (place, name) in ["Hoa", "Bình", "Rút"].enumerated() {
            let participant = Sample.participant("two-\(place)", name)
            let status: NominationStatus = name == "Rút" ? .withdrawn : .accepted
            let nomination = Sample.nomination("two-\(place)", of: participant, status: status, sequence: place + 2)
            try await world.test.put(
                .addParticipant(participant), .addNomination(nomination, name: name, detail: ""))
            all.append(nomination)
        }
        try await world.test.put(.addInitiative(initiative))
        for nomination in all { try await world.test.put(.citeInitiative(Sample.use(of: initiative, in: nomination))) }
        let clerk = try await world.client(.clerk)
        for (one, other) in [(all[0], all[1]), (all[1], all[0])] {
            let page = try await clerk.get("/nominations/\(one.id)/eligibility")
            #expect(page.contains("“Ghế &lt;gấp&gt;” cũng được dùng trong hồ sơ \(try #require(other.number))"))
        }
        let csv = try await clerk.get("/initiatives.csv")
        #expect(csv.contains("Ghế <gấp>") && csv.contains("Trần Thị Hoa; 60%"))
        #expect(try await !world.client(.village).get("/initiatives.csv").contains("Ghế"))
    }

    @Test func `a second dossier on an initiative that was awarded is warned of, with the decision`() async throws {
        let world = try await SiteWorld()
        let season = TestSeason()
        try await world.test.put(season.writes)
        let participant = Sample.participant("hoa", "Trần Thị Hoa")
        let draft = Sample.nomination("hoa", of: participant, status: .draft, sequence: 2)
        try await world.test.put(
            .addParticipant(participant), .addNomination(draft, name: participant.name, detail: ""))
        let school = try await world.client(.school)
        let path = "/initiatives/check-initiative"
        #expect(try await school.get(path).contains("Trần Thị Hoa</option>"))
        let none = try await school.post("\(path)/uses", [])
        #expect(none.status == .unprocessableContent)
        #expect(try await school.post("\(path)/uses", [("nomination", draft.id.text)]).status == .seeOther)
        let twice = try await school.post("\(path)/uses", [("nomination", draft.id.text)])
        #expect(twice.contains("đã dùng sáng kiến này"))
        let page = try await school.get("/nominations/\(draft.id)/eligibility")
        #expect(page.contains("đã dùng cho khen thưởng tại Quyết định 01/QĐ-UBND"))
        let first = try await school.get("/nominations/\(season.nomination.id)/eligibility")
        #expect(!first.contains("đã dùng cho khen thưởng"))
        #expect(try await world.test.store.checkInvariants() == [])
    }

    @Test func `an author in the council is proposed to stay out, on the ballot page`() async throws {
        let ballot = try await TestBallot()
        let member = ballot.members[4]
        let initiative = Sample.initiative(
            "author", authors: [InitiativeAuthor(name: member.name, share: 100)])
        try await ballot.test.put(
            .addInitiative(initiative), .citeInitiative(Sample.use(of: initiative, in: ballot.nominations[0])))
        let world = try await SiteWorld(ballot.test)
        let page = try await world.client(.secretary).get("/council/sessions/\(ballot.session)/ballot")
        #expect(page.contains("Đồng tác giả sáng kiến trong hồ sơ"))
    }
}
