/// The ballot box of one session: from the handing out of papers to the published list.
package struct BallotBox: Hashable, Sendable {
    package let session: ID<CouncilSession>
    package let agency: ID<Agency>
    package var status: BallotBoxStatus
    /// Marks the papers handed out for this box as the program's own; empty once it was counted.
    package var key: String
    /// What secret ballots are closed with until the count; its key is with whoever opened the box and nowhere in the
    /// database. Empty without secret items, and once counted.
    package var lock: String
    /// SHA-256 of the published list in hexadecimal digits; empty before.
    package var digest: String
    package var revision: Revision

    package init(
        session: ID<CouncilSession>, agency: ID<Agency>, status: BallotBoxStatus, key: String, lock: String = "",
        digest: String = "", revision: Revision = .first
    ) {
        (self.session, self.agency, self.status) = (session, agency, status)
        (self.key, self.lock, self.digest, self.revision) = (key, lock, digest, revision)
    }
}

/// handing-out → voting → sealed → counted. Discarded before it was counted, the box is gone with all papers and ballots.
///
/// Papers are handed out before the first ballot is taken, and none after: who took one and which ballots came in are
/// never written next to each other (decisions/0028).
package enum BallotBoxStatus: String, CaseIterable, Sendable, Codable {
    case handingOut = "handing-out"
    case voting, sealed, counted
}

extension BallotBox {
    /// A box for a session; without secret items there is nothing to hand out.
    package static func opened(for session: CouncilSession, key: String, lock: String) -> BallotBox {
        let isSecret = session.has(.secret)
        return BallotBox(
            session: session.id, agency: session.agency, status: isSecret ? .handingOut : .voting, key: key,
            lock: isSecret ? lock : "")
    }

    /// All papers are handed out; from now on ballots are taken.
    package func voting() throws -> BallotBox {
        guard status == .handingOut else { throw Refusal(.boxNotHandingOut) }
        return saved(.voting)
    }

    /// No more ballots are taken.
    package func sealed() throws -> BallotBox {
        guard status == .voting else { throw Refusal(.boxNotVoting) }
        return saved(.sealed)
    }

    /// Counted, with the digest of the list; nothing can be marked with the key any more.
    package func counted(digest: String) throws -> BallotBox {
        guard status == .sealed else { throw Refusal(.boxNotVoting) }
        var next = saved(.counted)
        (next.key, next.lock, next.digest) = ("", "", digest)
        return next
    }

    private func saved(_ status: BallotBoxStatus) -> BallotBox {
        var next = self
        (next.status, next.revision) = (status, revision.next)
        return next
    }
}
