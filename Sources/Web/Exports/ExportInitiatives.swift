import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// The register as its page shows it, one author a line.
    static func exportInitiatives(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let all = try await visit.office.listInitiatives(by: persona)
        let units = try await visit.unitNames()
        var file = OutTable(
            say(.initiativesTitle),
            [
                .initiativeTitle, .initiativeUnit, .initiativeAuthors, .initiativeScope, .initiativeApplied,
                .initiativeStatus, .initiativeDocument, .initiativeDay, .initiativeAuthority,
            ].map { say($0) }, widths: [48, 28, 32, 18, 14, 16, 22, 14, 28])
        for one in all {
            file.add([
                one.title, units[one.unit] ?? "",
                one.authors.map { "\($0.name); \($0.share)%" }.joined(separator: "\n"), say(one.scope.phrase),
                one.applied.vietnamese, say(one.status.phrase), one.outcome?.document ?? "",
                one.outcome?.day.vietnamese ?? "", one.outcome?.authority ?? "",
            ])
        }
        return ExportedList(table: file, name: "so-sang-kien", isWhole: all.count < 500)
    }
}
