package import Domain
package import Wording

/// The recognised initiatives as everybody may see them.
package struct PublicInitiativesPage: Sendable {
    private let record: PublicRecord
    private let links: PublicLinks

    package init(_ record: PublicRecord, links: PublicLinks) { (self.record, self.links) = (record, links) }

    package let title: Phrase = .publicInitiativesTitle

    package func html(in say: Language) -> HTML {
        let crumbs = PublicCrumbs(links: links, here: say(title), agencyName: record.agency.name, language: say)
        let rows = record.initiatives.map { one -> [HTML] in
            [
                "<strong lang=\"vi\">\(one.title)</strong>", "\(one.unit)", "\(say(one.scope.phrase).asStart)",
                "\(decision(one, say))",
            ]
        }
        let table = Table(
            say(title),
            columns: [
                .init(say(.publicInitiativesName)), .init(say(.publicParticipantsUnit)),
                .init(say(.publicInitiativesScope)), .init(say(.publicInitiativesDecision)),
            ], rows: rows, empty: EmptyState(say(.publicInitiativesNone)))
        return """
            \(PageHead(say(title), subtitle: say(.publicInitiativesHelp), breadcrumb: crumbs.trail))
            \(Panel(html: "\(table)"))
            """
    }

    private func decision(_ one: PublicInitiative, _ say: Language) -> String {
        say(
            .publicInitiativesDecisionText,
            ["document": one.document, "day": one.day.vietnamese, "authority": one.authority])
    }
}
