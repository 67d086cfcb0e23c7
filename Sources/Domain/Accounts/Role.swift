/// What a person is in the season (flow.md). One person may hold several; the "never" rules still bind per nomination.
package enum Role: String, CaseIterable, Sendable, Codable {
    /// Writes, submits and withdraws the nominations of the own unit.
    case unitRepresentative = "unit"
    /// Works in the standing agency (VI.2.1): opens occasions, receives, calls sessions, drafts decisions.
    case clerk
    case appraiser
    case councilMember = "member"
    case councilSecretary = "secretary"
    case chairman
    case inspector
    /// Accounts, units and rules; no act of the season.
    case administrator
    /// Reads everything, changes nothing.
    case auditor
}
