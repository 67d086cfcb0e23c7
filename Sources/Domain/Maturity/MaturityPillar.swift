/// A pillar (trụ cột) of a criteria set: what the level rule looks at one by one.
package struct MaturityPillar: Hashable, Sendable, Codable {
    package let code: String
    package let name: String
    package let components: [MaturityComponent]

    package init(code: String, name: String, components: [MaturityComponent]) {
        (self.code, self.name, self.components) = (code, name, components)
    }

    package var criteria: [MaturityCriterion] { components.flatMap(\.criteria) }
    package var maximum: Int { components.reduce(0) { $0 + $1.maximum } }
}

/// Criteria of a pillar that belong together; one page of the assessment.
package struct MaturityComponent: Hashable, Sendable, Codable {
    package let code: String
    package let name: String
    package let criteria: [MaturityCriterion]

    package init(code: String, name: String, criteria: [MaturityCriterion]) {
        (self.code, self.name, self.criteria) = (code, name, criteria)
    }

    package var maximum: Int { criteria.reduce(0) { $0 + $1.maximum } }
}

/// One question, answered by the points claimed for it.
package struct MaturityCriterion: Hashable, Sendable, Codable {
    package let code: String
    /// `nil` where the source gives none; nothing is made up for it.
    package let name: String?
    /// The points that can be claimed, rising from 0.
    package let steps: [Int]

    package init(code: String, name: String?, steps: [Int]) {
        (self.code, self.name, self.steps) = (code, name, steps)
    }

    package var maximum: Int { steps.last ?? 0 }
}
