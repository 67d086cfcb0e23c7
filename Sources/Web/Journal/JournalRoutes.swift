import Domain
import Operations
import Pages

extension Site {
    static let journalRoutes: [Route] = [.get(JournalPath.list, handler: showJournal)]

    private static func showJournal(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let before = Int(visit.query["before"])
        let entries = try await visit.office.readJournal(before: before, limit: 50, by: persona)
        let newest = try await visit.office.readJournal(before: nil, limit: 1, by: persona)
        let page = JournalPage(
            entries: entries, actors: try await visit.actorNames(), head: newest.first, isNewest: before == nil,
            names: try await visit.recordNames(entries.map(\.subject)))
        return try await visit.page(page.title, current: .journal, page.html(in: visit.language))
    }
}
