package import Domain

/// The addresses of points; the routes are declared with the same words.
package enum ScoringPath {
    package static let list = "/scoring"
    package static let new = "\(list)/new"
    package static let table = "\(list)/table"
    package static let template = "\(table)/template"
    package static let ranking = "\(list)/ranking"

    package static func list(on occasion: ID<Occasion>) -> String { "\(list)?occasion=\(occasion)" }
    package static func ranking(on occasion: ID<Occasion>) -> String { "\(ranking)?occasion=\(occasion)" }
    package static func new(for participant: ID<Participant>) -> String { "\(new)?participant=\(participant)" }
    package static func detail(_ id: ID<ScoreSheet>) -> String { "\(list)/\(id)" }
    package static func fill(_ id: ID<ScoreSheet>) -> String { "\(detail(id))/figures" }
    package static func review(_ id: ID<ScoreSheet>) -> String { "\(detail(id))/review" }
    package static func comparison(_ id: ID<ScoreSheet>) -> String { "\(detail(id))/comparison" }
    package static func confirmation(_ id: ID<ScoreSheet>) -> String { "\(detail(id))/confirmation" }
    package static func act(_ act: ScoreSheetAct, _ id: ID<ScoreSheet>) -> String { "\(detail(id))/\(act.rawValue)" }
}

/// An act with a page that says what it does.
package enum ScoreSheetAct: String, CaseIterable, Sendable {
    case submission, withdrawal
    case sendingBack = "return"
    case freezing, unfreezing

    package var needsReason: Bool { self == .sendingBack || self == .unfreezing }
}
