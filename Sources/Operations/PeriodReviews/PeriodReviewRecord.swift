import Domain

extension Office {
    /// The record of a review's report: described as made at the beginning of its day, so that the same day and the same
    /// records give the same bytes.
    /// - Parameter name: the occasion's id or code, with the day behind an `@` (`interim-2027@2027-11-30`); today without.
    func periodReviewRecord(_ name: String, by persona: Persona) async throws -> PaperRecord {
        let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
        let day = parts.count == 2 ? Day(parts[1]) : nil
        let known = try await listPeriodReviews(by: persona)
        guard let word = parts.first, parts.count == 1 || day != nil,
            let occasion = known.first(where: { $0.id.text == word || $0.code == word })
        else { throw Refusal(.notFound) }
        let room = try await readPeriodReview(occasion.id, as: day, by: persona)
        return PaperRecord(
            office: try await paperOffice(persona.agency, room.plan), plan: room.plan, occasion: occasion,
            now: Moment(room.facts.day), subject: .review(room.facts, room.texts))
    }
}
