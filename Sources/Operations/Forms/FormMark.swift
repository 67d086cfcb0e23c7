package import Domain
import Synchronization

/// The mark of one form as it was sent: made with the page, and of what was typed into it. The first act kept under it
/// keeps it in the same transaction, so that one press, however often it arrives, adds one thing (decisions/0044).
package final class FormMark: Sendable {
    package let agency: ID<Agency>
    /// 64 hexadecimal digits: of the person, the address, the page's own mark and every field.
    package let text: String
    /// Forgotten after this.
    package let until: Moment
    private let kept = Mutex(false)

    package init(agency: ID<Agency>, text: String, until: Moment) {
        (self.agency, self.text, self.until) = (agency, text, until)
    }

    /// How long a press is known again, in seconds.
    package static let keptSeconds: Int64 = 24 * 3600

    /// Of the form under way.
    @TaskLocal package static var current: FormMark?

    package var isKept: Bool { kept.withLock { $0 } }

    /// It is in the database: what follows in the same request is kept without it.
    package func noteKept() { kept.withLock { $0 = true } }
}

/// Presses that added something, and where they led.
package protocol FormMarkStore: Sendable {
    /// Where the press of this mark led: empty while that is not known; `nil` when nothing was kept under it.
    func formMark(_ text: String, agency: ID<Agency>) async throws -> String?
    /// Notes where a kept press led.
    func lead(_ mark: FormMark, to path: String) async throws
}
