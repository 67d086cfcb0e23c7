import Domain
import Wording

/// What is wrong with the rows of a table that came in, cell by cell.
struct ImportProblemPanel {
    let problems: [CellProblem]
    /// The title of the column of a field.
    let column: (String?) -> String
    /// Stands below the table.
    var more = HTML.empty

    /// More of them say nothing new.
    private static let most = 500

    func panel(in say: Language) -> Panel {
        let rows = problems.prefix(ImportProblemPanel.most).map { problem -> [HTML] in
            [
                "\(String(problem.row))", "\(column(problem.reason.field))",
                "\(problem.read.isEmpty ? say(.importEmptyCell) : problem.read)", "\(problem.reason.sentence(in: say))",
            ]
        }
        let title = say(.importWrongTitle, ["count": AddressText.grouped(problems.count)])
        let table = Table(
            title,
            columns: [
                .init(say(.importRow)), .init(say(.importColumn)), .init(say(.importWhatRead)), .init(say(.importWhy)),
            ], rows: rows)
        return Panel(title, "<p class=\"soft\">\(say(.importWrongHint))</p>\(table)\(more)")
    }
}
