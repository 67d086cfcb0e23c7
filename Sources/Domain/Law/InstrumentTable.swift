/// The instruments this program knows, as data (law.md §1 and the sources of its rules).
package enum Instruments {
    package static let all: [Instrument] = emulation + transition + offices + movement + software

    /// Emulation and commendation itself.
    private static let emulation: [Instrument] = [
        entry(
            .law, "06/2022/QH15", "Thi đua, khen thưởng", by: "Quốc hội", from: "2024-01-01", note: .readInQuotations),
        entry(
            .law, "06/2026/QH16", "sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng", by: "Quốc hội",
            issued: "2026-04-23", from: "2026-10-01", verified: false, note: .transitionByReceipt),
        entry(
            .decree, "152/2025/NĐ-CP", "phân cấp, phân quyền và quy định chi tiết về thi đua, khen thưởng",
            by: "Chính phủ", issued: "2025-06-14", from: "2025-07-01", note: .endAnnounced),
        entry(
            .decree, "129/2025/NĐ-CP", "thẩm quyền khi không còn cấp huyện (Điều 59: khen thưởng của cấp xã)",
            by: "Chính phủ", from: "2025-07-01", note: .readInQuotations),
        entry(
            .circular, "15/2025/TT-BNV", "thi đua, khen thưởng", by: "Bộ Nội vụ", issued: "2025-08-04",
            from: "2025-08-05", verified: false, note: .contentNotRead),
        entry(
            .decision, "01/2026/QĐ-TTg", "quy định chi tiết một số điều của Luật Thi đua, khen thưởng",
            by: "Thủ tướng Chính phủ", verified: false, note: .probablyTemplates),
        entry(
            .decision, "638/QĐ-BNV", "thủ tục hành chính nội bộ về thi đua, khen thưởng (2025)", by: "Bộ Nội vụ",
            note: .readInQuotations),
        entry(
            .decision, "311/QĐ-BNV", "thủ tục khen thưởng cấp Nhà nước (2025)", by: "Bộ Nội vụ",
            note: .readInQuotations),
        entry(
            .decision, "86/2025/QĐ-UBND", "quy định thi đua, khen thưởng của tỉnh Bắc Ninh", by: "UBND tỉnh Bắc Ninh",
            from: "2025-12-15", note: .modelOnly),
        entry(
            .decree, "86/2023/NĐ-CP", "khung tiêu chuẩn Gia đình văn hóa, thôn, tổ dân phố văn hóa", by: "Chính phủ",
            from: "2024-01-30", verified: false, note: .contentNotRead),
    ]

    /// What was replaced: the old-law trap of law.md §5.2.
    private static let transition: [Instrument] = [
        entry(
            .decree, "98/2023/NĐ-CP", "quy định chi tiết Luật Thi đua, khen thưởng", by: "Chính phủ",
            from: "2024-01-01", to: "2025-06-30", replacedBy: ["152/2025/NĐ-CP"], note: .oldLaw),
        entry(
            .decree, "28/2024/NĐ-CP", "bị Nghị định 152/2025/NĐ-CP thay thế", by: "Chính phủ", to: "2025-06-30",
            replacedBy: ["152/2025/NĐ-CP"], note: .oldLaw),
        entry(
            .circular, "01/2024/TT-BNV", "thi đua, khen thưởng", by: "Bộ Nội vụ", to: "2025-08-04",
            replacedBy: ["15/2025/TT-BNV"], verified: false, note: .oldLaw),
        entry(
            .decree, "91/2017/NĐ-CP", "quy định chi tiết Luật Thi đua, khen thưởng (cũ)", by: "Chính phủ",
            to: "2023-12-31", replacedBy: ["98/2023/NĐ-CP"], verified: false, note: .oldLaw),
    ]

    /// Money, papers, statistics.
    private static let offices: [Instrument] = [
        entry(.decree, "73/2024/NĐ-CP", "mức lương cơ sở 2.340.000 đồng", by: "Chính phủ", from: "2024-07-01"),
        entry(
            .decree, "161/2026/NĐ-CP", "mức lương cơ sở 2.530.000 đồng", by: "Chính phủ", issued: "2026-05-15",
            from: "2026-07-01"),
        entry(.decree, "30/2020/NĐ-CP", "công tác văn thư", by: "Chính phủ", note: .readInQuotations),
        entry(
            .circular, "28/2025/TT-BTC", "quản lý quỹ thi đua, khen thưởng", by: "Bộ Tài chính", verified: false,
            note: .contentNotRead),
        entry(.circular, "02/2023/TT-BNV", "biểu mẫu thống kê ngành Nội vụ (0601–0605)", by: "Bộ Nội vụ"),
        entry(
            .circular, "10/2025/TT-BNV", "chức năng, nhiệm vụ của Phòng Văn hóa – Xã hội", by: "Bộ Nội vụ",
            note: .readInQuotations),
        entry(
            .circular, "06/2026/TT-BNV", "sửa đổi, bổ sung Thông tư 10/2025/TT-BNV", by: "Bộ Nội vụ",
            from: "2026-06-15", note: .readInQuotations),
        entry(
            .officialLetter, "5007/BNV-TĐKT", "một sáng kiến chỉ dùng một lần để xét danh hiệu (2023)", by: "Bộ Nội vụ",
            verified: false),
        entry(
            .circular, "17/2019/TT-NHNN", "thi đua, khen thưởng ngành Ngân hàng", by: "Ngân hàng Nhà nước",
            verified: false, note: .sectorOnly),
        entry(
            .circular, "62/2025/TT-BNNMT", "cấp đổi, cấp lại hiện vật khen thưởng (ngành Nông nghiệp và Môi trường)",
            by: "Bộ Nông nghiệp và Môi trường", verified: false, note: .sectorOnly),
        entry(
            .plan, "0125/KH-UBND", "kế hoạch phong trào thi đua của tỉnh Đắk Lắk (2025)", by: "UBND tỉnh Đắk Lắk",
            note: .modelOnly),
        entry(
            .decision, "71/2025/QĐ-UBND", "Công dân Thủ đô ưu tú (Hà Nội)", by: "UBND thành phố Hà Nội",
            note: .modelOnly),
    ]

    /// The movement's own frame and the enterprises' criteria.
    private static let movement: [Instrument] = [
        entry(
            .decision, "923/QĐ-TTg", "phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”",
            by: "Thủ tướng Chính phủ", issued: "2025-05-14", verified: false),
        entry(
            .guidance, "3751/HD-BNV", "hướng dẫn phong trào thi đua đổi mới sáng tạo và chuyển đổi số",
            by: "Bộ Nội vụ", issued: "2025-06-16", verified: false, note: .contentNotRead),
        entry(
            .directive, "41-CT/TW", "đổi mới công tác thi đua, khen thưởng", by: nil,
            issued: "2024-12-26", verified: false, note: .contentNotRead),
        entry(
            .decision, "1970/QĐ-BTTTT", "chỉ số mức độ chuyển đổi số doanh nghiệp (DBI 2021)",
            by: "Bộ Thông tin và Truyền thông", issued: "2021-12-13", note: .successorUnknown),
        entry(
            .decision, "2158/QĐ-BTTTT", "chỉ số mức độ chuyển đổi số doanh nghiệp (DBI 2023)",
            by: "Bộ Thông tin và Truyền thông", issued: "2023-11-07", verified: false, note: .successorUnknown),
    ]

    /// Duties of software and data (law.md §6).
    private static let software: [Instrument] = [
        entry(.law, "148/2025/QH15", "Chuyển đổi số", by: "Quốc hội", verified: false, note: .contentNotRead),
        entry(.law, "116/2025/QH15", "An ninh mạng", by: "Quốc hội", verified: false, note: .contentNotRead),
        entry(
            .decree, "224/2026/NĐ-CP", "chuyển đổi số: kênh số, nền tảng dùng chung, tiếp cận", by: "Chính phủ",
            from: "2026-07-01"),
        entry(
            .law, "91/2025/QH15", "Bảo vệ dữ liệu cá nhân", by: "Quốc hội", from: "2026-01-01",
            note: .readInQuotations),
        entry(.decree, "13/2023/NĐ-CP", "bảo vệ dữ liệu cá nhân", by: "Chính phủ", note: .successorUnknown),
        entry(.decree, "85/2016/NĐ-CP", "an toàn hệ thống thông tin theo cấp độ", by: "Chính phủ"),
        entry(
            .circular, "26/2020/TT-BTTTT", "tiêu chuẩn tiếp cận cho người khuyết tật",
            by: "Bộ Thông tin và Truyền thông", from: "2021-01-01", note: .readInQuotations),
        entry(.law, "20/2023/QH15", "Giao dịch điện tử", by: "Quốc hội", note: .readInQuotations),
        entry(.decision, "20/2020/QĐ-TTg", "mã định danh điện tử của cơ quan, tổ chức", by: "Thủ tướng Chính phủ"),
    ]

    private static func entry(
        _ kind: InstrumentKind, _ number: String, _ subject: String, by issuer: String?, issued: String? = nil,
        from: String? = nil, to: String? = nil, replacedBy: [String] = [], verified: Bool = true,
        note: InstrumentNote? = nil
    ) -> Instrument {
        Instrument(
            kind: kind, number: number, subject: subject, issuer: issuer, issued: issued.flatMap { Day($0) },
            inForceFrom: from.flatMap { Day($0) }, inForceTo: to.flatMap { Day($0) }, replacedBy: replacedBy,
            verified: verified, note: note)
    }
}
