import Domain
import Testing

@testable import Reading

/// Plans in plain words, with few headings or none; invented.
@Suite("A plan in plain words")
struct PlainPlanTests {
    static let prose = """
        UBND xã Đồi Mẫu, ngày 20/2/2026
        KẾ HOẠCH
        Tổ chức phong trào thi đua làm đường hoa

        UBND xã phát động đợt thi đua 60 ngày kể từ ngày 01/3/2026 trong các xóm. Mỗi xóm làm ít nhất 500 mét.

        Kết thúc đợt, Chủ tịch UBND xã tặng giấy khen cho năm tập thể và mười cá nhân.

        Chủ tịch
        Hoàng Văn Mẫu
        """

    @Test("that calls itself the plan of a movement is opened, and told that headings are missing")
    func prose() throws {
        let paper = try PlanReader.read(Array(PlainPlanTests.prose.utf8))
        #expect(paper.kind.verdict == .emulationPlan)
        #expect(paper.facts.found.contains { $0.code == .headingsMissing })
        #expect(paper.facts.identity["first"].day == Day(2026, 3, 1))
        #expect(paper.facts.identity["last"].day == Day(2026, 4, 29))
        #expect(paper.facts.identity["last"].confidence == .unsure)
        #expect(paper.facts[.quotas].map { $0["maximum"].number } == [5, 10])
        #expect(paper.facts[.quotas].allSatisfy { !$0.isSure })
        #expect(paper.facts.identity["agency"].text == "Ủy ban nhân dân xã Đồi Mẫu")
    }

    @Test("with headings in everybody's words is read by them")
    func headings() throws {
        let text = """
            UBND XÃ ĐỒI MẪU
            KẾ HOẠCH
            Tổ chức phong trào thi đua “Phục vụ tốt hơn” năm 2026

            A. Vì sao phải thi đua

            Để người dân không phải chờ lâu.

            B. Ai tham gia

            | Nhóm | Gồm |
            |---|---|
            | Tập thể | các phòng, 12 xóm |
            | Cá nhân | cán bộ, công chức |

            F. Ai làm gì

            - Văn phòng: nhận hồ sơ.
            - Các xóm: bình xét.
            """
        let facts = try PlanReader.read(Array(text.utf8)).facts
        #expect(facts[.purposes].map { $0["text"].text } == ["Để người dân không phải chờ lâu."])
        #expect(facts[.participants].map { $0["name"].text } == ["các phòng, 12 xóm", "cán bộ, công chức"])
        #expect(facts[.responsibilities].map { $0["body"].text } == ["Văn phòng", "Các xóm"])
    }

    @Test(
        "about something beside a movement is still none",
        arguments: [
            "Kiểm tra công tác thi đua, khen thưởng năm 2026", "Tổ chức Lễ phát động phong trào thi đua năm 2026",
            "Tổ chức Hội nghị tổng kết phong trào thi đua yêu nước", "Phòng, chống bệnh dại năm 2026",
        ])
    func others(_ title: String) throws {
        let text = PlainPlanTests.prose.replacing("Tổ chức phong trào thi đua làm đường hoa", with: title)
        #expect(try PlanReader.read(Array(text.utf8)).kind.verdict == .otherPlan)
    }
}
