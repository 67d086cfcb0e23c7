import Domain

/// The number of a quota as papers write it: `05`, `một (01)`, `hai`, `10%`, `7,5%`, `10 phần trăm`.
struct QuotaNumber: Sendable {
    let count: Int
    /// `nil` for a plain number.
    let percent: Hundredths?
    /// Digits and words agree, and nothing had to be concluded.
    let isClear: Bool
    let end: Int

    /// - Parameter isBound: "không quá" stands right before, so that a word may be a number: "năm" is also a year.
    init?(_ words: [Word], at index: Int, isBound: Bool) {
        guard index < words.count, let (value, next) = QuotaNumber.value(words, index, isBound) else { return nil }
        let (said, afterSaid) = QuotaNumber.bracketed(words, next)
        let spelled = said.map { $0 == value } ?? true
        if let (percent, end) = QuotaNumber.percent(words, value, afterSaid) {
            self.init(count: 0, percent: percent, isClear: spelled && percent.count <= 10_000, end: end)
        } else {
            self.init(count: said ?? value, percent: nil, isClear: spelled, end: afterSaid)
        }
    }

    private init(count: Int, percent: Hundredths?, isClear: Bool, end: Int) {
        (self.count, self.percent, self.isClear, self.end) = (count, percent, isClear, end)
    }

    private static func value(_ words: [Word], _ index: Int, _ isBound: Bool) -> (Int, Int)? {
        if let number = words[index].number, words[index].end - words[index].start <= 4 { return (number, index + 1) }
        let hasDigits = index + 1 < words.count && words[index + 1].key == "("
        guard isBound || hasDigits else { return nil }
        for (number, term) in spellings {
            if let length = term.length(in: words, at: index) { return (number, index + length) }
        }
        return nil
    }

    /// "(hai)" or "(02)" behind the number, with what it says; brackets that say something else are passed over.
    private static func bracketed(_ words: [Word], _ index: Int) -> (Int?, Int) {
        guard index < words.count, words[index].key == "(",
            let close = words[index...].prefix(8).firstIndex(where: { $0.key == ")" })
        else { return (nil, index) }
        let inner = Array(words[(index + 1)..<close])
        let said = inner.first?.number ?? spellings.first { $0.1.length(in: inner, at: 0) == inner.count }?.0
        return (said, close + 1)
    }

    private static func percent(_ words: [Word], _ value: Int, _ index: Int) -> (Hundredths, Int)? {
        guard index < words.count else { return nil }
        if words[index].key == "%" { return (Hundredths(whole: value), index + 1) }
        if let length = inWords.length(in: words, at: index) { return (Hundredths(whole: value), index + length) }
        guard words[index].key == ",", index + 2 < words.count, words[index + 2].key == "%",
            words[index + 1].start == words[index].end, let percent = Hundredths("\(value).\(words[index + 1].key)")
        else { return nil }
        return (percent, index + 3)
    }

    private static let inWords = Term("phần trăm")
    private static let spellings: [(Int, Term)] = [
        (15, Term("mười lăm")), (12, Term("mười hai")), (20, Term("hai mươi")), (30, Term("ba mươi")),
        (10, Term("mười")),
        (1, Term("một")), (2, Term("hai")), (3, Term("ba")), (4, Term("bốn")), (5, Term("năm")), (6, Term("sáu")),
        (7, Term("bảy")), (8, Term("tám")), (9, Term("chín")),
    ]
}

/// What a share is taken of, from the words around it.
enum QuotaBaseReading {
    /// - Returns: `nil` when they name none, or more than one.
    static func base(_ words: [Word]) -> QuotaBase? {
        let found = terms.filter { $0.1.isIn(words) }.map(\.0)
        return found.count == 1 ? found[0] : nil
    }

    private static let terms: [(QuotaBase, Term)] = [
        (
            .participants,
            Term(
                "tham gia phong trào", "trực tiếp tham gia", "tham gia thi đua", "đối tượng tham gia",
                "tham gia đợt thi đua", "tham gia thực hiện")
        ),
        (.registered, Term("đăng ký thi đua", "đăng ký tham gia", "đã đăng ký", "có đăng ký", "đăng ký")),
        (.nominated, Term("được đề nghị", "đề nghị khen thưởng", "đề nghị xét", "hồ sơ đề nghị", "được trình")),
    ]
}
