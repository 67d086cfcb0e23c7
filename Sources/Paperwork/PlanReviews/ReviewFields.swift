import Domain
import Reading
import Wording

/// The fields of an entry, part by part, and how each is asked for (docs/plan-file.md).
enum ReviewFields {
    static func keys(_ part: PlanPart) -> [String] {
        switch part {
        case .identity:
            [
                "agency", "superior", "level", "number", "symbol", "place", "date", "signer", "signer-title", "title",
                "movement", "first", "last",
            ]
        case .bases: ["kind", "number", "date", "issuer", "subject", "source"]
        case .purposes, .requirements, .recipients: ["text", "source"]
        case .themes: ["code", "name", "text", "source"]
        case .participants: ["code", "kind", "name", "source"]
        case .criteria: ["code", "groups", "text", "source"]
        case .phases: ["code", "name", "first", "last", "source"]
        case .occasions: ["code", "kind", "year", "name", "source"]
        case .awards: ["code", "name", "level", "competence", "kinds", "source"]
        case .quotas: ["award", "occasion", "kind", "scope", "maximum", "of", "competence", "source"]
        case .responsibilities: ["body", "task", "source"]
        case .papers: ["text", "sets", "source"]
        case .deadlines: ["date", "text", "source"]
        case .thresholds: ["share", "text", "source"]
        case .scoring: ["code", "sort", "text", "points"]
        case .ties: ["order", "text", "source"]
        case .findings: ["code"]
        }
    }

    /// Codes that tell entries apart; a theme's is the number the paper gives it.
    static func isMade(_ part: PlanPart, _ key: String) -> Bool {
        key == "code" && part.hasMadeCodes
    }

    /// The place in the paper of what stands in no paper.
    static let ownSource = "người rà soát bổ sung"

    /// An entry that a person adds: where it comes from is known.
    static func added(_ part: PlanPart) -> FactRecord {
        var record = whole(FactRecord(), part)
        if keys(part).contains("source") {
            record["source"] = Fact(.text(ownSource), quote: nil, line: nil, .sure)
        }
        return record
    }

    /// The record with every field of its part, those of the plan file first.
    static func whole(_ record: FactRecord, _ part: PlanPart) -> FactRecord {
        var whole = FactRecord()
        // What a share is taken of is asked only where a quota is no plain number.
        let asked = keys(part).filter { $0 != "of" || record[$0].value != nil || record["maximum"].number == nil }
        for key in asked { whole[key] = record[key] }
        for key in record.keys where !keys(part).contains(key) { whole[key] = record[key] }
        return whole
    }

    static func input(_ part: PlanPart, _ key: String, _ fact: Fact, _ options: ReviewOptions) -> ReviewInput {
        switch (part, key) {
        case (_, "date") where part != .deadlines, (_, "first"), (_, "last"): .day
        case (.deadlines, "date"): if case .text? = fact.value { .text } else { .day }
        case (.quotas, "maximum"): .count
        case (.quotas, "of"): .choice(options.bases)
        case (_, "year"), (_, "points"), (_, "order"), (_, "sets"): .number
        case (.identity, "level"): .choice(options.agencyLevels)
        case (.awards, "level"): .choice(options.awardLevels)
        case (.awards, "competence"), (.quotas, "competence"): .choice(options.competences)
        case (.awards, "kinds"), (.quotas, "kind"): .list(options.awardKinds)
        case (.participants, "kind"): .choice(options.participantKinds)
        case (.occasions, "kind"): .choice(options.occasionKinds)
        case (.criteria, "groups"): .list(options.groups)
        case (.quotas, "award"): .choice(options.awards)
        case (.quotas, "occasion"): .choice(options.occasions)
        case (.quotas, "scope"): .choice(options.scopes)
        case (_, "text"), (_, "task"), (_, "subject"): .longText
        default: .text
        }
    }
}

/// The answers of closed lists: those of the plan file, and the codes of the plan's own lists by their names.
struct ReviewOptions {
    let agencyLevels: [ReviewOption]
    let awardLevels: [ReviewOption]
    let competences: [ReviewOption]
    let awardKinds: [ReviewOption]
    let participantKinds: [ReviewOption]
    let occasionKinds: [ReviewOption]
    let bases: [ReviewOption]
    let scopes: [ReviewOption]
    let groups: [ReviewOption]
    let awards: [ReviewOption]
    let occasions: [ReviewOption]

    init(_ facts: PlanFacts, _ language: Language) {
        func all<Kind: CaseIterable & RawRepresentable<String>>(_: Kind.Type, _ phrase: (Kind) -> Phrase)
            -> [ReviewOption]
        {
            Kind.allCases.map { ReviewOption($0.rawValue, language(phrase($0))) }
        }
        agencyLevels = all(AgencyLevel.self, \.phrase)
        awardLevels = all(AwardLevel.self, \.phrase)
        competences = all(Competence.self, \.phrase)
        awardKinds = all(AwardKind.self, \.phrase)
        participantKinds = all(ParticipantKind.self, \.phrase)
        occasionKinds = all(OccasionKind.self, \.phrase)
        bases = all(QuotaBase.self, \.phrase)
        let units = OrgUnitKind.allCases.flatMap { [QuotaScope.unitKind($0), .each($0)] }
        scopes = ([.programme, .unit] + units).map { ReviewOption($0.code, language($0.phrase)) }
        groups = ReviewOptions.named(facts[.participants])
        awards = ReviewOptions.named(facts[.awards])
        let every = OccasionKind.allCases.map {
            ReviewOption($0.rawValue, language(PlanWords.everyOccasion, ["kind": language($0.phrase)]))
        }
        occasions = every + ReviewOptions.named(facts[.occasions])
    }

    private static func named(_ records: [FactRecord]) -> [ReviewOption] {
        // Names that stand twice are told apart by their place in the list.
        let names = records.compactMap { record in
            record["code"].text.flatMap { $0.isEmpty ? nil : record["name"].text ?? $0 }
        }
        return records.enumerated().compactMap { place, record in
            guard let code = record["code"].text, !code.isEmpty else { return nil }
            let name = record["name"].text ?? code
            return ReviewOption(code, names.count { $0 == name } > 1 ? "\(name) (\(place + 1))" : name)
        }
    }
}
