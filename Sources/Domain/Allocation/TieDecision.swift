/// Who of several with the same rank comes first at the border of a quota: decided by people and written down, never by
/// the program (docs/decisions/0031).
package struct TieDecision: Hashable, Sendable {
    package let id: ID<TieDecision>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    package let award: String
    /// In the order in which they take places.
    package let nominations: [ID<Nomination>]
    package let ground: TieGround
    /// Minutes or letter of the council's word; for the law's own preference what the clerk noted.
    package let document: String
    package let by: ID<Account>
    package let at: Moment

    package init(
        id: ID<TieDecision>, agency: ID<Agency>, occasion: ID<Occasion>, award: String,
        nominations: [ID<Nomination>], ground: TieGround, document: String, by: ID<Account>, at: Moment
    ) {
        (self.id, self.agency, self.occasion, self.award) = (id, agency, occasion, award)
        (self.nominations, self.ground, self.document, self.by, self.at) = (nominations, ground, document, by, at)
    }
}

/// `women`: the only tie-break the law gives (Law art. 5(3), Decree 152/2025/NĐ-CP art. 4(6); law.md P4).
package enum TieGround: String, CaseIterable, Sendable, Codable { case women, council }
