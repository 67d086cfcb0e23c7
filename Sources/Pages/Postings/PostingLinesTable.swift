package import Domain
import Wording

/// One posted dossier, as far as it is told of.
package struct PostingRow: Sendable {
    package let nomination: ID<Nomination>
    package let name: String
    package let unit: String
    package let award: String
    package let achievements: [String]

    package init(nomination: ID<Nomination>, name: String, unit: String, award: String, achievements: [String]) {
        (self.nomination, self.name, self.unit) = (nomination, name, unit)
        (self.award, self.achievements) = (award, achievements)
    }
}

/// What is posted: the same table for the office and for the public.
struct PostingLinesTable: HTMLPart {
    let rows: [PostingRow]
    let linksDossiers: Bool
    let language: Language

    var html: HTML {
        let say = language
        let columns: [Table.Column] = [
            .init(say(.postingName)), .init(say(.postingUnit)), .init(say(.postingAward)),
            .init(say(.postingAchievements)),
        ]
        let lines = rows.map { row -> [HTML] in
            let name: HTML =
                linksDossiers
                ? "\(TextLink(row.name, to: NominationPath.detail(row.nomination)))" : "<strong>\(row.name)</strong>"
            return [name, "\(row.unit)", "\(row.award)", HTML.each(row.achievements) { "<p>\($0)</p>" }]
        }
        return Table(say(.postingDossiers), columns: columns, rows: lines).html
    }
}
