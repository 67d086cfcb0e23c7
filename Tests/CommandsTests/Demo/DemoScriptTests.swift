import Domain
import Foundation
import Paperwork
import Testing

@testable import Commands

struct DemoScriptTests {
    private let script: DemoScript

    init() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandBench.plan))
        script = DemoScript(plan: try #require(PlanFile.read(Array(bytes)).plan), seed: 7)
    }

    @Test func everyOccasionOfThePlanIsHeldAndOneUnforeseen() {
        #expect(
            script.calendars.keys.sorted() == [
                "final-2030", "interim-2027", "unscheduled", "yearly-2026", "yearly-2027", "yearly-2028", "yearly-2029",
                "yearly-2030",
            ])
    }

    @Test func everythingHappensOnWorkingDaysInWorkingHours() {
        #expect(script.events.count > 500)
        for event in script.events {
            #expect(script.simulation.input.calendar.isWorking(event.at.day), "\(event)")
            #expect((8...16).contains(event.at.clock.hour), "\(event)")
        }
    }

    /// 03/9/2030 is off, so the final review opens a day later than usual.
    @Test func theDaysAreTheSimulations() throws {
        let final = try #require(script.calendars["final-2030"])
        #expect(final.open.description == "2030-09-04")
        #expect(final.deadline == script.simulation.day(of: .deadline, on: "final-2030")?.day)
        #expect(script.calendars["yearly-2026"]?.issue.description == "2026-12-14")
    }

    @Test func timeOnlyGoesOn() {
        #expect(zip(script.events, script.events.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test func everyWayThroughTheSeasonIsWalked() {
        let fates = Set(script.cases.map(\.fate))
        #expect(
            fates == [
                .recommended, .refused, .notRecommended, .declined, .withdrawn, .lapsed, .reopened, .abandoned,
                .granted,
                .notGranted,
            ])
    }

    @Test func nobodyIsPutForwardTwiceOnOneOccasion() {
        let pairs = script.cases.map { "\($0.occasion) \($0.participant)" }
        #expect(Set(pairs).count == pairs.count)
    }

    /// Whom the warnings are about, in the first two years: each reaches the council, and the copier is of another unit.
    @Test func whatIsPlantedStandsInTwoDossiers() throws {
        let planted = script.cases.filter { $0.planted != nil }
        #expect(Set(planted.map(\.occasion)) == ["yearly-2026", "yearly-2027"])
        #expect(planted.allSatisfy { $0.fate.reachesCouncil })
        for text in DemoPlantedTexts.all.indices {
            let original = try #require(script.cases.first { $0.planted == .original(text) })
            let copy = try #require(script.cases.first { $0.planted == .copy(text) })
            #expect(script.people[original.participant].unit != script.people[copy.participant].unit)
            let pair = script.cases.filter { $0.planted == .initiative(text) }
            #expect(pair.count == 2, "\(text)")
            #expect(Set(pair.map { script.people[$0.participant].unit }).count == 1, "\(text)")
        }
    }
}
