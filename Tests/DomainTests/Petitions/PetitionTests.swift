import Domain
import Testing

@Suite struct PetitionTests {
    private func petition(_ received: String = "2026-12-10", due: String = "2026-12-20") throws -> Petition {
        Petition(
            id: try Make.id("petition"), agency: try Make.id("agency"), occasion: try Make.id("occasion"),
            unit: try Make.id("unit"), nomination: nil, sender: "Bà Ba", content: "Vì sao?",
            received: try Make.day(received), due: try Make.day(due), enteredBy: try Make.id("writer"),
            entered: Make.now)
    }

    @Test func `it is late once its day is over and it has no answer`() throws {
        #expect(try !petition().isLate(on: Make.day("2026-12-20")))
        #expect(try petition().isLate(on: Make.day("2026-12-21")))
        let answered = try petition().answered("Vì…", document: "12/UBND", by: Make.id("clerk"), at: Make.now)
        #expect(try !answered.isLate(on: Make.day("2027-01-01")))
    }

    @Test func `nobody answers what they entered, and an answer has reasons and a paper`() throws {
        #expect(throws: Refusal(.petitionOwn)) {
            try petition().answered("Vì…", document: "12", by: Make.id("writer"), at: Make.now)
        }
        #expect(
            throws: Refusal([Reason(.missingContent, field: "answer"), Reason(.missingDocument, field: "document")])
        ) { try petition().answered("", document: "", by: Make.id("clerk"), at: Make.now) }
        #expect(throws: Refusal(.petitionOver)) { try petition().withdrawn().withdrawn() }
    }

    @Test func `a due day before the day of receipt is refused`() throws {
        #expect(
            try petition("2026-11-20", due: "2026-11-19").defects(on: Make.now.day).map(\.code)
                == [.closedBeforeOpened])
    }

    @Test func `the first day to answer by needs no reason, every other change does`()
        throws
    {
        let today = try Make.day("2026-12-12")
        var sent = try petition()
        sent.due = nil
        #expect(try !sent.isLate(on: Make.day("2027-06-01")))
        let correction = { (sender: String, received: String, due: String?, reason: String) in
            try PetitionCorrection(
                sender: sender, received: Make.day(received), due: due.map { try Make.day($0) }, reason: reason)
        }
        let dated = try sent.corrected(correction("Bà Ba", "2026-12-10", "2026-12-20", ""), on: today)
        #expect(try dated.due == Make.day("2026-12-20") && dated.revision == sent.revision.next)
        #expect(throws: Refusal(.missingReason, field: "reason")) {
            try dated.corrected(correction("Bà Tư", "2026-12-10", "2026-12-20", ""), on: today)
        }
        #expect(throws: Refusal([Reason(.dayAhead, field: "received"), Reason(.missingDay, field: "due")])) {
            try dated.corrected(correction("Bà Ba", "2026-12-13", nil, "Sửa"), on: today)
        }
        #expect(throws: Refusal(.nothingChanged)) {
            try dated.corrected(correction("Bà Ba", "2026-12-10", "2026-12-20", "Không sửa gì"), on: today)
        }
        let other = try dated.corrected(correction("Bà Tư", "2026-12-09", "2026-12-21", "Nhầm"), on: today)
        #expect(other.sender == "Bà Tư")
        #expect(throws: Refusal(.petitionOver)) {
            try sent.withdrawn().corrected(correction("Bà Ba", "2026-12-10", "2026-12-20", "x"), on: today)
        }
    }

    @Test func `only the unit takes its petition back, or who entered it for somebody on paper`() throws {
        let sent = try petition()
        let may = { (account: String, role: Role, unit: String?) in
            try Make.persona(account, [role], unit: unit).refusals(of: .withdraw, on: sent) == []
        }
        #expect(try may("p", .unitRepresentative, "unit") && !may("p", .unitRepresentative, "other"))
        #expect(try may("writer", .clerk, nil) && !may("p", .clerk, nil) && !may("writer", .chairman, nil))
    }

    @Test func `a unit sends and reads its own, clerk and Chairman answer`() throws {
        let (agency, unit) = (try Make.id("agency", Agency.self), try Make.id("unit", OrgUnit.self))
        let may = { (role: Role, own: String, act: PetitionAct) in
            try Make.persona("p", [role], unit: own).refusals(of: act, agency: agency, unit: unit).isEmpty
        }
        #expect(try may(.unitRepresentative, "unit", .send) && may(.unitRepresentative, "unit", .read))
        #expect(try !may(.unitRepresentative, "other", .send) && !may(.unitRepresentative, "other", .read))
        for role in Role.allCases {
            #expect(try may(role, "unit", .answer) == [.clerk, .chairman].contains(role))
        }
    }
}
