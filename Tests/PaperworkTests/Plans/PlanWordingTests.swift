import Domain
import Paperwork
import Testing
import Wording

@Suite("What the plan reader says")
struct PlanWordingTests {
    @Test("every problem has a sentence in both languages, each its own", arguments: Language.allCases)
    func sentences(_ language: Language) {
        let sentences = PlanProblemCode.allCases.map { $0.phrase.text(in: language) }
        #expect(Set(sentences).count == PlanProblemCode.allCases.count)
        #expect(sentences.filter { $0.last != "." } == [])
    }

    @Test("every blank of a sentence is filled from the problem itself", arguments: Language.allCases)
    func blanks(_ language: Language) throws {
        let spoiled = PlanSample.spoiled("level: commune", "level: hamlet")
            .replacing("year: 2026", with: "year: 2040").replacing("maximum: 2", with: "maximum: x")
            .replacing("competence: own\n    source: IV\nresp", with: "competence: upper\n    source: IV\nresp")
            .replacing("symbol", with: "sybmol").replacing(
                "kind: collective\n    scope", with: "kind: household\n    scope")
        let readings = [PlanSample.read(spoiled), PlanFile.read(try PlanSample.caoMinh())]
        let sentences = readings.flatMap(\.problems).map { $0.phrase.text(in: language) }
        #expect(sentences.count == 7)
        #expect(sentences.filter { $0.contains("{") } == [])
    }

    @Test("a problem is printed with place, strength, path and sentence")
    func printed() {
        let reading = PlanSample.read(PlanSample.spoiled("maximum: 2", "maximum: 2.5"))
        let problem = PlanProblem(
            line: 63, column: 14, path: "quotas[0].maximum", code: .notANumber, values: ["value": "2.5"])
        #expect(reading.problems == [problem])
        #expect(
            PlanText.render(reading.problems, in: .vietnamese)
                == "63:14 [chặn] Số lượng khen thưởng 1 – Tối đa: \(problem.phrase.vietnamese)\n")
        #expect(
            PlanText.render(reading.problems, in: .english)
                == "63:14 [block] Quotas 1 – At most: \(problem.phrase.english)\n")
    }

    @Test("the plan is printed section by section, defects included")
    func plan() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        let lines = PlanText.render(plan, in: .vietnamese).split(separator: "\n").map(String.init)
        #expect(lines.contains("Số: (để trống)/KH-UBND"))
        #expect(lines.contains("  - Tập thể: kế hoạch không nêu tiêu chí"))
        #expect(
            lines.contains(
                "  - Giấy khen của Chủ tịch Ủy ban nhân dân xã, mỗi đợt hằng năm, tính chung toàn phong trào, "
                    + "thuộc thẩm quyền của cơ quan ban hành: tối đa 2 tập thể (IV.4.a)"))
        let titles = [
            "CĂN CỨ", "MỤC ĐÍCH", "YÊU CẦU", "NỘI DUNG THI ĐUA", "ĐỐI TƯỢNG THI ĐUA", "TIÊU CHÍ THI ĐUA",
            "GIAI ĐOẠN", "ĐỢT KHEN THƯỞNG", "HÌNH THỨC KHEN THƯỞNG", "SỐ LƯỢNG KHEN THƯỞNG", "TRÁCH NHIỆM THỰC HIỆN",
            "NƠI NHẬN",
        ]
        #expect(lines.filter(titles.contains) == titles)
        #expect(PlanText.render(plan, in: .english).contains("\nQUOTAS\n"))
    }
}
