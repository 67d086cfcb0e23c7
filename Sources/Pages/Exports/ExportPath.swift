import Domain
import Wording

/// The addresses of lists as files, without the ending that says which kind. The query is that of the list's page.
package enum ExportPath {
    package static let nominations = "/nominations"
    package static let initiatives = InitiativePath.list
    package static let registrations = "/registrations"
    package static let maturity = "/maturity"
    package static let participants = "/participants"
    package static let scores = "/scoring-ranking"
    package static let decisions = "/decisions"
    package static let duties = "/duties"
    package static let awards = "/awards"
    package static let indicators = IndicatorPath.list
    package static let progress = ProgressPath.list
    package static let earlierAwards = EarlierAwardPath.list
    package static let papers = "/official-papers"
    package static let communications = CommunicationPath.list
    package static let feedback = FeedbackPath.list
    package static let skills = SkillPath.list
    package static let models = ModelPath.list
    package static let yearlyResults = YearlyResultsPath.list
    package static let communeReviews = CommuneReviewPath.list
    package static let statistics = StatisticsPath.page
    package static let inspections = InspectionPath.list
    package static let findings = InspectionPath.findings
}

/// The link beside a list that saves it as a file, with the filters of the page.
struct ExportLink: HTMLPart {
    let path: String
    /// `name=value`, of the filters in use.
    let query: [String]
    let language: Language

    var html: HTML { "\(link(.listExportExcel, "xlsx")) · \(link(.listExport, "csv"))" }

    private func link(_ label: Phrase, _ ending: String) -> HTML {
        let file = "\(path).\(ending)"
        let address = query.isEmpty ? file : "\(file)?\(query.joined(separator: "&"))"
        return "<a href=\"\(url: address)\" download>\(language(label))</a>"
    }
}
