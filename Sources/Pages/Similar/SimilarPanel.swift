package import Domain
import Wording

/// One warning with what names the other nomination.
package struct SimilarLine: Sendable {
    let warning: SimilarWarning
    let name: String
    let number: String?
    let unitName: String
    let citation: Citation?

    package init(_ warning: SimilarWarning, name: String, number: String?, unitName: String, citation: Citation?) {
        (self.warning, self.name, self.number) = (warning, name, number)
        (self.unitName, self.citation) = (unitName, citation)
    }

    func number(_ say: Language) -> String { number ?? say(.similarNoNumber) }

    /// What is repeated, in one line.
    func sentence(_ say: Language) -> String {
        let blanks = ["name": name, "number": number(say)]
        switch warning.kind {
        case .report(let comparison) where comparison.share >= TextComparison.alike:
            return say(.similarReport, blanks.merging(["share": "\(comparison.share)"]) { first, _ in first })
        case .report(let comparison):
            return say(.similarParts, blanks.merging(["count": "\(comparison.passages.count)"]) { first, _ in first })
        case .achievement(let title): return say(.similarAchievement, ["title": title, "number": number(say)])
        case .initiative(let title):
            return say(.similarInitiative, blanks.merging(["title": title]) { first, _ in first })
        }
    }
}

/// Beside a dossier: what of it stands in others too. Nothing where nothing does.
struct SimilarPanel: HTMLPart {
    let nomination: ID<Nomination>
    let lines: [SimilarLine]
    let language: Language

    private static let most = 5

    var html: HTML {
        if lines.isEmpty { return "" }
        let items = HTML.each(lines.prefix(SimilarPanel.most)) { line -> HTML in
            "<li>\(line.sentence(language))</li>"
        }
        let link = TextLink(language(.similarSee), to: NominationPath.similar(nomination))
        return Panel(language(.similarTitle), "\(StatusTag(String(lines.count), .warn))<ul>\(items)</ul><p>\(link)</p>")
            .html
    }
}

extension NominationPage {
    func similarPanel(_ say: Language) -> SimilarPanel {
        SimilarPanel(nomination: nomination.id, lines: similar, language: say)
    }
}

extension NominationPath {
    /// What of a dossier stands in others too, side by side.
    package static func similar(_ id: ID<Nomination>) -> String { "\(detail(id))/similar" }
    package static let similarRoute = "\(list)/{id}/similar"
}
