import Domain

/// What a plan that reads well still leaves open: shown to the clerk, never in the way (parts.md, "Defects").
struct PlanLint {
    let plan: Plan
    let log: PlanProblemLog

    func run() {
        checkIdentity()
        checkBases()
        checkCriteria()
        checkPhases()
        checkOccasions()
        checkAwards()
        checkQuotas()
    }

    private func checkIdentity() {
        if plan.identity.number == nil { log.add(.numberBlank, atPath: "identity.number") }
    }

    private func checkBases() {
        for (index, basis) in plan.bases.enumerated() where basis.date > plan.identity.date {
            log.add(.basisAfterPlan, atPath: "bases[\(index)].date", ["number": basis.number])
        }
    }

    private func checkCriteria() {
        for (index, group) in plan.participants.enumerated() where plan.criteria(forGroup: group.code).isEmpty {
            log.add(.groupWithoutCriteria, atPath: "participants[\(index)]", ["group": group.name])
        }
        checkNumbering()
    }

    /// Section III of Cao Minh's plan goes 1, 2, 4.
    private func checkNumbering() {
        var last: (section: Substring, number: Int)?
        for (index, criterion) in plan.criteria.enumerated() {
            let parts = criterion.source.split(separator: ".")
            guard parts.count > 1, let number = Int(parts[1]) else { continue }
            if let last, last.section == parts[0], number > last.number + 1 {
                log.add(
                    .sectionSkipped, atPath: "criteria[\(index)].source",
                    ["skipped": "\(parts[0]).\(last.number + 1)", "found": "\(parts[0]).\(number)"])
            }
            last = (parts[0], number)
        }
    }

    private func checkPhases() {
        let whole = plan.identity.period
        for (index, phase) in plan.phases.enumerated() {
            if !whole.contains(phase.period.first) || !whole.contains(phase.period.last) {
                log.add(.phaseOutsidePeriod, atPath: "phases[\(index)].period", ["phase": phase.name])
            }
            for earlier in plan.phases[..<index] where earlier.period.overlaps(phase.period) {
                log.add(
                    .phasesOverlap, atPath: "phases[\(index)].period", ["first": earlier.name, "second": phase.name])
            }
        }
    }

    private func checkOccasions() {
        for (index, occasion) in plan.occasions.enumerated() {
            for earlier in plan.occasions[..<index] where earlier.year == occasion.year {
                log.add(
                    .occasionsShareYear, atPath: "occasions[\(index)].year",
                    ["first": earlier.name, "second": occasion.name, "year": String(occasion.year)])
            }
            if !plan.quotas.contains(where: { $0.competence == .own && $0.applies(to: occasion) }) {
                log.add(.occasionWithoutQuota, atPath: "occasions[\(index)]", ["occasion": occasion.name])
            }
        }
    }

    private func checkAwards() {
        for (index, award) in plan.awards.enumerated() where !plan.quotas.contains(where: { $0.award == award.code }) {
            log.add(.awardWithoutQuota, atPath: "awards[\(index)]", ["award": award.name])
        }
    }

    /// A number of a higher level is said once per award form, at its first rule.
    private func checkQuotas() {
        var said: Set<String> = []
        for (index, quota) in plan.quotas.enumerated() {
            if !plan.occasions.contains(where: quota.applies) {
                log.add(
                    .quotaNeverApplies, atPath: "quotas[\(index)].occasion", ["occasion": quota.occasion.planFile])
            }
            if quota.competence == .upper, said.insert(quota.award).inserted {
                log.add(
                    .quotaOfUpperLevel, atPath: "quotas[\(index)].maximum",
                    ["award": plan.award(quota.award)?.name ?? quota.award])
            }
        }
    }
}
