/// Words of administrative Vietnamese as they come out when a tone falls off, a hook and a tilde are mixed up, or a
/// letter is taken for its neighbour. Suspicions only: what may be meant as it stands is left out.
struct Slips: Sendable {
    struct Slip: Sendable {
        let length: Int
        /// `nil` for a word torn apart: the same letters in one.
        let meant: String?
    }

    static let shared = Slips()

    /// By both keys of the wrong pair.
    private let pairs: [String: String]
    private let phrases: [(term: Term, meant: String)]

    private init() {
        var pairs: [String: String] = [:]
        for compound in Slips.compounds {
            let keys = WordScanner.words(of: compound).map(\.key)
            guard keys.count == 2 else { continue }
            for (place, key) in keys.enumerated() {
                for wrong in Slips.spoiled(key) {
                    pairs[place == 0 ? "\(wrong) \(keys[1])" : "\(keys[0]) \(wrong)"] = compound
                }
            }
        }
        for right in Slips.compounds + Slips.real { pairs[Slips.key(right)] = nil }
        self.pairs = pairs
        phrases = Slips.swapped.map { (Term($0.0), $0.1) }
    }

    func slip(_ words: [Word], _ index: Int) -> Slip? {
        guard !words[index].isMark else { return nil }
        if let torn = torn(words, index) { return torn }
        if let found = phrases.first(where: { $0.term.length(in: words, at: index) != nil }) {
            return Slip(length: found.term.length(in: words, at: index) ?? 1, meant: found.meant)
        }
        guard index + 1 < words.count, !words[index + 1].isMark else { return nil }
        if words[index].key == "so", isNumber(words[index + 1]) { return Slip(length: 1, meant: "số") }
        guard let meant = pairs["\(words[index].key) \(words[index + 1].key)"], !goesOn(words, index + 2) else {
            return nil
        }
        return Slip(length: 2, meant: meant)
    }

    /// "đ ộng": a consonant alone before a syllable that begins with a vowel. A point ("điểm đ"), a formula and the
    /// letter of an item are no torn words.
    private func torn(_ words: [Word], _ index: Int) -> Slip? {
        let word = words[index]
        guard Slips.consonants.contains(word.key), !word.isCapital, index > 0, index + 1 < words.count,
            words[index + 1].start == word.end + 1, !words[index - 1].isMark,
            !Slips.lettered.starts([words[index - 1]]),
            let first = words[index + 1].key.first, "aăâeêioôơuưy".contains(first), words[index + 1].key.count > 1,
            !words[index + 1].isCapital
        else { return nil }
        return Slip(length: 2, meant: nil)
    }

    private func isNumber(_ word: Word) -> Bool { word.startsWithDigit && word.key.contains { $0 == "/" || $0 == "-" } }

    /// "phân đấu thầu" is about tenders, "cũng cố gắng" about trying.
    private func goesOn(_ words: [Word], _ index: Int) -> Bool {
        index < words.count && Slips.following.starts([words[index]])
    }

    /// The tone lost; hook (3) and tilde (4) exchanged.
    private static func spoiled(_ key: String) -> [String] {
        guard let tone = key.last, "12345".contains(tone) else { return [] }
        let bare = String(key.dropLast())
        let exchanged: [Character: String] = ["3": "4", "4": "3"]
        return [bare] + (exchanged[tone].map { [bare + $0] } ?? [])
    }

    private static func key(_ text: String) -> String { WordScanner.words(of: text).map(\.key).joined(separator: " ") }

    private static let consonants: Set<String> = [
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v", "x",
    ]
    private static let lettered = Term(
        "điểm", "mục", "khoản", "phần", "nhóm", "loại", "hạng", "số", "bậc", "tổ", "lớp", "khối")
    private static let following = Term("thầu", "giá", "phạm", "gắng", "mới")

    private static let compounds = [
        "phấn đấu", "chuyển đổi", "tổ chức", "thực hiện", "khen thưởng", "phong trào", "kế hoạch", "tập thể",
        "xuất sắc",
        "thành tích", "hồ sơ", "tuyên truyền", "điển hình", "tiên tiến", "trách nhiệm", "nhiệm vụ", "đơn vị",
        "hướng dẫn",
        "triển khai", "sáng kiến", "chất lượng", "hiệu quả", "tiêu chí", "tiêu chuẩn", "công chức", "viên chức",
        "cán bộ",
        "doanh nghiệp", "quyết định", "nghị quyết", "chỉ thị", "ủy ban", "hội đồng", "thẩm định", "đề nghị", "phối hợp",
        "chủ trì", "kiểm tra", "giám sát", "tổng hợp", "tổng kết", "sơ kết", "giai đoạn", "thời gian", "đối tượng",
        "nội dung", "mục đích", "yêu cầu", "giải pháp", "bảo đảm", "đảm bảo", "phát triển", "phát động", "hưởng ứng",
        "kịp thời", "đột xuất", "biểu dương", "nhân rộng", "xã hội", "công nghệ", "sáng tạo", "đổi mới", "quản lý",
        "lãnh đạo", "chỉ đạo", "báo cáo", "tờ trình", "giấy khen", "bằng khen", "số lượng", "hình thức", "đặc điểm",
        "nỗ lực", "hoàn thành", "mục tiêu", "gương mẫu", "kinh phí", "lĩnh vực", "chính quyền", "chính trị", "đoàn thể",
        "vận động", "theo dõi", "đôn đốc", "khoa học", "cải cách", "hành chính", "thủ tục", "hội viên", "người dân",
        "vững mạnh", "giữ gìn", "kỷ luật", "kỹ năng", "củng cố", "chia sẻ", "sửa đổi", "trải nghiệm", "mặt trận",
        "đoàn kết", "nghiêm túc", "thiết thực", "thường xuyên", "quân sự", "hợp tác",
    ]

    /// What a spoiled compound may be in earnest, alone or over the border of two words: "hướng dân chủ", "phát thanh
    /// tích cực", "quê hương ứng dụng", "giao thương xuyên biên giới".
    private static let real = [
        "hướng dân", "tiêu chi", "chỉ thi", "chi thị", "hội đông", "sang tạo", "sang kiến", "số lương", "chất lương",
        "thương xuyên", "quan lý", "thanh tích", "hoan thành", "phong trao", "chính tri", "chính quyên", "hiệu qua",
        "tiên tiên", "báo cao", "quân sư", "đảm bao", "hương ứng", "hương dẫn", "xa hội", "sáng kiên", "chủ tri",
        "cung cố", "kinh phi", "vân động", "đôi mới", "chu trì",
    ]

    private static let swapped: [(String, String)] = [
        ("bổ xung", "bổ sung"), ("xử dụng", "sử dụng"), ("sử lý", "xử lý"), ("đề suất", "đề xuất"),
        ("đột suất", "đột xuất"), ("suất sắc", "xuất sắc"), ("xuất xắc", "xuất sắc"), ("nghành", "ngành"),
        ("chuyên gia tri thức", "chuyển giao tri thức"),
        ("đặc diêm", "đặc điểm"), ("đặc điêm", "đặc điểm"), ("giử gìn", "giữ gìn"), ("phong chào", "phong trào"),
        ("công chúc", "công chức"), ("viên chúc", "viên chức"), ("chấp hàng", "chấp hành"), ("tham mưa", "tham mưu"),
    ]
}
