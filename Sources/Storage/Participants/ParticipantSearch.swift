import Domain
import Operations

enum ParticipantSearch {
    static let table = ListTable(
        "participants", words: ["words", "unit_words"], filters: ["unit_id", "kind"],
        shown: ParticipantRows.names, subject: "participant")

    static func question(_ query: ParticipantQuery) -> ListQuestion {
        var question = ListQuestion(search: query.search, page: query.page, size: query.size)
        question.filter(0, query.unit?.text)
        question.filter(1, query.kind?.rawValue)
        question.order = .name
        return question
    }
}
