package import Domain
package import Wording

/// The registry of one day, for everybody logged in.
package struct LawPage: Sendable {
    /// What the address asks for.
    package struct Query: Sendable, Hashable {
        package var search: String
        package var subject: RuleSubject?
        package var day: Day
        /// The day was asked for, not taken from the clock.
        package var hasDay: Bool

        package init(search: String, subject: RuleSubject?, day: Day, hasDay: Bool) {
            (self.search, self.subject, self.day, self.hasDay) = (search, subject, day, hasDay)
        }

        var isActive: Bool { !search.isEmpty || subject != nil || hasDay }
    }

    private let book: LawBook
    private let query: Query

    package init(book: LawBook, query: Query) { (self.book, self.query) = (book, query) }

    package let title: Phrase = .lawTitle

    package func html(in say: Language) -> HTML {
        let lines = LawIndex.lines(book, on: query.day, subject: query.subject, search: query.search)
        let groups = RuleSubject.allCases.filter { subject in lines.contains { $0.code.subject == subject } }
        let none = EmptyState(say(.lawNone), hint: say(.lawNoneHint))
        let tables = HTML.each(groups) { subject -> HTML in
            let own = lines.filter { $0.code.subject == subject }
            return folded(say(subject.phrase), own.count, isOpen: query.isActive, "\(table(subject, own, say))")
        }
        return """
            \(PageHead(say(title), subtitle: say(.lawHelp, ["day": query.day.vietnamese])))
            \(filters(say))
            \(counts(lines, say))
            \(if: lines.isEmpty, "\(Panel(html: "\(none)"))")\(tables)
            \(if: query.subject == nil, instruments(say))
            """
    }

    private func filters(_ say: Language) -> FilterBar {
        let subjects = RuleSubject.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return FilterBar(
            action: LawPath.list,
            fields: [
                .text("q", say(.lawWords), value: query.search, kind: .search).optional(in: say),
                .select(
                    "subject", say(.lawSubject), subjects, chosen: query.subject?.rawValue,
                    blank: say(.lawAllSubjects)),
                .date("on", say(.lawDay), value: query.day),
            ], isActive: query.isActive, in: say)
    }

    private func counts(_ lines: [LawLine], _ say: Language) -> HTML {
        let known = lines.compactMap(\.version)
        let verified = known.filter(\.isVerified).count
        let values = ["all": "\(lines.count)", "verified": "\(verified)", "open": "\(known.count - verified)"]
        let absent = lines.count - known.count
        let more = absent == 0 ? "" : " " + say(.lawCountsAbsent, ["count": "\(absent)"])
        return "<p class=\"soft\">\(say(.lawCounts, values))\(more)</p>"
    }

    private func table(_ subject: RuleSubject, _ lines: [LawLine], _ say: Language) -> Table {
        Table(
            say(subject.phrase),
            columns: [
                .init(say(.lawRule)), .init(say(.lawSays)), .init(say(.lawSource)), .init(say(.lawCompared)),
            ], rows: lines.map { row($0, say) })
    }

    private func row(_ line: LawLine, _ say: Language) -> [HTML] {
        let name: HTML = "\(TextLink(say(line.code.name), to: LawPath.rule(line.code)))"
        guard let version = line.version else {
            return [name, "<span class=\"soft\">\(say(.lawNoVersion))</span>", "", ""]
        }
        return [
            name,
            """
            \(LawValue(version, in: say))<br><span class="soft">\(say(version.period))</span>
            """,
            HTML(text: version.source.text), "\(LawEvidence(version.evidence, in: say))",
        ]
    }

    private func instruments(_ say: Language) -> HTML {
        let found = LawIndex.instruments(search: query.search)
        if found.isEmpty { return .empty }
        let rows = found.map { instrument -> [HTML] in
            [
                "<strong>\(instrument.kind.name) \(instrument.number)</strong><br><span class=\"soft\">\(instrument.subject)</span>",
                HTML(text: say(instrument.standing(on: query.day).phrase)),
                HTML(text: instrument.note.map { say($0.phrase) } ?? ""),
                "\(LawMark(isVerified: instrument.verified, in: say))",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.lawInstrument)), .init(say(.lawStanding, ["day": query.day.vietnamese])),
            .init(say(.lawNote)), .init(say(.lawCompared)),
        ]
        return folded(
            say(.lawInstruments), found.count, isOpen: !query.search.isEmpty,
            "\(Table(say(.lawInstruments), columns: columns, rows: rows))")
    }

    /// Long as it is, the registry is a list of subjects first; what was looked for is open.
    private func folded(_ title: String, _ count: Int, isOpen: Bool, _ content: HTML) -> HTML {
        Panel(
            html: """
                <details class="fold"\(attribute: "open", when: isOpen)><summary><h2>\(title)</h2> \(CountBadge(count))\
                </summary>\(content)</details>
                """
        ).html
    }
}
