import Domain
import Testing

@testable import Reading

/// Other issuers than a commune, and plans that stand behind a decision; invented.
@Suite("Plans of other offices")
struct IssuedPlanTests {
    @Test("a plan behind the decision that issues it is read, a decision alone is not")
    func enclosed() throws {
        let decision = """
            THỦ TƯỚNG CHÍNH PHỦ
            Số: 999/QĐ-TTg
            Hà Nội, ngày 14 tháng 5 năm 2026
            QUYẾT ĐỊNH
            Ban hành Kế hoạch triển khai Phong trào thi đua "Cả nước trồng cây"
            Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai Phong trào thi đua.
            THỦ TƯỚNG
            Phạm Văn Mẫu

            """
        let plan = """
            KẾ HOẠCH
            TRIỂN KHAI PHONG TRÀO THI ĐUA "CẢ NƯỚC TRỒNG CÂY"
            (Kèm theo Quyết định số 999/QĐ-TTg ngày 14 tháng 5 năm 2026 của Thủ tướng Chính phủ)
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            2. Thi đua giữ rừng.
            """
        #expect(try PlanReader.read(Array(decision.utf8)).kind.verdict == .otherPaper(.decision))
        let facts = try PlanReader.read(Array((decision + plan).utf8)).facts
        #expect(facts.identity["agency"].text == "Thủ tướng Chính phủ")
        #expect(facts.identity["date"].day == Day(2026, 5, 14))
        #expect(facts[.themes].map { $0["text"].text } == ["Thi đua trồng cây.", "Thi đua giữ rừng."])
    }

    @Test("a department proposes what the committee above it gives")
    func department() throws {
        let text = """
            UBND TỈNH ĐỒNG MẪU
            SỞ NỘI VỤ
            Số: 1520/KH-SNV
            Đồng Mẫu, ngày 3 tháng 3 năm 2026
            KẾ HOẠCH
            tổ chức phong trào thi đua "90 ngày số hóa hồ sơ"
            Thực hiện Kế hoạch số 88/KH-UBND ngày 20/02/2026 của UBND tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:
            I. KHEN THƯỞNG
            1. Bằng khen của Chủ tịch UBND tỉnh: không quá 20% số tập thể khi tổng kết.
            2. Hồ sơ gồm: Tờ trình; danh sách; biên bản họp.
            """
        let facts = try PlanReader.read(Array(text.utf8)).facts
        #expect(facts.identity["superior"].text == "Ủy ban nhân dân tỉnh Đồng Mẫu")
        #expect(facts[.bases].map { $0["subject"].text } == ["về chuyển đổi số"])
        #expect(facts[.awards].map { $0["competence"].text } == ["upper"])
        #expect(facts[.quotas].map { $0["maximum"].text } == ["20%"])
        #expect(facts[.papers].map { $0["text"].text } == ["Tờ trình", "danh sách", "biên bản họp"])
    }
}

/// Where the words allow two readings, neither is sure.
@Suite("Ambiguous words")
struct AmbiguityTests {
    private func quotas(_ sentence: String) throws -> [String] {
        let text = """
            UBND XÃ MẪU
            Số: 5/KH-UBND
            Mẫu, ngày 3 tháng 3 năm 2026
            KẾ HOẠCH
            Phát động phong trào thi đua "Xã xanh"
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            II. KHEN THƯỞNG
            \(sentence)
            """
        return try PlanReader.read(Array(text.utf8)).facts[.quotas].map {
            "\($0["award"].plain) \($0["occasion"].plain) \($0["kind"].plain) \($0["maximum"].plain) \($0["maximum"].confidence)"
        }
    }

    @Test("a number for two occasions belongs to neither for sure")
    func occasions() throws {
        #expect(
            try quotas("1. Giấy khen của Chủ tịch UBND xã khi sơ kết, tổng kết: tối đa 05 tập thể.")
                == ["commune-certificate final collective 5 unsure"])
        #expect(
            try quotas("1. Giấy khen của Chủ tịch UBND xã: sơ kết tối đa 05 tập thể, tổng kết tối đa 07 tập thể.")
                == ["commune-certificate interim collective 5 sure", "commune-certificate final collective 7 sure"])
    }

    @Test("a number below two awards belongs to neither for sure")
    func awards() throws {
        let found = try quotas(
            "1. Bằng khen của Chủ tịch UBND tỉnh, Giấy khen của Chủ tịch UBND xã\na) Hằng năm: tối đa 05 tập thể.")
        #expect(found == ["province-merit-certificate yearly collective 5 unsure"])
    }

    @Test("two kinds behind one number and a comma are not sure, with 'hoặc' they are")
    func kinds() throws {
        let award = "1. Giấy khen của Chủ tịch UBND xã hằng năm: tối đa 05 tập thể"
        #expect(try quotas("\(award), cá nhân.") == ["commune-certificate yearly collective,individual 5 unsure"])
        #expect(try quotas("\(award) hoặc cá nhân.") == ["commune-certificate yearly collective,individual 5 sure"])
    }

    @Test("a number before the name of the award takes its kind from before, and is not sure")
    func reversed() throws {
        #expect(
            try quotas("1. Tập thể: 05 Giấy khen\n2. Cá nhân: 10 Giấy khen")
                == ["commune-certificate - collective 5 unsure", "commune-certificate - individual 10 unsure"])
    }
}

/// The name of the paper and its title on one line.
@Suite("A title on the line of the name")
struct TitleLineTests {
    @Test(
        "is the title, and the paper is what it says",
        arguments: [
            "KẾ HOẠCH Phát động phong trào thi đua “Xã xanh”", "KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA “XÃ XANH”",
        ])
    func oneLine(_ line: String) throws {
        let text =
            "UBND XÃ MẪU\nSố: 5/KH-UBND\nMẫu, ngày 3 tháng 3 năm 2026\n\(line)\nI. NỘI DUNG THI ĐUA\n1. Thi đua trồng cây.\n"
        let facts = try PlanReader.read(Array(text.utf8)).facts
        #expect(
            facts.identity["title"]
                == Fact(.text(String(line.dropFirst(9))), quote: String(line.dropFirst(9)), line: 4, .sure))
        #expect(facts.identity["movement"].text?.lowercased() == "xã xanh")
        #expect(facts[.themes].count == 1)
    }

    @Test("another paper on one line is no plan")
    func report() throws {
        let paper = try PlanReader.read(Array("UBND XÃ MẪU\nBÁO CÁO Kết quả phong trào thi đua\nI. KẾT QUẢ\n".utf8))
        #expect(paper.kind.verdict == .otherPaper(.report))
    }
}
