import Domain

/// What the place of a quota says: which award, which occasion, over what.
struct QuotaContext {
    let award: AwardMention?
    let occasion: (code: String, kind: OccasionKind)?
    let scope: String?
    /// What a share is taken of, as its sentence says.
    let base: QuotaBase?
    /// A heading announces numbers.
    let isCounted: Bool
    /// One award and one occasion are named where the number belongs, not several in a row.
    let isClear: Bool
    /// The paragraph's own words before the number announce it.
    let isSaid: Bool
    /// "dự kiến", "khoảng".
    let isTentative: Bool
    /// The sentence speaks of a title or of a higher level: a form named elsewhere may not be the one it means.
    let isElsewhere: Bool
    /// "đã tặng": what was given, and no number of what may be.
    let isPast: Bool

    init(_ document: PlanDocument, _ node: Int, _ words: Range<Int>) {
        let path = [node] + document.ancestors(node)
        let own = document.paragraph(node).words
        let sentence = QuotaContext.sentence(own, words)
        let rows = [Array(own[sentence])] + path.dropFirst().map { Array(document.words($0)) }
        let above = path.dropFirst().lazy.map { AwardMention.all(in: document.paragraph($0).words) }.first {
            !$0.isEmpty
        }
        let named = QuotaContext.award(own, words, sentence)
        award = named ?? above?.first
        let before = Array(own[sentence.lowerBound..<max(words.upperBound, sentence.lowerBound)])
        let found =
            OccasionMention.last(in: before) ?? OccasionMention.last(in: Array(own[sentence]))
            ?? OccasionMention.last(in: own)
            ?? path.dropFirst().lazy.compactMap { above in
                let heading = Array(document.words(above))
                return heading.count <= 40 ? OccasionMention.last(in: heading) : nil
            }.first
        occasion = found.map { ($0.code, $0.kind) }
        isClear = (named != nil || above.map { $0.count == 1 } ?? true) && found?.isClear ?? true
        scope = rows.lazy.compactMap { QuotaUnits.scope($0) }.first
        base = QuotaBaseReading.base(Array(own[sentence]))
        isCounted = path.dropFirst().contains { QuotaContext.counted.isIn(Array(document.words($0).prefix(16))) }
        let start = document.outline.nodes[node].firstWord
        isSaid = QuotaContext.counted.isIn(Array(own[min(start, words.lowerBound)..<words.lowerBound]))
        isTentative = QuotaContext.tentative.isIn(QuotaContext.outsideBrackets(own, sentence, words))
        isElsewhere = QuotaContext.elsewhere.isIn(Array(own[sentence]))
        isPast = QuotaContext.isPast(Array(own[sentence]))
    }

