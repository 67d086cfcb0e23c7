import Domain

/// A form of award named in the text.
struct AwardMention: Sendable {
    let form: AwardFormWord
    let level: AwardLevel?
    /// Words of the whole name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh".
    let words: Range<Int>
    /// Words of who gives it, where they stand before: "Chủ tịch UBND tỉnh tặng Bằng khen".
    let giver: Range<Int>?

    /// The awards named in these words, first to last.
    static func all(in words: [Word]) -> [AwardMention] {
        var found: [AwardMention] = []
        var index = 0
        while index < words.count {
            if let mention = AwardMention(words, at: index) {
                found.append(mention)
                index = mention.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private init?(_ words: [Word], at index: Int) {
        guard let form = AwardFormWord.allCases.first(where: { $0.term.length(in: words, at: index) != nil }),
            let length = form.term.length(in: words, at: index)
        else { return nil }
        var end = index + length
        if form == .state || form == .order || form == .government {
            end += form == .order ? AwardMention.orders.length(in: words, at: end) ?? 0 : 0
            end += AwardMention.classes.length(in: words, at: end) ?? 0
        } else if end < words.count {
            let from = words[end].key == Key.by ? end + 1 : end
            if let stop = AwardMention.issuerEnd(words, from) { end = stop }
        }
        self.form = form
        self.words = index..<end
        let own = AwardMention.level(form, Array(words[index..<end]))
        let giver = own == nil ? AwardMention.giver(words, before: index) : nil
        level = own ?? giver.flatMap { AwardMention.level(.merit, Array(words[$0])) }
        self.giver = giver.flatMap { AwardMention.chair.starts(Array(words[$0])) ? $0 : nil }
    }

    /// "Chủ tịch Ủy ban nhân dân tỉnh xem xét tặng Bằng khen": who gives stands before.
    private static func giver(_ words: [Word], before index: Int) -> Range<Int>? {
        guard index > 2, gives.starts([words[index - 1]]) else { return nil }
        var start = index - 1
        while start > 0, index - start < 16, ![";", "."].contains(words[start - 1].key) { start -= 1 }
        let head = Array(words[start..<index])
        if let issuer = issuers.ranges(in: head).last, let end = issuerEnd(head, issuer.lowerBound) {
            return (issuer.lowerBound + start)..<(end + start)
        }
        // "Đề nghị tỉnh tặng Bằng khen"
        return bare.starts([words[index - 2]]) ? (index - 2)..<(index - 1) : nil
    }

    private static let bare = Term("tỉnh", "xã", "phường")
    private static let chair = Term("chủ tịch", "thủ tướng", "bộ trưởng", "giám đốc")
    private static let gives = Term("tặng", "trao", "thưởng")

    /// "Chủ tịch Ủy ban nhân dân tỉnh", "Thủ tướng Chính phủ", "UBND xã", "Bộ trưởng Bộ …".
    private static func issuerEnd(_ words: [Word], _ start: Int) -> Int? {
        guard let head = issuers.length(in: words, at: start) else { return nil }
        var end = start + head
        if let length = places.length(in: words, at: end) {
            end += length
            while end < words.count, words[end].isCapital, !words[end].isUpper, !words[end].isMark { end += 1 }
        }
        return end
    }

    private static func level(_ form: AwardFormWord, _ words: [Word]) -> AwardLevel? {
        if [.state, .order, .government].contains(form) { return .state }
        if Term("thủ tướng", "chính phủ", "nhà nước", "chủ tịch nước").isIn(words) { return .state }
        if Term("xã", "phường", "đặc khu", "cấp xã").isIn(words) { return .commune }
        if Term("tỉnh", "thành phố", "tp").isIn(words) { return .province }
        return nil
    }

    private static let orders = Term(
        "lao động", "độc lập", "sao vàng", "hồ chí minh", "bảo vệ tổ quốc", "chiến công", "quân công", "hữu nghị",
        "dũng cảm",
        "đại đoàn kết dân tộc")
    private static let classes = Term("hạng nhất", "hạng nhì", "hạng ba")
    private static let issuers = Term(
        "chủ tịch ủy ban nhân dân", "chủ tịch ubnd", "ủy ban nhân dân", "ubnd", "thủ tướng chính phủ", "thủ tướng",
        "chính phủ",
        "chủ tịch nước", "bộ trưởng", "giám đốc sở", "giám đốc", "thủ trưởng đơn vị", "hiệu trưởng", "chủ tịch", "bộ",
        "cấp")
    private static let places = Term(
        "tỉnh", "thành phố", "xã", "phường", "cấp xã", "cấp tỉnh", "đặc khu", "các xã, phường", "xã, phường")
}

enum AwardFormWord: String, CaseIterable, Sendable {
    case state = "state"
    case government = "government-flag"
    case order = "order"
    case flag = "flag"
    case merit = "merit-certificate"
    case certificate = "certificate"
    case letter = "letter"

    var term: Term { AwardFormWord.terms[self] ?? Term("") }

    private static let terms: [AwardFormWord: Term] = [
        .state: Term("khen thưởng cấp nhà nước", "khen thưởng nhà nước"),
        .government: Term("cờ thi đua của chính phủ", "cờ thi đua chính phủ", "cờ của chính phủ"),
        .order: Term("huân chương", "huy chương"), .flag: Term("cờ thi đua", "tặng cờ", "cờ đơn vị dẫn đầu"),
        .merit: Term("bằng khen"), .certificate: Term("giấy khen"), .letter: Term("thư khen"),
    ]
}
