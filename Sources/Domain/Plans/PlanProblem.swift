/// One thing that keeps a plan file from being used, with its place. What a plan that can be used leaves open is a
/// `PlanFinding`.
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

    package var strength: CheckStrength { .block }
}

/// Everything the plan reader can say, a closed list so that every one has its sentence in both languages.
package enum PlanProblemCode: String, CaseIterable, Sendable, Codable {
    // The file as a whole.
    case notUTF8, tooLarge, emptyFile, controlCharacter, yamlSyntax, refusedMark, tooDeep, tooManyNodes
    case tooManyProblems
    // Shape: keys and kinds of value.
    case unknownKey, missingKey, duplicateKey, notAMapping, notAList, notAText, emptyText, emptyList, textTooLong
    case notADay, notAYear, notANumber, unknownChoice, repeatedValue
    case notADecimal, notAPercent, notADue, notAVoteShare
    // Meaning: codes, periods, quotas.
    case badCode, reservedCode, duplicateCode, unknownCode, periodReversed, occasionOutsidePeriod
    case quotaKindNotAllowed, quotaCompetenceContradicts, quotaRepeated, baseWithoutShare
    case scoringContradicts, bandWithoutEnd, bandReversed
    /// A band in a cell of a spreadsheet; a plan file has keys for its ends.
    case bandUnread
    // Criteria sets (docs/maturity.md).
    case stepsNotRising, bandNotRising, levelNotRising, boundUnclear, levelOutOfReach
}
