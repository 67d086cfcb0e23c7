/// One thing in which a coming plan differs from the plan in force.
package struct PlanDifference: Hashable, Sendable {
    package let part: PlanPart
    package let kind: Kind
    /// What the entry is called: its name, code, number or the beginning of its text.
    package let label: String
    package let changes: [Change]

    package init(_ kind: Kind, _ part: PlanPart, _ label: String, _ changes: [Change] = []) {
        (self.kind, self.part, self.label, self.changes) = (kind, part, label, changes)
    }

    package enum Kind: String, CaseIterable, Sendable { case added, removed, changed }

    package struct Change: Hashable, Sendable {
        package let field: String
        package let before: String
        package let after: String

        package init(_ field: String, _ before: String, _ after: String) {
            (self.field, self.before, self.after) = (field, before, after)
        }
    }
}
