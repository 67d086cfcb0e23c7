package import Domain

/// A criteria set as a YAML file an office can read and edit (format: docs/maturity.md).
package enum CriteriaSetFile {
    /// Reads a set and lists everything wrong with the file at once, in its order; as safe for files from strangers as
    /// the plan file, whose reader it uses.
    package static func read(_ bytes: [UInt8]) -> CriteriaSetReading {
        let log = PlanProblemLog()
        let set = set(bytes, log)
        return CriteriaSetReading(set: log.problems.isEmpty ? set : nil, problems: log.sorted)
    }

    private static func set(_ bytes: [UInt8], _ log: PlanProblemLog) -> CriteriaSet? {
        guard let text = PlanSource.text(of: bytes, log), PlanGuard.admits(text, log) else { return nil }
        guard let root = PlanYaml.root(of: text, log) else { return nil }
        return CriteriaSetSections(root, log)?.set()
    }
}

/// What came out of a set file: the set, unless there is a problem, and every problem in the order of the file.
package struct CriteriaSetReading: Sendable {
    package let set: CriteriaSet?
    package let problems: [PlanProblem]
}
