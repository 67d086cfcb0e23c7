import Commands
import Domain
import Foundation
import Testing

struct PlanSimulateCommandTests {
    private let bench = CommandBench()

    private func json(_ arguments: String...) async throws -> [String: Any] {
        let answer = await bench.run(["plan", "simulate", CommandBench.plan, "--json"] + arguments)
        try #require(answer.code == 0, "\(answer.err)")
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
    }

    private func rows(_ object: [String: Any], _ part: String) throws -> [[String: Any]] {
        try #require(object[part] as? [[String: Any]])
    }

    @Test func theMovementThatShipsIsTold() async throws {
        let object = try await json()
        let events = try rows(object, "events")
        #expect(events.first?["key"] as? String == "movement.movement-start")
        #expect(events.first?["day"] as? String == "2026-03-27")
        #expect(events.first?["basis"] as? String == "plan")
        let deadline = try #require(events.first { $0["key"] as? String == "yearly-2026.deadline" })
        #expect(deadline["day"] as? String == "2026-11-02")
        #expect(deadline["basis"] as? String == "assumed")
        let appraisal = try #require(events.first { $0["key"] as? String == "yearly-2026.appraisal" })
        #expect(appraisal["basis"] as? String == "law-unverified")
        // Five yearly occasions, the interim and the final review (law.md §A.7).
        #expect(object["budget"] as? Int == 5 * 6_840_000 + 15_200_000 + 38_000_000)
        #expect(object["moved"] == nil)
        // Two years of two occasions; five councils that meet after the day for proposals upward.
        #expect(try rows(object, "remarks").count == 2 + 5)
    }

    @Test func thePeriodCutsTheList() async throws {
        let events = try rows(try await json("--from", "2027-06-01", "--to", "2027-06-30"), "events")
        #expect(events.compactMap { $0["key"] as? String } == ["interim-2027.opening", "interim-2027.deadline"])
    }

    @Test func whatIsTriedIsToldAsADifference() async throws {
        let object = try await json(
            "--move", "yearly-2026.decision=2026-06-30", "--quota", "commune-certificate:interim-2027:individual=12",
            "--salary", "2030-01-01=2700000")
        let moved = try rows(object, "moved")
        #expect(moved.first { $0["key"] as? String == "yearly-2026.decision" }?["before"] as? String == "2026-12-24")
        #expect(moved.first { $0["key"] as? String == "yearly-2026.decision" }?["after"] as? String == "2026-06-30")
        let quotas = try rows(object, "changedQuotas")
        #expect(quotas.first?["before"] as? Int == 10 && quotas.first?["after"] as? Int == 12)
        let money = try rows(object, "changedMoney")
        #expect(money.first { $0["occasion"] as? String == "yearly-2026" }?["after"] as? Int == 6_370_000)
        #expect(money.first { $0["occasion"] as? String == "interim-2027" }?["after"] as? Int == 16_720_000)
    }

    @Test func assumptionsAndHolidaysAreTheOffices() async throws {
        let file = try bench.file("days.csv", "ngày,tên\n2026-11-02,Ngày nghỉ riêng\n")
        let object = try await json("--assume", "yearly.deadline=31/10", "--assume", "check=2", "--holidays", file)
        let events = try rows(object, "events")
        func day(_ key: String) -> String? { events.first { $0["key"] as? String == key }?["day"] as? String }
        #expect(day("yearly-2026.deadline") == "2026-11-03")
        #expect(day("yearly-2026.check") == "2026-11-05")
        let holidays = try rows(object, "holidays")
        #expect(holidays.filter { ($0["day"] as? String)?.hasPrefix("2026") == true }.count == 1)
    }

    @Test func everythingWrongIsToldAtOnce() async throws {
        let answer = await bench.run(
            "plan", "simulate", CommandBench.plan, "--lang", "en", "--move", "yearly-2099.deadline=2026-11-30",
            "--quota", "nothing", "--assume", "coffee=3", "--from", "2028-01-01", "--to", "2027-01-01")
        #expect(answer.code == 1)
        #expect(answer.err.split(separator: "\n").count == 4)
        #expect(answer.err.contains("yearly-2099") && answer.err.contains("coffee"))
        #expect(answer.out == "")
    }

    @Test func aFileOfHolidaysWithMistakesIsToldLineByLine() async throws {
        let file = try bench.file("days.csv", "2026-02-30,Tết\n2026-09-02\n")
        let answer = await bench.run("plan", "simulate", CommandBench.plan, "--lang", "en", "--holidays", file)
        #expect(answer.code == 1)
        #expect(answer.err.split(separator: "\n").map { $0.prefix(7) } == ["Line 1:", "Line 2:"])
    }

    @Test func theCalendarIsWrittenWhereItIsTold() async throws {
        let path = bench.directory + "/lich.ics"
        _ = try bench.file("here", "")
        let answer = await bench.run("plan", "simulate", CommandBench.plan, "--ics", path)
        #expect(answer.code == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        let lost = await bench.run("plan", "simulate", CommandBench.plan, "--ics", bench.directory + "/no/such/x.ics")
        #expect(lost.code == 74)
    }

    @Test func anInstallationIsSimulatedWithItsAnnouncedDays() async throws {
        _ = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-10-20"] + bench.data)
        let answer = await bench.run(["plan", "simulate", "--json"] + bench.data)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
        let events = try rows(object, "events")
        let deadline = try #require(events.first { $0["key"] as? String == "yearly-2026.deadline" })
        #expect(deadline["day"] as? String == "2026-11-30")
        #expect(deadline["basis"] as? String == "announced")
        #expect(await bench.run("plan", "simulate").code == 64)
    }
}
