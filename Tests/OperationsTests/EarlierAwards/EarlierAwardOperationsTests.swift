import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct EarlierAwardOperationsTests {
    private let clerk = Person.clerk.persona
    private let source = TableSource(name: "cu.xlsx", bytes: [1, 2, 3])
    private let duc = Sample.participant("duc")

    private func line(_ row: Int, _ name: String, decision: String = "12/QĐ-UBND") -> EarlierAwardLine {
        var line = EarlierAwardLine(row: row)
        (line.name, line.form, line.decision) = (name, "Giấy khen của Chủ tịch UBND xã", decision)
        line.day = Sample.day(2024, 12, 15)
        return line
    }

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(
            .addParticipant(duc), .addParticipant(Sample.participant("anh", "Đỗ Thị Ánh")),
            .addParticipant(Sample.participant("duc-2", "Nguyễn Văn Đức", unit: Sample.village)))
        return test
    }

    private func reasons(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.databaseUnavailable] }
    }

    @Test func `a file is kept once, whole or not at all, with its entry in the journal`() async throws {
        let test = try await world()
        var lines = [line(2, "Bà Đỗ Thị Ánh"), line(3, "đỗ thị ánh", decision: "13/QĐ-UBND")]
        let counts = try await test.office.importEarlierAwards(lines, from: source, by: clerk)
        #expect(counts == .init(added: 2))
        let entry = try #require(
            try await test.store.history(subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id).last)
        #expect(entry.act == "participant.award-import" && entry.body.text.contains(source.digest))
        #expect(
            await reasons { try await test.office.importEarlierAwards(lines, from: source, by: clerk) }
                == [.tableEmpty])
        lines.append(line(4, "Không Có Ai"))
        lines.append(line(5, "Đỗ Thị Ánh", decision: "14/QĐ-UBND"))
        #expect(
            await reasons { try await test.office.importEarlierAwards(lines, from: source, by: clerk) }
                == [.tableHasProblems])
        #expect(try await test.office.listEarlierAwards(by: clerk).rows.count == 2)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `what is wrong with a row is said, all of it, and nobody is guessed at`() async throws {
        let test = try await world()
        var wrong = line(2, "Nguyễn Văn Đức")
        wrong.day = Sample.day(2026, 12, 1)
        (wrong.first, wrong.last) = (Sample.day(2026, 12, 2), Sample.day(2026, 12, 1))
        var told = line(3, "Nguyễn Văn Đức")
        told.unit = Sample.village.id
        let done = try await test.office.previewEarlierAwards(
            [wrong, told, line(4, "Nguyễn Văn Đức", decision: "12/qđ-ubnd"), told], by: clerk)
        #expect(
            done.preview.problems.filter { $0.row == 2 }.map(\.reason.code)
                == [.nameAmbiguous, .dayAhead, .achievementUntitled, .achievementPeriodReversed, .achievementInFuture])
        #expect(done.added.map(\.participant) == [Sample.id("participant-duc-2")])
        #expect(done.preview.counts == .init(added: 1, wrong: 3))
    }

    @Test func `clerks enter, readers read, units do neither`() async throws {
        let test = try await world()
        let lines = [line(2, "Đỗ Thị Ánh")]
        for person in [Person.school, .appraiser, .chairman] {
            #expect(
                await reasons { _ = try await test.office.previewEarlierAwards(lines, by: person.persona) }
                    == [.notPermitted])
        }
        #expect(
            await reasons { _ = try await test.office.listEarlierAwards(by: Person.school.persona) } == [.notPermitted])
        #expect(try await test.office.listEarlierAwards(by: Person.auditor.persona).rows.isEmpty)
    }

    @Test func `a wrong one is taken out with a reason, and may then be entered again`() async throws {
        let test = try await world()
        let lines = [line(2, "Đỗ Thị Ánh")]
        try await test.office.importEarlierAwards(lines, from: source, by: clerk)
        let award = try #require(try await test.office.listEarlierAwards(by: clerk).rows.first?.award)
        let cancel = { (reason: String) in
            try await test.office.cancelEarlierAward(award.id, because: reason, at: award.revision, by: clerk)
        }
        #expect(await reasons { try await cancel("") } == [.missingReason])
        try await cancel("Nhập nhầm người")
        #expect(await reasons { try await cancel("x") } == [.changedMeanwhile])
        try await test.office.importEarlierAwards(lines, from: source, by: clerk)
        let rows = try await test.office.listEarlierAwards(by: clerk).rows.map(\.award.status)
        #expect(rows.count { $0 == .entered } == 1 && rows.count { $0 == .cancelled } == 1)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `it counts among those awarded before, and for the unit, until it is taken out`() async throws {
        let walk = try await SeasonWalk()
        let test = walk.world
        let decision = try await walk.published(["Người Một", "Người Hai"])
        let winner = decision.items[0].participant
        let name = try #require(try await test.store.participant(winner, agency: Sample.agency.id)?.name)
        let before = try await test.office.readFairness(of: walk.occasion, by: clerk).report
        #expect(before.again == [:])
        try await test.office.importEarlierAwards(
            [line(2, name), line(3, name, decision: "7/QĐ-UBND")], from: source, by: clerk)
        let after = try await test.office.readFairness(of: walk.occasion, by: clerk).report
        #expect(after.again == [winner: 2])
        #expect(after.ever[Sample.school.id] == (before.ever[Sample.school.id] ?? 0) + 2)
        for row in try await test.office.listEarlierAwards(by: clerk).rows {
            try await test.office.cancelEarlierAward(
                row.award.id, because: "Nhầm", at: row.award.revision, by: clerk)
        }
        #expect(try await test.office.readFairness(of: walk.occasion, by: clerk).report == before)
    }

    @Test func `a decision of the program's own is not entered a second time`() async throws {
        let walk = try await SeasonWalk()
        let decision = try await walk.published(["Người Một"])
        let person = try #require(
            try await walk.world.store.participant(decision.items[0].participant, agency: Sample.agency.id))
        let issue = try #require(decision.issue)
        var same = line(2, person.name, decision: issue.text.lowercased())
        same.day = issue.day
        // The same number of another year is another decision.
        let done = try await walk.office.previewEarlierAwards(
            [same, line(3, person.name, decision: issue.text)], by: clerk)
        #expect(done.preview.problems.map { "\($0.row) \($0.reason.code)" } == ["2 awardKeptHere"])
        #expect(done.added.count == 1)
        let short = "\(issue.number)/\(issue.symbol)"
        let ways = [
            short, "Số \(short)", "số: 00\(short)", short.replacing("/", with: " / ").replacing("-", with: " – "),
            short.lowercased(),
        ]
        let written = try await walk.office.previewEarlierAwards(
            ways.enumerated().map { place, number in
                var one = line(place + 2, person.name, decision: number)
                one.day = issue.day
                return one
            }, by: clerk)
        #expect(
            Set(written.preview.problems.filter { $0.reason.code == .awardKeptHere }.map(\.row)) == [2, 3, 4, 5, 6])
        let draft = try await walk.office.draftCancellation(
            of: decision.id, items: [decision.items[0].nomination], because: "hồ sơ giả", by: clerk)
        _ = try await walk.published(walk.presented(draft))
        let again = try await walk.office.previewEarlierAwards([same], by: clerk)
        #expect(again.preview.problems.map(\.reason.code) == [.awardKeptHere])
    }

    @Test func `an achievement awarded before is found by the conditions of a dossier for the same`() async throws {
        let test = try await world()
        let nomination = Sample.nomination("a", of: duc, status: .submitted)
        let achievement = try #require(nomination.achievements.first)
        try await test.put(.addNomination(nomination, name: duc.name, detail: duc.detail))
        func warnings() async throws -> [EligibilityLine] {
            try await test.office.readEligibility(of: nomination.id, by: clerk).judgement.lines.filter {
                $0.item == .distinct
            }
        }
        #expect(try await warnings().allSatisfy { $0.verdict == .pass })
        var told = line(2, duc.name, decision: "31/QĐ-UBND")
        (told.unit, told.achievement) = (duc.unit, achievement.title.uppercased())
        (told.first, told.last) = (Sample.day(2023, 1, 1), Sample.day(2023, 12, 31))
        try await test.office.importEarlierAwards([told], from: source, by: clerk)
        let found = try await warnings()
        #expect(found.contains { $0.verdict != .pass && $0.values["decision"] == "31/QĐ-UBND" })
    }
}
