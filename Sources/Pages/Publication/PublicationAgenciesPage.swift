package import Wording

/// The agencies of an installation, each with its own public list.
package struct PublicationAgenciesPage: Sendable {
    private let agencies: [(name: String, address: String, depth: Int)]
    private let lookUp: String?
    var lookUpLabel: Phrase = .publicationLookUp

    /// - Parameters:
    ///   - agencies: each after the one above it.
    ///   - lookUp: where certificates are looked up.
    package init(
        agencies: [(name: String, address: String, depth: Int)], lookUp: String? = PublicationPath.lookUp
    ) {
        (self.agencies, self.lookUp) = (agencies, lookUp)
    }

    package let title: Phrase = .publicationTitle

    package func html(in say: Language) -> HTML {
        let aside: HTML = "\(lookUp.map { Button(say(lookUpLabel), to: $0) })"
        let links = HTML.each(agencies) { agency in
            "<li>\(TextLink(agency.name, to: agency.address))</li>"
        }
        return """
            \(PageHead(say(title), subtitle: say(.publicationAgenciesHelp), aside: aside))
            \(Panel(say(.publicationAgencies), "<ul>\(links)</ul>"))
            """
    }
}
