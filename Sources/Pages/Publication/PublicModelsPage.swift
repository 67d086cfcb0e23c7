package import Domain
package import Wording

/// The published examples as everybody may see them.
package struct PublicModelsPage: Sendable {
    private let record: PublicRecord
    private let links: PublicLinks

    package init(_ record: PublicRecord, links: PublicLinks) { (self.record, self.links) = (record, links) }

    package let title: Phrase = .publicModelsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = PublicCrumbs(links: links, here: say(title), agencyName: record.agency.name, language: say)
        let none: HTML = "\(Panel(html: "\(EmptyState(say(.publicModelsNone)))"))"
        return """
            \(PageHead(say(title), subtitle: say(.publicModelsHelp), breadcrumb: crumbs.trail, aside: "\(PrintButton(.quiet, in: say))"))
            \(record.models.isEmpty ? none : HTML.each(record.models) { panel($0, say) })
            """
    }

    private func panel(_ model: PublicModel, _ say: Language) -> HTML {
        var facts: [DefinitionList.Entry] = [
            .init(say(.modelKind), say(model.kind.phrase).asStart), .init(say(.modelBearer), model.bearer),
            .init(say(.modelUnit), model.unit), .init(say(.modelPublishedOn), model.day.vietnamese),
        ]
        if !model.takenOver.isEmpty {
            facts.append(.init(say(.modelSpread), model.takenOver.joined(separator: ", ")))
        }
        let body: HTML = """
            \(DefinitionList(facts))<div class="prose" lang="vi">\(HTML.paragraphs(model.summary))\
            <h3>\(say(.modelEffect))</h3>\(HTML.paragraphs(model.effect))</div>
            """
        return "\(Panel(model.title, body))"
    }
}
