import Domain
import Testing

@testable import Reading

/// Plans of offices that call things by other names; invented.
@Suite("A plan in other words")
struct OtherWordsTests {
    static let wards = """
        UBND PHƯỜNG HỒ MẪU
        Số: 7/KH-UBND
        Hồ Mẫu, ngày 4 tháng 3 năm 2027
        KẾ HOẠCH
        Hưởng ứng Phong trào thi đua "Mỗi người một cây xanh" năm 2027

        Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2027 của UBND tỉnh, UBND phường triển khai như sau:

        I. Cách thi đua
        - Trồng cây ở ngõ.
        - Giữ cây đã trồng.

        II. Chấm điểm (50 điểm)
        1. Trồng cây: 30 điểm (mỗi cây 2 điểm, tối đa 15 cây)
        2. Giữ cây: 20 điểm. Đạt 100% được 20 điểm; từ 80% đến dưới 100% được 10 điểm
        3. Nhắc nhau (5 điểm)
        Bằng điểm nhau thì xét tổ có nhiều cây hơn.

        III. Khen thưởng
        Cuối năm khen 03 khu phố, 06 người tiêu biểu (Giấy khen của Chủ tịch UBND phường).
        Các khu phố gửi danh sách trước 17 giờ ngày 20/11/2027.

        IV. Thời gian
        Từ ngày ký đến hết ngày 15/12/2027.

        Nơi nhận: UBND tỉnh; các khu phố; lưu VT.
        """

    static let steps = """
        ỦY BAN NHÂN DÂN
        XÃ GÒ MẪU
        Số: 21/KH-UBND

        KẾ HOẠCH

        Phát động phong trào thi đua “Gò Mẫu sạch” giai đoạn 2027 - 2028

        PHẦN I. AI THAM GIA

        - Các xóm, trường học;

        - Mọi người dân tại xã.

        PHẦN II. NHỮNG VIỆC THI ĐUA

        1. Phân loại rác.

        2. Trồng hoa.

        PHẦN III. TIÊU CHUẨN BÌNH XÉT

        1. Đối với xóm, đơn vị

        a) Có 85% hộ phân loại rác.

        PHẦN IV. KHEN THƯỞNG

        \(everyYear) Giấy khen của Chủ tịch UBND xã; cuối năm 2028 tổng kết. Số lượng cụ thể:

        | Dịp khen | Tập thể | Cá nhân |
        | Năm 2027 | 03 | 08 |
        | Dịp ngày hội xã | 01 | 02 |
        | Tổng kết năm 2028 | 05 | 12 |

        Ngoài ra đề nghị Chủ tịch UBND tỉnh tặng Bằng khen, không quá 01 tập thể.

        PHẦN V. CÁC BƯỚC TIẾN HÀNH

        Bước 1 (từ 15/01/2027 đến 31/12/2027): làm điểm.

        Bước 2 (từ 01/01/2028 đến 30/11/2028): nhân rộng.

        PHẦN VI. PHÂN CÔNG

        1. Phòng Kinh tế hướng dẫn kỹ thuật ủ rác.
        """

    static let everyYear = "Mỗi năm xét tặng"

    private func facts(_ text: String) throws -> PlanFacts { try PlanReader.read(Array(text.utf8)).facts }

    private func said(_ records: [FactRecord], _ keys: String...) -> [String] {
        records.map { record in
            keys.map { key in record[key].plain + (record[key].confidence == .sure ? "" : " ?") }
                .joined(separator: " | ")
        }
    }

    @Test(
        "that calls itself the plan of a movement opens, whatever its verb",
        arguments: [
            "Hưởng ứng Phong trào thi đua", "Thực hiện phong trào thi đua", "Tiếp tục thực hiện phong trào thi đua",
            "Đăng cai phong trào thi đua", "Nhân rộng phong trào thi đua",
        ])
    func opens(_ verb: String) throws {
        let text = "UBND XÃ MẪU\nKẾ HOẠCH\n\(verb) “Mỗi nhà một vườn” năm 2027\n\n1. Trồng rau.\n"
        let paper = try PlanReader.read(Array(text.utf8))
        #expect(paper.kind.verdict == .emulationPlan)
        #expect(paper.facts.identity["title"].text == "\(verb) “Mỗi nhà một vườn” năm 2027")
    }

    @Test("that seems to be something else is read all the same when somebody says so")
    func anyway() throws {
        let text = "UBND XÃ MẪU\nTHÔNG BÁO\nVề việc cùng nhau làm sạch\n\nI. NỘI DUNG THI ĐUA\n1. Quét ngõ.\n"
        let source = try SourceText(Array(text.utf8))
        #expect(PlanReader.read(source).kind.verdict == .otherPaper(.notice))
        let paper = PlanReader.read(source, anyway: true)
        #expect(paper.kind.verdict == .emulationPlan && paper.kind.fact.confidence == .unsure)
        #expect(paper.facts[.themes].map { $0["text"].text } == ["Quét ngõ."])
    }

