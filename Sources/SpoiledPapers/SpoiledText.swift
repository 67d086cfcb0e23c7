/// Texts, whole and torn, in several codes.
enum SpoiledText {
    static let plan = """
        UBND XÃ BÌNH MINH
        Số: 45/KH-UBND
        Bình Minh, ngày 12 tháng 01 năm 2026
        KẾ HOẠCH
        Phát động phong trào thi đua “Toàn dân chung sức” giai đoạn 2026 - 2028
        Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ¹;
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Khơi dậy tinh thần thi đua.
        II. NỘI DUNG
        1. Đối tượng thi đua
        a) Tập thể: Các phòng, ban, trường học trên địa bàn xã.
        2. Thời gian: Từ ngày 15/01/2026 đến hết ngày 31/12/2028, chia làm 02 giai đoạn.
        IV. TIÊU CHÍ THI ĐUA
        1. Đối với tập thể
        a) Hoàn thành tốt nhiệm vụ.
        V. KHEN THƯỞNG
        a) Hằng năm: Chủ tịch UBND xã tặng Giấy khen cho không quá 05 tập thể, 10 cá nhân.
        b) Sơ kết năm 2027: mỗi thôn đề nghị không quá 01 tập thể, 02 cá nhân hoặc 10%.
        2. Hồ sơ đề nghị khen thưởng gồm 02 bộ:
        - Tờ trình đề nghị khen thưởng;
        3. Được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý. Hồ sơ gửi trước ngày 30/10/2028.
        | 1 | Trồng cây | 20 |
        Trường hợp bằng điểm nhau thì đơn vị nào có số cây nhiều hơn thì xếp hạng cao hơn.
        VI. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội: Chủ trì, theo dõi, đôn đốc thực hiện.
        Nơi nhận:
        - Đảng ủy xã;
        CHỦ TỊCH
        Nguyễn Văn Mẫu
        """

    /// The same words in the two old codes.
    private static let old = [
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam\nUû ban nh©n d©n x· ban hµnh kÕ ho¹ch thi ®ua khen th\u{AD}ëng\n",
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nUÛy ban nhaân daân xaõ ban haønh keá hoaïch thi ñua\n",
    ]

    private static let heads = [
        "KẾ HOẠCH\nPhát động phong trào thi đua\n", "", "<!DOCTYPE html><html><body><p>", "\u{FEFF}",
        "Số: /KH\nX, ngày 1 tháng 1 năm 2026\nKẾ HOẠCH\nthi đua “A\n",
    ].map { Array($0.utf8) }

    private static let pieces =
        ([
            "tối đa 99999 tập thể", "%", "(", "\"", "|", "\n- ", "\nI. ", "\n1.1.1.1.1.1. ", "¹", "\u{0C}", "từ",
            "ngày 31/02/2026", "Đối với cá nhân", "\nNơi nhận:\n", "\nđ) ", "Luật ", "Nghị định số 1/NĐ ngày",
            "\u{301}",
            "bằng nhau thì", ";", ": ", "\nIV. KHEN THƯỞNG\n", "\nTIÊU CHÍ THI ĐUA\n", "Giai đoạn 1 (", "<td>", "</p>",
            "\nPHỤ LỤC\n| 1 | 2 | 3 |\n", "hồ sơ gồm 01 bộ", "<table><tr>", "<!--", "-->", "&#x1EA1;", "&#9999999;",
            "&",
            "<script>", "\u{AD}", "§iÒu", "coù", "\t\t\t", "\r\n", "\u{2028}", "năm\n2026", "11/NQ-\nCP", "# ", "**",
        ] + old).map { Array($0.utf8) }

    static func bytes(_ chance: inout Chance) -> [UInt8] {
        let source = Int.random(in: 0..<6, using: &chance) == 0 ? chance.one(of: old) : plan
        // Most begin and end with whole letters; some are left with broken ones.
        var bytes = Array(
            String(decoding: Spoiling.window(Array(source.utf8), longest: 900, &chance), as: UTF8.self).utf8)
        bytes = chance.one(of: heads) + bytes
        Spoiling.spoil(&bytes, with: pieces, &chance)
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: return [0xFF, 0xFE] + bytes
        case 1: return narrow(bytes)
        case 2...4: return bytes
        default: return Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    /// One byte for each character, as the old codes were kept.
    private static func narrow(_ bytes: [UInt8]) -> [UInt8] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
