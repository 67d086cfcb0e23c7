/// What the rows of a table that came in would do, as its preview and the command line show it.
package struct TablePreview: Sendable {
    package enum Effect: Hashable, Sendable { case added, changed, same, wrong }

    package struct Row: Hashable, Sendable {
        /// As the file counts it.
        package let row: Int
        /// Under the titles of the preview.
        package let cells: [String]
        package let effect: Effect

        package init(row: Int, cells: [String], effect: Effect) {
            (self.row, self.cells, self.effect) = (row, cells, effect)
        }
    }

    package let rows: [Row]
    package let problems: [CellProblem]

    package init(rows: [Row], problems: [CellProblem]) { (self.rows, self.problems) = (rows, problems) }

    package var counts: ParticipantImport.Counts {
        rows.reduce(into: ParticipantImport.Counts()) { counts, row in
            switch row.effect {
            case .added: counts.added += 1
            case .changed: counts.changed += 1
            case .same: counts.same += 1
            case .wrong: counts.wrong += 1
            }
        }
    }
}
