package import Domain
package import Wording

/// One rule: what counts on the day, its versions, and what the agency entered.
package struct RulePage: Sendable {
    let code: RuleCode
    let book: LawBook
    let records: [LawRecord]
    let day: Day
    let mayChange: Bool

    /// - Parameter records: what the agency entered, of any rule.
    package init(code: RuleCode, book: LawBook, records: [LawRecord], day: Day, mayChange: Bool) {
        (self.code, self.book, self.day, self.mayChange) = (code, book, day, mayChange)
        self.records = records.filter { $0.code == code }
    }

    package var title: Phrase { code.name }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.lawTitle), LawPath.list)], here: say(title), in: say)
        let main: HTML = """
            \(Panel(say(.lawNow, ["day": day.vietnamese]), current(say)))
            \(Panel(say(.lawHistory), "\(history(say))"))
            \(if: !records.isEmpty, "\(LawRecordsPanel(page: self, language: say))")
            """
        let head = PageHead(
            say(title), subtitle: say(code.subject.phrase), breadcrumb: crumbs, aside: mayChange ? buttons(say) : .empty
        )
        return "\(head)\(main)"
    }

    private func buttons(_ say: Language) -> HTML {
        let isOpen = book.versions(of: code).contains { $0.origin == .shipped && !$0.isVerified }
        let compare = Button(say(.lawConfirm), to: LawPath.act(LawPath.comparison, on: code))
        let add = Button(say(.lawAdd), to: LawPath.act(LawPath.versions, on: code))
        return "\(if: isOpen, "\(compare) ")\(add)"
    }

    private func current(_ say: Language) -> HTML {
        let text: HTML = code.text.map { "<p>\(say($0))</p>" } ?? .empty
        guard let version = book.version(code, on: day) else { return "\(text)<p>\(say(.lawNoVersion))</p>" }
        var entries: [DefinitionList.Entry] = []
        if version.value != .principle {
            entries.append(.init(say(.lawValue), html: "\(LawValue(version, in: say))"))
        }
        entries += [
            .init(say(.lawValidity), say(version.period)), .init(say(.lawSource), version.source.text),
            .init(say(.lawCompared), html: "\(LawEvidence(version.evidence, in: say))"),
            .init(say(.lawStrength), say(code.strength?.phrase ?? .lawNoStrength)),
            .init(say(.lawClock), say(code.clock.phrase)), .init(say(.lawOrigin), say(version.origin.phrase)),
            .init(say(.lawCode), code.rawValue),
        ]
        return "\(text)\(DefinitionList(entries))"
    }

    private func history(_ say: Language) -> Table {
        let rows = book.versions(of: code).map { version -> [HTML] in
            [
                HTML(text: say(version.period)), "\(LawValue(version, in: say))",
                "\(version.source.text)<br><span class=\"soft\">\(say(version.origin.phrase))</span>",
                "\(LawEvidence(version.evidence, in: say))",
            ]
        }
        return Table(
            say(.lawHistory),
            columns: [
                .init(say(.lawValidity)), .init(say(.lawSays)), .init(say(.lawSource)), .init(say(.lawCompared)),
            ], rows: rows)
    }
}
