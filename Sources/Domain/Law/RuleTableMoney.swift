/// Award money and the fund (law.md §A.7).
extension RuleTable {
    static let money: [RuleVersion?] = [
        rule(.baseSalary, "2340000", from: "2024-07-01", to: "2026-06-30", "73/2024/NĐ-CP", "", .read),
        rule(.baseSalary, "2530000", from: "2026-07-01", "161/2026/NĐ-CP", "Điều 3 khoản 2", .read),
        rule(.moneyRounding, "up 10000", from: lawStart, to: oldDecreeEnd, oldDecree, "", .secondHand),
        rule(.moneyRounding, "up 10000", from: decreeStart, decree, "Điều 49", .read),
        rule(.moneyHighestOnly, from: decreeStart, decree, "Điều 49", .read),
        rule(.moneyTitleAndForm, from: decreeStart, decree, "Điều 49", .read),
        rule(.fundShareLowland, "1", from: decreeStart, decree, "Điều 46 khoản 3 điểm b", .secondHand),
        rule(.fundShareHighland, "3/2", from: decreeStart, decree, "Điều 46 khoản 3 điểm b", .secondHand),
        rule(.fundOrganisingShare, "20", from: lawStart, to: oldDecreeEnd, oldDecree, "", .read),
        rule(.fundOrganisingShare, "20", from: decreeStart, oldDecree, "(đã hết hiệu lực)", .readInOldLaw),
        rule(
            .fundPays, "tiền thưởng\nin ấn\nbằng, khung", from: decreeStart, decree, "Điều 50, Điều 54", .read),
    ]

    static let multipliers: [RuleVersion?] = [
        rule(.moneyCertificateIndividual, "15/100", from: lawStart, to: oldDecreeEnd, oldDecree, "", .read),
        rule(
            .moneyCertificateIndividual, "3/10", from: decreeStart, decree, "Điều 54 khoản 1 điểm e", .read),
        rule(.moneyCertificateCollective, "30/100", from: lawStart, to: oldDecreeEnd, oldDecree, "", .read),
        rule(
            .moneyCertificateCollective, "6/10", from: decreeStart, decree, "Điều 54 khoản 1 điểm e", .read),
        rule(.moneyCertificateHousehold, "45/100", from: decreeStart, decree, "Điều 54", .read),
        rule(.moneyProvinceIndividual, "15/10", from: decreeStart, decree, "Điều 54", .read),
        rule(.moneyProvinceCollective, "30/10", from: decreeStart, decree, "Điều 54", .read),
        rule(.moneyProvinceHousehold, "225/100", from: decreeStart, decree, "Điều 54", .read),
        rule(.moneyPrimeMinisterIndividual, "35/10", from: decreeStart, decree, "Điều 54", .inferred),
        rule(.moneyPrimeMinisterCollective, "70/10", from: decreeStart, decree, "Điều 54", .inferred),
        rule(.moneyPrimeMinisterHousehold, "525/100", from: decreeStart, decree, "Điều 54", .inferred),
        rule(.moneyAdvancedWorker, "3/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyAdvancedCollective, "8/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyBaseFighter, "10/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyExcellentCollective, "15/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyProvinceFighter, "30/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyNationalFighter, "45/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyCulturalVillage, "15/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyExemplaryCommune, "20/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyProvinceFlag, "80/10", from: decreeStart, decree, "Điều 50", .read),
        rule(.moneyGovernmentFlag, "120/10", from: decreeStart, decree, "Điều 50", .read),
    ]
}
