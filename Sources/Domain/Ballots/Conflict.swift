/// What speaks against a member's vote on an item.
package enum ConflictGround: String, CaseIterable, Sendable, Codable {
    /// Wrote or submitted the dossier: never votes on it (flow.md).
    case ownDossier = "own-dossier"
    /// Bears the name of who is put forward.
    case sameName = "same-name"
    /// Belongs to the unit that puts it forward.
    case ownUnit = "own-unit"
    /// An author of an initiative the dossier rests on.
    case coAuthor = "co-author"
    /// Declared by the member: kin of who is put forward.
    case kinship
    /// Declared by the member: something else.
    case other
}

/// What a member declared on one item; items without a word of it are declared free.
package struct DeclaredConflict: Hashable, Sendable, Codable {
    package let nomination: ID<Nomination>
    package let kind: DeclaredKind
    package let note: String

    package init(nomination: ID<Nomination>, kind: DeclaredKind, note: String) {
        (self.nomination, self.kind, self.note) = (nomination, kind, note)
    }
}

package enum DeclaredKind: String, CaseIterable, Sendable, Codable {
    case free = "none"
    case kinship, other
}

/// A member's declaration on all items of a session.
package struct ConflictDeclaration: Hashable, Sendable {
    package let member: ID<CouncilMember>
    package let items: [DeclaredConflict]

    package init(member: ID<CouncilMember>, items: [DeclaredConflict]) { (self.member, self.items) = (member, items) }

    /// What is missing: something else than kinship needs words.
    package func defects(in session: CouncilSession) -> [Reason] {
        items.flatMap { item -> [Reason] in
            guard session.item(item.nomination) != nil else { return [Reason(.notOnAgenda)] }
            let isBare = item.kind == .other && item.note.isEmpty
            return isBare ? [Reason(.conflictNoteMissing, field: "note-\(item.nomination)")] : []
        }
    }
}

/// What the secretary decided on a conflict, with the reason that is recorded.
package struct ConflictRuling: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let member: ID<CouncilMember>
    package let isRecused: Bool
    package let reason: String

    package init(nomination: ID<Nomination>, member: ID<CouncilMember>, isRecused: Bool, reason: String) {
        (self.nomination, self.member, self.isRecused, self.reason) = (nomination, member, isRecused, reason)
    }
}

/// A member, an item, all grounds found or declared, and what follows.
package struct Conflict: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let member: ID<CouncilMember>
    package let grounds: [ConflictGround]
    package let note: String
    package let ruling: ConflictRuling?

    /// Own dossiers can not be ruled away; kinship recuses unless the secretary rules otherwise; the rest is a proposal.
    package var isRecused: Bool {
        if grounds.contains(.ownDossier) { return true }
        return ruling?.isRecused ?? grounds.contains(.kinship)
    }

    /// Whether nobody has to decide anything on it.
    package var isSettled: Bool { ruling != nil || grounds.contains { $0 == .ownDossier || $0 == .kinship } }
}