    private static func sentence(_ words: [Word], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, min(range.upperBound, words.count))
        while start > 0, words[start - 1].key != ";", words[start - 1].key != "." { start -= 1 }
        while end < words.count, words[end].key != ";", words[end].key != "." { end += 1 }
        return start..<max(start, end)
    }

    /// "(trong đó ít nhất 70% …)" says something of the number and does not make it less.
    private static func outsideBrackets(_ words: [Word], _ sentence: Range<Int>, _ range: Range<Int>) -> [Word] {
        var kept: [Word] = []
        // Beginning of an open bracket within what is kept, and within the words.
        var open: (kept: Int, word: Int)?
        for index in sentence {
            let key = words[index].key
            if key == "(", open == nil { open = (kept.count, index) }
            kept.append(words[index])
            if key == ")", let from = open {
                if !(from.word..<index).contains(range.lowerBound) { kept.removeSubrange(from.kept...) }
                open = nil
            }
        }
        return kept
    }

    /// Word by word: it stands in a sentence about what was given.
    static func past(_ words: [Word]) -> [Bool] {
        var marks: [Bool] = []
        var start = 0
        for end in 0...words.count where end == words.count || [";", "."].contains(words[end].key) {
            let length = min(end + 1, words.count) - start
            marks += [Bool](repeating: isPast(Array(words[start..<end])), count: length)
            start = end + 1
        }
        return marks
    }

    /// "Năm 2025 đã tặng 30 Giấy khen".
    static func isPast(_ words: [Word]) -> Bool {
        if result.isIn(words) { return true }
        return done.ranges(in: words).contains { range in
            given.range(in: words, from: range.upperBound, to: range.upperBound + 5) != nil
        }
    }

    private static let elsewhere = Term(
        "danh hiệu", "lao động tiên tiến", "chiến sĩ thi đua", "kỷ niệm chương", "biểu dương", "cấp trên", "tỉnh",
        "thành phố", "trung ương", "thủ tướng", "chính phủ", "bộ", "tôn vinh", "tuyên dương")
    private static let result = Term("theo báo cáo", "kết quả khen thưởng", "được khen thưởng năm")
    private static let done = Term("đã")
    private static let given = Term("tặng", "khen", "khen thưởng", "trao", "thưởng")

    /// The nearest before the number, else the first after it.
    private static func award(_ words: [Word], _ range: Range<Int>, _ sentence: Range<Int>) -> AwardMention? {
        let all = AwardMention.all(in: words)
        return all.last { $0.words.lowerBound < range.lowerBound && $0.words.lowerBound >= sentence.lowerBound }
            ?? all.first { $0.words.lowerBound >= range.lowerBound && $0.words.lowerBound < sentence.upperBound }
            ?? all.last { $0.words.lowerBound < range.lowerBound }
    }

    private static let counted = Term("số lượng", "chỉ tiêu khen", "cơ cấu", "tỷ lệ khen", "hạn mức")
    private static let tentative = Term("dự kiến", "khoảng", "ít nhất", "tối thiểu", "phấn đấu")
}

/// An occasion named in the text.
struct OccasionMention: Sendable {
    let kind: OccasionKind
    let year: Int?
    /// No other kind of occasion shares the number: "sơ kết, tổng kết: tối đa 5 tập thể" names two.
    let isClear: Bool

    var code: String { year.map { "\(kind.rawValue)-\($0)" } ?? kind.rawValue }

    /// The one nearest to the end.
    static func last(in words: [Word]) -> OccasionMention? {
        let all = terms.flatMap { kind, term in term.ranges(in: words).map { (kind: kind, range: $0) } }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard let last = all.last else { return nil }
        let others = all.filter { other in
            other.kind != last.kind
                && !words[other.range.upperBound..<last.range.lowerBound].indices.contains { isCount(words, $0) }
        }
        let from = last.range.upperBound
        let year = (from..<min(words.count, from + 10)).lazy
            .compactMap { words[$0].key == Key.year ? DayReading.year(words, $0 + 1) : nil }.first
        return OccasionMention(kind: last.kind, year: year, isClear: others.isEmpty)
    }

    /// A number that counts recipients, not a year.
    private static func isCount(_ words: [Word], _ index: Int) -> Bool {
        words[index].number.map { $0 < 1_000 } ?? false
    }

    fileprivate static let everyYear = Term(
        "hàng năm", "hằng năm", "mỗi năm", "từng năm", "thường niên", "một năm một lần")

    private static let terms: [(OccasionKind, Term)] = [
        (.interim, interim), (.final, final), (.yearly, yearly), (.unscheduled, sudden),
    ]
    private static let interim = Term("sơ kết")
    private static let final = Term("tổng kết", "kết thúc phong trào", "kết thúc đợt thi đua")
    private static let yearly = Term("hàng năm", "hằng năm", "mỗi năm", "từng năm", "thường niên", "cuối năm")
    private static let sudden = Term("đột xuất")
}

extension PlanDocument {
    /// Somewhere it says that awards are given each year: "Mỗi năm xét tặng …".
    var speaksOfEveryYear: Bool {
        outline.nodes.indices.contains { node in
            OccasionMention.everyYear.isIn(paragraph(node).words) && AwardReading.isAbout(self, node)
        }
    }
}
