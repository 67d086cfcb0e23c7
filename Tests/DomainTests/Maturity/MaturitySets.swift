import Domain

/// Answers that give each pillar of DBI 2021 a sum, and a small set whose ends are easy to see.
enum MaturitySets {
    static let dbi = CriteriaSetRegistry.dbi2021Small

    /// Fills each pillar up to its sum, criterion by criterion.
    static func answers(_ sums: [Int], in set: CriteriaSet = dbi) -> [String: Int] {
        var answers: [String: Int] = [:]
        for (pillar, sum) in zip(set.pillars, sums) {
            var left = sum
            for criterion in pillar.criteria {
                let points = criterion.steps.last { $0 <= left } ?? 0
                answers[criterion.code] = points
                left -= points
            }
        }
        return answers
    }

    /// One pillar with one criterion of the steps given.
    static func single(_ steps: [Int], bands: [PillarBand], levels: [OverallLevel]) -> CriteriaSet {
        set([[steps]], bands: bands, levels: levels)
    }

    /// A pillar for each list of criteria.
    static func set(_ pillars: [[[Int]]], bands: [PillarBand], levels: [OverallLevel]) -> CriteriaSet {
        CriteriaSet(
            code: "mau", version: "1", name: "Bộ mẫu", citation: nil, status: .own, scales: [.small],
            pillars: pillars.enumerated().map { place, criteria in
                MaturityPillar(
                    code: "\(place + 1)", name: "Trụ cột \(place + 1)",
                    components: [
                        MaturityComponent(
                            code: "\(place + 1).1", name: "Thành phần",
                            criteria: criteria.enumerated().map {
                                MaturityCriterion(code: "\(place + 1).1.\($0 + 1)", name: nil, steps: $1)
                            })
                    ])
            }, rule: LevelRule(bands: bands, levels: levels))
    }
}
