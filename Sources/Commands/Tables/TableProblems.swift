import Domain
import Paperwork
import Wording

/// What keeps the rows of a table from being taken, as the command line tells it.
struct TableProblems {
    let problems: [CellProblem]
    let form: TableForm

    /// A line for each: the row, the column by its title, what stood there and why it can not stay.
    func show(_ desk: CommandDesk) {
        for problem in problems {
            let column = form.columns.first { $0.field == problem.reason.field }
            desk.say(
                Phrase("Dòng {row}, {column}: “{read}”. {why}", "Row {row}, {column}: “{read}”. {why}"),
                [
                    "row": "\(problem.row)", "column": column.map { desk.language($0.title) } ?? "",
                    "read": problem.read, "why": problem.reason.sentence(in: desk.language),
                ])
        }
    }

    func json(_ say: Language) -> JSON {
        .array(
            problems.map { problem in
                [
                    "row": JSON(problem.row), "column": .string(problem.reason.field ?? ""),
                    "read": .string(problem.read), "sentence": .string(problem.reason.sentence(in: say)),
                ]
            })
    }
}
