import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Visit {
    /// What an installation needs before its first season: the plan, units, somebody in every role of the season, and a
    /// representative in every unit.
    func setUp(_ persona: Persona) async throws -> [HomeSetUp] {
        let record = try await office.readPlan(by: persona)
        let units = try await office.listUnits(by: persona)
        let accounts = try await office.listAccounts(by: persona).filter { $0.status == .active }
        let notes = PlanFile.read(Array(record.file.utf8)).findings.count
        let plan = HomeSetUp(
            isDone: true, text: Phrase.homeSetUpPlan.filled(["count": String(notes)]), address: MovementPath.plan)
        return [plan, unitStep(units)] + roleSteps(accounts) + [representativeStep(units, accounts)]
    }

    private func unitStep(_ units: [OrgUnit]) -> HomeSetUp {
        let isDone = units.count > 1
        let text: Phrase = isDone ? .homeSetUpUnits : .homeSetUpUnitsMissing
        return HomeSetUp(isDone: isDone, text: text.filled(["count": String(units.count)]), address: UnitsPage.path)
    }

    private func roleSteps(_ accounts: [Account]) -> [HomeSetUp] {
        let needed: [Role] = [.clerk, .appraiser, .councilSecretary, .chairman]
        return needed.map { role in
            let isDone = accounts.contains { $0.roles.contains(role) }
            let text: Phrase = isDone ? .homeSetUpRole : .homeSetUpRoleMissing
            return HomeSetUp(
                isDone: isDone, text: text.filled(in: "role", role.phrase),
                address: isDone ? AccountPath.list : AccountPath.new)
        }
    }

    private func representativeStep(_ units: [OrgUnit], _ accounts: [Account]) -> HomeSetUp {
        let represented = Set(accounts.filter { $0.roles.contains(.unitRepresentative) }.compactMap(\.unit))
        let missing = units.filter { !$0.isStanding && !represented.contains($0.id) }.count
        let text: Phrase = missing == 0 ? .homeSetUpUnitAccountsDone : .homeSetUpUnitAccounts
        return HomeSetUp(
            isDone: missing == 0 && units.count > 1, text: text.filled(["count": String(missing)]),
            address: AccountPath.list)
    }
}

extension Phrase {
    /// Fills a blank with a phrase, each language with its own words.
    fileprivate func filled(in blank: String, _ phrase: Phrase) -> Phrase {
        Phrase(filled([blank: phrase.vietnamese]).vietnamese, filled([blank: phrase.english]).english)
    }
}
