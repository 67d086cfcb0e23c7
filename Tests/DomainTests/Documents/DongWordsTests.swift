import Domain
import Testing

@Suite struct DongWordsTests {
    @Test(
        arguments: [
            (0, "không đồng"), (5, "năm đồng"), (10, "mười đồng"), (11, "mười một đồng"), (15, "mười lăm đồng"),
            (21, "hai mươi mốt đồng"), (24, "hai mươi tư đồng"), (45, "bốn mươi lăm đồng"),
            (101, "một trăm linh một đồng"),
            (760_000, "bảy trăm sáu mươi nghìn đồng"),
            (1_520_000, "một triệu năm trăm hai mươi nghìn đồng"),
            (1_000_005, "một triệu không trăm linh năm đồng"),
            (1_050_000, "một triệu không trăm năm mươi nghìn đồng"),
            (20_240_000, "hai mươi triệu hai trăm bốn mươi nghìn đồng"), (3_000_000_000, "ba tỷ đồng"),
            (-10_000, "âm mười nghìn đồng"),
        ] as [(Int64, String)])
    func `a sum is read as the office writes it beside its figures`(amount: Int64, words: String) {
        #expect(Dong(amount).words == words)
    }
}
