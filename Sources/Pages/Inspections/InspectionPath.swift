package import Domain

/// The addresses of inspection; the routes are declared with the same words.
package enum InspectionPath {
    package static let list = "/inspections"
    package static let new = "\(list)/new"
    package static let programme = "\(list)/programme"
    package static let heads = "\(list)/heads"
    package static let difficulties = "\(list)/difficulties"
    /// Whose records may be sent just now, for the script.
    package static let sender = "/inspections/sender"
    package static let worker = "\(list)/worker.js"
    package static let findings = "/inspection-findings"

    package static func new(for unit: ID<OrgUnit>) -> String { "\(new)?unit=\(unit)" }
    package static func programme(of year: Int) -> String { "\(programme)?year=\(year)" }
    package static func list(of unit: ID<OrgUnit>) -> String { "\(list)?unit=\(unit)" }
    package static func detail(_ id: ID<Inspection>) -> String { "\(list)/\(id)" }
    package static func day(_ id: ID<Inspection>) -> String { "\(detail(id))/day" }
    package static func callingOff(_ id: ID<Inspection>) -> String { "\(detail(id))/calling-off" }
    package static func record(_ id: ID<Inspection>) -> String { "\(detail(id))/record" }
    package static func minutes(_ id: ID<Inspection>, _ format: PaperFileFormat) -> String {
        "\(detail(id))/minutes/\(format.rawValue)"
    }
    package static func raising(_ id: ID<Inspection>) -> String { "\(detail(id))/raising" }
    package static func file(_ file: InspectionFile) -> String { "\(detail(file.inspection))/files/\(file.id)" }
    package static func finding(_ id: ID<InspectionFinding>) -> String { "\(findings)/\(id)" }
    package static func correction(_ id: ID<InspectionFinding>) -> String { "\(finding(id))/correction" }
    package static func ruling(_ id: ID<InspectionFinding>) -> String { "\(finding(id))/ruling" }
}
