import Domain
import Paperwork
import Reading
import Testing
import Wording

@Suite("A plan read from its text and written as a plan file")
struct PlanDraftTests {
    static let text = """
        Số: 07/KH-UBND

        Mẫu, ngày 05 tháng 02 năm 2026

        KẾ HOẠCH

        Phát động phong trào thi đua “Xã sạch, xã xanh” năm 2026

        Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 10/9/2025 của Ủy ban nhân dân tỉnh Mẫu ban hành Quy chế;

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        a) Giữ sạch đường làng, ngõ xóm [kể cả chợ] & *bến xe*.

        2. Yêu cầu

        a) Thiết thực, không phô trương.

        II. NỘI DUNG

        1. Đối tượng thi đua

        Tập thể; cá nhân trên địa bàn xã.

        2. Thời gian thi đua: từ ngày 10/02/2026 đến hết ngày 31/12/2026.

        3. Nội dung thi đua

        a) Thi đua trồng cây.

        III. TIÊU CHÍ THI ĐUA

        1. Đối với tập thể

        a) Mỗi tháng dọn vệ sinh một lần.

        2. Đối với cá nhân

        a) Tham gia đầy đủ.

        IV. KHEN THƯỞNG

        1. Giấy khen của Chủ tịch Ủy ban nhân dân xã

        Tổng kết năm 2026: Tối đa 03 tập thể, 05 cá nhân.

        V. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        a) Theo dõi, đôn đốc.

        Trên đây là Kế hoạch của Ủy ban nhân dân xã Mẫu./.

        Nơi nhận:

        - Các thôn;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """

    @Test("is a plan that can be used when the text says everything")
    func whole() throws {
        let paper = try PlanReader.read(Array(PlanDraftTests.text.utf8))
        let reading = PlanFile.read(Array(PlanDraft.write(paper.facts).utf8))
        #expect(reading.blocks == [])
        let plan = try #require(reading.plan)
        #expect(plan.identity.agency == "Ủy ban nhân dân xã Mẫu")
        #expect(plan.identity.number == "07")
        #expect(plan.identity.period.last == Day(2026, 12, 31))
        #expect(plan.quotas.map(\.maximum) == [3, 5])
        #expect(plan.criteria.map(\.groups) == [["collective"], ["individual"]])
        #expect(plan.recipients.map(\.text) == ["Các thôn", "Lưu: VT"])
    }

    @Test("says in remarks what the text does not say")
    func holes() throws {
        let text = PlanDraftTests.text.replacing("Mẫu, ngày 05 tháng 02 năm 2026", with: "")
            .replacing("Tối đa 03 tập thể", with: "Tối đa 10% tập thể")
        let draft = PlanDraft.write(try PlanReader.read(Array(text.utf8)).facts)
        #expect(draft.contains("date: # chưa tìm thấy trong văn bản, hãy điền"))
        #expect(draft.contains("#   award: commune-certificate; occasion: final-2026; kind: collective"))
        #expect(PlanFile.read(Array(draft.utf8)).blocks.map(\.path).contains("identity.date"))
    }

    @Test("is JSON under the keys of the plan file")
    func json() throws {
        let paper = try PlanReader.read(Array(PlanDraftTests.text.utf8))
        guard case .object(let members) = PlanFactsJSON.json(paper, in: .vietnamese),
            case .object(let identity)? = members["identity"]
        else {
            Testing.Issue.record("no object")
            return
        }
        #expect(Set(members.keys) == Set(FactSection.allCases.map(\.rawValue) + ["identity", "document"]))
        #expect(
            identity["number"]
                == ["value": "07", "quote": "Số: 07/KH-UBND", "line": 1, "confidence": "sure"])
        #expect(
            identity["superior"] == ["value": .null, "quote": .null, "line": .null, "confidence": "absent"])
    }
}
