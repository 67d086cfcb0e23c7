import Domain
import Operations

enum NominationSearch {
    static let index = SearchIndex(
        table: "nominations", search: "nomination_search", words: ["name_words", "unit_words", "number_words"],
        filters: [
            (FilterWord.agency, "agency_id"), (FilterWord.unit, "unit_id"), (FilterWord.kind, "kind"),
            (FilterWord.occasion, "occasion_id"), (FilterWord.status, "status"), (FilterWord.award, "award"),
        ], nameOrder: "nominations_by_name", newestOrder: "nominations_newest",
        sortKeys: "nominations_sort_keys", visible: "t.status <> 'draft'")

    static func list(_ query: NominationQuery, _ dialect: Dialect) -> ListSearch {
        var list = ListSearch(index, agency: query.agency, search: query.search, dialect)
        if let unit = query.unit { list.filter(FilterWord.unit, "unit_id", unit.text) }
        if let occasion = query.occasion { list.filter(FilterWord.occasion, "occasion_id", occasion.text) }
        if let status = query.status { list.filter(FilterWord.status, "status", status.rawValue) }
        if let kind = query.kind { list.filter(FilterWord.kind, "kind", kind.rawValue) }
        if let award = query.award { list.filter(FilterWord.award, "award", award) }
        if !query.showsDrafts { list.hide("status", NominationStatus.draft.rawValue) }
        return list
    }
}
