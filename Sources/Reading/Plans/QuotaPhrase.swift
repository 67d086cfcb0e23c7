import Domain

/// "Tối đa 20 tập thể", "không quá 10% cá nhân", "01 cá nhân/01 ban", "12 tập thể hoặc cá nhân", "tập thể: tối đa 05".
struct QuotaPhrase: Sendable {
    let number: QuotaNumber
    /// One number for all of them together.
    let kinds: [AwardKind]
    /// A word that makes it a bound stands before it, or before the row it is in.
    let isBounded: Bool
    /// Nothing in it is put together by guessing.
    let isWhole: Bool
    let scope: String?
    let words: Range<Int>
    /// Everyday words right behind a word for giving: "biểu dương 06 người".
    let isGiven: Bool

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
        let near = bound.map { index - $0.upperBound <= 12 } ?? false
        // "tối đa hai tập thể, ba cá nhân": words are numbers behind the bound and in its row.
        let isBound = bound?.upperBound == index || (near && index > 0 && row.starts([words[index - 1]]))
        let isCounted = !isBound && isSpelled(words, index, last)
        guard let number = QuotaNumber(words, at: index, isBound: isBound || isCounted) else { return nil }
        // "ít nhất 70% cá nhân là người trực tiếp lao động" is no bound from above.
        if atLeast.ends(words, index) { return nil }
        if index > 0, notBefore.starts([words[index - 1]]), bound?.upperBound != index { return nil }
        var next = number.end
        while next < words.count, let skip = fillers.length(in: words, at: next) { next += skip }
        let free = last?.words.upperBound ?? 0
        let plain = plain(words, index, next, last)
        let typed =
            kindsAt(words, next) ?? named(words, index, next) ?? before(words, near ? bound : nil, index, number, free)
        guard let (kinds, end, isUnclear, start) = typed ?? plain else { return nil }
        let scoped = QuotaUnits.each(words, end)
        return QuotaPhrase(
            number: number, kinds: kinds, isBounded: near,
            isWhole: number.isClear && (number.count > 0 || number.percent != nil && near) && !isUnclear && !isCounted,
            scope: scoped?.scope,
            words: (start ?? (bound?.upperBound == index ? bound?.lowerBound ?? index : index))..<(scoped?.end ?? end),
            isGiven: typed == nil)
    }

    /// "cho năm tập thể và mười cá nhân": a word that counts a kind, and no year.
    private static func isSpelled(_ words: [Word], _ index: Int, _ last: QuotaPhrase?) -> Bool {
        guard index > 0, words[index].number == nil, let number = QuotaNumber(words, at: index, isBound: true),
            number.percent == nil,
            kind(words, number.end) != nil
        else { return false }
        return to.starts([words[index - 1]]) || row.starts([words[index - 1]]) && last?.words.upperBound == index - 1
    }

    private static let to = Term("cho")
    private static let atLeast = Term("ít nhất", "tối thiểu", "không dưới", "không ít hơn", "ít nhất là")

    /// `start` where the kind stands before the number.
    private typealias Counted = (kinds: [AwardKind], end: Int, isUnclear: Bool, start: Int?)

    /// `tập thể`, `cá nhân`, `tập thể hoặc cá nhân`, `tập thể, cá nhân` without a number of its own, `cờ`.
    private static func kindsAt(_ words: [Word], _ index: Int) -> Counted? {
        if let length = flag.length(in: words, at: index) { return ([.collective], index + length, false, nil) }
        guard let (first, length) = kind(words, index) else { return nil }
        var kinds = [first]
        var end = index + length
        var isUnclear = false
        while end + 1 < words.count {
            let joint = joints.length(in: words, at: end)
            let comma = words[end].key == "," || words[end].key == "/" ? 1 : nil
            guard let step = joint ?? comma, let (next, count) = kind(words, end + step), !kinds.contains(next),
                // "05 tập thể, cá nhân không quá 10": the second kind has a number of its own.
                bounds.length(in: words, at: end + step + count) == nil,
                end + step + count >= words.count || words[end + step + count].key != ":"
            else { break }
            isUnclear = isUnclear || joint == nil
            kinds.append(next)
            end += step + count
        }
        return (AwardKind.allCases.filter(kinds.contains), end, isUnclear, nil)
    }

    /// "Tập thể: 05 Giấy khen": the kind stands before.
    private static func named(_ words: [Word], _ index: Int, _ next: Int) -> Counted? {
        guard let length = papers.length(in: words, at: next) else { return nil }
        let near = (max(0, index - 8)..<index).reversed().lazy.compactMap { kind(words, $0) }.first
        return near.map { ([$0.0], next + length, true, nil) }
    }

    /// "Tập thể: không quá 05; cá nhân: không quá 10": the kind stands right before the bound, nothing behind the number.
    private static func before(
        _ words: [Word], _ bound: Range<Int>?, _ index: Int, _ number: QuotaNumber, _ free: Int
    ) -> Counted? {
        guard let bound, bound.upperBound == index,
            number.end >= words.count || words[number.end].isMark || after.length(in: words, at: number.end) != nil
        else { return nil }
        var start = bound.lowerBound
        while start > free, links.starts([words[start - 1]]) { start -= 1 }
        for first in (max(free, start - 8)..<max(start, free)) {
            if let (kinds, end, isUnclear, _) = kindsAt(words, first), end == start {
                let isFirst = first == free || words[first - 1].isMark || opens.starts([words[first - 1]])
                let tail = after.length(in: words, at: number.end) ?? 0
                return (kinds, number.end + tail, isUnclear || !isFirst, first)
            }
        }
        return nil
    }

    /// "khen 02 tổ dân phố, 04 người": kinds in everyday words, right behind a word for giving.
    private static func plain(_ words: [Word], _ index: Int, _ next: Int, _ last: QuotaPhrase?) -> Counted? {
        guard index > 0, next > index,
            gives.ends(words, index) || row.starts([words[index - 1]]) && last?.words.upperBound == index - 1
        else { return nil }
        for kind in AwardKind.allCases {
            if let length = plainKinds[kind]?.length(in: words, at: next) {
                let end = next + length
                return ([kind], end + (praised.length(in: words, at: end) ?? 0), true, nil)
            }
        }
        return nil
    }

    private static let gives = Term("khen", "khen thưởng", "tặng", "thưởng", "khen cho", "biểu dương", "khen tối đa")
    private static let praised = Term("tiêu biểu", "xuất sắc", "điển hình", "tiên tiến", "gương mẫu")
    private static let plainKinds: [AwardKind: Term] = [
        .collective: Term(
            "tổ dân phố", "thôn", "xóm", "bản", "ấp", "buôn", "làng", "khu phố", "khu dân cư", "đơn vị", "trường",
            "chi hội", "chi đoàn", "tổ", "cơ quan"),
        .individual: Term("người", "cán bộ", "công chức", "viên chức", "hội viên", "đoàn viên", "công dân"),
        .household: Term("hộ"),
    ]

    private static let row = Term(",", "và")
    private static let papers = Term("giấy khen", "bằng khen")
    private static let links = Term(":", "là", "được")
    private static let opens = Term("và", "với", "cho", "lượng", "thưởng", "số", "khen")
    private static let after = Term("giấy khen", "bằng khen", "trường hợp", "suất", "giải")

    private static func kind(_ words: [Word], _ index: Int) -> (AwardKind, Int)? {
        for kind in AwardKind.allCases {
            if let length = kinds[kind]?.length(in: words, at: index) { return (kind, length) }
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
        "trong tổng số", "giấy khen đối với", "bằng khen đối với", "trên số", "trong số")
    private static let notBefore = Term("năm", "tháng", "ngày", "khoản", "điều", "điểm", "mục", "số")
    static let bounds = Term(
        "tối đa", "không quá", "không vượt quá", "không được vượt quá", "nhiều nhất", "không nhiều hơn",
        "tối đa không quá", "tối đa là", "không được quá", "không vượt", "không lớn hơn", "nhiều nhất là",
        "lựa chọn tối đa", "đề nghị tối đa", "tổng số không quá", "nhiều nhất không quá", "giới hạn tối đa")
}
