import Domain
package import Wording

/// Published decisions, each with its text for the press.
package struct PressListPage: Sendable {
    private let lists: [PublishedList]

    package init(lists: [PublishedList]) { self.lists = lists }

    package let title: Phrase = .pressTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.communicationTitle), CommunicationPath.list)], here: say(title), in: say)
        let rows = lists.map { one -> [HTML] in
            let name = say(.publicationDecision, ["number": one.issue.text, "day": one.issue.day.vietnamese])
            return ["\(TextLink(name, to: CommunicationPath.press(one.id)))", "\(one.title)", "\(one.lines.count)"]
        }
        let table = Table(
            say(title),
            columns: [
                .init(say(.yearlyResultsDecision)), .init(say(.decisionsSubject)), .number(say(.pressCount)),
            ], rows: rows, empty: EmptyState(say(.pressNone), hint: say(.pressNoneHint)))
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft prose">\(say(.pressHelp))</p>
            \(Panel(html: "\(table)"))
            """
    }
}

/// One published decision as a text to print and to copy: names, titles, achievements, the decision.
package struct PressPage: Sendable {
    private let list: PublishedList
    private let agencyName: String

    package init(list: PublishedList, agencyName: String) { (self.list, self.agencyName) = (list, agencyName) }

    package let title: Phrase = .pressTitle

    package func html(in say: Language) -> HTML {
        let number = say(.publicationDecision, ["number": list.issue.text, "day": list.issue.day.vietnamese])
        let crumbs = Breadcrumb([.init(say(title), CommunicationPath.press)], here: number, in: say)
        return """
            \(PageHead(number, subtitle: list.title, breadcrumb: crumbs, aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.pressHelp))</p>
            \(ReadingColumn("\(Panel(say(.pressCopy), text))"))
            """
    }

    /// Vietnamese in both languages: it is what the paper prints.
    private var text: HTML {
        let say = Language.vietnamese
        let lead = say(
            .pressLead,
            [
                "day": list.issue.day.vietnamese, "signer": list.issue.signer,
                "number": list.issue.text, "title": list.title.asSentencePart, "agency": agencyName,
                "count": String(list.lines.count),
            ])
        let items = HTML.each(list.lines) { line -> HTML in
            let detail = line.detail.isEmpty ? "" : ", \(line.detail)"
            return "<li><strong>\(line.name)</strong>\(detail): \(line.achievement)</li>"
        }
        return "<div lang=\"vi\"><p>\(lead)</p><ol>\(items)</ol></div>"
    }
}

extension String {
    /// `Về việc tặng Giấy khen` within a sentence: `về việc tặng Giấy khen`.
    fileprivate var asSentencePart: String { prefix(1).lowercased() + dropFirst() }
}
