/// A movement's plan as data: what a plan paper of a commune says, section by section (parts.md row 1).
///
/// Nothing about one commune stands in code: changing the plan file changes the programme.
package struct Plan: Hashable, Sendable, Codable {
    package var identity: PlanIdentity
    package var bases: [LegalBasis]
    package var purposes: [PlanStatement]
    package var requirements: [PlanStatement]
    package var themes: [Theme]
    package var participants: [ParticipantGroup]
    package var criteria: [Criterion]
    package var phases: [Phase]
    package var occasions: [PlannedOccasion]
    package var awards: [AwardForm]
    package var quotas: [QuotaRule]
    package var responsibilities: [Responsibility]
    package var recipients: [PlanStatement]
    /// What stands beside the programme itself; `nil` when the paper says none of it.
    package var procedure: PlanProcedure?

    package init(
        identity: PlanIdentity, bases: [LegalBasis] = [], purposes: [PlanStatement] = [],
        requirements: [PlanStatement] = [], themes: [Theme] = [], participants: [ParticipantGroup] = [],
        criteria: [Criterion] = [], phases: [Phase] = [], occasions: [PlannedOccasion] = [],
        awards: [AwardForm] = [], quotas: [QuotaRule] = [], responsibilities: [Responsibility] = [],
        recipients: [PlanStatement] = [], procedure: PlanProcedure? = nil
    ) {
        self.identity = identity
        self.bases = bases
        self.purposes = purposes
        self.requirements = requirements
        self.themes = themes
        self.participants = participants
        self.criteria = criteria
        self.phases = phases
        self.occasions = occasions
        self.awards = awards
        self.quotas = quotas
        self.responsibilities = responsibilities
        self.recipients = recipients
        self.procedure = procedure
    }

    package func theme(_ code: String) -> Theme? { themes.first { $0.code == code } }

    package func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

    package func award(_ code: String) -> AwardForm? { awards.first { $0.code == code } }

    package func occasion(_ code: String) -> PlannedOccasion? { occasions.first { $0.code == code } }

    /// The criteria a participant of this group is judged by; empty when the plan names none (a defect to show).
    package func criteria(forGroup code: String) -> [Criterion] { criteria.filter { $0.groups.contains(code) } }

    /// The quota rules that bind `award` on `occasion`.
    package func quotas(award: String, occasion: PlannedOccasion) -> [QuotaRule] {
        quotas.filter { $0.award == award && $0.applies(to: occasion) }
    }
}

/// Who issued the plan, when, under which number. `number` is `nil` when the paper leaves it blank.
package struct PlanIdentity: Hashable, Sendable, Codable {
    package var agency: String
    package var superior: String?
    package var level: AgencyLevel
    package var number: String?
    package var symbol: String
    package var place: String
    package var date: Day
    package var signer: String
    package var signerTitle: String
    package var title: String
    package var movement: String
    package var period: Period
    package var source: String

    package init(
        agency: String, superior: String? = nil, level: AgencyLevel, number: String? = nil, symbol: String,
        place: String, date: Day, signer: String, signerTitle: String, title: String, movement: String,
        period: Period, source: String
    ) {
        self.agency = agency
        self.superior = superior
        self.level = level
        self.number = number
        self.symbol = symbol
        self.place = place
        self.date = date
        self.signer = signer
        self.signerTitle = signerTitle
        self.title = title
        self.movement = movement
        self.period = period
        self.source = source
    }
}

/// A legal instrument the plan stands on.
package struct LegalBasis: Hashable, Sendable, Codable {
    package var kind: String
    /// Empty for a law that is cited by its name and day alone.
    package var number: String
    package var date: Day
    /// Empty for a law that is cited without who passed it.
    package var issuer: String
    package var subject: String
    package var source: String

    package init(kind: String, number: String, date: Day, issuer: String, subject: String, source: String) {
        self.kind = kind
        self.number = number
        self.date = date
        self.issuer = issuer
        self.subject = subject
        self.source = source
    }

    /// What a law may lack: everybody knows it by its name.
    package static let optionalKeys = ["number", "issuer"]

    package static func isLaw(_ kind: String) -> Bool {
        let kind = kind.lowercased()
        return ["luật", "bộ luật", "hiến pháp"].contains { kind == $0 || kind.hasPrefix("\($0) ") }
    }
}

/// A sentence of the plan with its place: a purpose, a requirement, a recipient.
package struct PlanStatement: Hashable, Sendable, Codable {
    package var text: String
    package var source: String

    package init(text: String, source: String) { (self.text, self.source) = (text, source) }
}

/// One of the things the movement competes in (II.4).
package struct Theme: Hashable, Sendable, Codable {
    /// The plan's own letter: `a`, `b`, … `đ`, … as it prints them.
    package var code: String
    package var name: String
    package var text: String
    package var source: String

    package init(code: String, name: String, text: String, source: String) {
        self.code = code
        self.name = name
        self.text = text
        self.source = source
    }
}

/// A group of participants as the plan names them (II.1, III), and the kind of record each is.
package struct ParticipantGroup: Hashable, Sendable, Codable {
    package var code: String
    package var kind: ParticipantKind
    package var name: String
    package var source: String

    package init(code: String, kind: ParticipantKind, name: String, source: String) {
        self.code = code
        self.kind = kind
        self.name = name
        self.source = source
    }
}

/// What participants of certain groups are judged by (III).
package struct Criterion: Hashable, Sendable, Codable {
    package var code: String
    /// Codes of the participant groups it is for.
    package var groups: [String]
    package var text: String
    package var source: String

    package init(code: String, groups: [String], text: String, source: String) {
        self.code = code
        self.groups = groups
        self.text = text
        self.source = source
    }
}

/// A stretch of the movement that ends with a review (VI.1). Phases may share a year, as 2027 does in Cao Minh's plan.
package struct Phase: Hashable, Sendable, Codable {
    package var code: String
    package var name: String
    package var period: Period
    package var source: String

    package init(code: String, name: String, period: Period, source: String) {
        self.code = code
        self.name = name
        self.period = period
        self.source = source
    }
}

/// A body and what the plan asks of it (VI.2).
package struct Responsibility: Hashable, Sendable, Codable {
    package var body: String
    package var task: String
    package var source: String

    package init(body: String, task: String, source: String) {
        self.body = body
        self.task = task
        self.source = source
    }
}
