import Domain
import Foundation
import Paperwork
import TestSupport
import Testing
import Wording

/// Tables of indicators and of figures: what offices type, and out and in again.
@Suite struct MeasureTableTests {
    @Test func `figures as they are typed, with titles in any order, decomposed and with blanks`() throws {
        let text =
            "Kết quả ;Chỉ số;Kỳ báo cáo;Tên đơn vị\n 1.234,5 ;Lớp học ;quý III/2026;trường thcs mẫu\n45/60;Tỷ lệ;Q3/2026;\n"
            .decomposedStringWithCanonicalMapping
        let table = ProgressTable(units: [Sample.school])
        let (match, lines) = try table.lines(of: try TableFile.read(Array(text.utf8)))
        #expect(match.unknown == [] && lines.map(\.value) == ["1.234,5", "45/60"])
        #expect(lines[0].unit == Sample.school.id && lines[1].unit == nil)
        #expect(lines.allSatisfy { ReportPeriod(typed: $0.period) == Sample.thirdQuarter && $0.problems == [] })
    }

    @Test func `what is asked goes out as rows to fill, and comes in again`() throws {
        let duty = ProgressDuty(
            unit: Sample.school, period: Sample.thirdQuarter, due: Sample.day(2026, 10, 12),
            indicators: [Sample.classes, Sample.online], report: Sample.report())
        let out = ProgressTable.out([duty], today: Sample.now.day, in: .vietnamese)
        #expect(out.rows.count == 2)
        for bytes in [out.csv, try out.xlsx()] {
            let (match, lines) = try ProgressTable(units: [Sample.school]).lines(of: try TableFile.read(bytes))
            #expect(match.unknown == ["Hạn nộp", "Tình trạng"])
            #expect(lines.map(\.value) == ["4", "45/60"] && lines.map(\.unit) == [Sample.school.id, Sample.school.id])
            #expect(lines.map(\.indicator) == [Sample.classes.name, Sample.online.name])
        }
    }

    @Test func `indicators go out and come in as what they were`() throws {
        var definition = Sample.classesDefinition
        definition.combining = .last
        let indicator = Sample.indicator("classes", .number, definition)
        let table = IndicatorTable(plan: SamplePlan.caoMinhLike)
        let out = table.out([indicator], in: .vietnamese)
        for bytes in [out.csv, try out.xlsx()] {
            let line = try #require(try table.lines(of: try TableFile.read(bytes)).lines.first)
            #expect(line.problems == [] && line.theme == "a" && line.kind == .number)
            #expect(line.targets == definition.targets && line.wholeTargets == definition.wholeTargets)
            #expect(line.combining == .last && line.from == indicator.latest.validFrom && line.dueDays == 10)
            #expect(line.baseline == definition.baseline && Set(line.reporters) == Set(definition.reporters))
        }
        #expect(try !table.form.template(in: .vietnamese).isEmpty)
    }

    @Test func `cells of an indicator that can not be read are told by their fields`() throws {
        let table = IndicatorTable(plan: SamplePlan.caoMinhLike)
        let text = """
            Nội dung thi đua;Tên chỉ số;Cách trả lời;Đơn vị nào báo cáo;Kỳ báo cáo;Nộp trong vòng mấy ngày sau kỳ;Số liệu gốc;Mục tiêu của mỗi đơn vị;Áp dụng từ ngày
            z;Lớp;Số lượng;trường lạ;hằng tuần;mười;12.5;quý V: 5;32/1/2026
            """
        let line = try #require(try table.lines(of: try TableFile.read(Array(text.utf8))).lines.first)
        #expect(
            line.problems.map { $0.reason.field ?? "" }
                == ["theme", "reporters", "cadence", "from", "due", "baseline", "targets"])
    }
}
