import Domain
import Operations
import Pages

extension Site {
    static let similarRoutes: [Route] = [.get(NominationPath.similarRoute, handler: showSimilar)]

    private static func showSimilar(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let dossier = try await visit.office.readNomination(visit.id(), by: persona)
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let page = SimilarPage(
            nomination: dossier.nomination, name: dossier.participant.name,
            lines: try await similarLines(visit, dossier))
        return try await visit.page(page.title, current: .nominations, page.html(in: visit.language))
    }

    /// What the dossier's readers are warned of; nothing for those who do not read the whole season.
    static func similarLines(_ visit: Visit, _ dossier: Dossier) async throws -> [SimilarLine] {
        let day = visit.office.now.day
        return try await visit.office.similar(to: dossier.nomination, by: visit.persona).map { finding in
            SimilarLine(
                finding.warning, name: finding.name, number: finding.other.number, unitName: finding.unitName,
                citation: dossier.book.citation(finding.warning.rule, on: day))
        }
    }
}
