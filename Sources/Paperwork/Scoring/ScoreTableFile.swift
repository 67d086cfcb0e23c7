package import Domain

/// A table of points an office sets, as a YAML file: `scoring` and `ties` as in a plan file (docs/plan-file.md).
package enum ScoreTableFile {
    /// Reads a table and lists everything wrong with the file at once, in its order; as safe for files from strangers
    /// as the plan file, whose reader it uses.
    package static func read(_ bytes: [UInt8]) -> (table: ScoreTable?, problems: [PlanProblem]) {
        let log = PlanProblemLog()
        let table = table(bytes, log)
        return (log.problems.isEmpty ? table : nil, log.sorted)
    }

    private static func table(_ bytes: [UInt8], _ log: PlanProblemLog) -> ScoreTable? {
        guard let text = PlanSource.text(of: bytes, log), PlanGuard.admits(text, log) else { return nil }
        guard let node = PlanYaml.root(of: text, log) else { return nil }
        guard let root = PlanRecord(node, path: "", keys: ["scoring"], optional: ["ties"], log) else { return nil }
        let rows = PlanScoringReader(root: root).rows() ?? []
        let ties = root.node("ties") == nil ? [] : PlanProcedureReader(root: root).ties() ?? []
        return ScoreTable(rows: rows, ties: ties)
    }
}
