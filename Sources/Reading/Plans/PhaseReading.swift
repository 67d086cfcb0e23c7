import Domain

/// Phases of the movement and the occasions on which it awards.
enum PhaseReading {
    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        facts[.phases] = phases(document, facts.identity)
        // Phases are days of the movement: without a sentence about the whole they are what there is.
        let isUnsaid = facts.identity["last"].value == nil && facts.identity["last"].quote == nil
        if let first = facts[.phases].compactMap({ day($0, "first") }).min(by: { $0.day < $1.day })?.fact,
            let last = facts[.phases].compactMap({ day($0, "last") }).max(by: { $0.day < $1.day })?.fact,
            isUnsaid || isOnlyTitled(document, facts)
        {
            for (key, fact) in [("first", first), ("last", last)] {
                facts.identity[key] = fact.with(fact.value, .unsure)
            }
        }
        facts[.occasions] = occasions(document, facts)
    }

    private static func day(_ phase: FactRecord, _ key: String) -> (day: Day, fact: Fact)? {
        phase[key].day.map { ($0, phase[key]) }
    }

    /// Of the whole only the title speaks, by its years; the phases name days within them, or several go on beyond them
    /// ("năm 2026 và những năm tiếp theo").
    private static func isOnlyTitled(_ document: PlanDocument, _ facts: PlanFacts) -> Bool {
        let (identity, phases) = (facts.identity, facts[.phases])
        guard let line = identity["last"].line, identity["last"].confidence == .unsure,
            let from = identity["first"].day, let to = identity["last"].day,
            let first = phases.compactMap({ $0["first"].day }).min(),
            let last = phases.compactMap({ $0["last"].day }).max()
        else { return false }
        let isTitled = document.title.contains {
            (document.paragraphs[$0].firstLine...document.paragraphs[$0].lastLine).contains(line)
        }
        let isWithin = from <= first && last <= to
        let goesOn = phases.count > 1 && from <= first && first <= to && to < last
        return isTitled && first <= last && (isWithin || goesOn) && (from, to) != (first, last)
    }

    private static func phases(_ document: PlanDocument, _ identity: FactRecord) -> [FactRecord] {
        var found: [FactRecord] = []
        var seen: Set<String> = []
        for node in document.outline.nodes.indices {
            let start = document.outline.nodes[node].firstWord
            for place in head.ranges(in: document.paragraph(node).words) where place.lowerBound >= start {
                guard let mention = PhaseMention(document.paragraph(node), place) else { continue }
                guard seen.insert(mention.name).inserted else { continue }
                let level: Confidence = place.lowerBound == start ? .sure : .unsure
                found.append(phase(document, node, mention, level, identity))
            }
        }
        return found
    }

    private static func phase(
        _ document: PlanDocument, _ node: Int, _ mention: PhaseMention, _ level: Confidence, _ identity: FactRecord
    ) -> FactRecord {
        let index = document.outline.nodes[node].paragraph
        let first =
            mention.span.first.map { day in
                // "từ năm 2026" begins no sooner than the movement itself.
                identity["first"].day.map { $0.year == day.year ? max($0, day) : day } ?? day
            } ?? identity["first"].day
        let fact = { (value: FactValue?, words: Range<Int>) in
            document.fact(value, paragraph: index, words: words, level)
        }
        let all = mention.start..<mention.span.words.upperBound
        return FactRecord(
            ("code", fact(.text("phase-\(mention.value)"), all)), ("name", fact(.text(mention.name), all)),
            ("first", fact(first.map { .day($0) }, all)), ("last", fact(mention.span.last.map { .day($0) }, all)),
            ("source", fact(.text(document.source(node)), all)))
    }

    private static func occasions(_ document: PlanDocument, _ facts: PlanFacts) -> [FactRecord] {
        var found: [FactRecord] = []
        var seen: Set<String> = []
        for quota in facts[.quotas] {
            guard let code = quota["occasion"].text else { continue }
            if code == OccasionKind.yearly.rawValue {
                for year in years(facts.identity) where seen.insert("yearly-\(year)").inserted {
                    found.append(
                        occasion(.yearly, year, quota["occasion"], quota["source"], facts.identity["last"].confidence))
                }
            } else if let year = Int(code.suffix(4)), let kind = OccasionKind(rawValue: String(code.dropLast(5))),
                seen.insert(code).inserted
            {
                found.append(occasion(kind, year, quota["occasion"], quota["source"], .sure))
            }
        }
        for node in document.outline.nodes.indices { review(document, node, &seen, &found) }
        return found.sorted { order($0) < order($1) }
    }

    private static func order(_ record: FactRecord) -> (Int, String) {
        (record["year"].number ?? 0, record["kind"].text == "yearly" ? "0" : record["kind"].text ?? "")
    }

    private static func years(_ identity: FactRecord) -> ClosedRange<Int> {
        guard let first = identity["first"].day?.year ?? identity["date"].day?.year,
            let last = identity["last"].day?.year,
            first <= last, last - first < 50
        else { return identity["date"].day.map { $0.year...$0.year } ?? 0...0 }
        return first...last
    }

    private static func occasion(
        _ kind: OccasionKind, _ year: Int, _ from: Fact, _ source: Fact, _ confidence: Confidence
    ) -> FactRecord {
        let level: Confidence = confidence == .sure && from.confidence == .sure ? .sure : .unsure
        let name =
            [OccasionKind.yearly: "Khen thưởng năm", .interim: "Sơ kết năm", .final: "Tổng kết năm"][kind]
            ?? "Khen thưởng"
        return FactRecord(
            ("code", from.with(.text("\(kind.rawValue)-\(year)"), level)),
            ("kind", from.with(.text(kind.rawValue), level)),
            ("year", from.with(.number(year), level)), ("name", from.with(.text("\(name) \(year)"), level)),
            ("source", source.with(source.value, level)))
    }

    /// "tiến hành sơ kết vào năm 2027" in the sections about time and phases.
    private static func review(
        _ document: PlanDocument, _ node: Int, _ seen: inout Set<String>, _ found: inout [FactRecord]
    ) {
        let words = document.paragraph(node).words
        for range in reviews.ranges(in: words) {
            let next = when.length(in: words, at: range.upperBound).map { range.upperBound + $0 } ?? range.upperBound
            guard next < words.count, words[next].key == Key.year, let year = DayReading.year(words, next + 1) else {
                continue
            }
            let kind: OccasionKind = interim.length(in: words, at: range.lowerBound) != nil ? .interim : .final
            guard seen.insert("\(kind.rawValue)-\(year)").inserted else { continue }
            let quote = document.fact(
                .text(""), paragraph: document.outline.nodes[node].paragraph, words: range.lowerBound..<(next + 2),
                .unsure)
            found.append(occasion(kind, year, quote, quote.with(.text(document.source(node))), .unsure))
        }
    }

    fileprivate static let head = Term("giai đoạn", "đợt", "bước")
    private static let reviews = Term(
        "sơ kết", "tổng kết", "sơ kết phong trào thi đua", "tổng kết phong trào thi đua", "tổng kết phong trào",
        "sơ kết phong trào")
    private static let interim = Term("sơ kết")
    private static let when = Term("vào", "trong", "vào cuối", "vào dịp")
}

