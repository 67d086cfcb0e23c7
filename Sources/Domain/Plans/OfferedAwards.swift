extension Plan {
    /// Whether a form is worth choosing for `kind` on one of `occasions`: with a quota there, or where none is needed, as
    /// the completeness check sees it.
    package func offers(_ form: AwardForm, to kind: AwardKind, on occasions: [PlannedOccasion]) -> Bool {
        guard form.kinds.contains(kind) else { return false }
        return form.level == .state
            || occasions.contains { occasion in
                occasion.kind == .unscheduled
                    || quotas(award: form.code, occasion: occasion).contains {
                        $0.kinds.contains(kind) && $0.givesPlaces
                    }
            }
    }

    /// The forms an occasion gives at all, to whatever kind: what its guidance may announce.
    package func awards(on occasion: PlannedOccasion) -> [AwardForm] {
        awards.filter { form in AwardKind.allCases.contains { offers(form, to: $0, on: [occasion]) } }
    }

    /// Whom each form goes to on one of `occasions`, in the plan's order; forms that go to nobody are left out.
    package func offers(on occasions: [PlannedOccasion]) -> [(form: AwardForm, kinds: [AwardKind])] {
        awards.compactMap { form in
            let kinds = AwardKind.allCases.filter { offers(form, to: $0, on: occasions) }
            return kinds.isEmpty ? nil : (form, kinds)
        }
    }
}
