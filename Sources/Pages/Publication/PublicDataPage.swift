import Domain
package import Wording

/// The open data of an agency: each table with the meaning of its columns and its files.
package struct PublicDataPage: Sendable {
    private let agencyName: String
    private let tables: [OpenTable]
    private let links: PublicLinks

    package init(agencyName: String, tables: [OpenTable], links: PublicLinks) {
        (self.agencyName, self.tables, self.links) = (agencyName, tables, links)
    }

    package let title: Phrase = .publicDataTitle

    package func html(in say: Language) -> HTML {
        let crumbs = PublicCrumbs(links: links, here: say(title), agencyName: agencyName, language: say)
        let dictionary = links.button(say(.publicDataDictionary), to: .file(OpenTable.dictionary))
        return """
            \(PageHead(say(title), subtitle: say(.publicDataHelp), breadcrumb: crumbs.trail, aside: "\(dictionary)"))
            \(HTML.each(tables) { panel($0, say) })
            """
    }

    private func panel(_ table: OpenTable, _ say: Language) -> HTML {
        let rows = table.columns.map { column -> [HTML] in
            ["<code>\(column.name)</code>", "\(say(column.meaning))"]
        }
        let files = [table.csv, table.json].compactMap { name in
            links.address(.file(name)).map { "\(TextLink(name, to: $0))" as HTML }
        }
        return Panel(
            say(table.title),
            """
            <p>\(HTML.each(files) { "\($0) " })<span class="soft">\(say(.publicDataRows, ["count": String(table.rows.count)]))</span></p>
            \(Table(say(table.title), columns: [.init(say(.publicDataField)), .init(say(.publicDataMeaning))], rows: rows, isCompact: true))
            """
        ).html
    }
}
