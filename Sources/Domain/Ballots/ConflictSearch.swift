/// Finds conflicts in the records and joins them with what members declared and the secretary ruled.
package struct ConflictSearch: Sendable {
    private let council: Council
    private let nominations: [Nomination]
    private let names: [ID<Nomination>: String]
    private let declarations: [ConflictDeclaration]
    private let rulings: [ConflictRuling]
    /// Names of the authors of the initiatives a dossier rests on.
    package var coAuthors: [ID<Nomination>: [String]] = [:]

    /// - Parameter names: of who is put forward.
    package init(
        council: Council, nominations: [Nomination], names: [ID<Nomination>: String],
        declarations: [ConflictDeclaration], rulings: [ConflictRuling]
    ) {
        (self.council, self.nominations, self.names) = (council, nominations, names)
        (self.declarations, self.rulings) = (declarations, rulings)
    }

    /// In the order of the agenda and of the members.
    package var conflicts: [Conflict] {
        nominations.flatMap { nomination in council.members.compactMap { conflict($0, nomination) } }
    }

    /// Who stays out, by item.
    package var recused: [ID<Nomination>: [ID<CouncilMember>]] {
        Dictionary(grouping: conflicts.filter(\.isRecused), by: \.nomination).mapValues { $0.map(\.member) }
    }

    private func conflict(_ member: CouncilMember, _ nomination: Nomination) -> Conflict? {
        let declared = declarations.first { $0.member == member.id }?.items.first { $0.nomination == nomination.id }
        var grounds: [ConflictGround] = []
        if member.account.map(nomination.isOwn) ?? false { grounds.append(.ownDossier) }
        if isNamesake(member, nomination) { grounds.append(.sameName) }
        if isCoAuthor(member, nomination) { grounds.append(.coAuthor) }
        if member.unit == nomination.unit { grounds.append(.ownUnit) }
        switch declared?.kind {
        case .kinship: grounds.append(.kinship)
        case .other: grounds.append(.other)
        case .free, nil: break
        }
        let ruling = rulings.first { $0.nomination == nomination.id && $0.member == member.id }
        if grounds.isEmpty && ruling == nil { return nil }
        return Conflict(
            nomination: nomination.id, member: member.id, grounds: grounds, note: declared?.note ?? "",
            ruling: ruling)
    }

    private func isCoAuthor(_ member: CouncilMember, _ nomination: Nomination) -> Bool {
        coAuthors[nomination.id]?.contains { $0.lowercased() == member.name.lowercased() } ?? false
    }

    private func isNamesake(_ member: CouncilMember, _ nomination: Nomination) -> Bool {
        names[nomination.id].map { $0.lowercased() == member.name.lowercased() } ?? false
    }
}
