package import Domain

/// The addresses of conditions, holds and discipline; the routes are declared with the same words.
package enum EligibilityPath {
    package static let holds = "/holds"
    package static let newHold = "\(holds)/new"
    package static let disciplines = "/disciplines"
    package static let newDiscipline = "\(disciplines)/new"

    package static func of(_ id: ID<Nomination>) -> String { "\(NominationPath.detail(id))/eligibility" }
    package static func confirmations(_ id: ID<Nomination>) -> String { "\(NominationPath.detail(id))/confirmations" }
    package static func confirmation(_ id: ID<Nomination>, _ authority: String) -> String {
        "\(confirmations(id))?authority=\(QueryText.encoded(authority))"
    }
    package static func of(_ id: ID<Participant>) -> String { "\(ParticipantPath.detail(id))/holds" }
    package static func newHold(_ participant: ID<Participant>, nomination: ID<Nomination>? = nil) -> String {
        let beside = nomination.map { "&nomination=\($0)" } ?? ""
        return "\(newHold)?participant=\(participant)\(beside)"
    }
    package static func closing(_ id: ID<Hold>) -> String { "\(holds)/\(id)/closing" }
    package static func newDiscipline(_ participant: ID<Participant>) -> String {
        "\(newDiscipline)?participant=\(participant)"
    }
    package static func cancellation(_ id: ID<Discipline>) -> String { "\(disciplines)/\(id)/cancellation" }
}
