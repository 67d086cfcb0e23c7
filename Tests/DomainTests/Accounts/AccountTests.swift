import Domain
import Testing

@Suite struct AccountTests {
    static func account(_ login: String, _ roles: Set<Role>, unit: String? = nil) throws -> Account {
        Account(
            id: try Make.id("account"), agency: try Make.id("agency"), unit: try unit.map { try Make.id($0) },
            login: login, name: "Hoàng Thị Mai", roles: roles)
    }

    @Test(arguments: ["ab", "Đức", "a b", "HOA", "x/y", String(repeating: "a", count: 41)])
    func `a log-in name is short plain letters`(login: String) throws {
        #expect(try Self.account(login, [.clerk]).defects == [Reason(.loginMalformed, field: "login")])
    }

    @Test func `a representative needs a unit, an administrator does not audit`() throws {
        #expect(try Self.account("hoa.thcs", [.unitRepresentative]).defects == [Reason(.missingUnit, field: "unit")])
        #expect(try Self.account("hoa.thcs", [.unitRepresentative], unit: "unit").defects == [])
        #expect(
            try Self.account("quantri", [.administrator, .auditor]).defects == [Reason(.rolesExclude, field: "roles")])
        #expect(try Self.account("trong", []).defects == [Reason(.missingRole, field: "roles")])
    }

    @Test func `a session ends after thirty idle minutes or twelve hours`() throws {
        let opened = Moment(milliseconds: 0)
        var session = LoginSession(
            digest: "", account: try Make.id("account"), opened: opened, seen: opened, device: "")
        #expect(!session.isOver(at: opened.adding(seconds: 1_799)))
        #expect(session.isOver(at: opened.adding(seconds: 1_800)))
        session.seen = opened.adding(seconds: 43_199)
        #expect(!session.isOver(at: opened.adding(seconds: 43_199)))
        #expect(session.isOver(at: opened.adding(seconds: 43_200)))
    }

    @Test func `nobody but the roles named opens a closed list of acts`() throws {
        func roles(_ may: (Persona) -> Bool) throws -> Set<Role> {
            Set(try Role.allCases.filter { may(try Make.persona("someone", [$0])) })
        }
        let agency: ID<Agency> = try Make.id("agency")
        for act in AccountAct.allCases where act != .list {
            #expect(try roles { $0.refusals(of: act, in: agency).isEmpty } == [.administrator])
        }
        #expect(try roles { $0.refusals(of: AccountAct.list, in: agency).isEmpty } == [.administrator, .auditor])
        for act in DecisionAct.allCases where act == .issue || act == .sendBack {
            #expect(try roles { $0.refusals(of: act, agency: agency).isEmpty } == [.chairman])
        }
        for act: CouncilAct in [.attend, .open, .vote, .close, .sign] {
            #expect(try roles { $0.refusals(of: act, agency: agency).isEmpty } == [.councilSecretary])
        }
        for act in OccasionAct.allCases where act != .read {
            #expect(try roles { $0.refusals(of: act, agency: agency).isEmpty } == [.clerk])
        }
    }

    @Test func `the auditor changes nothing`() throws {
        let nomination = try Make.nomination(.submitted)
        let auditor = try Make.persona("auditor", [.auditor], unit: "unit")
        let agency: ID<Agency> = try Make.id("agency")
        #expect(NominationAct.allCases.filter { auditor.refusals(of: $0, on: nomination).isEmpty } == [.read])
        #expect(CouncilAct.allCases.filter { auditor.refusals(of: $0, agency: agency).isEmpty } == [.read])
        #expect(DecisionAct.allCases.filter { auditor.refusals(of: $0, agency: agency).isEmpty } == [.read])
        #expect(AccountAct.allCases.filter { auditor.refusals(of: $0, in: agency).isEmpty } == [.list])
        #expect(OccasionAct.allCases.filter { auditor.refusals(of: $0, agency: agency).isEmpty } == [.read])
    }
}
