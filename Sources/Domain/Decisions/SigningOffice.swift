/// Which office of the committee's head somebody holds, as far as the council's list of members says so: accounts have
/// roles and no posts (docs/decisions/0073).
package enum SigningOffice: Hashable, Sendable {
    case chairman, deputy
    /// In charge of the Chairman's office for a time.
    case acting

    /// - Parameter post: `Chủ tịch UBND xã`, `Phó Chủ tịch Ủy ban nhân dân xã`.
    /// - Returns: `nil` for a post of another body or another post.
    package init?(post: String) {
        let parts = post.lowercased().split { $0 == "," || $0 == ";" }.map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let found = parts.compactMap(SigningOffice.office)
        guard let first = found.first else { return nil }
        self = first
    }

    private static func office(_ post: String) -> SigningOffice? {
        let offices: [(String, SigningOffice)] = [
            ("phó chủ tịch", .deputy), ("quyền chủ tịch", .acting), ("q. chủ tịch", .acting), ("chủ tịch", .chairman),
        ]
        guard let (title, office) = offices.first(where: { post.hasPrefix($0.0) }) else { return nil }
        let body = post.dropFirst(title.count).drop { $0 == " " }
        let bodies = ["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "xã", "phường"]
        return body.isEmpty || bodies.contains(where: body.hasPrefix) ? office : nil
    }

    /// As what somebody in this office may sign a decision of the Chairman.
    package var capacities: [DecisionSigner] {
        switch self {
        case .chairman: [.head]
        case .deputy: [.deputy, .acting]
        case .acting: [.acting]
        }
    }
}

extension Council {
    /// The office of `persona`: of the member with this account, or, where a member has none, of this name.
    package func signingOffice(of persona: Persona) -> SigningOffice? {
        let own = members.first { $0.account == persona.account }
        let named = members.first { $0.account == nil && $0.name == persona.name }
        return (own ?? named).flatMap { SigningOffice(post: $0.post) }
    }

    /// Why `persona` may not sign a paper of the committee as `signer`; nothing where the list says no office.
    package func refusals(of signer: DecisionSigner, by persona: Persona) -> [Reason] {
        guard let office = signingOffice(of: persona), !office.capacities.contains(signer) else { return [] }
        let code: ReasonCode = office == .chairman ? .signerIsChairman : .signerNotChairman
        return [Reason(code, field: "signer", ["name": persona.name])]
    }

    /// Who heads the committee by the list; empty where it does not say.
    package var committeeHead: String { members.first { SigningOffice(post: $0.post) == .chairman }?.name ?? "" }
}

/// Who signs, as what, under which name.
package struct SigningHand: Hashable, Sendable {
    package let signer: DecisionSigner
    package let name: String

    /// Nobody signs in a place that is their own, or in one that is not theirs. Where the list says nothing of `persona`, a
    /// deputy's name is asked for, and it is not the Chairman's.
    /// - Parameter deputy: as typed; looked at only where no office is on record.
    /// - Throws: `Refusal`, at the fields `signer` and `deputy`.
    package init(_ signer: DecisionSigner, deputy: String, by persona: Persona, in council: Council?) throws {
        self.signer = signer
        try Refusal.raise(council?.refusals(of: signer, by: persona) ?? [])
        if council?.signingOffice(of: persona) != nil {
            name = persona.name
        } else if signer == .deputy {
            let typed = deputy.split(separator: " ").joined(separator: " ")
            if typed.isEmpty { throw Refusal(.missingDeputyName, field: "deputy") }
            if let head = council?.committeeHead, !head.isEmpty, typed.lowercased() == head.lowercased() {
                throw Refusal(.deputyIsChairman, field: "deputy", ["name": head])
            }
            name = typed
        } else {
            name = persona.name
        }
    }
}
