package import Domain

package protocol CalendarStore: Sendable {
    /// The office's own days, in order.
    func officeDays(of agency: ID<Agency>) async throws -> [OfficeDay]
}
