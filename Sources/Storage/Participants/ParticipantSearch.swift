import Domain
import Operations

enum ParticipantSearch {
    static let index = SearchIndex(
        table: "participants", search: "participant_search", words: ["words", "unit_words"],
        filters: [(FilterWord.agency, "agency_id"), (FilterWord.unit, "unit_id"), (FilterWord.kind, "kind")],
        nameOrder: "participants_order", newestOrder: "participants_order", sortKeys: "participants_sort_keys")

    static func list(_ query: ParticipantQuery, _ dialect: Dialect) -> ListSearch {
        var list = ListSearch(index, agency: query.agency, search: query.search, dialect)
        if let unit = query.unit { list.filter(FilterWord.unit, "unit_id", unit.text) }
        if let kind = query.kind { list.filter(FilterWord.kind, "kind", kind.rawValue) }
        return list
    }
}
