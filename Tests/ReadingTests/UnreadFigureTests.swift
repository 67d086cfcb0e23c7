import Domain
import Testing

@testable import Reading

/// Nothing a plan counts, pays or sets as a day is lost without a word; invented.
@Suite("A plan with numbers, sums and days in unusual places")
struct UnreadFigureTests {
    static let hamlet = """
        ỦY BAN NHÂN DÂN
        XÃ SUỐI MẪU
        Số: 12/KH-UBND

        KẾ HOẠCH
        Phát động phong trào thi đua “Suối Mẫu sạch” giai đoạn 2026 - 2028

        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;

        Phần I. AI THAM GIA, THỜI GIAN
        1. Các xóm, cơ quan, trường học, hộ gia đình và cá nhân trên địa bàn xã.
        2. Thời gian: Từ ngày 20/01/2026 đến hết ngày 20/11/2028.

        Phần II. NỘI DUNG
        1. Mỗi xóm trồng 200 cây.

        Phần III. TIÊU CHÍ BÌNH XÉT
        1. Đối với tập thể: Hoàn thành tốt các nội dung thi đua.
        2. Đối với cá nhân, hộ gia đình: Gương mẫu.

        Phần IV. KHEN THƯỞNG
        1. Hằng năm: Chủ tịch Ủy ban nhân dân xã tặng Giấy khen cho không quá 02 tập thể, 04 cá nhân và 03 hộ gia đình.
        2. Sơ kết năm 2027: biểu dương 07 người tiêu biểu, 06 hộ.
        3. Tổng kết năm 2028: tặng Giấy khen 05 tập thể, 09 cá nhân, 08 hộ gia đình; đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen cho 01 tập thể, 02 cá nhân.
        4. Mức tiền thưởng: tập thể 3.200.000 đồng, cá nhân 1.600.000 đồng.
        5. Trong số cá nhân, ít nhất 2/3 là người trực tiếp lao động.

        Phần V. GIAO VIỆC
        1. Phòng Kinh tế là cơ quan thường trực, tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 12 tháng cuối quý.
        2. Các xóm báo cáo kết quả trước ngày 10/6 và 10/11 hằng năm.

        Nơi nhận:
        - Như Phần I;
        - Lưu: VT.
        """

    private func facts() throws -> PlanFacts { try PlanReader.read(Array(UnreadFigureTests.hamlet.utf8)).facts }

    @Test("tells sums, shares and days of no calendar by their words")
    func figures() throws {
        let told = try facts().found.filter { $0.code == .figureUnread }.map { $0.values["quote"] ?? "" }
        #expect(told == ["3.200.000 đồng; 1.600.000 đồng", "2/3", "trước ngày 12 tháng cuối quý"])
    }

    @Test("gives both numbers of a commendation without a form, whose award a person has to name")
    func commended() throws {
        let quotas = try facts()[.quotas].filter { $0["occasion"].text == "interim-2027" }
        #expect(quotas.map { $0["maximum"].number } == [7, 6])
        #expect(quotas.map { $0["kind"].words } == [["individual"], ["household"]])
        #expect(quotas.allSatisfy { $0["award"].value == nil && !$0.isSure })
    }

    @Test("gives both days of a row")
    func days() throws {
        #expect(try facts()[.deadlines].map { $0["date"].text } == ["06-10", "11-10"])
    }

    @Test("gives each award only the kinds its own numbers name")
    func kinds() throws {
        let awards = try facts()[.awards]
        #expect(
            awards.map { $0["kinds"].words } == [
                ["collective", "individual", "household"], ["collective", "individual"],
            ])
    }

    @Test("judges offices too by what is asked of “tập thể”")
    func offices() throws {
        let facts = try facts()
        let offices = facts[.participants].filter { $0["kind"].text == "organisation" }.compactMap { $0["code"].text }
        #expect(!offices.isEmpty)
        #expect(Set(offices).isSubset(of: Set(facts[.criteria].first?["groups"].words ?? [])))
    }

    @Test("reaches by “Như Phần I” whoever takes part, and gives the tasks under “Giao việc”")
    func readers() throws {
        let facts = try facts()
        #expect(!facts.found.contains { $0.code == .recipientMissing })
        #expect(facts[.responsibilities].map { $0["body"].text } == ["Phòng Kinh tế", "Các xóm"])
    }

    @Test("offers what the registry knows of a decree cited by number, to be confirmed")
    func decree() throws {
        let basis = try #require(try facts()[.bases].first)
        #expect(basis["subject"].text != nil && basis["subject"].confidence == .unsure)
        #expect(basis["issuer"].confidence == .sure)
    }
}
