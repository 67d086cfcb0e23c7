import Domain
import Testing

/// Every state of nomination × session × decision two dossiers can reach, with people who try everything.
@Suite struct ModelCheckTests {
    @Test(arguments: [false, true])
    func `no path awards without the steps, hands a dossier to its own author, or loses one`(isUpper: Bool) throws {
        let check = try ModelCheck(SeasonModel(isUpper: isUpper))
        #expect(check.faults == [:])
        #expect(check.stuck == [])
        #expect(check.states > 1_000)
        let away: Set<NominationStatus> = [.forwarded, .granted, .notGranted]
        let expected = Set(NominationStatus.allCases)
        // With one dossier alone in the decision there is nobody to leave out of it.
        #expect(check.statuses == expected.subtracting(isUpper ? [.refused] : away))
        #expect(check.sessions == [.called, .open, .closed], "a signed or called-off session is over")
        #expect(check.decisions == [.draft, .pending, .issued, .published, .cancelled])
    }

    @Test func `an appraisal that skips the completeness check is found, with the way to the award`() throws {
        var rules = SeasonModel.Rules()
        rules.appraised = { nomination in
            if nomination.status == .submitted { return nomination.saved(.appraised, at: Make.now) }
            return try nomination.appraised(at: Make.now)
        }
        let check = try ModelCheck(SeasonModel(rules))
        #expect(check.faults.keys.contains { $0.hasPrefix("awarded without") && $0.contains("accepted") })
        let way = try #require(check.faults.first { $0.key.contains("accepted") }?.value)
        #expect(way.first?.hasPrefix("submit") == true && way.contains { $0.hasPrefix("issue") })
    }

    @Test func `a session that is called off and forgets its dossiers is found`() throws {
        var rules = SeasonModel.Rules()
        rules.takenOff = { $0 }
        let check = try ModelCheck(SeasonModel(rules))
        #expect(check.faults["in session and on no agenda"]?.last == "call off")
        #expect(check.stuck.contains { $0.contains(.inSession) })
    }

    @Test func `a permission that lets people check their own dossier is found`() throws {
        var rules = SeasonModel.Rules()
        rules.mayAct = { person, act, nomination in
            person.refusals(of: act, on: nomination).filter { $0.code != .ownSubmission }
        }
        let check = try ModelCheck(SeasonModel(rules))
        #expect(check.faults["handled by who submitted it"] != nil)
    }
}
