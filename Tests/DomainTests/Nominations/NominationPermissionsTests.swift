import Domain
import Testing

/// flow.md's table: who may, and who never may, whatever other role they hold.
@Suite struct NominationPermissionsTests {
    static let granted: [Role: Set<NominationAct>] = [
        .unitRepresentative: [.read, .create, .edit, .submit, .withdraw],
        .clerk: [.read, .accept, .return, .decline, .reopen, .place, .forward, .answer],
        .appraiser: [.read, .appraise],
        .councilMember: [.read], .councilSecretary: [.read], .chairman: [.read, .refuse], .inspector: [.read],
        .auditor: [.read],
        .administrator: [],
    ]

    @Test(arguments: Role.allCases)
    func `a role may do exactly its acts`(role: Role) throws {
        // A representative stands in the nomination's unit, everybody else in the standing agency's.
        let persona = try Make.persona("someone", [role], unit: role == .unitRepresentative ? "unit" : "office")
        let nomination = try Make.nomination(.submitted)
        let may = Set(NominationAct.allCases.filter { persona.refusals(of: $0, on: nomination).isEmpty })
        #expect(may == Self.granted[role])
    }

    @Test func `another unit's nomination does not exist for a representative`() throws {
        let other = try Make.persona("someone", [.unitRepresentative], unit: "other")
        for act in NominationAct.allCases {
            #expect(other.refusals(of: act, on: try Make.nomination(.submitted)) == [Reason(.notFound)])
        }
    }

    @Test func `another agency's nomination does not exist for anybody`() throws {
        let stranger = try Make.persona("someone", Set(Role.allCases), unit: "unit", agency: "elsewhere")
        for act in NominationAct.allCases {
            #expect(stranger.refusals(of: act, on: try Make.nomination(.submitted)) == [Reason(.notFound)])
        }
    }

    @Test func `whoever wrote or submitted it never checks, appraises or allocates it`() throws {
        let all = try Make.persona("writer", Set(Role.allCases), unit: "office")
        var nomination = try Make.nomination(.submitted)
        for act: NominationAct in [.accept, .return, .decline, .reopen, .place, .forward, .answer, .appraise] {
            #expect(all.refusals(of: act, on: nomination) == [Reason(.ownSubmission)], "\(act)")
        }
        nomination.submittedBy = try Make.id("sender")
        let sender = try Make.persona("sender", [.clerk, .appraiser], unit: "office")
        #expect(sender.refusals(of: .appraise, on: nomination) == [Reason(.ownSubmission)])
    }

    @Test func `an appraiser of the nominating unit does not appraise it`() throws {
        let neighbour = try Make.persona("neighbour", [.appraiser], unit: "unit")
        #expect(neighbour.refusals(of: .appraise, on: try Make.nomination(.accepted)) == [Reason(.ownUnit)])
    }

    @Test func `a draft is seen by its unit and the auditor only`() throws {
        let draft = try Make.nomination(.draft)
        for role in Role.allCases {
            let persona = try Make.persona("someone", [role], unit: role == .unitRepresentative ? "unit" : "office")
            let sees = persona.refusals(of: .read, on: draft).isEmpty
            #expect(sees == (role == .unitRepresentative || role == .auditor), "\(role)")
        }
    }
}
