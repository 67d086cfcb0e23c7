/// The sets the program brings along (law.md §4). Others are loaded by the agency, each as a dated version.
package enum CriteriaSetRegistry {
    package static let known: [CriteriaSet] = [dbi2021Small, slot2025]

    package static func set(_ key: CriteriaSetKey) -> CriteriaSet? { known.first { $0.key == key } }

    /// The set of 2025, known by name only: its decision number, criteria and rule were not found (law.md §9, 6).
    package static let slot2025 = CriteriaSet(
        code: "bkhcn-2025", version: "1.0",
        name: "Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (Phiên bản 1.0)",
        citation: Citation("Bộ Khoa học và Công nghệ, 2025; chưa tìm được số quyết định", verified: false),
        status: .slot, scales: EnterpriseScale.allCases, pillars: [], rule: .none)

    /// Figures as law.md §4.1 has them; criteria under short names.
    package static let dbi2021Small = CriteriaSet(
        code: "dbi-2021-sme", version: "2021",
        name: "Chỉ số đánh giá mức độ chuyển đổi số doanh nghiệp 2021, doanh nghiệp nhỏ và vừa",
        citation: Citation(
            "Quyết định 1970/QĐ-BTTTT ngày 13/12/2021; nội dung theo một phần mềm khảo sát dựa trên quyết định",
            verified: false),
        status: .replaced, scales: [.small], validFrom: Day(2021, 12, 13), pillars: DBI2021Pillars.all,
        rule: LevelRule(
            bands: [
                PillarBand(1, .from(10)), PillarBand(2, .above(20)), PillarBand(3, .above(40)),
                PillarBand(4, .above(60)), PillarBand(5, .above(80)),
            ],
            levels: [
                OverallLevel(0, "Chưa khởi động"),
                OverallLevel(1, "Khởi động", OverallCondition(.above(20), pillars: 4, at: 1)),
                OverallLevel(2, "Bắt đầu", OverallCondition(.above(64), pillars: 4, at: 2)),
                OverallLevel(3, "Hình thành", OverallCondition(.above(128), pillars: 4, at: 3)),
                OverallLevel(4, "Nâng cao", OverallCondition(.above(192), pillars: 5, at: 4)),
                OverallLevel(5, "Dẫn dắt", OverallCondition(.above(256), pillars: 6, at: 5)),
            ]))
}
