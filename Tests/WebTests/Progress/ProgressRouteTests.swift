import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ProgressRouteTests {
    private let path = "/progress/units/unit-school/2026-q3"
    private let classes = "v.unit-school.2026-q3.indicator-classes"
    private let online = "v.unit-school.2026-q3.indicator-online"
    private let revision = "revision.unit-school.2026-q3"

    private func world(_ more: [Write] = []) async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put([.addIndicator(Sample.classes), .addIndicator(Sample.online)] + more)
        return world
    }

    @Test func `a unit reports, the office sends back, the unit hands in again and somebody confirms`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get("/").contains("Nộp báo cáo tiến độ Quý III/2026"))
        #expect(try await school.get("/progress").contains("href=\"\(path)\""))
        _ = try await school.get(path)
        let wrong = try await school.post(path, [(classes, "12.5"), (online, "45"), ("go", "save"), (revision, "")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"12.5\""))
        #expect(wrong.contains("id=\"error-\(classes)\"") && wrong.contains("id=\"error-\(online)\""))
        let gap = try await school.post(path, [(classes, "4"), (online, ""), ("go", "submit"), (revision, "")])
        #expect(gap.status == .unprocessableContent && gap.contains("còn 1 chỉ số chưa có số liệu"))
        let sent = try await school.post(
            path,
            [
                (classes, "4"), (online, "45/60"), ("evidence.indicator-classes", "Sổ <1>"), ("go", "submit"),
                (revision, ""),
            ])
        #expect(sent.location == path)
        let again = try await school.post(path, [(classes, "5"), ("go", "save"), (revision, "1")])
        #expect(again.status == .unprocessableContent)

        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/").contains("Xem và xác nhận 1 báo cáo tiến độ"))
        let page = try await clerk.get(path)
        #expect(page.contains("Sổ &lt;1&gt;") && page.contains("Nộp muộn") && page.contains("75% (45/60)"))
        let report = try #require(
            try await world.office.store.progressReports(agency: Sample.agency.id, year: 2026, unit: nil).first)
        #expect(try await clerk.get("/progress/\(report.id)").location == path)
        let bare = try await clerk.post("/progress/\(report.id)/return", [("revision", "1")])
        #expect(bare.status == .unprocessableContent && bare.contains("id=\"error-objection\""))
        try await clerk.post("/progress/\(report.id)/return", [("revision", "1"), ("objection", "Xem <lại>")])
        #expect(try await school.get(path).contains("Trả lại vì: Xem &lt;lại&gt;"))
        try await school.post(path, [(classes, "5"), (online, "45/60"), ("go", "submit"), (revision, "2")])
        let confirmed = try await clerk.post("/progress/\(report.id)/confirmation", [("revision", "3")])
        #expect(confirmed.location == path)

        let correction = "/progress/\(report.id)/figures/indicator-classes"
        #expect(try await clerk.get(correction).contains("value=\"5\""))
        let missing = try await clerk.post(correction, [("revision", "4"), ("value", "năm")])
        #expect(missing.status == .unprocessableContent && missing.contains("id=\"error-value\""))
        let done = try await clerk.post(
            correction, [("revision", "4"), ("value", "6"), ("reason", "Đếm <thiếu>")])
        #expect(done.location == path)
        let after = try await school.get(path)
        #expect(after.contains("Đếm &lt;thiếu&gt;") && after.contains("<strong>6</strong>"))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `the clerk who typed a report in is told that somebody else confirms it`() async throws {
        let world = try await world([.addProgressReport(Sample.report(by: .clerk))])
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get(path).contains("người khác xác nhận"))
        let own = try await clerk.post("/progress/progress-first/confirmation", [("revision", "1")])
        #expect(own.status == .unprocessableContent)
        #expect(try await world.client(.appraiser).get(path).contains("/progress/progress-first/confirmation"))
    }

    @Test func `the calendar filters by unit and state, and a unit sees its own`() async throws {
        let world = try await world([.addProgressReport(Sample.report())])
        let clerk = try await world.client(.clerk)
        let late = try await clerk.get("/progress?state=late")
        #expect(late.contains("/progress/units/unit-village/2026-q3") && !late.contains(path))
        #expect(try await clerk.get("/progress?unit=unit-school&state=submitted").contains(path))
        #expect(!(try await world.client(.village).get("/progress")).contains(path))
        #expect(try await world.client(.village).get(path).status == .notFound)
        #expect(try await clerk.get("/progress/units/unit-school/2026-q9").status == .notFound)
    }

    @Test func `results and their file count confirmed figures, names that look like formulas neutralised`()
        async throws
    {
        var report = Sample.report(status: .confirmed)
        report.figures[Sample.classes.id] = ReportedFigure(
            .number(Hundredths(whole: 4)), version: 1, evidence: "=HYPERLINK(\"x\")")
        let world = try await world([.addProgressReport(report)])
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/results")
        #expect(page.contains("<strong>4</strong> lớp") && page.contains("1 trong 2"))
        #expect(try await clerk.get("/results?unit=unit-school").contains("Kết quả của Trường THCS Mẫu"))
        #expect(try await clerk.get("/results?unit=khong-co").status == .notFound)
        let series = try await clerk.get("/results/indicator-classes?year=2026")
        #expect(series.contains("<svg class=\"trend\"") && series.contains("href=\"\(path)\""))
        #expect(try await clerk.get("/results/khong-co").status == .notFound)
        let file = try await clerk.get("/results.csv")
        let lines = String(decoding: file.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
        // A line for each unit asked, and one for each indicator with what its periods come to.
        #expect(lines.count == 6)
        #expect(lines.contains { $0.contains("lớp,Quý III/2026,Các kỳ gộp lại,4,8,Chưa đạt,,,Chưa nêu") })
        #expect(lines.contains { $0.contains("Trường THCS Mẫu,4,5,Chưa đạt,Đã xác nhận,\"'=HYPERLINK") })
        #expect(lines.contains { $0.contains("Thôn Đông,,,,Chưa báo cáo") })
        let village = try await world.client(.village).get("/results.csv").text
        #expect(!village.contains("Trường THCS Mẫu"))
    }
}
