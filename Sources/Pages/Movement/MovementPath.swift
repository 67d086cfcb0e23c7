/// Addresses of the plan's pages.
package enum MovementPath {
    package static let plan = NavigationItem.movement.path
    /// The plan file as loaded.
    package static let file = "/movement/plan.yaml"
    /// The plan as the paper an office would issue.
    package static let text = "/movement/plan.txt"
    /// The form that takes a changed file; `POST` reads it without keeping it.
    package static let upload = "/movement/plan"
    /// `POST` puts a plan that was read in force.
    package static let replacement = "/movement/plan/replacement"
}
