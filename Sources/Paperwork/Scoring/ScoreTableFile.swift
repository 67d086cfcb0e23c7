package import Domain
package import Wording

/// A table of points an office sets, as a YAML file: `scoring` and `ties` as in a plan file (docs/plan-file.md).
package enum ScoreTableFile {
    /// Reads a table in whichever of the two ways it comes: what is no YAML by its name or its bytes is a spreadsheet.
    /// - Throws: `TableFault` when a spreadsheet can not be read as one.
    package static func read(
        _ bytes: [UInt8], name: String, in say: Language
    ) throws(TableFault) -> (table: ScoreTable?, problems: [PlanProblem]) {
        let isTable = [".xlsx", ".xls", ".csv", ".txt"].contains { name.lowercased().hasSuffix($0) }
        return isTable ? try ScoreTableSheet.read(bytes, in: say) : read(bytes)
    }

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
        guard let root = PlanRecord(node, path: "", keys: [], optional: ["scoring", "ties"], log) else { return nil }
        let hasRows = root.node("scoring") != nil
        let rows = hasRows ? PlanScoringReader(root: root).rows() ?? [] : []
        let ties = root.node("ties") == nil ? [] : PlanProcedureReader(root: root).ties() ?? []
        // A table may put its participants in order by what is measured alone.
        if !hasRows && ties.isEmpty && log.problems.isEmpty {
            log.add(.missingKey, at: root.place, "scoring", ["key": "scoring"])
        }
        return ScoreTable(rows: rows, ties: ties)
    }
}
