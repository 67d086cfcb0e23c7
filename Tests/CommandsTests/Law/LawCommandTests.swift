import Commands
import Foundation
import Testing

struct LawCommandTests {
    private let bench = CommandBench()

    @Test func `the list needs no data folder, and the day picks the figures`() async {
        let before = await bench.run("law", "list", "--on", "2026-06-30", "--subject", "money")
        #expect(before.code == 0 && before.err == "")
        #expect(before.out.contains("2.340.000 đồng") && !before.out.contains("2.530.000"))
        let after = await bench.run("law", "list", "--on", "2026-07-01", "--find", "luong co so")
        #expect(after.out.contains("2.530.000 đồng") && after.out.contains("Đã đối chiếu"))
        #expect(!bench.place.holdsFile)
    }

    @Test func `programs read every rule as JSON`() async {
        let answer = await bench.run("law", "list", "--on", "2026-10-01", "--json")
        #expect(answer.code == 0)
        #expect(answer.out.contains(#""code":"base-salary""#) && answer.out.contains(#""value":"2530000""#))
        #expect(answer.out.contains(#""code":"basis-amending-law""#))
        #expect(answer.out.components(separatedBy: #""code":"#).count == 113)
    }

    @Test func `a rule is shown with its versions and where each stands`() async {
        let answer = await bench.run("law", "show", "threshold-base-titles", "--on", "2026-10-01", "--json")
        #expect(answer.code == 0)
        #expect(answer.out.contains(#""verified":false"#) && answer.out.contains("Điều 30 khoản 7"))
        let words = await bench.run("law", "show", "base-salary", "--on", "2026-06-30")
        #expect(words.out.contains("Giá trị: 2.340.000 đồng\n"))
        #expect(words.out.contains("Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2"))
    }

    @Test func `a day without a version ends with 1, a code nobody knows is said to be unknown`() async {
        let none = await bench.run("law", "show", "base-salary", "--on", "2024-06-30")
        #expect(none.code == 1 && none.out.contains("không có quy định áp dụng ngày này"))
        let unknown = await bench.run("law", "show", "luong")
        #expect(unknown.code != 0 && unknown.err.contains("law list"))
    }

    @Test func `with a data folder the office's registry is read`() async {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let here = await bench.run(["law", "list", "--json"] + bench.data)
        #expect(here.code == 0)
        let without = await bench.run("law", "list", "--json")
        #expect(here.out == without.out)
        let missing = await bench.run("law", "list", "--data", "/khong/co")
        #expect(missing.code != 0)
    }
}
