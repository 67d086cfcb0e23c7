/// One thing wrong, or worth a look, in a plan file, with its place.
package struct PlanProblem: Hashable, Sendable {
    /// 1-based, as an editor counts.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    /// Where in the plan: `quotas[3].maximum`, entries counted from 0; empty for the file as a whole.
    package let path: String
    package let code: PlanProblemCode
    /// Values its sentence mentions, by name; what each code carries stands in docs/plan-file.md.
    package let values: [String: String]

    package init(line: Int, column: Int, path: String, code: PlanProblemCode, values: [String: String] = [:]) {
        self.line = line
        self.column = column
        self.path = path
        self.code = code
        self.values = values
    }

    package var strength: PlanProblemStrength { code.strength }
}

/// `block`: the file can not be used as it stands. `warn`: the plan itself says something a clerk should know.
package enum PlanProblemStrength: String, CaseIterable, Sendable, Codable { case block, warn }

/// Everything the plan reader can say, a closed list so that every one has its sentence in both languages.
package enum PlanProblemCode: String, CaseIterable, Sendable, Codable {
    // The file as a whole.
    case notUTF8, tooLarge, emptyFile, controlCharacter, yamlSyntax, refusedMark, tooDeep, tooManyNodes
    case tooManyProblems
    // Shape: keys and kinds of value.
    case unknownKey, missingKey, duplicateKey, notAMapping, notAList, notAText, emptyText, emptyList, textTooLong
    case notADay, notAYear, notANumber, unknownChoice, repeatedValue
    // Meaning: codes, periods, quotas.
    case badCode, reservedCode, duplicateCode, unknownCode, periodReversed, occasionOutsidePeriod
    case quotaKindNotAllowed, quotaCompetenceContradicts, quotaRepeated
    // Criteria sets (docs/maturity.md).
    case stepsNotRising, bandNotRising, levelNotRising, boundUnclear, levelOutOfReach
    // What the plan itself leaves open (parts.md, "Defects in the plan").
    case numberBlank, basisAfterPlan, sectionSkipped, groupWithoutCriteria, phaseOutsidePeriod, phasesOverlap
    case occasionsShareYear, occasionWithoutQuota, awardWithoutQuota, quotaOfUpperLevel, quotaNeverApplies

    package var strength: PlanProblemStrength {
        switch self {
        case .numberBlank, .basisAfterPlan, .sectionSkipped, .groupWithoutCriteria, .phaseOutsidePeriod,
            .phasesOverlap, .occasionsShareYear, .occasionWithoutQuota, .awardWithoutQuota, .quotaOfUpperLevel,
            .quotaNeverApplies:
            .warn
        default: .block
        }
    }
}
