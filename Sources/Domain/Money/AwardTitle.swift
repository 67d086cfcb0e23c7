/// Titles and flags have multipliers of their own (Decree 152/2025/NĐ-CP art. 50; law.md §A.7); certificates and bằng
/// khen go by level and kind. A plan gives a form by its name, so the name tells them apart.
package enum AwardTitle {
    /// The registry's multiplier for an award of this name; `nil` when it is no title or flag.
    package static func multiplier(of award: AwardForm) -> RuleCode? {
        let name = Folded(award.name).text
        // A title's name can stand inside a longer one: the longer is asked first.
        let known: [(String, RuleCode)] = [
            ("chien si thi dua toan quoc", .moneyNationalFighter), ("chien si thi dua co so", .moneyBaseFighter),
            ("chien si thi dua cap tinh", .moneyProvinceFighter), ("chien si thi dua tinh", .moneyProvinceFighter),
            ("tap the lao dong xuat sac", .moneyExcellentCollective),
            ("tap the lao dong tien tien", .moneyAdvancedCollective), ("lao dong tien tien", .moneyAdvancedWorker),
            ("to dan pho van hoa", .moneyCulturalVillage), ("thon van hoa", .moneyCulturalVillage),
        ]
        if let found = known.first(where: { name.contains($0.0) }) { return found.1 }
        guard name.hasPrefix("co thi dua") else { return nil }
        switch award.level {
        case .province: return .moneyProvinceFlag
        case .state: return .moneyGovernmentFlag
        case .commune: return nil
        }
    }
}
