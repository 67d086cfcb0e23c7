import Domain

/// Reads the quota rules (IV) and holds each against its award form and against the rules before it.
struct PlanQuotaReader {
    let root: PlanRecord
    /// The award forms that could be read.
    let awards: [AwardForm]

    func quotas() -> [QuotaRule]? {
        var seen: [QuotaRule: Int] = [:]
        let keys = ["award", "occasion", "kind", "scope", "maximum", "competence", "source"]
        return root.entries("quotas", keys: keys) { record in
            guard let quota = quota(record) else { return nil }
            if let line = seen[subject(of: quota)] {
                root.log.add(.quotaRepeated, at: record.place, record.path, ["line": String(line)])
            } else {
                seen[subject(of: quota)] = record.place.line
            }
            return quota
        }
    }

    private func quota(_ record: PlanRecord) -> QuotaRule? {
        let award = record.scalar("award").flatMap { record.reference($0, to: "awards") }
        let (occasion, scope) = (occasion(record), scope(record))
        let kinds = record.choices("kind") as Set<AwardKind>?
        let (maximum, competence) = (record.number("maximum"), record.choice("competence", Competence.self))
        let source = record.source()
        if let form = awards.first(where: { $0.code == award }) {
            check(record, form, kinds, competence)
        }
        guard let award, let occasion, let kinds, let scope, let maximum, let competence, let source else {
            return nil
        }
        return QuotaRule(
            award: award, occasion: occasion, kinds: kinds, scope: scope, maximum: maximum, competence: competence,
            source: source)
    }

    private func occasion(_ record: PlanRecord) -> QuotaOccasion? {
        guard let scalar = record.scalar("occasion") else { return nil }
        if let kind = OccasionKind(rawValue: scalar.string) { return .every(kind) }
        return record.reference(scalar, to: "occasions").map(QuotaOccasion.one)
    }

    private func scope(_ record: PlanRecord) -> QuotaScope? {
        guard let scalar = record.scalar("scope") else { return nil }
        if let scope = QuotaScope(planFile: scalar.string) { return scope }
        let kinds = OrgUnitKind.allCases.map { QuotaScope.unitKind($0).planFile }
        return record.refuse(
            .unknownChoice, scalar, ["allowed": (["programme", "unit"] + kinds).joined(separator: ", ")])
    }

    private func check(_ record: PlanRecord, _ form: AwardForm, _ kinds: Set<AwardKind>?, _ competence: Competence?) {
        for kind in AwardKind.allCases where kinds?.contains(kind) == true && !form.kinds.contains(kind) {
            root.log.add(
                .quotaKindNotAllowed, atPath: record.path("kind"), ["kind": kind.rawValue, "award": form.code])
        }
        if let competence, competence != form.competence {
            root.log.add(
                .quotaCompetenceContradicts, atPath: record.path("competence"),
                ["value": competence.rawValue, "award": form.code, "expected": form.competence.rawValue])
        }
    }

    /// What the rule counts, without its number: two rules with one subject contradict each other.
    private func subject(of quota: QuotaRule) -> QuotaRule {
        var subject = quota
        (subject.maximum, subject.competence, subject.source) = (0, .own, "")
        return subject
    }
}

extension QuotaScope {
    /// `programme`, `unit`, `unit-kind:school`.
    var planFile: String {
        switch self {
        case .programme: "programme"
        case .unit: "unit"
        case .unitKind(let kind): "unit-kind:\(kind.rawValue)"
        }
    }

    init?(planFile text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("programme", 1): self = .programme
        case ("unit", 1): self = .unit
        case ("unit-kind", 2):
            guard let kind = OrgUnitKind(rawValue: String(parts[1])) else { return nil }
            self = .unitKind(kind)
        default: return nil
        }
    }
}

extension QuotaOccasion {
    /// `yearly`, or the code of one occasion.
    var planFile: String {
        switch self {
        case .every(let kind): kind.rawValue
        case .one(let code): code
        }
    }
}
