package import Domain
package import Wording

/// Plan and log of a year, the latest day first.
package struct CommunicationsPage: Sendable {
    private let activities: [CommunicationActivity]
    private let units: [ID<OrgUnit>: String]
    private let year: Int
    private let years: [Int]
    private let today: Day
    private let canPlan: Bool
    private let canPress: Bool

    /// - Parameter activities: of the year.
    package init(
        activities: [CommunicationActivity], units: [ID<OrgUnit>: String], year: Int, years: [Int], today: Day,
        canPlan: Bool, canPress: Bool
    ) {
        (self.activities, self.units, self.year, self.years) = (activities, units, year, years)
        (self.today, self.canPlan, self.canPress) = (today, canPlan, canPress)
    }

    package let title: Phrase = .communicationTitle

    package func html(in say: Language) -> HTML {
        let new = Button(say(.communicationNew), .primary, to: CommunicationPath.new)
        let export = ExportLink(path: ExportPath.communications, query: ["year=\(year)"], language: say)
        let press: HTML = " · \(TextLink(say(.pressTitle), to: CommunicationPath.press))"
        return """
            \(PageHead(say(title), aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))\(if: canPlan, new.html)</div>"))
            <p class="soft prose">\(say(.communicationHelp)) \(TextLink(say(.announcementsTitle), to: CommunicationPath.announcements))\(if: canPress, press)</p>
            \(filter(say))
            <p class="soft">\(say(.communicationCounts, counts))</p>
            \(if: !activities.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(table(say))"))
            """
    }

    private func filter(_ say: Language) -> FilterBar {
        let field = Field.select(
            "year", say(.communicationYear), years.map { Choice(String($0), String($0)) }, chosen: String(year))
        return FilterBar(action: CommunicationPath.list, fields: [field], isActive: false, in: say)
    }

    private var counts: [String: String] {
        let done = activities.filter { $0.status == .done }
        return [
            "year": String(year), "done": String(done.count),
            "planned": String(activities.count { $0.status == .planned }),
            "late": String(activities.count { $0.isLate(on: today) }),
            "reach": AddressText.grouped(done.reduce(0) { $0 + ($1.outcome?.reach ?? 0) }),
        ]
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.communicationName)), .init(say(.communicationPlanned)), .init(say(.communicationKind)),
                .init(say(.communicationChannel)), .init(say(.communicationUnit)), .init(say(.communicationStatus)),
                .number(say(.communicationReach)),
            ],
            rows: activities.map { one in
                [
                    "\(TextLink(one.title, to: CommunicationPath.detail(one.id)))", "\(one.planned.vietnamese)",
                    "\(say(one.kind.phrase).asStart)", "\(one.channel)", "\(units[one.unit] ?? "")",
                    "\(CommunicationWords.tag(one, on: today, say))",
                    "\(one.outcome?.reach.map { AddressText.grouped($0) } ?? "–")",
                ]
            }, empty: EmptyState(say(.communicationNone), hint: say(.communicationNoneHint)))
    }
}

enum CommunicationWords {
    static func tag(_ activity: CommunicationActivity, on day: Day, _ say: Language) -> StatusTag {
        if activity.isLate(on: day) { return StatusTag(say(.communicationLate), .bad) }
        return switch activity.status {
        case .planned: StatusTag(say(activity.status.phrase), .waiting)
        case .done: StatusTag(say(activity.status.phrase), .ok)
        case .calledOff: StatusTag(say(activity.status.phrase))
        }
    }
}

/// Planning one.
package struct CommunicationFormPage: Sendable {
    /// For the clerk, who plans for any unit.
    private let units: [Choice]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(units: [Choice], typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.units, self.typed, self.csrf, self.errors) = (units, typed, csrf, errors)
    }

    package let title: Phrase = .communicationNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.communicationTitle), CommunicationPath.list)], here: say(title), in: say)
        let unit: HTML =
            units.isEmpty
            ? .empty
            : "\(Field.select("unit", say(.communicationUnit), units, chosen: typed["unit"], blank: "–", error: errors["unit"]))"
        let kinds = CommunicationKind.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(unit)
            \(Field.text("title", say(.communicationName), value: typed["title"] ?? "", error: errors["title"]))
            \(Field.select("kind", say(.communicationKind), kinds, chosen: typed["kind"], blank: "–", error: errors["kind"]))
            \(Field.text("channel", say(.communicationChannel), value: typed["channel"] ?? "", error: errors["channel"]))
            \(Field.date("planned", say(.communicationPlanned), typed: typed["planned"] ?? "", error: errors["planned"]))
            \(Field.text("responsible", say(.communicationResponsible), value: typed["responsible"] ?? "", error: errors["responsible"]).optional(in: say))
            \(ButtonRow(Button(say(.communicationNew)), Button(say(.cancel), to: CommunicationPath.list)))
            """
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(Form(action: CommunicationPath.list, csrf: csrf, fields))"))"))
            """
    }
}
