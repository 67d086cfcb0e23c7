import Domain

/// A plan as keys and values in the order of the paper: the one place that knows the shape both writers give it.
indirect enum PlanTree {
    case null
    case number(Int)
    /// A code, a choice or a day: never needs quotes.
    case word(String)
    case text(String)
    case words([String])
    case list([PlanTree])
    case record([(key: String, value: PlanTree)])

    init(_ plan: Plan) {
        self = .record(
            [
                ("identity", PlanTree(plan.identity)),
                ("bases", .list(plan.bases.map(PlanTree.init))),
                ("purposes", .list(plan.purposes.map(PlanTree.init))),
                ("requirements", .list(plan.requirements.map(PlanTree.init))),
                ("themes", .list(plan.themes.map(PlanTree.init))),
                ("participants", .list(plan.participants.map(PlanTree.init))),
                ("criteria", .list(plan.criteria.map(PlanTree.init))),
                ("phases", .list(plan.phases.map(PlanTree.init))),
                ("occasions", .list(plan.occasions.map(PlanTree.init))),
                ("awards", .list(plan.awards.map(PlanTree.init))),
                ("quotas", .list(plan.quotas.map(PlanTree.init))),
                ("responsibilities", .list(plan.responsibilities.map(PlanTree.init))),
                ("recipients", .list(plan.recipients.map(PlanTree.init))),
            ] + (plan.procedure.map(PlanTree.sections) ?? []))
    }

    private init(_ identity: PlanIdentity) {
        self = .record([
            ("agency", .text(identity.agency)),
            ("superior", PlanTree(optional: identity.superior)),
            ("level", .word(identity.level.rawValue)),
            ("number", PlanTree(optional: identity.number)),
            ("symbol", .text(identity.symbol)),
            ("place", .text(identity.place)),
            ("date", PlanTree(identity.date)),
            ("signer", .text(identity.signer)),
            ("signer-title", .text(identity.signerTitle)),
            ("title", .text(identity.title)),
            ("movement", .text(identity.movement)),
            ("period", PlanTree(identity.period)),
            ("source", .text(identity.source)),
        ])
    }

    private init(_ basis: LegalBasis) {
        let fields: [(key: String, value: PlanTree)] = [
            ("kind", .text(basis.kind)), ("number", .text(basis.number)), ("date", PlanTree(basis.date)),
            ("issuer", .text(basis.issuer)), ("subject", .text(basis.subject)), ("source", .text(basis.source)),
        ]
        let empty = [basis.number.isEmpty ? "number" : "", basis.issuer.isEmpty ? "issuer" : ""]
        self = .record(fields.filter { !empty.contains($0.key) })
    }

    init(_ statement: PlanStatement) {
        self = .record([("text", .text(statement.text)), ("source", .text(statement.source))])
    }

    private init(_ theme: Theme) {
        self = .record([
            ("code", .text(theme.code)), ("name", .text(theme.name)), ("text", .text(theme.text)),
            ("source", .text(theme.source)),
        ])
    }

    private init(_ group: ParticipantGroup) {
        self = .record([
            ("code", .text(group.code)), ("kind", .word(group.kind.rawValue)), ("name", .text(group.name)),
            ("source", .text(group.source)),
        ])
    }

    private init(_ criterion: Criterion) {
        self = .record([
            ("code", .text(criterion.code)), ("groups", .words(criterion.groups)), ("text", .text(criterion.text)),
            ("source", .text(criterion.source)),
        ])
    }

    private init(_ phase: Phase) {
        self = .record([
            ("code", .text(phase.code)), ("name", .text(phase.name)), ("period", PlanTree(phase.period)),
            ("source", .text(phase.source)),
        ])
    }

    private init(_ occasion: PlannedOccasion) {
        self = .record([
            ("code", .text(occasion.code)), ("kind", .word(occasion.kind.rawValue)), ("year", .number(occasion.year)),
            ("name", .text(occasion.name)), ("source", .text(occasion.source)),
        ])
    }

    private init(_ award: AwardForm) {
        self = .record([
            ("code", .text(award.code)), ("name", .text(award.name)), ("level", .word(award.level.rawValue)),
            ("competence", .word(award.competence.rawValue)), ("kinds", PlanTree.kinds(award.kinds)),
            ("source", .text(award.source)),
        ])
    }

    private init(_ quota: QuotaRule) {
        let one = quota.kinds.count == 1 ? quota.kinds.first : nil
        self = .record(
            [
                ("award", .text(quota.award)), ("occasion", .text(quota.occasion.planFile)),
                ("kind", one.map { .word($0.rawValue) } ?? PlanTree.kinds(quota.kinds)),
                ("scope", .word(quota.scope.code)),
            ] + PlanTree.limit(quota) + [
                ("competence", .word(quota.competence.rawValue)), ("source", .text(quota.source)),
            ])
    }

    private static func limit(_ quota: QuotaRule) -> [(key: String, value: PlanTree)] {
        guard let share = quota.share else { return [("maximum", .number(quota.maximum))] }
        return [("maximum", .word(share.percent.text + "%")), ("of", .word(share.base.rawValue))]
    }

    private init(_ responsibility: Responsibility) {
        self = .record([
            ("body", .text(responsibility.body)), ("task", .text(responsibility.task)),
            ("source", .text(responsibility.source)),
        ])
    }

    private init(_ day: Day) { self = .word(day.description) }

    private init(_ period: Period) {
        self = .record([("first", PlanTree(period.first)), ("last", PlanTree(period.last))])
    }

    private init(optional text: String?) { self = text.map(PlanTree.text) ?? .null }

    /// In the order of the enum, so that the same plan is always written the same way.
    private static func kinds(_ kinds: Set<AwardKind>) -> PlanTree {
        .words(AwardKind.allCases.filter(kinds.contains).map(\.rawValue))
    }
}
