/// What a clerk should know about the paper before it becomes a programme (parts.md, defects in the plan).
package enum PlanFinding: String, CaseIterable, Sendable {
    case numberBlank, dateMissing, signerMissing, periodOpen
    case numberSkipped, numberRepeated, numberRestarted, numberBackward, numberNotFirst
    case groupWithoutCriteria, phasesOverlap, awardWithoutQuota, quotaWithoutAward
    case noParticipants, noCriteria, noAwards, noDeadline, noPapers, noThreshold, noResponsibilities
    case basisAfterPlan, periodContradicts
}

enum FindingReading {
    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        var found: [FactRecord] = []
        let add = { (finding: PlanFinding, fact: Fact) in
            found.append(FactRecord(("code", Fact(.text(finding.rawValue), quote: fact.quote, line: fact.line, .sure))))
        }
        identity(facts.identity, add)
        for fault in document.outline.faults.prefix(200) { add(finding(fault.kind), quote(fault, document)) }
        groups(facts, add)
        phases(facts, add)
        missing(facts, add)
        facts[.findings] = found
    }

    private static func identity(_ identity: FactRecord, _ add: (PlanFinding, Fact) -> Void) {
        if identity["number"].value == nil, identity["symbol"].value != nil { add(.numberBlank, identity["number"]) }
        if identity["date"].value == nil { add(.dateMissing, identity["date"]) }
        if identity["signer"].value == nil { add(.signerMissing, .absent) }
        if identity["last"].value == nil { add(.periodOpen, identity["last"]) }
        if let first = identity["first"].day, let last = identity["last"].day, last < first {
            add(.periodContradicts, identity["last"])
        }
    }

    private static func finding(_ kind: NumberFault.Kind) -> PlanFinding {
        switch kind {
        case .skipped: .numberSkipped
        case .repeated: .numberRepeated
        case .restarted: .numberRestarted
        case .backward: .numberBackward
        case .notFirst: .numberNotFirst
        }
    }

    private static func quote(_ fault: NumberFault, _ document: PlanDocument) -> Fact {
        let paragraph = document.paragraphs[fault.paragraph]
        return Fact(.text(""), quote: String(paragraph.text.prefix(120)), line: paragraph.firstLine, .sure)
    }

    private static func groups(_ facts: PlanFacts, _ add: (PlanFinding, Fact) -> Void) {
        let judged = Set(facts[.criteria].flatMap { $0["groups"].words ?? [] })
        if !facts[.criteria].isEmpty {
            for group in facts[.participants] where !judged.contains(group["code"].text ?? "") {
                add(.groupWithoutCriteria, group["name"])
            }
        }
        let counted = Set(facts[.quotas].compactMap { $0["award"].text })
        for award in facts[.awards] where !counted.contains(award["code"].text ?? "") {
            add(.awardWithoutQuota, award["name"])
        }
        for quota in facts[.quotas] where quota["award"].value == nil { add(.quotaWithoutAward, quota["maximum"]) }
        if let issued = facts.identity["date"].day {
            for basis in facts[.bases] where basis["date"].day.map({ $0 > issued }) ?? false {
                add(.basisAfterPlan, basis["date"])
            }
        }
    }

    private static func phases(_ facts: PlanFacts, _ add: (PlanFinding, Fact) -> Void) {
        for (before, after) in zip(facts[.phases], facts[.phases].dropFirst()) {
            if let end = before["last"].day, let start = after["first"].day, start <= end {
                add(.phasesOverlap, after["first"])
            }
        }
    }

    private static func missing(_ facts: PlanFacts, _ add: (PlanFinding, Fact) -> Void) {
        let wanted: [(FactSection, PlanFinding)] = [
            (.participants, .noParticipants), (.criteria, .noCriteria), (.awards, .noAwards), (.deadlines, .noDeadline),
            (.papers, .noPapers), (.thresholds, .noThreshold), (.responsibilities, .noResponsibilities),
        ]
        for (section, finding) in wanted where facts[section].isEmpty { add(finding, .absent) }
    }
}
