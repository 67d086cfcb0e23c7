/// A published example as everybody may see it.
package struct PublicModel: Hashable, Sendable {
    package let title: String
    package let kind: ModelKind
    package let bearer: String
    package let unit: String
    package let summary: String
    package let effect: String
    /// Of the publication.
    package let day: Day
    /// Names of the units that took it over, in the order they did.
    package let takenOver: [String]

    /// - Returns: `nil` for one that is not published, or without consent.
    package init?(_ model: ModelExample, unit: String, takenOver: [String]) {
        guard model.status == .published, let consent = model.consent else { return nil }
        (title, kind, bearer, self.unit) = (model.title, model.kind, model.bearer, unit)
        (summary, effect, day, self.takenOver) = (model.summary, model.effect, consent.at.day, takenOver)
    }
}
