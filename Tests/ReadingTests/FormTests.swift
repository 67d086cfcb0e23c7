import Domain
import Foundation
import Testing

@testable import Reading

/// One invented plan in the many ways offices type one.
@Suite("Variants of the form")
struct FormTests {
    static let plan = """
        ỦY BAN NHÂN DÂN
        XÃ BÌNH MINH

        Số: 45/KH-UBND

        Bình Minh, ngày 12 tháng 01 năm 2026

        KẾ HOẠCH

        Phát động phong trào thi đua “Toàn dân chung sức” giai đoạn 2026 - 2028

        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về thi đua, khen thưởng;

        Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        a) Khơi dậy tinh thần thi đua.

        2. Yêu cầu

        a) Thiết thực, không phô trương.

        II. NỘI DUNG

        1. Đối tượng thi đua

        a) Tập thể: Các phòng, ban, trường học trên địa bàn xã.

        b) Cá nhân: Cán bộ, công chức và Nhân dân trên địa bàn xã.

        2. Thời gian: Từ ngày 15/01/2026 đến hết ngày 31/12/2028.

        III. NỘI DUNG THI ĐUA

        1. Thi đua phát triển sản xuất, nâng cao thu nhập.

        2. Thi đua giữ gìn an ninh.

        IV. TIÊU CHÍ THI ĐUA

        1. Đối với tập thể

        a) Hoàn thành tốt nhiệm vụ.

        2. Đối với cá nhân

        a) Có sáng kiến được áp dụng.

        V. KHEN THƯỞNG

        1. Số lượng

        a) Hằng năm: Chủ tịch UBND xã tặng Giấy khen cho không quá 05 tập thể, 10 cá nhân.

        b) Sơ kết năm 2027: mỗi thôn đề nghị không quá 01 tập thể, 02 cá nhân tặng Giấy khen.

        c) Tổng kết năm 2028: tặng Giấy khen tối đa 12 tập thể hoặc cá nhân.

        2. Hồ sơ đề nghị khen thưởng gồm 02 bộ:

        - Tờ trình đề nghị khen thưởng;

        - Biên bản họp xét khen thưởng.

        3. Được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý. Hồ sơ gửi trước ngày 30/10/2028.

        VI. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội: Chủ trì, theo dõi, đôn đốc thực hiện.

        2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội vận động hội viên tham gia.

        Nơi nhận:

        - Đảng ủy xã;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn Mẫu
        """

    /// What is said, without the lines it stands on.
    private func told(_ text: String) throws -> [String] {
        let facts = try PlanReader.read(Array(text.utf8)).facts
        let identity = facts.identity.keys.map { "\($0) \(shown(facts.identity[$0]))" }
        return identity
            + FactSection.allCases.filter { $0 != .findings }.flatMap { section in
                facts[section].map { record in
                    "\(section) " + record.keys.map { shown(record[$0]) }.joined(separator: " · ")
                }
            }
    }

    private func shown(_ fact: Fact) -> String {
        "\(fact.value.map { "\($0)" } ?? "–") \(fact.confidence)".precomposedStringWithCanonicalMapping
    }

