/// What a journal entry tells that somebody did, in words.
package enum JournalAct {
    /// - Parameters:
    ///   - act: as the entry has it, `nomination.submit`.
    ///   - subject: as the entry has it, `nomination:ID`. Log-ins and council sessions share `session.open`; the
    ///     subject tells them apart (`account:` and `session:`).
    /// - Returns: generic words for an act that is not known, never the raw key.
    package static func phrase(for act: String, subject: String) -> Phrase {
        let own = subject.hasPrefix("account:") ? ofLogIn[act] : nil
        return own ?? ofDossiers[act] ?? ofCouncil[act] ?? ofRecords[act] ?? ofMaturity[act] ?? ofProgress[act]
            ?? ofScoring[act] ?? ofUrging[act] ?? .otherAct
    }
}

extension Phrase {
    package static let otherAct = Phrase("Thao tác khác", "Another act")
}
