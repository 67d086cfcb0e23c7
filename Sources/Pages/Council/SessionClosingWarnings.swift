import Domain
import Wording

extension SessionSheet {
    /// What the secretary should know before the voting ends: equals nobody ranked, and written opinions not counted.
    func closingWarnings(in say: Language) -> [String] { equals(say) + unwritten(say) }

    private func equals(_ say: Language) -> [String] {
        let voting = Set(items.filter { !$0.isWithdrawn }.map(\.item.nomination))
        return session.equals(council).compactMap { group in
            let names = group.filter { voting.contains($0.nomination) }.map(\.nomination).map(name)
            guard names.count > 1 else { return nil }
            let values = [
                "votes": String(group[0].count?.allAgree ?? 0), "total": String(total),
                "names": names.joined(separator: ", "),
            ]
            return say(.sessionCloseEquals, values)
        }
    }

    /// Items on which fewer written opinions are counted than members who gave one and may vote.
    private func unwritten(_ say: Language) -> [String] {
        let written = members(.written)
        guard !written.isEmpty else { return [] }
        var none: [String] = []
        var some: [String] = []
        for item in items where !item.isWithdrawn {
            guard let count = item.item.count else { continue }
            let able = written.count { !item.item.recused.contains($0.id) }
            let counted = count.writtenAgree + count.writtenDisagree
            if counted >= able { continue }
            if counted == 0 {
                none.append(item.name)
            } else {
                let values = ["names": item.name, "count": String(counted), "able": String(able)]
                some.append(say(.sessionCloseWrittenSome, values))
            }
        }
        let members = written.map(\.name).joined(separator: ", ")
        let all = say(.sessionCloseWritten, ["members": members, "names": none.joined(separator: ", ")])
        return (none.isEmpty ? [] : [all]) + some
    }

    private func name(_ nomination: ID<Nomination>) -> String {
        items.first { $0.item.nomination == nomination }?.name ?? ""
    }
}
