import Domain
import Operations

extension DemoPlayer {
    /// The agency with its plan, the units, everybody's account, and the participants.
    func setUp() async throws {
        let made = try await office.initialise(plan: plan, file: file, standing: InitCommand.standing)
        agency = made.agency.id
        try await office.store.markDemo()
        try await takeOver(made.administrator, made.password)
        try await addUnits()
        for actor in DemoActor.office + DemoActor.representatives { try await addAccount(actor) }
        for participant in script.people { participants.append(try await add(participant).id) }
    }

    /// Gives the administrator a password for everybody who tries the demonstration.
    private func takeOver(_ administrator: Account, _ printed: String) async throws {
        let fresh = password()
        try await office.changePassword(
            from: printed, to: fresh, repeated: fresh, digest: "", by: administrator.persona)
        personas[administrator.login] = administrator.persona
        logins.append(
            DemoLogin(
                roles: administrator.roles.listed, login: administrator.login, password: fresh,
                name: administrator.name))
    }

    private func addUnits() async throws {
        let administrator = try persona("quantri")
        for unit in DemoUnit.all {
            units.append(try await office.addUnit(name: unit.name, kind: unit.kind, by: administrator).id)
        }
    }

    private func addAccount(_ actor: DemoActor) async throws {
        let unit = DemoUnit.all.firstIndex { $0.login == actor.unit }.map { units[$0] }
        let name = DemoNames.person(DemoNames.gender(&chance), &chance)
        let form = AccountForm(login: actor.login, name: name, roles: actor.roles, unit: unit)
        let added = try await office.addAccount(form, password: password(), by: try persona("quantri"))
        personas[actor.login] = added.account.persona
        logins.append(
            DemoLogin(
                roles: actor.roles.listed, login: actor.login, password: added.password, name: name))
    }

    func add(_ participant: DemoParticipant) async throws -> Participant {
        let form = ParticipantForm(
            unit: units[participant.unit], kind: participant.kind, group: participant.group(in: plan),
            name: participant.name, detail: participant.detail, work: participant.work, gender: participant.gender)
        return try await office.addParticipant(form, by: try representative(of: participant.unit))
    }

    /// Two thirds of the participants take something on each year.
    func register(_ year: Int) async throws {
        for (place, id) in participants.enumerated() where (place + year) % 3 != 0 {
            let theme = plan.themes.isEmpty ? nil : chance.pick(plan.themes)
            guard let theme else { return }
            _ = try await office.register(
                id, year: year, themes: [theme.code],
                commitments: [DemoTexts.commitment(theme, year: year, number: place)],
                by: try representative(of: script.people[place].unit))
            clock.advance(seconds: 60)
        }
    }
}
