import Domain
import Testing

@testable import Reading

/// One award, one occasion, the number in the many ways offices write it. What is not clear is not sure.
@Suite("Ways to write a number of awards")
struct QuotaPhraseTests {
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
            1. Giấy khen của Chủ tịch Ủy ban nhân dân xã
            a) \(sentence)
            III. TỔ CHỨC THỰC HIỆN
            """
        return try PlanReader.read(Array(text.utf8)).facts[.quotas].map { quota in
            let base = quota.keys.contains("of") ? " of \(quota["of"].plain)" : ""
            let isSure = quota.isSure ? "" : " ?"
            return "\(quota["occasion"].plain) \(quota["kind"].plain) \(quota["scope"].plain) "
                + "\(quota["maximum"].plain)\(base)\(isSure)"
        }
    }

    @Test(
        "are understood",
        arguments: [
            (
                "Hằng năm: không quá 05 tập thể, 10 cá nhân.",
                ["yearly collective programme 5", "yearly individual programme 10"]
            ),
            (
                "Mỗi năm tặng không vượt quá năm (05) tập thể và mười (10) cá nhân.",
                ["yearly collective programme 5", "yearly individual programme 10"]
            ),
            ("Tổng kết năm 2028: tối đa 12 tập thể hoặc cá nhân.", ["final-2028 collective,individual programme 12"]),
            ("Tổng kết năm 2028: tối đa 12 tập thể, cá nhân.", ["final-2028 collective,individual programme 12 ?"]),
            (
                "Sơ kết năm 2027: mỗi đơn vị không quá 01 tập thể, 03 cá nhân.",
                ["interim-2027 collective unit 1", "interim-2027 individual unit 3"]
            ),
            ("Hằng năm, mỗi thôn lựa chọn tối đa 02 hộ gia đình.", ["yearly household each:village 2"]),
            ("Hằng năm: tối đa 01 cá nhân/01 ban.", ["yearly individual each:office 1"]),
            ("Hằng năm: tối đa 02 cá nhân/trường.", ["yearly individual each:school 2"]),
            ("Hằng năm: nhiều nhất 02 cá nhân trên mỗi đơn vị.", ["yearly individual unit 2"]),
            ("Hằng năm, khối trường học không quá 03 tập thể.", ["yearly collective unit-kind:school 3"]),
            (
                "Hằng năm: tập thể không quá 05; cá nhân không quá 10.",
                ["yearly collective programme 5", "yearly individual programme 10"]
            ),
            (
                "Hằng năm: Tập thể: tối đa 05, cá nhân: tối đa 10.",
                ["yearly collective programme 5", "yearly individual programme 10"]
            ),
            (
                "Hằng năm: tối đa hai tập thể, ba cá nhân.",
                ["yearly collective programme 2", "yearly individual programme 3"]
            ),
            ("Hằng năm: tối đa hai tập thể, năm 2027 tổ chức sơ kết.", ["yearly collective programme 2"]),
            (
                "Hằng năm: không quá 10% tổng số tập thể đăng ký thi đua.",
                ["yearly collective programme 10% of registered"]
            ),
            (
                "Hằng năm: tỷ lệ không quá 10% tập thể, 5% cá nhân đối tượng trực tiếp tham gia phong trào.",
                ["yearly collective programme 10% of participants", "yearly individual programme 5% of participants"]
            ),
            ("Hằng năm: không quá 7,5% số cá nhân được đề nghị.", ["yearly individual programme 7.5% of nominated"]),
            (
                "Hằng năm: không quá 20 phần trăm số cá nhân được đề nghị.",
                ["yearly individual programme 20% of nominated"]
            ),
            ("Hằng năm: không quá 10% tổng số tập thể.", ["yearly collective programme 10% of - ?"]),
            ("Hằng năm: khoảng 05 tập thể.", ["yearly collective programme 5 ?"]),
            ("Hằng năm: không quá năm (06) tập thể.", ["yearly collective programme 6 ?"]),
            (
                "Hằng năm: mỗi đơn vị được đề nghị không quá 20% số cá nhân tham gia phong trào, đăng ký thi đua.",
                ["yearly individual unit 20% of - ?"]
            ),
            ("Năm 2027 khen thưởng theo quy định.", []),
        ] as [(String, [String])])
    func understood(_ sentence: String, _ wanted: [String]) throws {
        #expect(try quotas(sentence) == wanted)
    }

    @Test(
        "in a table of occasions down and kinds across",
        arguments: [
            "| Đợt | Tập thể | Cá nhân |\n| Hằng năm | 02 | 05 |\n| Tổng kết năm 2028 | 15 | 20 |",
            "| Đối tượng | Hằng năm | Tổng kết năm 2028 |\n| --- | --- | --- |\n| Tập thể | 02 | 15 |\n| Cá nhân | 05 | 20 |",
        ])
    func table(_ table: String) throws {
        let found = try quotas("Số lượng tối đa:\n\n\(table)\n")
        #expect(
            found.sorted() == [
                "final-2028 collective programme 15", "final-2028 individual programme 20",
                "yearly collective programme 2", "yearly individual programme 5",
            ])
    }

    @Test("a table of other numbers is none of awards")
    func otherTable() throws {
        #expect(try quotas("Kinh phí:\n\n| Nội dung | Số tiền |\n| Khung | 50 |\n") == [])
    }
}
