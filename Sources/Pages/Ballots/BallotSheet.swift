package import Domain

/// A session's ballots with every name their page shows.
package struct BallotSheet: Sendable {
    let sheet: SessionSheet
    let box: BallotBox?
    let declared: Set<ID<CouncilMember>>
    let ownDeclaration: ConflictDeclaration?
    let papers: Set<ID<CouncilMember>>
    let voted: Set<ID<CouncilMember>>
    let tallies: [PaperTally]
    let cast: Int
    let list: BallotList?
    let conflicts: [Conflict]
    let offered: [ID<Nomination>: BallotMode]
    let seat: CouncilMember?
    /// Names of accounts that counted.
    let counters: [ID<Account>: String]

    package init(
        sheet: SessionSheet, box: BallotBox?, declarations: [ConflictDeclaration], papers: [ID<CouncilMember>],
        voted: [ID<CouncilMember>], tallies: [PaperTally], cast: Int, list: BallotList?,
        conflicts: [Conflict], offered: [ID<Nomination>: BallotMode], seat: CouncilMember?,
        counters: [ID<Account>: String]
    ) {
        (self.sheet, self.box, self.list, self.seat) = (sheet, box, list, seat)
        (declared, self.papers, self.voted) = (Set(declarations.map(\.member)), Set(papers), Set(voted))
        ownDeclaration = declarations.first { $0.member == seat?.id }
        (self.tallies, self.cast, self.conflicts) = (tallies, cast, conflicts)
        (self.offered, self.counters) = (offered, counters)
    }

    var session: CouncilSession { sheet.session }
    var items: [SessionItem] { sheet.items.filter { !$0.isWithdrawn } }
    var isBeforeBox: Bool { box == nil && (session.status == .called || session.status == .open) }
    var present: [CouncilMember] { sheet.members(.present) }

    /// Whether this reader is kept from the dossiers until the own declaration is in.
    func isGated(_ runs: Bool) -> Bool { seat != nil && ownDeclaration == nil && isBeforeBox && !runs }

    /// Who stays out of an item: as the box keeps it, before as it would.
    func out(_ item: SessionItem) -> [String] {
        let found = conflicts.filter { $0.nomination == item.item.nomination && $0.isRecused }.map(\.member)
        return sheet.names(box == nil ? Set(item.item.recused).union(found).sorted() : item.item.recused)
    }

    func able(_ item: SessionItem) -> Int {
        let found = conflicts.filter { $0.nomination == item.item.nomination && $0.isRecused }.map(\.member)
        let out = box == nil ? Set(item.item.recused).union(found) : Set(item.item.recused)
        return present.count { !out.contains($0.id) }
    }

    func name(of nomination: ID<Nomination>) -> String {
        sheet.items.first { $0.item.nomination == nomination }?.name ?? nomination.text
    }
}
