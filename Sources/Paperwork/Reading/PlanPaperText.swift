package import Domain
import Reading

extension PlanText {
    /// The plan as the paper an office would issue, for `plan text` and the page.
    package static func paper(_ plan: Plan) -> String { PlanWriter.text(of: plan) }
}
