import Domain
import Operations

enum NominationSearch {
    static let table = ListTable(
        "nominations", words: ["name_words", "unit_words", "number_words"],
        filters: ["unit_id", "occasion_id", "status", "kind", "award"], shown: NominationRows.listColumns,
        subject: "nomination",
        copied: ("participant", "participant_id"))

    static func question(_ query: NominationQuery) -> ListQuestion {
        var question = ListQuestion(search: query.search, page: query.page, size: query.size)
        question.filter(0, query.unit?.text)
        question.filter(1, query.occasion?.text)
        question.filter(2, query.status?.rawValue)
        question.filter(3, query.kind?.rawValue)
        question.filter(4, query.award)
        if !query.showsDrafts { question.hide(2, NominationStatus.draft.rawValue) }
        question.order = query.order == .name ? .name : .newest
        return question
    }
}
