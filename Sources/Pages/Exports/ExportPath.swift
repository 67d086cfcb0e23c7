import Domain
import Wording

/// The addresses of lists as files. The query is that of the list's page.
package enum ExportPath {
    package static let nominations = "/nominations.csv"
    package static let registrations = "/registrations.csv"
    package static let maturity = "/maturity.csv"
    package static let participants = "/participants.csv"
    package static let scores = "/scoring-ranking.csv"
    package static let decisions = "/decisions.csv"
}

/// The link beside a list that saves it as a file, with the filters of the page.
struct ExportLink: HTMLPart {
    let path: String
    /// `name=value`, of the filters in use.
    let query: [String]
    let language: Language

    var html: HTML {
        let address = query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
        return "<a href=\"\(url: address)\" download>\(language(.listExport))</a>"
    }
}
