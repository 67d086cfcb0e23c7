/// Participants by the names that stand in tables. Two of one name are told apart by unit, by kind, then by what stands
/// under the name; where that does not tell, nobody is guessed at.
package struct NamedPeople: Sendable {
    private let byName: [String: [Participant]]

    package init(_ people: [Participant]) { byName = Dictionary(grouping: people) { ParticipantKey($0).name } }

    /// - Returns: the one that is meant, or why nobody is; neither for an empty name.
    func find(
        _ name: String, detail: String, kind: ParticipantKind?, unit: ID<OrgUnit>? = nil
    ) -> (Participant?, Reason?) {
        if name.isEmpty { return (nil, nil) }
        var found = NamedPeople.spellings(name).flatMap { byName[$0] ?? [] }
        if let unit { found = found.filter { $0.unit == unit } }
        if let kind { found = found.filter { $0.kind == kind } }
        if found.count > 1, !detail.isEmpty { found = found.filter { Folded($0.detail) == Folded(detail) } }
        switch found.count {
        case 1: return (found.first, nil)
        case 0: return (nil, Reason(.nomineeUnknown, field: "name"))
        default: return (nil, Reason(.nameAmbiguous, field: "detail", ["count": "\(found.count)"]))
        }
    }

    /// As it is written, and without "Ông" or "Bà" before it.
    private static func spellings(_ name: String) -> [String] {
        let whole = VietnameseSortKey(title: name).text
        guard let rest = PersonAddress(name)?.rest else { return [whole] }
        let bare = VietnameseSortKey(title: rest).text
        return bare == whole ? [whole] : [whole, bare]
    }
}
