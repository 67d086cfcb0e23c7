package import Domain

/// The plan as a YAML file an office can read and edit (format: docs/plan-file.md).
package enum PlanFile {
    /// Reads a plan and lists everything wrong with the file at once, in the order of the file.
    ///
    /// Safe for files from strangers: size, nesting and number of values are bounded, and anchors, aliases, tags and
    /// `?` keys are refused before the YAML parser sees the text.
    package static func read(_ bytes: [UInt8]) -> PlanReading {
        let log = PlanProblemLog()
        let plan = plan(bytes, log)
        let problems = log.sorted
        return PlanReading(plan: problems.contains { $0.strength == .block } ? nil : plan, problems: problems)
    }

    private static func plan(_ bytes: [UInt8], _ log: PlanProblemLog) -> Plan? {
        guard let text = PlanSource.text(of: bytes, log), PlanGuard.admits(text, log) else { return nil }
        guard let root = PlanYaml.root(of: text, log) else { return nil }
        guard let plan = PlanSections(root, log)?.plan() else { return nil }
        if log.problems.isEmpty { PlanLint(plan: plan, log: log).run() }
        return plan
    }
}

/// What came out of a plan file: the plan, unless something blocks it, and every problem in the order of the file.
package struct PlanReading: Sendable {
    /// `nil` exactly when a problem of strength `block` is among the problems.
    package let plan: Plan?
    package let problems: [PlanProblem]

    package var blocks: [PlanProblem] { problems.filter { $0.strength == .block } }

    package var warnings: [PlanProblem] { problems.filter { $0.strength == .warn } }
}
