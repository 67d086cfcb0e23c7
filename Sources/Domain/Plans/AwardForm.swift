/// A form of award the plan speaks of, with its level and whether the plan's own agency may give it (IV).
package struct AwardForm: Hashable, Sendable, Codable {
    package var code: String
    package var name: String
    package var level: AwardLevel
    package var competence: Competence
    /// The counts it may be given to.
    package var kinds: Set<AwardKind>
    package var source: String

    package init(
        code: String, name: String, level: AwardLevel, competence: Competence, kinds: Set<AwardKind>, source: String
    ) {
        self.code = code
        self.name = name
        self.level = level
        self.competence = competence
        self.kinds = kinds
        self.source = source
    }
}

package enum AwardLevel: String, CaseIterable, Sendable, Codable { case state, province, commune }

/// `own`: the plan's agency decides and the quota is a cap. `upper`: it can only propose, the number is information.
package enum Competence: String, CaseIterable, Sendable, Codable { case own, upper }

/// How a recipient is counted in a quota: the plan's "tập thể", "cá nhân", and households.
package enum AwardKind: String, CaseIterable, Sendable, Codable { case collective, individual, household }

/// The kinds of participant the law and the plan know (parts.md row 2).
package enum ParticipantKind: String, CaseIterable, Sendable, Codable {
    case organisation, enterprise, collective, household, individual

    /// How a participant of this kind is counted: organisations and enterprises count as collectives.
    package var countsAs: AwardKind {
        switch self {
        case .organisation, .enterprise, .collective: .collective
        case .household: .household
        case .individual: .individual
        }
    }
}

package enum AgencyLevel: String, CaseIterable, Sendable, Codable { case state, province, commune }
