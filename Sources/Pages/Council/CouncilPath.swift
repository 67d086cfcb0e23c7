package import Domain

/// The addresses of the council and its sessions; the routes are declared with the same words.
package enum CouncilPath {
    package static let home = "/council"
    package static let composition = "/council/composition"
    package static let sessions = "/council/sessions"

    /// The form that calls a session for an occasion.
    package static func call(_ occasion: ID<Occasion>) -> String { "\(sessions)/new?occasion=\(occasion)" }

    package static func session(_ id: ID<CouncilSession>) -> String { "\(sessions)/\(id)" }

    package static func act(_ act: SessionAct, in id: ID<CouncilSession>) -> String { "\(session(id))/\(act.rawValue)" }

    /// Where one item of the agenda begins on the page of its session.
    package static func item(_ nomination: ID<Nomination>, in id: ID<CouncilSession>) -> String {
        "\(session(id))#item-\(nomination)"
    }
}

/// What stands below one session; the raw value is the last part of the address.
package enum SessionAct: String, CaseIterable, Sendable {
    case attendance, opening, votes, closing, signature, invitation, minutes
    case callOff = "calling-off"
}
