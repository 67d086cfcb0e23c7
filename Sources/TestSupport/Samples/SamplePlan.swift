package import Domain

/// Plans built in code, like the ones communes write. The numbers are of the shape of section IV, the texts short.
package enum SamplePlan {
    package static let certificate = "commune-certificate"
    package static let merit = "provincial-certificate"

    /// Giấy khen: yearly 2 collectives / 5 individuals, interim 5/10, final 15/20; the provincial bằng khen is an upper
    /// level's, its number information only.
    package static let caoMinhLike = plan(
        quotas: own(.yearly, 2, 5) + own(.interim, 5, 10) + own(.final, 15, 20) + [
            QuotaRule(
                award: merit, occasion: .every(.yearly), kinds: [.collective], scope: .programme, maximum: 15,
                competence: .upper, source: "IV.2")
        ])

    /// Quotas counted per unit: each unit at most one individual a year, all villages together two collectives.
    package static let unitScoped = plan(
        quotas: [
            QuotaRule(
                award: certificate, occasion: .every(.yearly), kinds: [.individual], scope: .unit, maximum: 1,
                competence: .own, source: "IV.1"),
            QuotaRule(
                award: certificate, occasion: .every(.yearly), kinds: [.collective], scope: .unitKind(.village),
                maximum: 2, competence: .own, source: "IV.1"),
        ])

    /// Of those who take part one in five persons a year.
    package static let shared = plan(
        quotas: [
            QuotaRule(
                award: certificate, occasion: .every(.yearly), kinds: [.individual], scope: .programme, maximum: 0,
                share: QuotaShare(percent: Hundredths(whole: 20), base: .participants), competence: .own,
                source: "IV.1")
        ])

    package static func plan(quotas: [QuotaRule]) -> Plan {
        Plan(
            identity: identity,
            themes: ["a", "b", "c"].map {
                Theme(code: $0, name: "Nội dung \($0)", text: "Nội dung thi đua \($0)", source: "II.4.\($0)")
            },
            participants: groups, criteria: criteria,
            phases: [
                Phase(
                    code: "phase-1", name: "Giai đoạn 1",
                    period: Sample.period(Sample.day(2026, 1, 1), Sample.day(2027, 12, 31)), source: "VI.1")
            ],
            occasions: occasions, awards: awards, quotas: quotas)
    }

    private static let identity = PlanIdentity(
        agency: "Ủy ban nhân dân xã Mẫu", level: .commune, number: "15", symbol: "KH-UBND", place: "xã Mẫu",
        date: Sample.day(2026, 1, 15), signer: "Nguyễn Đức Thắng", signerTitle: "CHỦ TỊCH",
        title: "Kế hoạch tổ chức phong trào thi đua", movement: "Cả xã thi đua chuyển đổi số",
        period: Sample.period(Sample.day(2026, 1, 1), Sample.day(2030, 12, 31)), source: "")

    private static let groups = [
        ParticipantGroup(code: "collectives", kind: .collective, name: "Tập thể", source: "III.3"),
        ParticipantGroup(code: "enterprises", kind: .enterprise, name: "Doanh nghiệp", source: "III.2"),
        ParticipantGroup(code: "officials", kind: .individual, name: "Cán bộ, công chức", source: "III.4"),
    ]

    private static let criteria = [
        Criterion(code: "c1", groups: ["collectives", "enterprises"], text: "Có kết quả đo được", source: "III.3"),
        Criterion(code: "c2", groups: ["officials"], text: "Có sáng kiến được áp dụng", source: "III.4"),
    ]

    private static let occasions = [
        PlannedOccasion(code: "yearly-2026", kind: .yearly, year: 2026, name: "Khen thưởng năm 2026", source: "IV"),
        PlannedOccasion(code: "yearly-2027", kind: .yearly, year: 2027, name: "Khen thưởng năm 2027", source: "IV"),
        PlannedOccasion(code: "interim-2027", kind: .interim, year: 2027, name: "Sơ kết năm 2027", source: "IV"),
        PlannedOccasion(code: "final-2030", kind: .final, year: 2030, name: "Tổng kết năm 2030", source: "IV"),
    ]

    private static let awards = [
        AwardForm(
            code: certificate, name: "Giấy khen của Chủ tịch Ủy ban nhân dân xã", level: .commune, competence: .own,
            kinds: [.collective, .individual], source: "IV.4"),
        AwardForm(
            code: merit, name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", level: .province, competence: .upper,
            kinds: [.collective, .individual], source: "IV.2"),
    ]

    private static func own(_ kind: OccasionKind, _ collectives: Int, _ individuals: Int) -> [QuotaRule] {
        [(AwardKind.collective, collectives), (.individual, individuals)].map { counted, maximum in
            QuotaRule(
                award: certificate, occasion: .every(kind), kinds: [counted], scope: .programme, maximum: maximum,
                competence: .own, source: "IV.4")
        }
    }
}
