import Domain

/// From when to when the movement lasts: what stands under a heading about its time counts most.
struct PeriodReading {
    let first: Fact
    let last: Fact

    static func read(_ document: PlanDocument, issued: Fact) -> PeriodReading {
        for (node, confidence) in places(document) {
            let words = Array(document.words(node))
            guard let span = whole(words) else { continue }
            return PeriodReading(document, node, span, issued, confidence)
        }
        let titled = title(document)
        return titled.last.value == nil ? sentence(document, issued) ?? titled : titled
    }

    /// A paper without a heading about time: the first sentence that launches the movement and says from when to when.
    private static func sentence(_ document: PlanDocument, _ issued: Fact) -> PeriodReading? {
        for node in document.outline.nodes.indices {
            let words = Array(document.words(node))
            guard launches.isIn(words), let span = whole(words) else { continue }
            return PeriodReading(document, node, span, issued, .unsure)
        }
        return nil
    }

    /// The first span that is not the time of one phase: "Bước 1 (từ … đến …)" says nothing of the end.
    private static func whole(_ words: [Word]) -> SpanMention? {
        SpanReading.spans(in: words).first { $0.words.count > 2 && !isOfPhase(words, $0.words.lowerBound) }
    }

    private static func isOfPhase(_ words: [Word], _ start: Int) -> Bool {
        let near = Array(words[max(0, start - 8)..<start])
        return phase.ranges(in: near).contains { range in
            guard range.upperBound < near.count, !near[range.upperBound...].contains(where: { $0.key == "." }) else {
                return false
            }
            let number = near[range.upperBound].number.map { $0 < 20 }
            return number ?? (near[range.upperBound].isUpper && romans.starts([near[range.upperBound]]))
        }
    }

    private static let phase = Term("giai đoạn", "đợt", "bước")
    private static let romans = Term("i", "ii", "iii", "iv", "v")
    private static let launches = Term("phát động", "đợt thi đua", "phong trào thi đua", "phong trào được")

    /// Sentences about the time of the movement first, those beneath a heading "Thời gian" that speak of it second.
    private static func places(_ document: PlanDocument) -> [(Int, Confidence)] {
        let nodes = document.outline.nodes.indices
        let timed = nodes.filter { heading.isIn(Array(document.words($0).prefix(12))) }
        let below = timed.flatMap { [$0] + document.descendants($0).prefix(6) }
        let whole = below.filter {
            subject.isIn(Array(document.words($0))) && !partial.starts(Array(document.words($0)))
        }
        let direct = timed.filter {
            movementTime.starts(Array(document.words($0))) && !procedure.isIn(Array(document.words($0).prefix(8)))
        }
        let own = direct.flatMap { [$0] + document.children($0).prefix(1) }.filter {
            !partial.starts(Array(document.words($0)))
        }
        return own.map { ($0, .sure) } + whole.map { ($0, .sure) }
            + below.filter { !partial.starts(Array(document.words($0))) }.map { ($0, .unsure) }
    }

    private init(_ document: PlanDocument, _ node: Int, _ span: SpanMention, _ issued: Fact, _ confidence: Confidence) {
        let index = document.outline.nodes[node].paragraph
        let shift = document.outline.nodes[node].firstWord
        let words = (span.words.lowerBound + shift)..<(span.words.upperBound + shift)
        let start = span.first ?? issued.day
        first = document.fact(start.map { .day($0) }, paragraph: index, words: words, confidence)
        last = document.fact(
            span.last.map { .day($0) }, paragraph: index, words: words, span.isCounted ? .unsure : confidence)
    }

    private init(first: Fact, last: Fact) { (self.first, self.last) = (first, last) }

    private static func title(_ document: PlanDocument) -> PeriodReading {
        for index in document.title {
            let words = document.paragraphs[index].words
            guard let span = SpanReading.spans(in: words).first ?? year(words) else { continue }
            let make = { (day: Day?) in
                document.fact(day.map { .day($0) }, paragraph: index, words: span.words, .unsure)
            }
            return PeriodReading(first: make(span.first), last: make(span.last))
        }
        return PeriodReading(first: .absent, last: .absent)
    }

    /// "… năm 2026"
    private static func year(_ words: [Word]) -> SpanMention? {
        words.indices.lazy.filter { words[$0].key == Key.year }.compactMap { DayReading.mention(in: words, at: $0) }
            .first
            .map { SpanMention(first: $0.first, last: $0.last, words: $0.words) }
    }

    private static let movementTime = Term("thời gian")
    private static let procedure = Term(
        "hồ sơ", "nộp", "gửi", "kiểm tra", "xét", "đánh giá", "báo cáo", "đăng ký", "hội nghị", "lễ", "sơ kết",
        "tổng kết")
    private static let heading = Term("thời gian", "thời hạn", "thời điểm")
    private static let subject = Term("phong trào", "đợt thi đua", "thi đua", "tổ chức", "thực hiện", "phát động")
    private static let partial = Term(
        "giai đoạn", "đợt 1", "đợt 2", "đợt 01", "đợt 02", "đợt i", "đợt ii", "đợt 3", "đợt 03")
}
