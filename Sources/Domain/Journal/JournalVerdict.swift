/// What recomputing a chain found.
package enum JournalVerdict: Hashable, Sendable {
    /// Every hash, link and number is right. `head` is the last hash (64 zeros without entries): compare it with the
    /// one printed on papers, because whoever can rewrite the whole database can rewrite a whole chain.
    case intact(head: String, entries: Int)
    /// The first entry that is wrong.
    case broken(sequence: Int, reason: JournalBreak)

    package var isIntact: Bool { if case .intact = self { true } else { false } }
}

/// Why a chain is broken.
package enum JournalBreak: Hashable, Sendable {
    /// An entry is missing here.
    case gap
    /// It does not name the hash of the entry before.
    case link
    /// Its content does not give its hash.
    case hash
    /// The kept head is missing or names another entry than the last.
    case head
    /// A kept personal value does not give the digest in the entry.
    case personal(name: String)
}
