/// Where a proposal lands in the upper agency's season: its award form by code, its occasion by kind and year.
package struct ProposalFit: Hashable, Sendable {
    package let occasion: Occasion
    /// The upper plan's group for the participant; empty when it names none of this kind.
    package let group: String
    /// The themes and criteria of the dossier that the upper plan has too.
    package let themes: [String]
    package let criteria: [String]
}

extension Plan {
    /// Fits `nomination` of `participant` into this plan, the upper agency's.
    /// - Parameters:
    ///   - unit: the proposing agency as a unit here; it may have been given more time.
    ///   - upper: the upper agency's name, for the sentences.
    /// - Throws: `Refusal` that says everything that is missing.
    package func fit(
        _ nomination: Nomination, of participant: Participant, on occasion: Occasion, among occasions: [Occasion],
        from unit: ID<OrgUnit>, at now: Moment, upper: String
    ) throws -> ProposalFit {
        var reasons: [Reason] = []
        let form = award(nomination.award)
        if form?.kinds.contains(nomination.kind.countsAs) != true {
            reasons.append(Reason(.upperHasNoAward, ["agency": upper, "award": form?.name ?? nomination.award]))
        }
        let alike = occasions.filter { $0.kind == occasion.kind && $0.year == occasion.year }
        let open = alike.first { $0.refusalsOfIntake(from: unit, at: now).isEmpty }
        if alike.isEmpty {
            reasons.append(Reason(.upperHasNoOccasion, ["agency": upper, "occasion": occasion.name]))
        } else if open == nil {
            reasons.append(Reason(.upperOccasionNotOpen, ["agency": upper, "occasion": alike[0].name]))
        }
        guard reasons.isEmpty, let open else { throw Refusal(reasons) }
        let group = group(for: participant)
        let offered = Set(criteria(forGroup: group).map(\.code))
        return ProposalFit(
            occasion: open, group: group, themes: nomination.themes.filter { theme($0) != nil },
            criteria: nomination.criteria.filter(offered.contains))
    }

    /// The group of the same code if it is of the same kind here, else the first of that kind, else one counted alike.
    private func group(for participant: Participant) -> String {
        let alike = participants.filter { $0.kind.countsAs == participant.kind.countsAs }
        let found =
            alike.first { $0.code == participant.group } ?? alike.first { $0.kind == participant.kind } ?? alike.first
        return found?.code ?? ""
    }
}
