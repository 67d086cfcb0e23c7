import Domain
import Pages

/// The fields of a registration as they were typed: `themes`, and numbered rows of commitments.
struct RegistrationForm {
    let form: FormBody

    init(_ form: FormBody) { self.form = form }

    /// More rows than anybody fills; what lies beyond is no form of ours.
    private static let mostRows = 60

    var themes: [String] { form.all("themes") }

    /// What to show when the form comes back: all rows as typed.
    var entry: RegistrationFormPage.Entry {
        .init(year: form["year"], themes: Set(themes), rows: rows.map(\.row))
    }

    /// What an existing registration's form starts with, and some empty rows.
    static func entry(of registration: Registration) -> RegistrationFormPage.Entry {
        let rows = registration.commitments.map(RegistrationFormPage.Row.init)
        let spare = max(RegistrationFormPage.spareRows, RegistrationFormPage.firstRows - rows.count)
        return .init(
            year: String(registration.year), themes: Set(registration.themes),
            rows: rows + Array(repeating: .init(), count: spare))
    }

    /// The rows somebody wrote in.
    /// - Throws: `Refusal` with everything that can not be read.
    func read(year standard: Int) throws -> (year: Int, commitments: [Commitment]) {
        var reader = FormReader(form)
        let year = reader.number("year") ?? standard
        let commitments = rows.filter(\.row.isWritten).map { number, row in
            Commitment(
                theme: row.theme, text: reader.text("text-\(number)", most: 1_000),
                measure: reader.line("measure-\(number)"), target: reader.line("target-\(number)"),
                due: reader.day("due-\(number)"))
        }
        try reader.finish()
        return (year, commitments)
    }

    private var rows: [(number: Int, row: RegistrationFormPage.Row)] {
        (1...RegistrationForm.mostRows).prefix { form.has("text-\($0)") }.map { number in
            (
                number,
                .init(
                    theme: form["theme-\(number)"], text: form["text-\(number)"], measure: form["measure-\(number)"],
                    target: form["target-\(number)"], due: form["due-\(number)"])
            )
        }
    }
}

extension RegistrationFormPage.Row {
    /// A row with anything in it counts; one left alone does not.
    fileprivate var isWritten: Bool { self != RegistrationFormPage.Row() }
}