/// "Giai đoạn 1 (từ năm 2026 - 2027)": the name, its number and the days behind it.
private struct PhaseMention {
    let name: String
    let value: Int
    let span: SpanMention
    let start: Int

    init?(_ paragraph: Paragraph, _ head: Range<Int>) {
        guard head.upperBound < paragraph.words.count else { return nil }
        let name = paragraph.text(head.lowerBound..<(head.upperBound + 1))
        let number = paragraph.words[head.upperBound].number
        let roman = Marker.roman(paragraph.text(head.upperBound..<(head.upperBound + 1)))
        guard let value = number ?? roman, value > 0, value < 20 else { return nil }
        let window = Array(paragraph.words[head.lowerBound..<PhaseMention.end(paragraph.words, head)])
        let spans = SpanReading.spans(in: window).first { $0.words.lowerBound > head.count }
        guard let span = spans ?? PhaseMention.yearSpan(window, head.count) else { return nil }
        let words = (span.words.lowerBound + head.lowerBound)..<(span.words.upperBound + head.lowerBound)
        (self.name, self.value, start) = (name, value, head.lowerBound)
        self.span = SpanMention(first: span.first, last: span.last, words: words)
    }

    /// At most sixty words on, and not into what is said of the next phase.
    private static func end(_ words: [Word], _ head: Range<Int>) -> Int {
        let limit = min(words.count, head.lowerBound + 60)
        let next = (head.upperBound..<limit).first { place in
            PhaseReading.head.length(in: words, at: place).map { place + $0 < limit && isCount(words[place + $0]) }
                ?? false
        }
        return next ?? limit
    }

    private static func isCount(_ word: Word) -> Bool { word.number.map { $0 < 20 } ?? false }

    /// `(2026 - 2027)`, `năm 2026-2027`.
    private static func yearSpan(_ words: [Word], _ from: Int) -> SpanMention? {
        for index in from..<max(from, words.count - 2) where words[index + 1].key == "-" {
            guard let first = DayReading.year(words, index), let last = DayReading.year(words, index + 2),
                let start = Day(first, 1, 1), let end = Day(last, 12, 31), first <= last
            else { continue }
            return SpanMention(first: start, last: end, words: index..<(index + 3))
        }
        return nil
    }
}
