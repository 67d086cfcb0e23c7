package import Domain
import Reading

/// The plan as a YAML file an office can read and edit (format: docs/plan-file.md).
package enum PlanFile {
    /// Reads a plan and lists everything wrong with the file at once, in the order of the file.
    ///
    /// Safe for files from strangers: size, nesting and number of values are bounded, and anchors, aliases, tags and
    /// `?` keys are refused before the YAML parser sees the text.
    package static func read(_ bytes: [UInt8]) -> PlanReading {
        let log = PlanProblemLog()
        guard let plan = plan(bytes, log), log.problems.isEmpty else { return PlanReading(problems: log.sorted) }
        return PlanReading(plan: plan, findings: FindingReading.findings(PlanFacts(plan, line: log.line)))
    }

    private static func plan(_ bytes: [UInt8], _ log: PlanProblemLog) -> Plan? {
        guard let text = PlanSource.text(of: bytes, log), PlanGuard.admits(text, log) else { return nil }
        guard let root = PlanYaml.root(of: text, log) else { return nil }
        return PlanSections(root, log)?.plan()
    }
}

/// What came out of a plan file: the plan with what it leaves open, or every problem that keeps it from being one.
package struct PlanReading: Sendable {
    /// `nil` exactly when there is a problem.
    package let plan: Plan?
    /// In the order of the file.
    package let problems: [PlanProblem]
    /// What a clerk should know about the plan, in the order of the file (docs/plan-paper.md).
    package let findings: [PlanFinding]

    /// Every problem of the file blocks it.
    package var blocks: [PlanProblem] { problems }

    init(problems: [PlanProblem]) { (plan, self.problems, findings) = (nil, problems, []) }

    init(plan: Plan, findings: [PlanFinding]) { (self.plan, problems, self.findings) = (plan, [], findings) }
}
