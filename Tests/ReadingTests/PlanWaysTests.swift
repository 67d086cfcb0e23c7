import Domain
import Testing

@testable import Reading

/// Ways in which offices write one thing, each in a small plan of its own.
@Suite("Ways to write a plan")
struct PlanWaysTests {
    private func facts(_ body: String, bases: String = "") throws -> PlanFacts {
        let text = """
            UBND XÃ SUỐI MẪU
            Số: 5/KH-UBND
            Suối Mẫu, ngày 3 tháng 3 năm 2026
            KẾ HOẠCH
            Phát động phong trào thi đua "Xã xanh"
            \(bases)
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            \(body)
            """
        return try PlanReader.read(Array(text.utf8)).facts
    }

    private func numbers(_ facts: PlanFacts) -> [String] {
        facts[.quotas].map { quota in
            let mark = quota["maximum"].confidence == .sure ? "" : " ?"
            return "\(quota["award"].plain) \(quota["kind"].plain) \(quota["maximum"].plain)\(mark)"
        }
    }

    // MARK: Bases

    @Test("a basis ends with its sentence")
    func basisEnds() throws {
        let facts = try facts(
            "",
            bases: """
                Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;
                Thực hiện Kế hoạch số 8/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Mẫu về thi đua năm 2026. Năm 2025, xã đã trồng 300 cây theo Quyết định số 9/QĐ-UBND ngày 02/02/2025 của Ủy ban nhân dân xã.
                """)
        #expect(facts[.bases][1]["subject"].text == "về thi đua năm 2026")
        #expect(facts[.bases].map { $0["kind"].confidence } == [.sure, .sure, .unsure])
    }

    @Test(
        "a law cited without its number is offered the number of the one law with its name and year",
        arguments: ["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Luật Thi đua, khen thưởng năm 2022"])
    func lawByName(_ law: String) throws {
        let basis = try #require(try facts("", bases: "Căn cứ \(law);")[.bases].first)
        #expect(basis["subject"].text == "Thi đua, khen thưởng")
        #expect(basis["number"].text == "06/2022/QH15" && basis["number"].confidence == .unsure)
        #expect(basis["issuer"].text == "Quốc hội" && basis["issuer"].confidence == .unsure)
    }

