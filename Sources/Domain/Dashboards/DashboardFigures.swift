/// A theme's measured indicators against their targets.
package struct ThemeYears: Sendable {
    package let theme: Theme
    package let now: ThemeStanding
    /// Of the year before; `nil` where the plan had not begun.
    package let before: ThemeStanding?

    package init(theme: Theme, now: ThemeStanding, before: ThemeStanding?) {
        (self.theme, self.now, self.before) = (theme, now, before)
    }
}

/// Dossiers of one occasion by where they stand.
package struct OccasionDossiers: Sendable {
    package let occasion: Occasion
    package let counts: [DossierStage: Int]

    package init(occasion: Occasion, counts: [DossierStage: Int]) {
        (self.occasion, self.counts) = (occasion, counts)
    }

    package var total: Int { counts.values.reduce(0, +) }
}
