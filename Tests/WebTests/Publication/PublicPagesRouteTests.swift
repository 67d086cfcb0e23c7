import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct PublicPagesRouteTests {
    private let home = "/publication/of/xa-mau"

    @Test func `nothing of the movement is public before the clerk chose it, and nothing after it was closed`()
        async throws
    {
        let world = try await SiteWorld()
        let (visitor, clerk) = (world.visitor(), try await world.client(.clerk))
        #expect(try await visitor.get("\(home)/movement").status == .notFound)
        #expect(try await !visitor.get(home).contains("\(home)/movement"))
        #expect(try await clerk.get("/publication").contains("/publication/settings"))
        #expect(try await !visitor.get("/publication").contains("/publication/settings"))

        #expect(try await clerk.post("/publication/settings", [("parts", "movement")]).status == .seeOther)
        let movement = try await visitor.get("\(home)/movement")
        #expect(movement.status == .ok && movement.contains("Nội dung thi đua"))
        #expect(!movement.contains("Ai tham gia"))
        #expect(try await visitor.get(home).contains("\(home)/movement"))
        #expect(try await visitor.get("/publication/of/nowhere/movement").status == .notFound)

        #expect(try await clerk.post("/publication/settings", []).status == .seeOther)
        #expect(try await visitor.get("\(home)/movement").status == .notFound)
        #expect(try await world.client(.chairman).post("/publication/settings", []).status == .forbidden)
    }

    @Test func `bodies that take part are named, people and households are counted`() async throws {
        let world = try await SiteWorld()
        let all: [(String, ParticipantKind)] = [
            ("Người <ẩn danh>", .individual), ("Hộ bà Kín", .household), ("Công ty <b>Mẫu</b>", .enterprise),
        ]
        for (place, (name, kind)) in all.enumerated() {
            let participant = Sample.participant("public-\(place)", name, kind: kind)
            let registration = Registration(
                id: Sample.id("public-registration-\(place)"), agency: Sample.agency.id, participant: participant.id,
                unit: participant.unit, year: 2026, themes: ["a"],
                commitments: [Commitment(theme: "a", text: "Điều hộ bà Kín hứa")], changed: Sample.now)
            try await world.office.store.commit(
                Change([.addParticipant(participant), .addRegistration(registration)], entries: []))
        }
        try await world.client(.clerk).post("/publication/settings", [("parts", "participants")])
        let visitor = world.visitor()
        let pages =
            ["", "/movement", "/initiatives", "/data", "/data/participants.csv", "/data/participants.json"]
            + ["/data/participation.csv", "/data/participation.json", "/data/awards.csv", "/data/datapackage.json"]
        for page in pages {
            let answer = try await visitor.get(home + page)
            #expect(answer.status == .ok, "\(page)")
            #expect(!answer.contains("ẩn danh") && !answer.contains("Kín"), "\(page)")
        }
        let movement = try await visitor.get("\(home)/movement")
        #expect(movement.contains("Công ty &lt;b&gt;Mẫu&lt;/b&gt;") && movement.contains("Cá nhân"))
        #expect(try await visitor.get("\(home)/data/participants.csv").contains("2026,Công ty <b>Mẫu</b>,enterprise"))
        #expect(try await visitor.get("\(home)/data/participation.csv").contains("2026,individual,1"))
        #expect(try await visitor.get("\(home)/data/themes.csv").status == .notFound)
    }

    @Test func `open data name the bodies awarded and nobody else, though the list names everybody`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.issue()
        let visitor = setting.world.visitor()
        #expect(try await !visitor.get("\(home)/data/awards.csv").contains("01/QĐ-UBND"))
        try await setting.world.office.publishDecision(
            decision.id, at: decision.revision, by: Person.clerk.persona)
        #expect(try await visitor.get(home).contains("Nguyễn Văn Đức"))
        for name in ["awards.csv", "awards.json", "decisions.csv", "decisions.json"] {
            let data = try await visitor.get("\(home)/data/\(name)")
            #expect(data.contains("01/QĐ-UBND"), "\(name)")
            #expect(!data.contains("Nguyễn Văn Đức") && !data.contains("760"), "\(name)")
        }
        #expect(try await visitor.get("\(home)/data/awards.csv").contains("collective,Trường THCS Mẫu"))
        #expect(try await visitor.get("\(home)/data/nothing.csv").status == .notFound)
    }

    @Test func `recognised initiatives are public without their authors`() async throws {
        let world = try await SiteWorld()
        let known = Sample.initiative("known", title: "Quét <mã>", status: .recognised)
        let raw = Sample.initiative("raw", title: "Chưa ai biết")
        try await world.office.store.commit(Change([.addInitiative(known), .addInitiative(raw)], entries: []))
        for page in ["/initiatives", "/data/initiatives.csv", "/data/initiatives.json"] {
            let answer = try await world.visitor().get(home + page)
            #expect(answer.contains("21/QĐ-UBND"), "\(page)")
            #expect(!answer.contains("Trần Thị Hoa") && !answer.contains("Chưa ai biết"), "\(page)")
        }
        #expect(try await world.visitor().get("\(home)/initiatives").contains("Quét &lt;mã&gt;"))
    }
}
