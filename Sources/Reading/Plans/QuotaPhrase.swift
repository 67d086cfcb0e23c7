import Domain

/// "Tối đa 20 tập thể", "không quá 10% cá nhân", "01 cá nhân/01 ban", "12 tập thể hoặc cá nhân".
struct QuotaPhrase: Sendable {
    let maximum: Int
    let isPercent: Bool
    /// One number for all of them together.
    let kinds: [AwardKind]
    /// A word that makes it a bound stands before it, or before the row it is in.
    let isBounded: Bool
    /// Nothing in it is put together by guessing.
    let isWhole: Bool
    let scope: String?
    let words: Range<Int>

    static func all(in words: [Word]) -> [QuotaPhrase] {
        var found: [QuotaPhrase] = []
        var bound: Range<Int>?
        var index = 0
        while index < words.count {
            if let length = bounds.length(in: words, at: index) {
                bound = index..<(index + length)
                index += length
                continue
            }
            if [";", "."].contains(words[index].key) { bound = nil }
            if let phrase = phrase(words, index, bound, found.last) {
                found.append(phrase)
                index = phrase.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func phrase(_ words: [Word], _ index: Int, _ bound: Range<Int>?, _ last: QuotaPhrase?)
        -> QuotaPhrase?
    {
        guard let number = words[index].number, words[index].end - words[index].start <= 4 else { return nil }
        if index > 0, notBefore.starts([words[index - 1]]) { return nil }
        var next = index + 1
        let isPercent = next < words.count && words[next].key == "%"
        if isPercent { next += 1 }
        if next < words.count, words[next].key == "(" {
            guard let close = words[next...].prefix(8).firstIndex(where: { $0.key == ")" }) else { return nil }
            next = close + 1
        }
        while next < words.count, let skip = fillers.length(in: words, at: next) { next += skip }
        guard let (kinds, end, isFlag) = kindsAt(words, next) ?? named(words, index, next) else { return nil }
        let scoped = perUnit(words, end)
        let near = bound.map { index - $0.upperBound <= 12 } ?? false
        return QuotaPhrase(
            maximum: number, isPercent: isPercent, kinds: kinds, isBounded: near,
            isWhole: number > 0 && (!isPercent || near) && !isFlag.isUnclear,
            scope: scoped?.scope, words: (near ? bound?.lowerBound ?? index : index)..<(scoped?.end ?? end))
    }

    /// `tập thể`, `cá nhân`, `tập thể hoặc cá nhân`, `tập thể, cá nhân` without a number of its own, `cờ`.
    private static func kindsAt(_ words: [Word], _ index: Int) -> ([AwardKind], Int, (isFlag: Bool, isUnclear: Bool))? {
        if let length = flag.length(in: words, at: index) { return ([.collective], index + length, (true, false)) }
        guard let (first, length) = kind(words, index) else { return nil }
        var kinds = [first]
        var end = index + length
        var isUnclear = false
        while end + 1 < words.count {
            let joint = joints.length(in: words, at: end)
            let comma = words[end].key == "," || words[end].key == "/" ? 1 : nil
            guard let step = joint ?? comma, let (next, count) = kind(words, end + step), !kinds.contains(next) else {
                break
            }
            isUnclear = isUnclear || joint == nil
            kinds.append(next)
            end += step + count
        }
        return (AwardKind.allCases.filter(kinds.contains), end, (false, isUnclear))
    }

    /// "Tập thể: 05 Giấy khen": the kind stands before.
    private static func named(
        _ words: [Word], _ index: Int, _ next: Int
    ) -> ([AwardKind], Int, (isFlag: Bool, isUnclear: Bool))? {
        guard let length = papers.length(in: words, at: next) else { return nil }
        let near = (max(0, index - 8)..<index).reversed().lazy.compactMap { kind(words, $0) }.first
        return near.map { ([$0.0], next + length, (false, true)) }
    }

    private static let papers = Term("giấy khen", "bằng khen")

    private static func kind(_ words: [Word], _ index: Int) -> (AwardKind, Int)? {
        for kind in AwardKind.allCases {
            if let length = kinds[kind]?.length(in: words, at: index) { return (kind, length) }
        }
        return nil
    }

    /// "/01 ban", "/đơn vị", "mỗi trường".
    private static func perUnit(_ words: [Word], _ index: Int) -> (scope: String, end: Int)? {
        guard index < words.count, words[index].key == "/" || each.starts([words[index]]) else { return nil }
        var next = index + 1
        if next < words.count, words[next].number == 1 { next += 1 }
        return unit(words, next).map { ($0.scope, next + $0.length) }
    }

    /// The kind of unit a number counts over.
    static func unit(_ words: [Word], _ index: Int) -> (scope: String, length: Int)? {
        for (scope, term) in units {
            if let length = term.length(in: words, at: index) { return (scope, length) }
        }
        return nil
    }

    static let kinds: [AwardKind: Term] = [
        .collective: Term("tập thể"), .individual: Term("cá nhân"), .household: Term("hộ gia đình", "gia đình"),
    ]
    private static let joints = Term("hoặc", "và", "hay")
    private static let flag = Term("cờ thi đua", "cờ")
    private static let fillers = Term(
        "giấy khen cho", "bằng khen cho", "giải cho", "đối với", "trường hợp", "số", "tổng số", "trên tổng số",
        "trong tổng số")
    private static let each = Term("mỗi", "trên")
    private static let notBefore = Term("năm", "tháng", "ngày", "khoản", "điều", "điểm", "mục", "số")
    private static let bounds = Term(
        "tối đa", "không quá", "không vượt quá", "không được vượt quá", "nhiều nhất", "không nhiều hơn",
        "tối đa không quá",
        "lựa chọn tối đa", "đề nghị tối đa", "tổng số không quá")
    private static let units: [(String, Term)] = [
        ("unit", Term("đơn vị", "cơ quan, đơn vị", "cơ quan", "địa phương")),
        ("unit-kind:school", Term("trường", "trường học", "nhà trường")),
        ("unit-kind:village", Term("thôn", "tổ dân phố", "bản", "ấp", "khu dân cư", "khu phố", "xóm", "làng")),
        ("unit-kind:enterprise", Term("doanh nghiệp", "công ty")), ("unit-kind:cooperative", Term("hợp tác xã")),
        ("unit-kind:office", Term("phòng", "ban", "phòng, ban")),
        ("unit-kind:association", Term("hội", "đoàn thể", "tổ chức")),
        ("unit", Term("xã", "phường", "sở", "ngành", "huyện", "tổ", "khối", "cụm", "lớp")),
    ]
}
