/// The yearly forms of Circular 02/2023/TT-BNV on emulation and awards: their rows and columns as another office's program shows them
/// in public, *chưa đối chiếu* with the Circular (docs/papers.md). What no record knows stays open.
package enum StatisticsForm: String, CaseIterable, Sendable {
    case movements = "0601.N"
    case state = "0602.N"
    case ministry = "0603.N"

    package var title: String {
        switch self {
        case .movements: "Số phong trào thi đua"
        case .state: "Số lượng khen thưởng cấp Nhà nước"
        case .ministry:
            "Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể Trung ương và tỉnh, thành phố trực thuộc Trung ương"
        }
    }

    /// Behind `A` (what is counted), `B` (mã số) and, of awards, `C` (đơn vị tính); the first is the sum.
    package var columns: [String] {
        switch self {
        case .movements:
            ["Tổng số", "Cấp Trung ương", "Cấp bộ, ngành, tỉnh, thành phố", "Cơ quan, tổ chức, đơn vị"]
        case .state:
            [
                "Tổng số", "Huân chương, huy chương", "Giải thưởng Hồ Chí Minh", "Giải thưởng Nhà nước",
                "Danh hiệu vinh dự nhà nước", "Cờ thi đua của Chính phủ", "Bằng khen của Thủ tướng Chính phủ",
                "Chiến sĩ thi đua toàn quốc", "Hình thức khác",
            ]
        case .ministry:
            ["Tổng số", "Bằng khen", "Chiến sĩ thi đua cấp bộ, cấp tỉnh", "Cờ thi đua", "Huy hiệu, kỷ niệm chương"]
        }
    }

    /// The column of an award by the first words of its name; `nil`: none of the form's.
    package func column(of award: String) -> Int? {
        let starts: [(String, Int)] =
            switch self {
            case .movements: []
            case .state:
                [
                    ("Huân chương", 1), ("Huy chương", 1), ("Giải thưởng Hồ Chí Minh", 2), ("Giải thưởng Nhà nước", 3),
                    ("Anh hùng", 4), ("Bà mẹ Việt Nam", 4), ("Nhà giáo", 4), ("Thầy thuốc", 4), ("Nghệ sĩ", 4),
                    ("Nghệ nhân", 4), ("Cờ thi đua của Chính phủ", 5), ("Bằng khen của Thủ tướng", 6),
                    ("Chiến sĩ thi đua toàn quốc", 7), ("", 8),
                ]
            case .ministry:
                [
                    ("Bằng khen", 1), ("Chiến sĩ thi đua", 2), ("Cờ thi đua", 3), ("Huy hiệu", 4),
                    ("Kỷ niệm chương", 4),
                ]
            }
        let name = Folded(award).text
        return starts.first { name.hasPrefix(Folded($0.0).text) }?.1
    }

    package var lines: [StatisticsLine] {
        switch self {
        case .movements: StatisticsLine.movements
        case .state: StatisticsLine.state
        case .ministry: StatisticsLine.ministry
        }
    }
}

/// A row of a form.
package struct StatisticsLine: Hashable, Sendable {
    package let label: String
    /// Mã số; empty for a heading.
    package let code: String
    /// Đơn vị tính.
    package let unit: String
    package let counts: Counted?

    /// What it counts of the records; `nil`: no record knows.
    package enum Counted: Hashable, Sendable {
        case all, collectives, enterprises, households, individuals, direct, unscheduled
        /// A movement that lasts so many months, from and below.
        case lasting(ClosedRange<Int>)
    }

    init(_ label: String, _ code: String = "", _ unit: String = "", _ counts: Counted? = nil) {
        (self.label, self.code, self.unit, self.counts) = (label, code, unit, counts)
    }

    static let movements = [
        StatisticsLine("Tổng số", "01", "", .all), StatisticsLine("1. Chia theo phạm vi tổ chức thi đua"),
        StatisticsLine("- Toàn quốc", "02"), StatisticsLine("- Bộ, ban, ngành đoàn thể, địa phương", "03"),
        StatisticsLine("- Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức", "04"),
        StatisticsLine("- Cơ quan, tổ chức, đơn vị", "05"), StatisticsLine("2. Chia theo thời hạn thi đua"),
        StatisticsLine("- Dưới 1 năm", "06", "", .lasting(0...11)),
        StatisticsLine("- 1 năm", "07", "", .lasting(12...12)),
        StatisticsLine("- Từ 1 năm đến dưới 3 năm", "08", "", .lasting(13...35)),
        StatisticsLine("- Từ 3 năm đến dưới 5 năm", "09", "", .lasting(36...59)),
        StatisticsLine("- Từ 5 năm trở lên", "10", "", .lasting(60...9_999)),
        StatisticsLine("3. Chia theo phương thức tổ chức phong trào thi đua"),
        StatisticsLine("- Thi đua theo chuyên đề", "11"), StatisticsLine("- Thi đua thường xuyên hàng năm", "12"),
    ]

    static let state =
        [
            StatisticsLine("Tổng số", "1", "", .all), StatisticsLine("1. Chia theo đơn vị ban hành tờ trình"),
            StatisticsLine("- Bộ, ban, ngành, đoàn thể Trung ương", "2", "Bộ, ngành"),
            StatisticsLine("- Tỉnh, thành phố trực thuộc Trung ương", "3", "Tỉnh, TP"),
            StatisticsLine("2. Chia theo đối tượng khen thưởng"),
        ] + objects(6, zeroed: false) + [StatisticsLine("3. Chia theo phương thức khen thưởng")]
        + ways(15, zeroed: false).dropLast()

    static let ministry =
        [StatisticsLine("Tổng số", "01", "", .all), StatisticsLine("1. Chia theo đối tượng khen thưởng")]
        + objects(2, zeroed: true) + [StatisticsLine("2. Chia theo phương thức khen thưởng")] + ways(11, zeroed: true)

    private static func code(_ number: Int, _ zeroed: Bool) -> String {
        zeroed && number < 10 ? "0\(number)" : String(number)
    }

    private static func objects(_ first: Int, zeroed: Bool) -> [StatisticsLine] {
        let names: [(String, String, Counted?)] = [
            ("- Tập thể", "Tập thể", .collectives), ("  Trong đó: doanh nghiệp", "Doanh nghiệp", .enterprises),
            ("- Hộ gia đình", "Hộ", .households), ("- Cá nhân", "Người", .individuals),
            ("+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", "Người", nil),
            ("+ Lãnh đạo cấp vụ, sở, ngành và tương đương", "Người", nil), ("+ Doanh nhân", "Người", nil),
            ("+ Các cấp lãnh đạo khác từ phó phòng trở lên", "Người", nil),
            ("+ Người trực tiếp công tác, lao động, học tập", "Người", .direct),
        ]
        return names.enumerated().map { StatisticsLine($1.0, code(first + $0, zeroed), $1.1, $1.2) }
    }

    private static func ways(_ first: Int, zeroed: Bool) -> [StatisticsLine] {
        let names: [(String, Counted?)] = [
            ("- Thường xuyên", nil), ("- Chuyên đề", nil), ("- Đột xuất", .unscheduled), ("- Đối ngoại", nil),
            ("- Cống hiến", nil), ("- Niên hạn", nil), ("- Kháng chiến", nil),
        ]
        return names.enumerated().map { StatisticsLine($1.0, code(first + $0, zeroed), "", $1.1) }
    }
}
