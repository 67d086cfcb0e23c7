import Domain

/// Bands of results whose ends meet: "từ 88 - 90 % …; từ 90 - 95 % …" gives 90 % twice.
enum BandFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        rows(matter).flatMap { row in
            let bands = row.sorted { ($0.band.low, $0.band.high) < ($1.band.low, $1.band.high) }
            return zip(bands, bands.dropFirst()).compactMap { before, after in finding(before, after) }
        }
    }

    private typealias Placed = (band: Band, passage: Passage)

    private static func finding(_ before: Placed, _ after: Placed) -> PlanFinding? {
        let place = after.passage.place(after.band.words)
        if before.band.high == after.band.low, before.band.includesHigh, after.band.includesLow {
            return PlanFinding(.bandsOverlap, place, ["value": after.band.low.shown])
        }
        guard after.band.low.hundredths - before.band.high.hundredths > 100 else { return nil }
        return PlanFinding(.bandsGap, place, ["first": before.band.high.shown, "last": after.band.low.shown])
    }

    /// Bands that belong together: of one passage, or of passages that follow one another with a single band each.
    private static func rows(_ matter: FindingMatter) -> [[Placed]] {
        var rows: [[Placed]] = []
        var open: [Placed] = []
        for passage in matter.passages {
            let bands = Band.all(in: passage.words).map { ($0, passage) }
            if bands.count == 1, isNext(passage, open.last?.passage) {
                open += bands
            } else {
                rows.append(open)
                open = bands.count == 1 ? bands : []
                if bands.count > 1 { rows.append(bands) }
            }
        }
        return (rows + [open]).filter { $0.count > 1 }
    }

    /// The row goes on, and each of its lines grants something: points, or a rank.
    private static func isNext(_ passage: Passage, _ last: Passage?) -> Bool {
        guard let last, let index = passage.index, let before = last.index, index == before + 1 else { return false }
        return grants.isIn(passage.words) && grants.isIn(last.words)
    }

    private static let grants = Term(
        "điểm", "xếp loại", "loại", "xuất sắc", "tốt", "khá", "trung bình", "cộng", "hoàn thành")
}

/// "Từ 90 % đến dưới 95 %", with the words that make it one of points or shares.
struct Band {
    struct Value: Hashable, Comparable {
        let hundredths: Int
        let shown: String

        static func < (left: Value, right: Value) -> Bool { left.hundredths < right.hundredths }
        static func == (left: Value, right: Value) -> Bool { left.hundredths == right.hundredths }
    }

    let low: Value
    let high: Value
    let includesLow: Bool
    let includesHigh: Bool
    let words: Range<Int>

    static func all(in words: [Word]) -> [Band] {
        guard words.count > 3, unit.isIn(words) else { return [] }
        var found: [Band] = []
        var index = 0
        while index < words.count {
            let band =
                from.length(in: words, at: index).flatMap { Band(words, index..<(index + $0)) }
                ?? (words[index].number == nil ? nil : Band(words, index..<index))
            if let band { found.append(band) }
            index = band?.words.upperBound ?? index + 1
        }
        return found
    }

    private init?(_ words: [Word], _ start: Range<Int>) {
        var index = start.upperBound
        guard let low = Band.value(words, &index) else { return nil }
        if let step = Band.upward.length(in: words, at: index), !start.isEmpty {
            self.init(low, Band.top, words, start, index + step)
            return
        }
        guard let step = Band.to.length(in: words, at: index) else { return nil }
        index += step
        let isBelow = Band.below.length(in: words, at: index)
        index += isBelow ?? 0
        guard let high = Band.value(words, &index), low <= high else { return nil }
        self.init(low, high, words, start, index, isBelow: isBelow != nil)
    }

    private init?(
        _ low: Value, _ high: Value, _ words: [Word], _ start: Range<Int>, _ end: Int, isBelow: Bool = false
    ) {
        guard Band.unit.isIn(Array(words[start.lowerBound..<min(words.count, end + 3)])) else { return nil }
        (self.low, self.high) = (low, high)
        (includesLow, includesHigh) = (!Band.above.starts(Array(words[start])), !isBelow)
        self.words = start.lowerBound..<end
    }

    private static let top = Value(hundredths: 1_000_000, shown: "")
    private static let upward = Term("trở lên")

    /// A number up to 1000, with its decimals and its sign.
    private static func value(_ words: [Word], _ index: inout Int) -> Value? {
        guard index < words.count, let whole = words[index].number, whole <= 1_000 else { return nil }
        var (hundredths, shown) = (whole * 100, String(whole))
        index += 1
        if index + 1 < words.count, words[index].key == ",", words[index].start == words[index - 1].end,
            let part = words[index + 1].number, words[index + 1].start == words[index].end, part < 100
        {
            let digits = words[index + 1].key
            hundredths += digits.utf8.count == 1 ? part * 10 : part
            shown += "," + digits
            index += 2
        }
        if index < words.count, unit.starts([words[index]]) { index += 1 }
        return Value(hundredths: hundredths, shown: shown)
    }

    private static let from = Term("từ", "trên", "từ trên")
    private static let above = Term("trên", "từ trên")
    private static let to = Term("-", "đến", "tới", "cho đến")
    private static let below = Term("dưới", "nhỏ hơn")
    private static let unit = Term("%", "điểm")
}
