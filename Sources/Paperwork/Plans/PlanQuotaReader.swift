import Domain

/// Reads the quota rules (IV) and holds each against its award form and against the rules before it.
struct PlanQuotaReader {
    let root: PlanRecord
    /// The award forms that could be read.
    let awards: [AwardForm]

    func quotas() -> [QuotaRule]? {
        var seen: [QuotaRule: Int] = [:]
        let keys = ["award", "occasion", "kind", "scope", "maximum", "competence", "source"]
        return root.entries("quotas", keys: keys, optional: ["of"]) { record in
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
        let (limit, competence) = (limit(record), record.choice("competence", Competence.self))
        let source = record.source()
        if let form = awards.first(where: { $0.code == award }) {
            check(record, form, kinds, competence)
        }
        guard let award, let occasion, let kinds, let scope, let limit, let competence, let source else {
            return nil
        }
        return QuotaRule(
            award: award, occasion: occasion, kinds: kinds, scope: scope, maximum: limit.maximum, share: limit.share,
            competence: competence, source: source)
    }

    /// `5`, or `10%` with what it is taken of.
    private func limit(_ record: PlanRecord) -> (maximum: Int, share: QuotaShare?)? {
        guard let scalar = record.scalar("maximum") else { return nil }
        let base = record.node("of") == nil ? nil : record.choice("of", QuotaBase.self)
        guard scalar.string.hasSuffix("%") else {
            if record.node("of") != nil { root.log.add(.baseWithoutShare, atPath: record.path("of")) }
            return record.number("maximum").map { ($0, nil) }
        }
        if record.node("of") == nil {
            root.log.add(.missingKey, at: record.place, record.path("of"), ["key": "of"])
        }
        guard let percent = Hundredths(String(scalar.string.dropLast())), percent.count <= 10_000 else {
            return record.refuse(.notAPercent, scalar)
        }
        return base.map { (0, QuotaShare(percent: percent, base: $0)) }
    }

    private func occasion(_ record: PlanRecord) -> QuotaOccasion? {
        guard let scalar = record.scalar("occasion") else { return nil }
        if let kind = OccasionKind(rawValue: scalar.string) { return .every(kind) }
        return record.reference(scalar, to: "occasions").map(QuotaOccasion.one)
    }

    private func scope(_ record: PlanRecord) -> QuotaScope? {
        guard let scalar = record.scalar("scope") else { return nil }
        if let scope = QuotaScope(code: scalar.string) { return scope }
        let kinds = OrgUnitKind.allCases.flatMap { [QuotaScope.unitKind($0).code, QuotaScope.each($0).code] }
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
        (subject.maximum, subject.share, subject.competence, subject.source) = (0, nil, .own, "")
        return subject
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
