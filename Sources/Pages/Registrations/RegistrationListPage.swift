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
    private let canRegister: Bool

    /// - Parameters:
    ///   - year: the year shown; `nil` for all.
    ///   - years: those of the plan, to choose from.
    package init(rows: [Row], year: Int?, years: [Int], canRegister: Bool) {
        (self.rows, self.year, self.years, self.canRegister) = (rows, year, years, canRegister)
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
        let find = SearchBox(action: ParticipantPath.list, label: say(.registrationsFind), in: say)
        return """
            \(PageHead(
                say(title), subtitle: say(.registrationsCount, ["count": String(rows.count)]),
                aside: canRegister ? find.html : ""))
            \(Notice(say(.registrationsOptional), .info, in: say))
            \(filter)
            \(Panel(html: "\(table(say))"))
            """
    }

    private func table(_ say: Language) -> Table {
        let cells = rows.map { row -> [HTML] in
            let registration = row.registration
            let tag = StatusTag(
                say(registration.status.phrase), registration.status == .registered ? .ok : .neutral)
            return [
                "\(TextLink(row.participant, to: RegistrationPath.detail(registration.id)))", "\(row.unit)",
                "\(registration.year)", "\(registration.themes.joined(separator: ", "))",
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