    @Test("gives its contents, its points and its awards under headings of its own")
    func wards() throws {
        let facts = try facts(OtherWordsTests.wards)
        #expect(said(facts[.themes], "text") == ["Trồng cây ở ngõ. ?", "Giữ cây đã trồng. ?"])
        #expect(
            said(facts[.scoring], "code", "text", "points") == [
                "1 | Trồng cây | 30", "2 | Giữ cây | 20", "3 | Nhắc nhau | 5",
            ])
        #expect(said([facts[.scoring][0]], "each-points", "each-count", "each-text") == ["2 ? | 1 ? | cây ?"])
        #expect(said(facts[.ties], "prefer", "text") == ["higher ? | cây ?"])
        #expect(
            said(facts[.quotas], "kind", "occasion", "maximum") == [
                "collective ? | yearly ? | 3 ?", "individual ? | yearly ? | 6 ?",
            ])
        #expect(facts[.deadlines].map { $0["date"].day } == [Day(2027, 11, 20)])
        #expect(!facts.found.contains { [.noDeadline, .noScoring, .noThemes].contains($0.code) })
    }

    @Test("gives its phases as steps, its days by them, and its duties under “Phân công”")
    func steps() throws {
        let facts = try facts(OtherWordsTests.steps)
        #expect(facts[.themes].map { $0["text"].text } == ["Phân loại rác.", "Trồng hoa."])
        #expect(facts[.phases].map { $0["name"].text } == ["Bước 1", "Bước 2"])
        #expect(said([facts.identity], "first", "last") == ["2027-01-15 ? | 2028-11-30 ?"])
        #expect(facts[.responsibilities].map { $0["body"].text } == ["Phòng Kinh tế"])
        #expect(said(facts[.awards], "name").last == "Bằng khen của Chủ tịch UBND tỉnh ?")
    }

    @Test("names nobody who takes part by “đơn vị” in a heading about criteria")
    func anyBody() throws {
        let facts = try facts(OtherWordsTests.steps)
        #expect(facts[.participants].map { $0["name"].text }.contains("đơn vị") == false)
        #expect(facts[.criteria].first?["groups"].words?.first == "collective")
    }

    @Test("gives the number of a row to the time the row names and never to that of another sentence")
    func rows() throws {
        let quotas = try facts(OtherWordsTests.steps)[.quotas].filter { $0["award"].text == "commune-certificate" }
        #expect(
            said(quotas, "occasion", "kind", "maximum") == [
                "yearly-2027 ? | collective ? | 3 ?", "yearly-2027 ? | individual ? | 8 ?",
                "- ? | collective ? | 1 ?", "- ? | individual ? | 2 ?",
                "final-2028 ? | collective ? | 5 ?", "final-2028 ? | individual ? | 12 ?",
            ])
        #expect(quotas[2]["occasion"].quote == "Dịp ngày hội xã")
    }

    @Test("gives a year alone no occasion where nothing says that awards are given every year")
    func bareYear() throws {
        let text = OtherWordsTests.steps.replacing(OtherWordsTests.everyYear, with: "Xã tặng")
        let quotas = try facts(text)[.quotas].filter { $0["award"].text == "commune-certificate" }
        #expect(said(quotas, "occasion").prefix(3) == ["- ?", "- ?", "- ?"])
        #expect(quotas[0]["occasion"].quote == "Năm 2027")
    }
}

/// A text whose headings carry Markdown's marks; invented.
@Suite("A plan with marked headings")
struct MarkedHeadingTests {
    private static let text = """
        # KẾ HOẠCH

        ## Tổ chức phong trào thi đua "Chợ không tiền mặt" xã Bến Mẫu năm 2027

        **Ủy ban nhân dân xã Bến Mẫu** – Số: 31/KH-UBND – Bến Mẫu, ngày 20/01/2027

        ### 1. Mục đích, yêu cầu
        - Nâng tỷ lệ thanh toán.
        - Yêu cầu: thực chất.

        ### 2. Nội dung thi đua
        1. Đặt mã ở quầy.
        2. Hướng dẫn người mua.

        ### 3. Tiêu chí
        - Tập thể: trên 80% quầy có mã.

        ### 4. Thời gian
        Từ ngày 01/02/2027 đến ngày 20/12/2027.

        ### 5. Tổ chức thực hiện
        - Các xóm: vận động.
        """

    private func facts() throws -> PlanFacts { try PlanReader.read(Array(MarkedHeadingTests.text.utf8)).facts }

    @Test("goes on with its headings behind the lists in them")
    func headings() throws {
        let facts = try facts()
        #expect(facts[.themes].map { $0["text"].text } == ["Đặt mã ở quầy.", "Hướng dẫn người mua."])
        #expect(facts[.themes].map { $0["source"].text } == ["2.1", "2.2"])
        #expect(facts[.criteria].map { $0["source"].text } == ["3, gạch đầu dòng 1"])
        #expect(facts[.responsibilities].map { $0["task"].text } == ["vận động."])
        #expect(facts.identity["last"].day == Day(2027, 12, 20) && facts.identity["last"].confidence == .sure)
        #expect(!facts.found.contains { $0.code == .numberRestarted })
    }

    @Test("says who issued it below its title, and the title ends there")
    func head() throws {
        let facts = try facts()
        #expect(
            facts.identity["title"].text
                == "Tổ chức phong trào thi đua \"Chợ không tiền mặt\" xã Bến Mẫu năm 2027")
        #expect(facts.identity["agency"].text == "Ủy ban nhân dân xã Bến Mẫu")
        #expect(facts.identity["agency"].confidence == .unsure)
        #expect(facts.identity["number"].text == "31" && facts.identity["date"].day == Day(2027, 1, 20))
    }

    @Test("tells purposes from requirements in one list")
    func purposes() throws {
        let facts = try facts()
        #expect(facts[.purposes].map { $0["text"].text } == ["Nâng tỷ lệ thanh toán."])
        #expect(facts[.requirements].map { $0["text"].text } == ["thực chất."])
    }
}
