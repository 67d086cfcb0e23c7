package import Domain

extension PlanProblem {
    /// The sentence with its values filled in.
    package var phrase: Phrase { code.phrase.filled(values) }
}

extension PlanProblemCode {
    /// What is wrong and what to do about it, with blanks for the values of the problem.
    package var phrase: Phrase {
        switch self {
        case .notUTF8: PlanProblemWords.notUTF8
        case .tooLarge: PlanProblemWords.tooLarge
        case .emptyFile: PlanProblemWords.emptyFile
        case .controlCharacter: PlanProblemWords.controlCharacter
        case .yamlSyntax: PlanProblemWords.yamlSyntax
        case .refusedMark: PlanProblemWords.refusedMark
        case .tooDeep: PlanProblemWords.tooDeep
        case .tooManyNodes: PlanProblemWords.tooManyNodes
        case .tooManyProblems: PlanProblemWords.tooManyProblems
        case .unknownKey: PlanProblemWords.unknownKey
        case .missingKey: PlanProblemWords.missingKey
        case .duplicateKey: PlanProblemWords.duplicateKey
        case .notAMapping: PlanProblemWords.notAMapping
        case .notAList: PlanProblemWords.notAList
        case .notAText: PlanProblemWords.notAText
        case .emptyText: PlanProblemWords.emptyText
        case .emptyList: PlanProblemWords.emptyList
        case .textTooLong: PlanProblemWords.textTooLong
        case .notADay: PlanProblemWords.notADay
        case .notAYear: PlanProblemWords.notAYear
        case .notANumber: PlanProblemWords.notANumber
        case .unknownChoice: PlanProblemWords.unknownChoice
        case .repeatedValue: PlanProblemWords.repeatedValue
        case .badCode: PlanProblemWords.badCode
        case .reservedCode: PlanProblemWords.reservedCode
        case .duplicateCode: PlanProblemWords.duplicateCode
        case .unknownCode: PlanProblemWords.unknownCode
        case .periodReversed: PlanProblemWords.periodReversed
        case .occasionOutsidePeriod: PlanProblemWords.occasionOutsidePeriod
        case .quotaKindNotAllowed: PlanProblemWords.quotaKindNotAllowed
        case .quotaCompetenceContradicts: PlanProblemWords.quotaCompetenceContradicts
        case .quotaRepeated: PlanProblemWords.quotaRepeated
        case .notADecimal: PlanProblemWords.notADecimal
        case .notAPercent: PlanProblemWords.notAPercent
        case .notADue: PlanProblemWords.notADue
        case .notAVoteShare: PlanProblemWords.notAVoteShare
        case .baseWithoutShare: PlanProblemWords.baseWithoutShare
        case .scoringContradicts: PlanProblemWords.scoringContradicts
        case .bandWithoutEnd: PlanProblemWords.bandWithoutEnd
        case .bandReversed: PlanProblemWords.bandReversed
        case .bandUnread: PlanProblemWords.bandUnread
        case .stepsNotRising: PlanProblemWords.stepsNotRising
        case .bandNotRising: PlanProblemWords.bandNotRising
        case .levelNotRising: PlanProblemWords.levelNotRising
        case .boundUnclear: PlanProblemWords.boundUnclear
        case .levelOutOfReach: PlanProblemWords.levelOutOfReach
        }
    }
}

/// One member per code, in the files beside this one.
enum PlanProblemWords {}
