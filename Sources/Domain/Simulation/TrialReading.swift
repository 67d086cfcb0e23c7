/// What-ifs as people write them, on the command line and in an address. Every problem is a reason at the field.
extension Trial {
    /// `OCCASION.STEP=DAY`: `yearly-2026.deadline=2026-11-15`.
    package mutating func move(_ text: String, field: String, under plan: Plan) throws {
        let (place, value) = try Trial.halves(text, field)
        guard let dot = place.lastIndex(of: ".") else { throw Trial.unreadable(text, field) }
        let (code, word) = (String(place[..<dot]), String(place[place.index(after: dot)...]))
        var reasons = Trial.unknown(code, field, plan)
        let step = SimulatedStep.ofOccasion.first { $0.rawValue == word }
        if step == nil {
            let steps = SimulatedStep.ofOccasion.map(\.rawValue).joined(separator: ", ")
            reasons.append(Reason(.trialUnknownStep, field: field, ["step": word, "steps": steps]))
        }
        let day = Trial.day(value)
        if day == nil { reasons.append(Reason(.dateMalformed, field: field)) }
        try Refusal.raise(reasons)
        if let step, let day { moves.append(TrialMove(code, step, to: day)) }
    }

    /// `AWARD:OCCASION:KIND=N`; kinds that share one number are joined, `collective+individual`.
    package mutating func quota(_ text: String, field: String, under plan: Plan) throws {
        let (place, value) = try Trial.halves(text, field)
        let parts = place.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw Trial.unreadable(text, field) }
        let words = parts[2].split(separator: "+").map(String.init)
        let kinds = Set(words.compactMap(AwardKind.init(rawValue:)))
        var reasons = Trial.unknown(parts[1], field, plan)
        if plan.award(parts[0]) == nil { reasons.append(Reason(.unknownAward, field: field)) }
        if kinds.isEmpty || kinds.count != words.count { reasons.append(Reason(.choiceUnknown, field: field)) }
        let number = value.utf8.count <= 6 && value.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(value) : nil
        if number == nil { reasons.append(Reason(.numberMalformed, field: field)) }
        if reasons.isEmpty, !Trial.hasRule(parts[0], parts[1], kinds, plan) {
            reasons.append(Reason(.trialNoSuchQuota, field: field))
        }
        try Refusal.raise(reasons)
        if let number { quotas.append(TrialQuota(parts[0], parts[1], kinds, to: number)) }
    }

    /// `DAY=AMOUNT`: a base salary from a day on, in đồng.
    package mutating func salary(_ text: String, field: String) throws {
        let (place, value) = try Trial.halves(text, field)
        let digits = value.filter { $0 != "." && $0 != " " }
        let isNumber =
            !digits.isEmpty && digits.utf8.count <= 9 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        let amount = isNumber ? Int64(digits) : nil
        let day = Trial.day(place)
        var reasons: [Reason] = []
        if day == nil { reasons.append(Reason(.dateMalformed, field: field)) }
        if amount ?? 0 == 0 { reasons.append(Reason(.numberMalformed, field: field)) }
        try Refusal.raise(reasons)
        if let day, let amount { salaries.append(TrialSalary(from: day, Dong(amount))) }
    }

    private static func hasRule(_ award: String, _ code: String, _ kinds: Set<AwardKind>, _ plan: Plan) -> Bool {
        plan.occasion(code).map { plan.quotas(award: award, occasion: $0).contains { $0.kinds == kinds } } ?? false
    }

    private static func unknown(_ code: String, _ field: String, _ plan: Plan) -> [Reason] {
        if plan.occasion(code) != nil { return [] }
        let codes = plan.occasions.map(\.code).joined(separator: ", ")
        return [Reason(.trialUnknownOccasion, field: field, ["code": code, "codes": codes])]
    }

    private static func halves(_ text: String, _ field: String) throws -> (String, String) {
        guard let sign = text.lastIndex(of: "=") else { throw unreadable(text, field) }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    private static func unreadable(_ text: String, _ field: String) -> Refusal {
        Refusal(.trialUnreadable, field: field, ["text": text])
    }

    /// `2026-11-15`, or `15/11/2026` as people write it.
    private static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
        return parts.count == 3 && numbers.count == 3 ? Day(numbers[2], numbers[1], numbers[0]) : nil
    }
}

extension Assumptions {
    /// `KEY=VALUE`: `yearly.deadline=31/10`, `appraisal=15`.
    package mutating func read(_ text: String, field: String) throws {
        guard let sign = text.firstIndex(of: "=") else {
            throw Refusal(.trialUnreadable, field: field, ["text": text])
        }
        guard let assumption = Assumption(rawValue: String(text[..<sign])) else {
            let keys = Assumption.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(.trialUnknownAssumption, field: field, ["key": String(text[..<sign]), "keys": keys])
        }
        guard set(assumption, String(text[text.index(after: sign)...])) else {
            throw Refusal(assumption.isDay ? .dateMalformed : .numberMalformed, field: field)
        }
    }
}
