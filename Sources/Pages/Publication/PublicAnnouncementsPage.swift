package import Domain
package import Wording

/// What the office announces, for everybody. No address in a text becomes a link.
package struct PublicAnnouncementsPage: Sendable {
    private let record: PublicRecord
    private let links: PublicLinks

    package init(_ record: PublicRecord, links: PublicLinks) { (self.record, self.links) = (record, links) }

    package let title: Phrase = .publicAnnouncementsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = PublicCrumbs(links: links, here: say(title), agencyName: record.agency.name, language: say)
        let none: HTML = "\(Panel(html: "\(EmptyState(say(.publicAnnouncementsNone)))"))"
        let panels = HTML.each(record.announcements) { one -> HTML in
            let text: HTML = """
                <p class="soft">\(one.published.day.vietnamese)</p><div class="prose" lang="vi">\(HTML.paragraphs(one.text))</div>
                """
            return "\(Panel(one.title, text))"
        }
        return """
            \(PageHead(say(title), subtitle: record.agency.name, breadcrumb: crumbs.trail))
            \(record.announcements.isEmpty ? none : panels)
            """
    }
}
