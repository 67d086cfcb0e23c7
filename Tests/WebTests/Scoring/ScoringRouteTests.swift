import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ScoringRouteTests {
    private let duc = Sample.participant("duc")

    private func world(_ more: [Write] = [.addScoreTable(Sample.scoreTableRecord)]) async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put([.addParticipant(duc)] + more)
        return world
    }

    private func figures(_ revision: String, part: String, hand: String = "15") -> [(String, String)] {
        [
            ("revision", revision), ("met-A.1", "yes"), ("part-A.1", part), ("whole-A.1", "100"),
            ("note-A.1", "Sổ <1>"), ("points-A.2", hand), ("value-B", "70"), ("met-V", "no"), ("tie-1.1", "80"),
        ]
    }

    @Test func `a unit scores itself, two review blindly, the clerk confirms and freezes, and it is ranked`()
        async throws
    {
        let world = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get("/scoring/new").contains("/scoring/new?participant=participant-duc"))
        _ = try await school.get("/scoring/new?participant=participant-duc")
        let opened = try await school.post(
            "/scoring", [("participant", "participant-duc"), ("occasion", "occasion-yearly-2026")])
        let form = try #require(opened.location)
        let path = String(form.dropLast("/figures".count))
        #expect(try await school.get("\(path)/submission").contains("Dòng A.1 chưa nhập đủ"))
        let wrong = try await school.post(form, figures("1", part: "tám", hand: "21"))
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"tám\""))
        let above = try await school.post(form, figures("1", part: "80", hand: "21"))
        #expect(above.status == .unprocessableContent && above.contains("Dòng A.2 chỉ có 20 điểm"))
        #expect(try await school.post(form, figures("1", part: "80")).location == path)
        #expect(try await school.get(path).contains("55/75 điểm"))
        #expect(try await school.post("\(path)/submission", [("revision", "2")]).location == path)
        #expect(try await school.get(form).status == .unprocessableContent)

        let clerk = try await world.client(.clerk)
        let early = try await clerk.post("\(path)/confirmation", figures("3", part: "80"))
        #expect(early.status == .unprocessableContent && early.contains("Chưa có người thẩm định nào"))
        let appraiser = try await world.client(.appraiser)
        let blank = try await appraiser.get("\(path)/review")
        #expect(blank.contains("Các ô để trống") && !blank.contains("Sổ &lt;1&gt;"), "the unit's figures are an anchor")
        #expect(!blank.contains("value=\"80\"") && !blank.contains("selected>Có"))
        try await appraiser.post("\(path)/review", figures("3", part: "60"))
        let member = try await world.client(.member)
        #expect(try await member.get(path).contains("sau khi đã chấm"))
        #expect(try await !member.get("\(path)/comparison").contains("Đỗ Minh Quân"))
        try await member.post("\(path)/review", figures("3", part: "80"))
        #expect(try await member.get("\(path)/comparison").contains("Đỗ Minh Quân"))
        #expect(try await member.get("\(path)/review").contains("Bạn đã chấm phiếu này rồi"))

        #expect(try await clerk.get("\(path)/confirmation").contains("Người thẩm định chấm: 30; 40"))
        let bare = try await clerk.post("\(path)/confirmation", figures("3", part: "60"))
        #expect(bare.status == .unprocessableContent && bare.contains("id=\"error-reason-A.1\""))
        let reason = [("reason-A.1", "20 tên <trùng>"), ("evidence-A.1", "Danh sách")]
        #expect(try await clerk.post("\(path)/confirmation", figures("3", part: "60") + reason).location == path)
        #expect(try await school.get(path).contains("20 tên &lt;trùng&gt;"))
        let secretary = try await world.client(.secretary)
        #expect(try await clerk.get("/scoring/ranking").contains("Chưa có phiếu nào được chốt"))
        #expect(try await secretary.post("\(path)/freezing", [("revision", "4")]).location == path)
        let ranking = try await clerk.get("/scoring/ranking?occasion=occasion-yearly-2026&law=yes")
        #expect(ranking.contains("Nguyễn Văn Đức") && ranking.contains("45"))
        #expect(try await clerk.get("/scoring-ranking.csv").contains("1,Nguyễn Văn Đức,Trường THCS Mẫu"))
        let silent = try await clerk.post("\(path)/unfreezing", [("revision", "5"), ("reason", "")])
        #expect(silent.status == .unprocessableContent && silent.contains("id=\"error-reason\""))
        #expect(
            try await clerk.post("\(path)/unfreezing", [("revision", "5"), ("reason", "Khiếu nại")]).location == path)
        #expect(try await clerk.get(path).contains("Lý do: Khiếu nại"))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `a plan without points shows that, until the office sets a table on a document`() async throws {
        let world = try await world([])
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/scoring").contains("Kế hoạch này không có thang điểm"))
        let school = try await world.client(.school)
        #expect(try await !school.get("/scoring").contains("Lập phiếu chấm điểm"))
        _ = try await school.get("/scoring/new?participant=participant-duc")
        let refused = try await school.post(
            "/scoring", [("participant", "participant-duc"), ("occasion", "occasion-yearly-2026")])
        #expect(refused.status == .unprocessableContent && refused.contains("Hãy đặt thang điểm theo văn bản trước"))
        _ = try await clerk.get("/scoring/table")
        let fields = [("document", "12/HD-UBND"), ("day", "2026-11-02"), ("from", "")]
        let broken = try await clerk.upload("/scoring/table", fields, file: ("t.yaml", Array("scoring: 1\n".utf8)))
        #expect(broken.status == .unprocessableContent && broken.contains("value=\"12/HD-UBND\""))
        let text = """
            scoring:
              - {code: "1", sort: points, text: Mở lớp kỹ năng số, points: 40, source: mục 1}
            """
        let set = try await clerk.upload("/scoring/table", fields, file: ("t.yaml", Array(text.utf8)))
        #expect(set.location == "/scoring/table")
        #expect(try await clerk.get("/scoring/table").contains("Mở lớp kỹ năng số"))
        #expect(try await school.get("/scoring").contains("Lập phiếu chấm điểm"))
    }

    @Test func `a spreadsheet sets a table too, once every row can be read`() async throws {
        let world = try await world([])
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/scoring/table")
        #expect(page.contains("href=\"/scoring/table/template\""))
        let template = try await clerk.get("/scoring/table/template")
        #expect(template.status == .ok && template.bytes.starts(with: Array("PK".utf8)))
        let fields = [("document", "12/HD-UBND"), ("day", "2026-11-02"), ("from", "")]
        let head = "Số dòng;Loại dòng;Nội dung;Điểm tối đa;Tử số;Mẫu số;Căn cứ trong văn bản\n"
        let wrong = head + "1;chấm;Mở lớp <b>;40;;;mục 1\n2;điểm chuẩn;Đưa dịch vụ lên mạng;nhiều;;;mục 1\n"
        let refused = try await clerk.upload("/scoring/table", fields, file: ("bang.csv", Array(wrong.utf8)))
        #expect(refused.status == .unprocessableContent && refused.contains("Dòng 2") && refused.contains("“chấm”"))
        #expect(!refused.contains("<b>") && refused.contains("value=\"12/HD-UBND\""))
        let noTable = try await clerk.upload("/scoring/table", fields, file: ("bang.xlsx", Array("%PDF-1.7".utf8)))
        #expect(noTable.status == .unprocessableContent && noTable.contains("id=\"problems-title\""))
        let right = head + "1;Điểm chuẩn;Mở lớp kỹ năng số;40;lớp đã mở;lớp phải mở;mục 1\n"
        let set = try await clerk.upload("/scoring/table", fields, file: ("bang.csv", Array(right.utf8)))
        #expect(set.location == "/scoring/table")
        #expect(try await clerk.get("/scoring/table").contains("Mở lớp kỹ năng số"))
    }

    @Test(arguments: [
        ("12,5", 1_250), ("12.5", 1_250), ("1.520", 152_000), ("1.520,75", 152_075), ("12.345.678", nil), ("0", 0),
        ("1.2.3", nil), ("-1", nil), ("1,234", nil), ("12 000", 1_200_000),
    ])
    func `numbers are read as people write them, points between thousands too`(typed: String, count: Int?) {
        var reader = FormReader(FormBody(fields: [("n", typed)]))
        #expect(reader.decimal("n")?.count == count)
        #expect(reader.reasons.isEmpty == (count != nil))
    }
}
