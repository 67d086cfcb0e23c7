package import Domain

/// The addresses of digital maturity; the routes are declared with the same words.
package enum MaturityPath {
    package static let list = "/maturity"
    package static let new = "\(list)/new"
    package static let sets = "\(list)/sets"
    package static let setFile = "\(list)/sets/file"
    package static let records = "/maturity-results"
    package static let newRecord = "\(records)/new"

    package static func new(for participant: ID<Participant>) -> String { "\(new)?participant=\(participant)" }
    package static func detail(_ id: ID<MaturityAssessment>) -> String { "\(list)/\(id)" }
    package static func component(_ id: ID<MaturityAssessment>, _ code: String) -> String {
        "\(detail(id))/components/\(QueryText.encoded(code))"
    }
    package static func submission(_ id: ID<MaturityAssessment>) -> String { "\(detail(id))/submission" }
    package static func withdrawal(_ id: ID<MaturityAssessment>) -> String { "\(detail(id))/withdrawal" }
    package static func check(_ id: ID<MaturityAssessment>) -> String { "\(detail(id))/check" }
    package static func confirmation(_ id: ID<MaturityAssessment>) -> String { "\(detail(id))/confirmation" }
    package static func sendingBack(_ id: ID<MaturityAssessment>) -> String { "\(detail(id))/return" }
    package static func newRecord(for participant: ID<Participant>) -> String {
        "\(newRecord)?participant=\(participant)"
    }
    package static func cancellation(_ id: ID<MaturityRecord>) -> String { "\(records)/\(id)/cancellation" }
    package static func file(_ key: CriteriaSetKey) -> String {
        "\(setFile)?set=\(QueryText.encoded(key.description))"
    }
}
