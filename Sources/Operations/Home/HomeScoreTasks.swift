import Domain

extension HomeTasks {
    /// A unit's own sheets one by one, and the occasions on which it has none yet; for the office how many wait.
    func scoreTasks(_ persona: Persona) -> [HomeTask] {
        let names = Dictionary(occasions.map { ($0.id, $0) }) { first, _ in first }
        let own = scores.open.map { sheet in
            HomeTask(
                kind: .finishScores, due: names[sheet.occasion]?.guidance?.deadline.day, count: 1, name: sheet.name,
                subject: .scoreSheet(sheet.id))
        }
        let unstarted = scores.unstarted.map { occasion, due in
            HomeTask(kind: .startScores, due: due, count: 0, name: occasion.name, subject: .scoring(occasion.id))
        }
        let waiting = scores.waiting.flatMap { waiting in
            tasks(waiting, persona, name: names[waiting.occasion]?.name ?? "")
        }
        return own + unstarted + waiting
    }

    private func tasks(_ waiting: ScoresWaiting, _ persona: Persona, name: String) -> [HomeTask] {
        let reviews = persona.holds(anyOf: [.appraiser, .councilMember]) ? waiting.unreviewed : 0
        let confirms = persona.holds(anyOf: [.clerk, .councilSecretary]) ? waiting.reviewed : 0
        return [(HomeTaskKind.reviewScores, reviews), (.confirmScores, confirms)].filter { $0.1 > 0 }.map {
            kind, count in
            HomeTask(kind: kind, due: nil, count: count, name: name, subject: .scoring(waiting.occasion))
        }
    }
}