    @Test("an invented plan is understood")
    func plain() throws {
        let facts = try PlanReader.read(Array(FormTests.plan.utf8)).facts
        #expect(facts.identity["agency"].text == "Ủy ban nhân dân xã Bình Minh")
        #expect(facts.identity["number"].text == "45")
        #expect(facts.identity["signer"].text == "Nguyễn Văn Mẫu")
        #expect(facts.identity["first"].day == Day(2026, 1, 15))
        #expect(facts.identity["last"].day == Day(2028, 12, 31))
        #expect(facts[.bases].map { $0["number"].text } == ["152/2025/NĐ-CP"])
        #expect(facts[.participants].map { $0["kind"].text } == ["collective", "individual"])
        #expect(facts[.themes].map { $0["code"].text } == ["1", "2"])
        #expect(facts[.criteria].map { $0["groups"].words } == [["collective"], ["individual"]])
        #expect(
            facts[.quotas].map {
                "\($0["occasion"].plain) \($0["kind"].plain) \($0["scope"].plain) \($0["maximum"].plain)"
            }
                == [
                    "yearly collective programme 5", "yearly individual programme 10",
                    "interim-2027 collective each:village 1", "interim-2027 individual each:village 2",
                    "final-2028 collective,individual programme 12",
                ])
        #expect(facts[.papers].map { $0["sets"].number } == [2, 2])
        #expect(facts[.deadlines].map { $0["date"].day } == [Day(2028, 10, 30)])
        #expect(facts[.thresholds].map { $0["share"].text } == ["80%"])
        #expect(facts[.responsibilities].count == 2)
        #expect(facts[.recipients].map { $0["text"].text } == ["Đảng ủy xã", "Lưu: VT"])
    }

    @Test("decomposed letters say the same")
    func decomposed() throws {
        #expect(try told(FormTests.plan.decomposedStringWithCanonicalMapping) == told(FormTests.plan))
    }

    @Test("Windows line ends, tabs and hidden marks say the same")
    func lineEnds() throws {
        let text = "\u{FEFF}" + FormTests.plan.replacing("\n", with: "\r\n").replacing("1. ", with: "1.\t")
        #expect(try told(text) == told(FormTests.plan))
    }

    @Test("the other way to write a tone says the same, but for its own letters")
    func tones() throws {
        let text = FormTests.plan.replacing("Ủy ban", with: "Uỷ ban")
        #expect(try told(text).map { $0.replacing("Uỷ", with: "Ủy") } == told(FormTests.plan))
    }

    @Test("a text broken at a margin, with page numbers, says the same")
    func wrapped() throws {
        let lines = FormTests.plan.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            wrap(String($0), 70)
        }
        let middle = lines.firstIndex { $0.hasPrefix("III.") } ?? 0
        let text = (lines[..<middle] + ["2", ""] + lines[middle...]).joined(separator: "\n")
        #expect(try told(text) == told(FormTests.plan))
    }

    private func wrap(_ line: String, _ width: Int) -> [String] {
        var lines = [""]
        for word in line.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.count + word.count >= width {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
            }
        }
        return lines
    }

    @Test("a web page says the same as its text")
    func page() throws {
        let paragraphs = FormTests.plan.split(separator: "\n").map {
            "<p class=\"x\">\($0.replacing("ă", with: "&#259;"))</p>"
        }
        let text =
            "<!DOCTYPE html>\n<html><head><title>KẾ HOẠCH khác</title></head><body>\n"
            + paragraphs.joined(separator: "\n") + "<!-- I. --></body></html>"
        #expect(try told(text) == told(FormTests.plan))
        #expect(try PlanReader.read(Array(text.utf8)).facts.identity["number"].line == 5)
    }

    @Test("rows of a table on a web page are rows")
    func table() throws {
        let table = """
            <table><tr><th>TT</th><th>Nội dung</th><th>Điểm chuẩn</th></tr>
            <tr><td>1</td><td><p>Trồng cây</p></td><td>20</td></tr>
            <tr><td>2</td><td>Dọn rác</td><td>30</td></tr></table>
            """
        let paragraphs = FormTests.plan.split(separator: "\n").map { "<p>\($0)</p>" }
        let text = "<html><body>" + paragraphs.joined(separator: "\n") + "<p>PHỤ LỤC</p>\n" + table
        let rows = try PlanReader.read(Array(text.utf8)).facts[.scoring]
        #expect(
            rows.map { "\($0["code"].plain) \($0["text"].plain) \($0["points"].plain)" } == [
                "1 Trồng cây 20", "2 Dọn rác 30",
            ])
    }

    @Test("headings in capitals need no numbers")
    func unnumbered() throws {
        let text = ["I", "II", "III", "IV", "V", "VI"].reduce(FormTests.plan) { $0.replacing("\n\($1). ", with: "\n") }
        let facts = try PlanReader.read(Array(text.utf8)).facts
        #expect(facts[.themes].count == 2)
        #expect(facts[.quotas].count == 5)
        #expect(facts[.responsibilities].count == 2)
    }

    @Test("numbers stay as written, and what is wrong with them is told")
    func numbers() throws {
        let text = FormTests.plan.replacing("2. Thi đua giữ gìn", with: "4. Thi đua giữ gìn")
            .replacing("VI. TỔ CHỨC", with: "V. TỔ CHỨC")
        let facts = try PlanReader.read(Array(text.utf8)).facts
        #expect(facts[.themes].map { $0["source"].text } == ["III.1", "III.4"])
        #expect(
            facts[.findings].compactMap { $0["code"].text }.filter { $0.hasPrefix("number") } == [
                "numberSkipped", "numberRepeated",
            ])
    }

    @Test("a number that is only hoped for is not sure")
    func tentative() throws {
        let text = FormTests.plan.replacing("không quá 05 tập thể", with: "dự kiến 05 tập thể")
        let quota = try #require(try PlanReader.read(Array(text.utf8)).facts[.quotas].first)
        #expect(quota["maximum"] == Fact(.number(5), quote: "05 tập thể", line: quota["maximum"].line, .unsure))
    }
}
