package import Domain

extension Office {
    /// Keeps one section of a review. Its text may name people: it enters the journal as a digest.
    /// - Parameter revision: `nil` where nothing had been written when the page was made.
    package func writePeriodReview(
        _ id: ID<Occasion>, _ section: PeriodReviewSection, text: String, at revision: Revision?, by persona: Persona
    ) async throws {
        let occasion = try await periodReview(id, for: .write, by: persona)
        let old = try await store.periodReviewTexts(of: id, agency: persona.agency).first { $0.section == section }
        guard old?.revision == revision else { throw Refusal(.changedMeanwhile) }
        if text.count > PeriodReviewText.longest {
            throw Refusal([Reason(.textTooLong, field: "text", ["maximum": "\(PeriodReviewText.longest)"])])
        }
        if text == old?.text ?? "" { throw Refusal(.nothingChanged, field: "text") }
        let next = PeriodReviewText(
            id: old?.id ?? newID(), agency: occasion.agency, occasion: id, section: section, text: text,
            writtenBy: persona.account, written: now, revision: old?.revision.next ?? .first)
        let told = entry(
            "occasion.review-text", on: Subject.occasion(id), by: persona,
            ["section": .string(section.rawValue), "revision": JSON(next.revision.number)], personal: ["text": text])
        try await commit(Change([old == nil ? .addReviewText(next) : .changeReviewText(next)], entries: [told]))
    }
}
