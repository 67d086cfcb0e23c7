import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ImportIndicatorsTests {
    private let clerk = Person.clerk.persona
    private let source = TableSource(name: "chi-so.xlsx", bytes: [1])

    private func line(_ row: Int, _ name: String) -> IndicatorLine {
        var line = IndicatorLine(row: row)
        (line.theme, line.kind, line.name, line.measure) = ("a", .number, name, "lớp")
        (line.reporters, line.cadence, line.dueDays) = ([.village, .school], .quarterly, 10)
        (line.combining, line.from) = (.sum, Sample.day(2026, 7, 1))
        return line
    }

    private func reasons(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.databaseUnavailable] }
    }

    private func bring(_ test: TestOffice, _ lines: [IndicatorLine]) async throws -> ParticipantImport.Counts {
        try await test.office.importIndicators(lines, reason: "Nhập từ tệp", from: source, by: clerk)
    }

    @Test func `rows become indicators, the same rows nothing, and another meaning a new version`() async throws {
        let test = try await TestOffice()
        var lines = [line(2, "Lớp học"), line(3, "Người học")]
        #expect(try await bring(test, lines) == .init(added: 2))
        #expect(await reasons { _ = try await bring(test, lines) } == [.tableEmpty])
        lines[1].targets = TargetTable(everyPeriod: Hundredths(whole: 60))
        lines[1].from = Sample.day(2026, 10, 1)
        #expect(try await bring(test, lines) == .init(same: 1, changed: 1))
        let kept = try await test.store.indicators(of: Sample.agency.id)
        #expect(kept.map(\.name) == ["Lớp học", "Người học"] && kept.map(\.versions.count) == [1, 2])
        #expect(kept[1].latest.reason == "Nhập từ tệp" && kept[1].latest.definition.combining == .sum)
        #expect(Set(kept[0].latest.definition.reporters) == [OrgUnitKind.village, .school])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `the order in which reporters were ticked is no other meaning`() async throws {
        let test = try await TestOffice()
        var definition = Sample.classesDefinition
        definition.reporters = [.village, .school]
        try await test.put(.addIndicator(Sample.indicator("order", .number, definition)))
        var same = line(2, definition.name)
        (same.direction, same.baseline, same.evidence) = (.higher, definition.baseline, definition.evidence)
        (same.targets, same.wholeTargets, same.combining) = (definition.targets, definition.wholeTargets, nil)
        let preview = try await test.office.previewIndicators([same], reason: "x", by: clerk).preview
        #expect(preview.counts == .init(same: 1))
    }

    @Test func `what is wrong is said of every row, and nothing is written`() async throws {
        let test = try await TestOffice()
        try await test.put(.addIndicator(Sample.classes))
        var (bare, other, early) = (line(2, "Mới"), line(3, Sample.classes.name), line(4, Sample.classes.name))
        (bare.measure, bare.reporters, bare.combining) = ("", [], .pooled)
        other.kind = .yesNo
        early.from = Sample.day(2026, 7, 1)
        let preview = try await test.office.previewIndicators(
            [bare, other, early, line(5, "Mới hai"), line(6, "mới HAI")], reason: "x", by: clerk
        ).preview
        #expect(
            preview.problems.map { "\($0.row) \($0.reason.code)" } == [
                "2 missingMeasure", "2 missingReporters", "2 combinationOfOtherKind", "3 indicatorOfOtherKind",
                "4 rowTwice", "6 rowTwice",
            ])
        let late = try await test.office.previewIndicators([early], reason: "x", by: clerk).preview
        #expect(late.problems.map(\.reason.code) == [.versionNotLater])
        #expect(
            await reasons { _ = try await test.office.previewIndicators([], reason: "x", by: Person.school.persona) }
                == [.notPermitted])
    }
}
