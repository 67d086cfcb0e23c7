import Domain
import Testing

/// What happened goes over what was announced and foreseen; what is tried goes over all of it.
@Suite struct SimulationRecordedTests {
    private func days(_ change: @escaping (inout SimulationInput) throws -> Void) throws -> [String: SimulatedEvent] {
        let simulation = try SimulationWorld.simulation { input, _ in try change(&input) }
        let events = simulation.events(of: "yearly-2026").map { ($0.key, $0) }
        return Dictionary(events) { first, _ in first }
    }

    @Test func `a council that met and a decision that was issued stand on their own days, and what follows moves`()
        throws
    {
        let council = try Make.day("2026-11-20")
        let decision = try Make.day("2026-11-27")
        let found = try days { input in
            input.announced["yearly-2026"] = AnnouncedDays(
                deadline: try Make.day("2026-10-20"), decision: try Make.day("2026-12-10"))
            input.recorded["yearly-2026"] = [.council: council, .decision: decision]
        }
        let met = try #require(found["yearly-2026.council"])
        let issued = try #require(found["yearly-2026.decision"])
        #expect(met.day == council && met.basis == .recorded)
        #expect(issued.day == decision && issued.basis == .recorded, "not the day that was announced")
        #expect(found["yearly-2026.deadline"]?.day.description == "2026-10-20")
        let shown = try #require(found["yearly-2026.publication"])
        #expect(shown.day > decision && shown.day <= decision.adding(days: 4), "what follows moves along")
    }

    @Test func `a day tried goes over the day that was recorded`() throws {
        let found = try days { input in
            input.recorded["yearly-2026"] = [.decision: try Make.day("2026-11-27")]
            try input.trial.move("yearly-2026.decision=2026-12-03", field: "move", under: try SimulationWorld.plan())
        }
        let decision = try #require(found["yearly-2026.decision"])
        #expect(decision.day.description == "2026-12-03" && decision.basis == .tried)
    }
}
