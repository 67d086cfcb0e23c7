import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct InitiativeChangeRouteTests {
    private let path = "/initiatives/check-initiative"

    private func world() async throws -> (world: SiteWorld, draft: Nomination) {
        let world = try await SiteWorld()
        let participant = Sample.participant("hoa", "Trần Thị Hoa")
        let draft = Sample.nomination("hoa", of: participant, status: .draft)
        try await world.test.put(
            .addInitiative(Sample.initiative), .addParticipant(participant),
            .addNomination(draft, name: participant.name, detail: ""))
        return (world, draft)
    }

    @Test func `the unit corrects its initiative; a refused form keeps what was typed`() async throws {
        let (world, _) = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get(path).contains("href=\"\(path)/correction\""))
        let form = try await school.get("\(path)/correction")
        #expect(form.contains("Trần Thị Hoa; 60\nLê Văn Bình; 40</textarea>") && form.contains("value=\"2026-03-01\""))
        let fields = [
            ("revision", "1"), ("title", "Quét <mã>"), ("summary", "In mã"), ("scope", "unit"),
            ("applied", "2026-03-01"),
        ]
        let twice = try await school.post("\(path)/correction", fields + [("authors", "Hoa <b>; 50\nHOA <b>; 50")])
        #expect(twice.status == .unprocessableContent && twice.contains("được ghi hai lần"))
        #expect(
            twice.contains("Quét &lt;mã&gt;") && twice.contains("href=\"#field-authors\"") && !twice.contains("<b>"))
        #expect(try await school.post("\(path)/correction", fields + [("authors", "Hoa")]).location == path)
        #expect(try await school.get(path).contains("Quét &lt;mã&gt;"))
        let stale = try await school.post("\(path)/correction", fields + [("authors", "Hoa")])
        #expect(stale.status == .conflict)
        #expect(try await world.client(.village).get("\(path)/correction").status == .notFound)
        #expect(try await world.client(.auditor).get("\(path)/correction").status == .forbidden)
    }

    @Test func `taken back with a reason it stays in the register and no dossier can rest on it`() async throws {
        let (world, draft) = try await world()
        let school = try await world.client(.school)
        _ = try await school.get("\(path)/withdrawal")
        let bare = try await school.post("\(path)/withdrawal", [("revision", "1"), ("reason", "")])
        #expect(bare.status == .unprocessableContent && bare.contains("href=\"#field-reason\""))
        let evidence = "/nominations/\(draft.id)/evidence"
        #expect(try await school.get(evidence).contains("<option value=\"check-initiative\">"))
        #expect(
            try await school.post("\(path)/withdrawal", [("revision", "1"), ("reason", "Trùng <tên>")]).location == path
        )
        let gone = try await school.get(path)
        #expect(gone.contains("đã rút") && gone.contains("Trùng &lt;tên&gt;") && !gone.contains("\(path)/withdrawal"))
        #expect(try await !school.get(evidence).contains("<option value=\"check-initiative\">"))
        #expect(try await school.get("/initiatives").contains("đã rút"))
        #expect(try await school.get("\(path)/correction").status == .unprocessableContent)
    }

    @Test func `a draft has a place for the initiatives it rests on`() async throws {
        let (world, draft) = try await world()
        let school = try await world.client(.school)
        let (evidence, place) = ("/nominations/\(draft.id)/evidence", "/nominations/\(draft.id)/initiatives")
        #expect(try await school.get(evidence).contains("Sáng kiến làm căn cứ"))
        let none = try await school.post(place, [("initiative", "")])
        #expect(none.status == .unprocessableContent && none.contains("href=\"#field-initiative\""))
        #expect(try await school.post(place, [("initiative", "check-initiative")]).location == evidence)
        let cited = try await school.get(evidence)
        #expect(cited.contains("\(place)/removal") && !cited.contains("<option value=\"check-initiative\">"))
        #expect(try await school.get("/nominations/\(draft.id)").contains("href=\"\(path)\">Tra cứu hồ sơ bằng mã</a>"))
        #expect(try await school.get("\(path)/withdrawal").contains("Hãy bỏ sáng kiến khỏi hồ sơ đó trước khi rút."))
        _ = try await school.get(evidence)
        #expect(try await school.post("\(place)/removal", [("initiative", "check-initiative")]).location == evidence)
        #expect(try await school.get(evidence).contains("<option value=\"check-initiative\">"))
        #expect(try await world.client(.village).post(place, [("initiative", "check-initiative")]).status == .notFound)
        #expect(try await world.test.store.checkInvariants() == [])
    }

    @Test func `a file is previewed, confirmed, registered once, and said to be there the second time`() async throws {
        let (world, _) = try await world()
        let school = try await world.client(.school)
        let address = "/initiatives/import"
        let text =
            "Tên sáng kiến,Tác giả,Phạm vi,Áp dụng lần đầu,Nội dung\n<b>Ghế</b>,Hoa,Trong đơn vị,1/3/2026,Gấp gọn\n"
        func send(_ text: String) async throws -> SiteReply {
            _ = try await school.get(address)
            return try await school.upload(address, [], file: ("so <1>.csv", Array(text.utf8)))
        }
        #expect(try await school.get("/initiatives").contains("href=\"\(address)\""))
        #expect(try await school.get("\(address)/template.xlsx").bytes.starts(with: Array("PK".utf8)))
        #expect(try await school.get("\(address)/preview").contains("Chưa có tệp nào"))
        #expect(try await send(text).location == "\(address)/preview")
        let preview = try await school.settled("\(address)/preview")
        #expect(preview.contains("Ghi 1 dòng") && preview.contains("so &lt;1&gt;.csv, 1 dòng"))
        #expect(preview.contains("&lt;b&gt;Ghế&lt;/b&gt;") && !preview.contains("<b>Ghế"))
        let digest = try #require(preview.field("digest"))
        #expect(try await school.post("\(address)/confirmation", [("digest", "x")]).contains("không còn"))
        #expect(
            try await school.post("\(address)/confirmation", [("digest", digest)]).location == "\(address)/preview")
        #expect(try await school.settled("\(address)/preview").contains("Thêm mới 1, cập nhật 0, đã có sẵn 0."))
        #expect(
            try await school.post("\(address)/confirmation", [("digest", digest)]).status == .unprocessableContent)
        #expect(try await school.get("/initiatives").contains("&lt;b&gt;Ghế&lt;/b&gt;"))
        _ = try await send(text)
        let again = try await school.settled("\(address)/preview")
        #expect(again.contains("Mọi dòng đều đã có") && again.field("digest") == nil)
        _ = try await send(text.replacing("Hoa", with: "\"Hoa; 50\nHOA; 50\"") + "Bàn,Hoa,Trong đơn vị,1/3/2027,x\n")
        let wrong = try await school.settled("\(address)/preview")
        #expect(wrong.contains("được ghi hai lần") && wrong.field("digest") == nil)
        _ = try await send("a,b\n1,2\n")
        let nothing = try await school.settled("\(address)/preview")
        #expect(nothing.status == .unprocessableContent && nothing.contains("Không nhập được tệp so &lt;1&gt;.csv"))
        #expect(try await school.upload(address, [], file: ("x.csv", [])).contains("href=\"#field-file\""))
        #expect(try await world.client(.auditor).get(address).status == .forbidden)
    }
}
