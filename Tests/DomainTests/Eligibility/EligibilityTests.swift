import Domain
import Testing

/// law.md §A.2 as checks, each with its citation.
@Suite struct EligibilityTests {
    @Test func `a dossier with nothing against it passes every check`() throws {
        let lines = try EligibilityWorld().lines()
        #expect(lines.filter { $0.verdict != .pass } == [])
        #expect(lines.filter { $0.blocks || $0.warns } == [])
        #expect(
            lines.map(\.item) == [
                .notRewarded, .notHeld, .disciplineOver, .competence, .quota, .noMerit, .noLowerAward, .maternity,
            ])
        #expect(lines.filter { $0.item != .quota && $0.citation == nil } == [])
        #expect(lines[0].citation?.text.contains("Điều 5 khoản 2") == true && lines[0].citation?.verified == true)
    }

    @Test func `P1: an achievement another decision rewards blocks`() throws {
        var world = try EligibilityWorld()
        world.facts.rewardedHere = [try Make.id("achievement"): "05/QĐ-UBND"]
        let line = try #require(try world.line(.notRewarded))
        #expect(line.blocks && line.values["decision"] == "05/QĐ-UBND" && line.values["title"] == "Số hóa hồ sơ")
    }

    @Test(arguments: [
        // Another thing in the same days; the same name in other days; neither.
        ("Dạy học trực tuyến", "2026-09-01", "2026-12-01", true), ("SỐ HÓA  hồ sơ", "2025-01-01", "2025-06-01", true),
        ("Dạy học trực tuyến", "2025-01-01", "2025-06-01", false),
        // The day after does not overlap.
        ("Dạy học trực tuyến", "2026-11-01", "2026-12-01", false),
    ])
    func `P1: what looks like the same achievement asks for a written reason and blocks nothing`(
        title: String, first: String, last: String, isAsked: Bool
    ) throws {
        var world = try EligibilityWorld()
        world.facts.rewarded = [try world.rewarded(title, first, last)]
        let line = try world.line(.distinct)
        #expect((line != nil) == isAsked)
        #expect(line?.blocks != true && line?.warns ?? true)
    }

    @Test func `P7: an open hold blocks the decision, beside this dossier or all of the participant's`() throws {
        var world = try EligibilityWorld()
        world.facts.holds = [try world.hold()]
        #expect(try world.line(.notHeld)?.blocks == true)
        world.facts.holds = [try world.hold(beside: world.nomination.id)]
        #expect(try world.line(.notHeld)?.blocks == true)
        world.facts.holds = [try world.hold(beside: Make.id("another"))]
        #expect(try world.line(.notHeld)?.verdict == .pass)
    }

    @Test func `P7: closing the hold lets it proceed`() throws {
        var world = try EligibilityWorld()
        let closing = HoldClosing(
            outcome: .cleared, day: try Make.day("2026-11-20"), document: "Kết luận 3/KL", by: try Make.id("clerk"),
            at: Make.now)
        world.facts.holds = [try world.hold().closed(closing, on: Make.day("2026-11-22"))]
        #expect(try world.lines().filter(\.blocks) == [])
    }

    @Test(arguments: [
        // The last day of the period does not count yet, the day after does.
        ("2026-01-01", "2026-06-30", EligibilityVerdict.fail), ("2026-07-01", "2026-10-31", .pass),
        ("2026-06-01", "2026-10-31", .cannotTell), ("2024-01-01", "2024-12-31", .fail),
    ])
    func `P8: what was achieved before the end of a discipline does not count`(
        first: String, last: String, verdict: EligibilityVerdict
    ) throws {
        var world = try EligibilityWorld()
        try world.achieve("Số hóa hồ sơ", first, last)
        world.facts.disciplines = [try world.discipline("2025-07-01", "2026-06-30")]
        let line = try #require(try world.line(.disciplineOver))
        #expect(line.verdict == verdict)
        #expect(line.blocks == (verdict == .fail) && line.warns == (verdict == .cannotTell))
        world.facts.disciplines = [try world.discipline("2025-07-01", "2026-06-30").cancelled()]
        #expect(try world.line(.disciplineOver)?.verdict == .pass)
    }

    @Test func `P8: one of several achievements after the end is enough to go on with a reason`() throws {
        var world = try EligibilityWorld()
        world.nomination.achievements = [
            try EligibilityWorld.achievement("Trước", "2026-01-01", "2026-02-01", id: "a1"),
            try EligibilityWorld.achievement("Sau", "2026-07-01", "2026-08-01", id: "a2"),
        ]
        world.facts.disciplines = [try world.discipline("2025-07-01", "2026-06-30")]
        #expect(try world.line(.disciplineOver)?.warns == true)
    }

    @Test func `P13: an initiative of the same name that was rewarded is asked about`() throws {
        var world = try EligibilityWorld()
        try world.achieve("Sáng kiến soạn bài số", "2026-04-01", "2026-10-31")
        #expect(try world.line(.initiative)?.verdict == .pass)
        world.facts.initiatives = [try world.rewarded("Sáng kiến  SOẠN BÀI số", "2025-01-01", "2025-02-01")]
        let line = try #require(try world.line(.initiative))
        #expect(line.warns && line.values["decision"] == "05/QĐ-UBND" && line.citation?.verified == false)
    }

    @Test func `P5, P6, P9 are remarks that ask for nothing`() throws {
        let remarks = try EligibilityWorld().lines().filter {
            [.noMerit, .noLowerAward, .maternity].contains($0.item)
        }
        #expect(remarks.map(\.strength) == [.remind, .remind, .remind] && remarks.allSatisfy { $0.verdict == .pass })
        #expect(try EligibilityWorld(kind: .collective).line(.maternity) == nil)
    }
}
