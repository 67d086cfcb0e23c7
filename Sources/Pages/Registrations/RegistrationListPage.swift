package import Domain
package import Wording

/// Who takes part in what, by year.
package struct RegistrationListPage: Sendable {
    package struct Row: Sendable {
        let registration: Registration
        let participant: String
        let unit: String

        package init(_ registration: Registration, participant: String, unit: String) {
            (self.registration, self.participant, self.unit) = (registration, participant, unit)
        }
    }

    private let rows: [Row]
    private let year: Int?
    private let years: [Int]
    private let themes: [Theme]
    private let canRegister: Bool

    /// - Parameters:
    ///   - themes: those of the plan, whose names stand for their codes.
    ///   - year: the year shown; `nil` for all.
    ///   - years: those of the plan, to choose from.
    package init(rows: [Row], year: Int?, years: [Int], themes: [Theme], canRegister: Bool) {
        (self.rows, self.year, self.years) = (rows, year, years)
        (self.themes, self.canRegister) = (themes, canRegister)
    }

    package let title: Phrase = .registrationsTitle

    package func html(in say: Language) -> HTML {
        let choices = years.map { Choice(String($0), String($0)) } + [Choice("all", say(.registrationsAllYears))]
        let filter = FilterBar(
            action: RegistrationPath.list,
            fields: [
                Field.select(
                    "year", say(.registrationsYear), choices, chosen: year.map(String.init) ?? "all")
            ], isActive: false, in: say)
        let new = Button(say(.registrationsNew), .primary, to: RegistrationPath.new)
        return """
            \(PageHead(
                say(title), subtitle: say(.registrationsCount, ["count": AddressText.grouped(rows.count)]),
                aside: canRegister ? new.html : ""))
            \(Notice(say(.registrationsOptional), .info, in: say))
            \(filter)
            \(Panel(html: "\(if: !rows.isEmpty, export(say))\(table(say))"))
            """
    }

    private func export(_ say: Language) -> HTML {
        let query = ["year=\(year.map(String.init) ?? "all")"]
        let link = ExportLink(path: ExportPath.registrations, query: query, language: say)
        return "<p class=\"soft list-line\">\(link)</p>"
    }

    /// The names of the themes somebody took on, in the order of the plan; all of them in two words.
    private func names(_ codes: [String], _ say: Language) -> String {
        let chosen = themes.filter { codes.contains($0.code) }
        if chosen.count == themes.count && chosen.count > 2 {
            return say(.registrationsAllThemes, ["count": String(chosen.count)])
        }
        return chosen.map(\.name).joined(separator: "; ")
    }

    private func table(_ say: Language) -> Table {
        let cells = rows.map { row -> [HTML] in
            let registration = row.registration
            let tag = StatusTag(
                say(registration.status.phrase), registration.status == .registered ? .ok : .neutral)
            return [
                "\(TextLink(row.participant, to: RegistrationPath.detail(registration.id)))", "\(row.unit)",
                "\(registration.year)", "\(names(registration.themes, say))",
                "\(registration.commitments.count)", "\(tag)",
            ]
        }
        return Table(
            say(title),
            columns: [
                .init(say(.registrationsParticipant)), .init(say(.registrationsUnit)),
                .number(say(.registrationsYear)), .init(say(.registrationsThemes)),
                .number(say(.registrationsCommitmentCount)), .init(say(.registrationsStatus)),
            ], rows: cells, empty: EmptyState(say(.registrationsEmpty), hint: say(.registrationsEmptyHint)))
    }
}
