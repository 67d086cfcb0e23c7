package import Domain

package enum SkillPath {
    package static let list = "/digital-skills"
    package static let new = "/digital-skills/new"

    package static func detail(_ id: ID<SkillClass>) -> String { "\(list)/\(id)" }
    package static func outcome(_ id: ID<SkillClass>) -> String { "\(detail(id))/outcome" }
    package static func callingOff(_ id: ID<SkillClass>) -> String { "\(detail(id))/calling-off" }
}
