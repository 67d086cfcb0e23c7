import Domain
import Testing

@Suite struct HoldTests {
    private func closing(_ day: String, _ document: String = "Kết luận 3/KL") throws -> HoldClosing {
        HoldClosing(
            outcome: .disciplined, day: try Make.day(day), document: document, by: try Make.id("clerk"), at: Make.now)
    }

    @Test func `it closes once, on a day between its own and today, with a paper`() throws {
        let hold = try EligibilityWorld().hold("2026-11-10")
        let today = try Make.day("2026-11-22")
        let closed = try hold.closed(closing("2026-11-10"), on: today)
        #expect(closed.status == .closed && closed.revision == hold.revision.next)
        #expect(throws: Refusal(.holdClosed)) { try closed.closed(closing("2026-11-20"), on: today) }
        #expect(throws: Refusal(.closedBeforeOpened, field: "closed", ["day": "10/11/2026"])) {
            try hold.closed(closing("2026-11-09"), on: today)
        }
        #expect(
            throws: Refusal([Reason(.missingDocument, field: "document"), Reason(.dayAhead, field: "closed")])
        ) { try hold.closed(closing("2026-11-23", ""), on: today) }
    }

    @Test func `a hold or a discipline of tomorrow is refused`() throws {
        let today = try Make.day("2026-11-09")
        #expect(try EligibilityWorld().hold("2026-11-10").defects(on: today).map(\.code) == [.dayAhead])
        let discipline = try EligibilityWorld().discipline("2026-11-10", "2027-11-10")
        #expect(discipline.defects(on: today).map(\.code) == [.dayAhead])
        #expect(throws: Refusal(.disciplineCancelled)) { try discipline.cancelled().cancelled() }
    }

    @Test func `an answer needs its letter, and its day does not lie before the question`() throws {
        var answer = try EligibilityWorld().answer(.enough)
        let today = try Make.day("2026-11-22")
        #expect(answer.defects(on: today) == [])
        answer.reply = LetterMark(number: "9", day: try Make.day("2026-11-01"))
        #expect(answer.defects(on: today).map(\.code) == [.closedBeforeOpened])
        answer.reply = nil
        #expect(answer.defects(on: today).map(\.code) == [.missingLetter])
    }

    @Test func `the clerk records, supervisors read, a unit and a council member learn nothing`() throws {
        let agency = try Make.id("agency", Agency.self)
        let may = { (role: Role, act: EligibilityAct) in
            try Make.persona("p", [role]).refusals(of: act, agency: agency).isEmpty
        }
        for role in [Role.clerk, .appraiser, .councilSecretary, .chairman, .inspector, .auditor] {
            #expect(try may(role, .readHolds))
        }
        for role in [Role.unitRepresentative, .councilMember, .administrator] {
            #expect(try !may(role, .readHolds))
        }
        for role in Role.allCases { #expect(try may(role, .hold) == (role == .clerk)) }
        let own = try Make.nomination(.submitted)
        #expect(
            try Make.persona("writer", [.clerk]).refusals(of: EligibilityAct.explain, on: own).map(\.code)
                == [.ownSubmission])
    }
}
