package import Domain
package import Wording

/// The classes of a year: against the target, by unit, by village, one by one.
package struct SkillsPage: Sendable {
    /// What the classes of one unit or village come to.
    package struct Line: Sendable {
        let name: String
        let counts: SkillCounts

        package init(_ name: String, _ counts: SkillCounts) { (self.name, self.counts) = (name, counts) }
    }

    private let year: Int
    private let years: [Int]
    private let classes: [SkillClass]
    private let names: [ID<OrgUnit>: String]
    private let byUnit: [Line]
    private let byVillage: [Line]
    /// `nil` for a unit, which sees its own.
    private let targets: [SkillTarget]?
    private let canEnter: Bool

    package init(
        year: Int, years: [Int], classes: [SkillClass], names: [ID<OrgUnit>: String], byUnit: [Line],
        byVillage: [Line], targets: [SkillTarget]?, canEnter: Bool
    ) {
        (self.year, self.years, self.classes, self.names) = (year, years, classes, names)
        (self.byUnit, self.byVillage, self.targets, self.canEnter) = (byUnit, byVillage, targets, canEnter)
    }

    package let title: Phrase = .skillsTitle

    package func html(in say: Language) -> HTML {
        let new = Button(say(.skillNew), .primary, to: SkillPath.new)
        let export = ExportLink(path: ExportPath.skills, query: ["year=\(year)"], language: say)
        let sums: HTML = """
            \(Panel(say(.skillByUnit), "\(table(.skillByUnit, .skillUnit, byUnit, say))"))
            \(if: !byVillage.isEmpty, "\(Panel(say(.skillByVillage), "\(table(.skillByVillage, .skillVillage, byVillage, say))"))")
            """
        return """
            \(PageHead(say(title), subtitle: "\(say(.skillYear)) \(year)", aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))\(if: canEnter, new.html)</div>"))
            <p class="soft prose">\(say(.skillsHelp))</p>
            \(filter(say))
            \(against(say))
            \(if: !classes.isEmpty, "\(sums)<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(list(say))"))
            """
    }

    private func filter(_ say: Language) -> FilterBar {
        let field = Field.select(
            "year", say(.skillYear), years.map { Choice(String($0), String($0)) }, chosen: String(year))
        return FilterBar(action: SkillPath.list, fields: [field], isActive: false, in: say)
    }

    private func against(_ say: Language) -> HTML {
        guard let targets else { return .empty }
        let columns: [Table.Column] = [
            .init(say(.skillIndicator)), .number(say(.skillInBook)), .number(say(.skillReported)),
            .number(say(.skillTarget)),
        ]
        let rows = targets.map { one -> [HTML] in
            [
                "\(TextLink(one.name, to: ResultPath.indicator(one.indicator, year: year)))",
                "\(AddressText.grouped(one.inBook))", "\(one.reported.grouped)",
                "\(one.target?.grouped ?? say(.skillTargetUnset))",
            ]
        }
        let empty = EmptyState(
            say(.skillTargetsNone), hint: say(.skillTargetsNoneHint),
            action: "\(TextLink(say(.indicatorsTitle), to: IndicatorPath.list))")
        return
            "\(Panel(say(.skillTargets), "\(Table(say(.skillTargets), columns: columns, rows: rows, empty: empty))"))"
    }

    private func table(_ caption: Phrase, _ first: Phrase, _ lines: [Line], _ say: Language) -> Table {
        Table(
            say(caption),
            columns: [
                .init(say(first)), .number(say(.skillClasses)), .number(say(.skillLearners)),
                .number(say(.skillCompleted)),
            ],
            rows: lines.map {
                ["\($0.name)", "\($0.counts.classes)", "\($0.counts.learners)", "\($0.counts.completed)"]
            }, isCompact: true)
    }

    private func list(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.skillName)), .init(say(.skillSubject)), .init(say(.skillUnit)), .init(say(.skillVillage)),
                .init(say(.skillFirst)), .init(say(.skillStatus)), .number(say(.skillLearners)),
                .number(say(.skillCompleted)),
            ],
            rows: classes.map { one in
                [
                    "\(TextLink(one.title, to: SkillPath.detail(one.id)))", "\(say(one.subject.phrase).asStart)",
                    "\(names[one.unit] ?? "")",
                    "\(one.village.map { names[$0] ?? "" } ?? say(.skillVillageNone))", "\(one.first.vietnamese)",
                    "\(SkillWords.tag(one.status, say))", "\(one.learners)",
                    "\(one.outcome.map { String($0.completed) } ?? "–")",
                ]
            }, empty: EmptyState(say(.skillsNone), hint: say(.skillsNoneHint)))
    }
}

enum SkillWords {
    static func tag(_ status: SkillClassStatus, _ say: Language) -> StatusTag {
        switch status {
        case .open: StatusTag(say(status.phrase), .waiting)
        case .finished: StatusTag(say(status.phrase), .ok)
        case .calledOff: StatusTag(say(status.phrase))
        }
    }
}
