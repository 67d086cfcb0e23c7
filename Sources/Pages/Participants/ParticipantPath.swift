package import Domain

/// Addresses of participants.
package enum ParticipantPath {
    package static let list = NavigationItem.participants.path
    /// First asks for the kind, then shows the form for it.
    package static let new = "/participants/new"

    package static func list(unit: ID<OrgUnit>) -> String { "\(list)?unit=\(unit)" }

    package static func new(_ kind: ParticipantKind) -> String { "\(new)?kind=\(kind.rawValue)" }

    package static func detail(_ id: ID<Participant>) -> String { "\(list)/\(id)" }

    package static func edit(_ id: ID<Participant>) -> String { "\(list)/\(id)/edit" }
}
