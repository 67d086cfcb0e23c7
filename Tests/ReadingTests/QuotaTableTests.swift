import Domain
import Testing

@testable import Reading

/// Numbers of awards in the tables offices draw; invented.
@Suite("Tables of numbers of awards")
struct QuotaTableTests {
    private func facts(_ section: String) throws -> PlanFacts {
        let text = """
            UBND XÃ SUỐI MẪU
            Số: 5/KH-UBND
            Suối Mẫu, ngày 3 tháng 3 năm 2026
            KẾ HOẠCH
            Phát động phong trào thi đua "Xã xanh"
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            II. SỐ LƯỢNG KHEN THƯỞNG
            \(section)
            III. TỔ CHỨC THỰC HIỆN
            1. Các thôn thực hiện.
            """
        return try PlanReader.read(Array(text.utf8)).facts
    }

    private func numbers(_ facts: PlanFacts) -> [String] {
        facts[.quotas].map { quota in
            let mark = quota["maximum"].confidence == .sure ? "" : " ?"
            return
                "\(quota["award"].plain) \(quota["occasion"].plain) \(quota["kind"].plain) \(quota["maximum"].plain)\(mark)"
        }
    }

    @Test(
        "with awards down and kinds across are read",
        arguments: [
            "| Hình thức | Tập thể | Cá nhân |\n|---|---|---|\n| Giấy khen của Chủ tịch UBND xã | 06 | 12 |\n| Bằng khen của Chủ tịch UBND tỉnh | 01 | 02 |",
            "| TT | Hình thức khen thưởng | Tập thể | Cá nhân |\n| 1 | Giấy khen của Chủ tịch UBND xã | 06 tập thể | không quá 12 |\n| 2 | Bằng khen của Chủ tịch UBND tỉnh | 01 | 02 |\n| | Tổng cộng | 07 | 14 |",
        ])
    func awards(_ table: String) throws {
        let facts = try facts("Số lượng tối đa:\n\n\(table)\n")
        #expect(
            numbers(facts) == [
                "commune-certificate - collective 6", "commune-certificate - individual 12",
                "province-merit-certificate - collective 1", "province-merit-certificate - individual 2",
            ])
        #expect(!facts.found.contains { $0.code == .quotaTableUnread })
    }

    @Test("with the award in the head of each column and occasions down are read, without a word of maximum unsure")
    func occasions() throws {
        let facts = try facts(
            "| Dịp | Giấy khen tập thể | Giấy khen cá nhân |\n|---|---|---|\n| Hằng năm | 5 | 10 |\n| Tổng kết | 8 | |\n"
        )
        #expect(
            numbers(facts) == [
                "commune-certificate yearly collective 5", "commune-certificate yearly individual 10",
                "commune-certificate final collective 8",
            ])
    }

    @Test("with a kind and its number in each row take the award from the text before; money is no number")
    func rows() throws {
        let facts = try facts(
            "1. Giấy khen của Chủ tịch UBND xã:\n\n| Đối tượng | Số lượng | Mức thưởng |\n|---|---|---|\n| Tập thể | 06 | 2.000.000 |\n| Cá nhân | 12 | 700.000 |\n"
        )
        #expect(numbers(facts) == ["commune-certificate - collective 6", "commune-certificate - individual 12"])
    }

    @Test("whose rows are parts of the movement are to be confirmed and contradict nothing")
    func parts() throws {
        let facts = try facts(
            "1. Hình thức: Giấy khen của Chủ tịch UBND xã.\n2. Số lượng:\n\n| Đợt | Tập thể | Cá nhân |\n|---|---|---|\n| Đợt 1 | 3 | 6 |\n| Đợt 2 | 5 | 9 |\n"
        )
        #expect(facts[.quotas].map { $0["maximum"].number } == [3, 6, 5, 9])
        #expect(facts[.quotas].allSatisfy { $0["maximum"].confidence == .unsure })
        #expect(!facts.found.contains { $0.code == .quotaContradicts })
    }

    @Test("that only wide gaps divide are read, and to be confirmed")
    func gaps() throws {
        let facts = try facts(
            "Số lượng tối đa:\n\nHình thức                          Tập thể     Cá nhân\nGiấy khen của Chủ tịch UBND xã     06          12\n"
        )
        #expect(numbers(facts) == ["commune-certificate - collective 6 ?", "commune-certificate - individual 12 ?"])
    }

    @Test("that could not be read are told with their lines")
    func unread() throws {
        let facts = try facts("| Giấy khen | Xã | Tỉnh |\n| Loại A | 3 | 4 |\n| Loại B | 5 | 6 |\n")
        let found = facts.found.filter { $0.code == .quotaTableUnread }
        #expect(found.map(\.place.line) == [9] && found.map { $0.values["lines"] } == ["9–11"])
        #expect(facts[.quotas].isEmpty)
    }

    @Test("of money or points are no tables of awards")
    func others() throws {
        let money = try facts("| Nội dung | Số tiền |\n| Khung | 50 |\n")
        let points = try facts("| Tập thể | Điểm |\n| Thôn A | 90 |\n")
        for facts in [money, points] {
            #expect(facts[.quotas].isEmpty && !facts.found.contains { $0.code == .quotaTableUnread })
        }
    }
}