    @Test("a law of another year, or one nobody here knows, is offered no number")
    func lawUnknown() throws {
        let basis = try #require(
            try facts("", bases: "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;")[.bases].first)
        #expect(basis["number"].value == nil && basis["issuer"].value == nil)
    }

    @Test("what replaced a basis and is out of force itself is not named as advice")
    func advice() throws {
        let facts = try facts("", bases: "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;")
        let finding = try #require(facts.found.first { $0.code == .basisNotInForce })
        #expect(finding.values["instead"] == " (Nghị định 152/2025/NĐ-CP)")
    }

    // MARK: Numbers of awards

    @Test("a number and the one form of its section belong together, each with its own words")
    func siblings() throws {
        let facts = try facts(
            """
            II. KHEN THƯỞNG
            1. Hình thức khen thưởng: Giấy khen của Chủ tịch UBND xã.
            2. Số lượng: không quá 06 tập thể, 12 cá nhân, 10 hộ gia đình (trong đó ít nhất 70% cá nhân là người dân).
            """)
        #expect(
            numbers(facts) == [
                "commune-certificate collective 6", "commune-certificate individual 12",
                "commune-certificate household 10",
            ])
        #expect(facts[.quotas].map { $0["maximum"].quote } == ["không quá 06 tập thể", "12 cá nhân", "10 hộ gia đình"])
    }

    @Test("with two forms in the section, or without a word of maximum, a number is to be confirmed")
    func doubtful() throws {
        let two = try facts(
            """
            II. KHEN THƯỞNG
            1. Hình thức: Giấy khen của Chủ tịch UBND xã; Bằng khen của Chủ tịch UBND tỉnh.
            2. Số lượng: không quá 06 tập thể.
            """)
        #expect(two[.quotas].map { $0["maximum"].confidence } == [.unsure])
        let upward = try facts(
            """
            II. KHEN THƯỞNG
            1. Hình thức: Giấy khen của Chủ tịch UBND xã.
            2. Số lượng: không quá 02 tập thể được đề nghị cấp trên khen.
            """)
        #expect(upward[.quotas].map { $0["maximum"].confidence } == [.unsure])
        let plain = try facts(
            """
            II. KHEN THƯỞNG
            1. Hình thức: Giấy khen của Chủ tịch UBND xã.
            2. Số lượng khen thưởng: 06 tập thể, 12 cá nhân.
            """)
        #expect(numbers(plain) == ["commune-certificate collective 6 ?", "commune-certificate individual 12 ?"])
    }

    @Test("what was given last year is no number of this plan")
    func past() throws {
        let facts = try facts(
            """
            II. KHEN THƯỞNG
            1. Giấy khen của Chủ tịch UBND xã: tối đa 05 tập thể.
            2. Năm 2025 đã tặng 30 Giấy khen cho 10 tập thể, 20 cá nhân.
            """)
        #expect(numbers(facts) == ["commune-certificate collective 5"])
    }

    @Test("numbers in words count kinds and are to be confirmed")
    func words() throws {
        let facts = try facts("II. KHEN THƯỞNG\n1. Chủ tịch UBND xã tặng Giấy khen cho năm tập thể và mười cá nhân.")
        #expect(numbers(facts) == ["commune-certificate collective 5 ?", "commune-certificate individual 10 ?"])
    }

    // MARK: Kinds and criteria

    @Test(
        "criteria for two kinds belong to both",
        arguments: ["Đối với hộ gia đình, cá nhân", "Đối với hộ gia đình và cá nhân"])
    func twoKinds(_ head: String) throws {
        let facts = try facts("II. TIÊU CHÍ\n1. \(head)\na) Có vườn hoa.")
        #expect(facts[.criteria].map { $0["groups"].words } == [["household", "individual"]])
        #expect(facts[.participants].map { $0["kind"].text } == ["household", "individual"])
    }

    @Test("a kind before a colon is judged by what stands behind it; other words before one are none")
    func beforeColon() throws {
        let facts = try facts(
            """
            II. TIÊU CHUẨN XÉT KHEN THƯỞNG
            1. Tập thể: trồng xong trước hạn.
            2. Cá nhân: có việc tốt được thôn công nhận.
            3. Người dân hài lòng: đạt 95% trở lên.
            """)
        #expect(
            facts[.criteria].prefix(2).map { $0["text"].text } == [
                "trồng xong trước hạn.", "có việc tốt được thôn công nhận.",
            ])
        #expect(facts[.participants].map { $0["kind"].text } == ["collective", "individual"])
    }

    // MARK: Recipients, votes

    @Test(
        "recipients on one line are recipients",
        arguments: [
            ("Nơi nhận: Như trên; Lưu VT.", ["Như trên", "Lưu VT"]),
            ("Nơi nhận: Đảng ủy; MTTQ xã; các thôn; lưu: VT.", ["Đảng ủy", "MTTQ xã", "các thôn", "lưu: VT"]),
            ("Nơi nhận:\nNhư trên;\nLưu: VT.", ["Như trên", "Lưu: VT"]),
        ])
    func recipients(_ text: String, _ wanted: [String]) throws {
        let facts = try facts(
            "II. TỔ CHỨC THỰC HIỆN\n1. Các thôn thực hiện.\n\n\(text)\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Mẫu")
        #expect(facts[.recipients].map { $0["text"].text } == wanted)
        #expect(!facts.found.contains { $0.code == .noRecipients })
        #expect(facts.identity["signer"].text == "Lò Văn Mẫu")
    }

    @Test("a share of those who agree is a vote")
    func votes() throws {
        let facts = try facts("II. KHEN THƯỞNG\n1. Biên bản bình xét của thôn, tỷ lệ đồng ý từ 80% trở lên.")
        #expect(facts[.thresholds].map { $0["share"].text } == ["80%"])
    }

    // MARK: Time

    @Test(
        "the time of the movement",
        arguments: [
            ("Từ tháng 3 đến hết tháng 11 năm 2026", "2026-03-01", "2026-11-30", Confidence.sure),
            ("Từ ngày 15/3 đến ngày 30/11/2026", "2026-03-15", "2026-11-30", .sure),
            ("Từ ngày 15 tháng 3 đến ngày 30 tháng 11 năm 2026", "2026-03-15", "2026-11-30", .sure),
            ("Quý II và quý III năm 2026", "2026-04-01", "2026-09-30", .sure),
            ("Từ quý II đến hết quý IV/2026", "2026-04-01", "2026-12-31", .sure),
            ("90 ngày, kể từ ngày 15/01/2026", "2026-01-15", "2026-04-14", .unsure),
        ] as [(String, String, String, Confidence)])
    func time(_ text: String, _ first: String, _ last: String, _ confidence: Confidence) throws {
        let identity = try facts("II. THỜI GIAN THI ĐUA: \(text).").identity
        #expect(identity["first"].day == Day(first) && identity["last"].day == Day(last))
        #expect(identity["last"].confidence == confidence)
    }

    @Test("three quarters in a row are one time; with one left out between the end is to be confirmed")
    func quarters() throws {
        let row = try facts("II. THỜI GIAN THI ĐUA: Quý I, quý II và quý III năm 2026.").identity
        #expect(row["first"].day == Day(2026, 1, 1) && row["last"].day == Day(2026, 9, 30))
        #expect(row["last"].confidence == .sure)
        #expect(try facts("II. THỜI GIAN THI ĐUA: Phát động trong quý I năm 2026.").identity["last"].value == nil)
        #expect(try facts("II. THỜI GIAN THI ĐUA: Quý I và quý III năm 2026.").identity["last"].confidence == .unsure)
    }

    @Test(
        "a deadline with its hour is the day",
        arguments: [
            "hạn cuối 17 giờ ngày 10 tháng 12 năm 2026", "trước 17h00, ngày 10/12/2026",
            "trước 16 giờ 30 phút ngày 10/12/2026",
        ])
    func hour(_ text: String) throws {
        let facts = try facts("II. KHEN THƯỞNG\n1. Hồ sơ gửi về xã, \(text).")
        #expect(facts[.deadlines].map { $0["date"].day } == [Day(2026, 12, 10)])
    }
}
