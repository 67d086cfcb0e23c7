import Domain

/// Who issued the paper, when and under which number.
enum IdentityFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let identity = matter.facts.identity
        let wanted: [(String, PlanFindingCode)] = [
            ("number", .numberBlank), ("date", .dateMissing), ("signer", .signerMissing), ("agency", .agencyMissing),
        ]
        return wanted.compactMap { key, code in
            let fact = identity[key]
            guard fact.value == nil, !(key == "date" && isImpossible(fact)) else { return nil }
            return PlanFinding(code, FindingPlace(line: fact.line, quote: fact.quote))
        }
    }

    /// "ngày 31 tháng 02 năm 2026" is told as what it is.
    private static func isImpossible(_ date: Fact) -> Bool {
        date.quote.map { !DateFindings.impossible(in: WordScanner.words(of: $0)).isEmpty } ?? false
    }
}
