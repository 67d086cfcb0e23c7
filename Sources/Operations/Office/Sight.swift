package import Domain

/// What a request has already seen of the database: where the journal of its reader's agency stood when it began.
///
/// Every act moves that head, in whichever process, so an answer remembered under the same head is still right and the
/// request need not ask the database again. Set for reading only: after an own act the head has moved.
package struct Sight: Hashable, Sendable {
    package let agency: ID<Agency>
    /// The sequence of the agency's last journal entry, 0 before the first.
    package let head: Int

    package init(agency: ID<Agency>, head: Int) { (self.agency, self.head) = (agency, head) }

    /// Of the request under way; `nil` outside of one and while it writes.
    @TaskLocal package static var current: Sight?
}
