package import Domain

/// Addresses of registrations.
package enum RegistrationPath {
    package static let list = NavigationItem.registrations.path
    package static let new = "/registrations/new"

    package static func new(for participant: ID<Participant>) -> String { "\(new)?participant=\(participant)" }

    package static func list(year: Int) -> String { "\(list)?year=\(year)" }

    package static func detail(_ id: ID<Registration>) -> String { "\(list)/\(id)" }

    package static func withdrawal(_ id: ID<Registration>) -> String { "\(list)/\(id)/withdrawal" }
}
