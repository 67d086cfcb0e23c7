package import Wording

/// The agencies of an installation, each with its own public list.
package struct PublicationAgenciesPage: Sendable {
    private let agencies: [(name: String, address: String, depth: Int)]

    /// - Parameter agencies: each after the one above it.
    package init(agencies: [(name: String, address: String, depth: Int)]) { self.agencies = agencies }

    package let title: Phrase = .publicationTitle

    package func html(in say: Language) -> HTML {
        let aside: HTML = "\(Button(say(.publicationLookUp), to: PublicationPath.lookUp))"
        let links = HTML.each(agencies) { agency in
            "<li>\(TextLink(agency.name, to: agency.address))</li>"
        }
        return """
            \(PageHead(say(title), subtitle: say(.publicationAgenciesHelp), aside: aside))
            \(Panel(say(.publicationAgencies), "<ul>\(links)</ul>"))
            """
    }
}
