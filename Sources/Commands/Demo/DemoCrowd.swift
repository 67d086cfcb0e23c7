import Domain
import Operations
import Wording

extension DemoPlayer {
    /// Many more participants and nominations on the last occasion of the plan that opens in the story, left standing at
    /// every step of intake: an earlier one could not be closed with them. The story is told beside them, unchanged.
    func playCrowd(on code: String) async throws {
        guard crowd > 0, code == crowded, let days = script.calendars[code] else { return }
        let occasion = try await occasion(code)
        let start = Moment(clock.now().day, hour: 8)
        for number in 0..<crowd {
            // Spread over one working day, however many they are.
            let offset = Int64(number) * 32_400_000 / Int64(crowd)
            clock.move(to: max(clock.now(), Moment(milliseconds: start.milliseconds + offset)))
            try await playOne(number, on: occasion, due: days.deadline)
            if (number + 1) % 500 == 0 { report(number + 1) }
        }
    }

    /// The occasion whose intake opened last until the evening of `day`.
    func lastOpened(until day: Day) -> String? {
        let opened = plan.occasions.compactMap { occasion in
            script.calendars[occasion.code].map { (code: occasion.code, open: $0.open) }
        }
        return opened.filter { $0.open <= day }.max { $0.open < $1.open }?.code
    }

    private func report(_ count: Int) {
        tell(
            Phrase("{count}/{all} đề nghị", "{count}/{all} nominations")
                .filled(["count": "\(count)", "all": "\(crowd)"]))
    }

    private func playOne(_ number: Int, on occasion: Occasion, due: Day) async throws {
        guard let award = plan.awards.first(where: { $0.competence == .own }) else { return }
        let person = DemoPeople.extra(number, &chance)
        let unit = try representative(of: person.unit)
        let story = DemoStory(
            participant: try await add(person).id, person: person, award: award.code, year: occasion.year,
            number: number)
        let id = try await write(story, on: occasion, by: unit)
        // Three of ten are still being written.
        if number % 10 < 3 { return }
        try await attach(DemoPlayer.letter, "to-trinh.pdf", number, to: id, by: unit)
        try await attach(DemoPlayer.reportPaper, "bao-cao-thanh-tich.pdf", number, to: id, by: unit)
        let submitted = try await office.submitNomination(id, at: nil, by: unit)
        try await check(submitted, number % 10, due: due)
    }

    /// Of the seven handed in three wait, two are accepted, one is appraised, one was sent back.
    private func check(_ nomination: Nomination, _ turn: Int, due: Day) async throws {
        let clerk = try persona(DemoActor.clerk)
        if turn == 9 {
            return try await office.returnNomination(
                nomination.id, items: DemoTexts.supplement, due: due, at: nomination.revision, by: clerk)
        }
        if turn < 6 { return }
        try await office.acceptNomination(nomination.id, at: nomination.revision, by: clerk)
        guard turn == 8, let agency,
            let accepted = try await office.store.nomination(nomination.id, agency: agency)
        else { return }
        try await appraise(accepted, withRemarks: false)
    }
}
