import Domain
import Operations

extension DemoPlayer {
    /// What the unit does with its own nomination.
    func performByUnit(_ act: DemoAct) async throws {
        switch act {
        case .draft(let index): try await draft(index)
        case .submit(let index):
            let (nomination, unit) = try await own(index)
            _ = try await office.submitNomination(nomination.id, at: nomination.revision, by: unit)
        case .supplement(let index): try await supplement(index)
        case .withdraw(let index):
            let (nomination, unit) = try await own(index)
            try await office.withdrawNomination(
                nomination.id, because: DemoTexts.withdrawn, at: nomination.revision, by: unit)
        default: break
        }
    }

    private func draft(_ index: Int) async throws {
        let found = script.cases[index]
        let person = script.people[found.participant]
        let story = DemoStory(
            participant: participants[found.participant], person: person, award: found.award, year: found.year,
            number: index, planted: found.planted)
        let unit = try representative(of: person.unit)
        let nomination = try await write(story, on: try await occasion(found.occasion), by: unit)
        nominations[index] = nomination
        if case .initiative(let text) = found.planted {
            try await rest(nomination, on: text, of: person, by: unit)
        }
        if found.fate == .abandoned { return }
        try await attach(DemoPlayer.letter, "to-trinh.pdf", index, to: nomination, by: unit)
        try await attach(DemoPlayer.reportPaper, "bao-cao-thanh-tich.pdf", index, to: nomination, by: unit)
    }

    /// The second dossier rests on what was registered for the first: said by the conditions, and refused by nothing.
    private func rest(
        _ nomination: ID<Nomination>, on text: Int, of person: DemoParticipant, by unit: Persona
    ) async throws {
        let known = DemoPlantedTexts.all[text]
        if initiatives[text] == nil {
            let form = InitiativeForm(
                unit: unit.unit, title: known.initiative, summary: known.summary, scope: .commune,
                authors: [InitiativeAuthor(name: person.name, share: 100)], applied: clock.now().day.adding(days: -90))
            initiatives[text] = try await office.registerInitiative(form, by: unit).id
        }
        try await office.citeInitiative(initiatives[text], in: nomination, by: unit)
    }

    /// Begins a nomination and writes its text.
    func write(_ story: DemoStory, on occasion: Occasion, by unit: Persona) async throws -> ID<Nomination> {
        let nomination = try await office.openNomination(
            occasion.id, participant: story.participant, award: story.award, by: unit)
        let form = story.form(plan, today: clock.now().day, unscheduled: occasion.kind == .unscheduled)
        _ = try await office.saveNomination(nomination.id, form: form, at: nomination.revision, by: unit)
        return nomination.id
    }

    func attach(
        _ paper: String, _ name: String, _ number: Int, to nomination: ID<Nomination>, by unit: Persona
    ) async throws {
        let file = EvidenceFile(name: name, kind: .pdf, bytes: DemoFiles.pdf("Demo \(paper) \(number)"))
        _ = try await office.addEvidence(file, paper: paper, to: nomination, by: unit)
    }

    private func supplement(_ index: Int) async throws {
        let (nomination, unit) = try await own(index)
        let picture = EvidenceFile(
            name: "minh-chung.png", kind: .png, bytes: DemoFiles.png(grey: UInt8(64 + index % 128)))
        _ = try await office.addEvidence(picture, paper: DemoPlayer.proof, to: nomination.id, by: unit)
        _ = try await office.submitNomination(nomination.id, at: nomination.revision, by: unit)
    }

    /// The nomination as it stands, and the representative of its unit.
    private func own(_ index: Int) async throws -> (Nomination, Persona) {
        (try await nomination(index), try representative(of: script.people[script.cases[index].participant].unit))
    }

    func nomination(_ index: Int) async throws -> Nomination {
        guard let agency, let id = nominations[index],
            let nomination = try await office.store.nomination(id, agency: agency)
        else { throw Refusal(.notFound) }
        return nomination
    }
}
