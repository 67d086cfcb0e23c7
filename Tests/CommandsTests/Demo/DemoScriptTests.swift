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
            #expect(event.at.day.weekday <= 5, "\(event)")
            #expect((8...16).contains(event.at.clock.hour), "\(event)")
        }
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
}
