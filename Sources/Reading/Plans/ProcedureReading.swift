import Domain

/// Deadlines, papers of the dossier, vote thresholds.
struct ProcedureReading {
    let document: PlanDocument

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        let reading = ProcedureReading(document: document)
        for node in document.outline.nodes.indices {
            facts[.deadlines] += reading.deadlines(node)
            facts[.thresholds] += reading.thresholds(node)
            facts[.papers] += reading.papers(node)
        }
    }

    /// "trước ngày 15/11/2026", "chậm nhất ngày …", "trước ngày 30 tháng 11 hằng năm", "trong 10 ngày làm việc".
    private func deadlines(_ node: Int) -> [FactRecord] {
        let words = document.paragraph(node).words
        return ProcedureReading.before.ranges(in: words).flatMap { range -> [FactRecord] in
            let from = ProcedureReading.afterHour(words, range.upperBound)
            if let day = DayReading.day(in: words, at: from) {
                let level: Confidence = isProcedure(node) ? .sure : .unsure
                return [deadline(node, range.lowerBound..<day.words.upperBound, .day(day.last), level)]
            }
            var found: [FactRecord] = []
            var (start, next) = (range.lowerBound, from)
            // "trước ngày 15/6 và 15/11 hằng năm"
            while let (due, end) = ProcedureReading.yearless(words, next), found.count < 12 {
                found.append(deadline(node, start..<end, .text(due.text), .unsure))
                guard end < words.count, ProcedureReading.row.starts([words[end]]) else { break }
                (start, next) = (end + 1, end + 1)
            }
            return found
        }
    }

    /// "17 giờ 00 phút, ngày …", "17h00 ngày …": the day is what counts.
    private static func afterHour(_ words: [Word], _ index: Int) -> Int {
        guard index < words.count, words[index].startsWithDigit else { return index }
        var next = index + 1
        if words[index].key.wholeMatch(of: /\d{1,2}[hg]\d{0,2}/) == nil {
            guard words[index].number != nil, next < words.count, words[next].key == Key.hour else { return index }
            next += 1
            if next < words.count, words[next].number != nil {
                next += next + 1 < words.count && minute.starts([words[next + 1]]) ? 2 : 1
            }
        }
        while next < words.count, words[next].key == "," || of.starts([words[next]]) { next += 1 }
        return next
    }

    private static let row = Term("và", ",")
    private static let minute = Term("phút")
    private static let of = Term("của")

    /// A day among purposes, themes or criteria is an aim of the movement; elsewhere it binds the office.
    private func isProcedure(_ node: Int) -> Bool {
        !([node] + document.ancestors(node)).contains { above in
            let own = document.outline.nodes[above]
            return own.isBare && ProcedureReading.aims.isIn(Array(document.words(above).prefix(8)))
        }
    }

    private static let aims = Term("mục đích", "yêu cầu", "mục tiêu", "nội dung thi đua", "tiêu chí", "chỉ tiêu")

    private func deadline(_ node: Int, _ words: Range<Int>, _ value: FactValue, _ confidence: Confidence) -> FactRecord
    {
        let index = document.outline.nodes[node].paragraph
        let whole = sentence(index, words)
        let sentence = max(whole.lowerBound, document.outline.nodes[node].firstWord)..<whole.upperBound
        let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: words, confidence) }
        return FactRecord(
            ("date", fact(value)), ("text", fact(.text(document.paragraphs[index].text(sentence)))),
            ("source", fact(.text(document.source(node)))))
    }

    /// `ngày 15/11 hằng năm`, `ngày 30 tháng 11 hằng năm`.
    private static func yearless(_ words: [Word], _ index: Int) -> (PlanDue, Int)? {
        var next = index
        if next < words.count, words[next].key == Key.day { next += 1 }
        guard next < words.count, words[next].startsWithDigit else { return nil }
        let parts = words[next].key.split(separator: "/").compactMap { Int($0) }
        if parts.count == 2, Day(2024, parts[1], parts[0]) != nil {
            return (.yearly(month: parts[1], day: parts[0]), everyYear(words, next + 1))
        }
        guard next + 2 < words.count, words[next + 1].key == Key.month, let day = words[next].number,
            let month = words[next + 2].number, Day(2024, month, day) != nil
        else { return nil }
        return (.yearly(month: month, day: day), everyYear(words, next + 3))
    }

    private static func everyYear(_ words: [Word], _ index: Int) -> Int {
        index + (Term("hàng năm", "hằng năm", "mỗi năm", "của năm").length(in: words, at: index) ?? 0)
    }

    private func thresholds(_ node: Int) -> [FactRecord] {
        let words = document.paragraph(node).words
        let index = document.outline.nodes[node].paragraph
        return words.indices.compactMap { place in
            let isPercent = words[place].number != nil && place + 1 < words.count && words[place + 1].key == "%"
            guard isPercent || words[place].key == "2/3" || words[place].key == "1/2" || words[place].key == "3/4"
            else { return nil }
            let range = sentence(index, place..<(place + 1))
            let end = min(words.count, place + 18)
            guard ProcedureReading.votes.range(in: words, from: max(range.lowerBound, place - 12), to: end) != nil
            else { return nil }
            let value = isPercent ? "\(words[place].number ?? 0)%" : words[place].key
            let isVote = ProcedureReading.bound.range(in: words, from: max(range.lowerBound, place - 6), to: end) != nil
            let fact = { (value: FactValue) in
                document.fact(value, paragraph: index, words: range, isVote ? .sure : .unsure)
            }
            return FactRecord(
                ("share", fact(.text(value))), ("text", fact(.text(document.paragraphs[index].text(range)))),
                ("source", fact(.text(document.source(node)))))
        }
    }

    /// The items below "Hồ sơ … gồm:".
    private func papers(_ node: Int) -> [FactRecord] {
        let words = Array(document.words(node))
        guard ProcedureReading.dossier.isIn(Array(words.prefix(14))) else { return [] }
        let headings = PlanHeadings(document: document)
        let items = headings.items(node)
        let includes = ProcedureReading.includes.isIn(words)
        let places = [node] + items
        let sets = places.lazy.compactMap { copies($0) }.first ?? Fact.absent
        let named = items.filter { ProcedureReading.isPaper(Array(document.words($0))) }
        if named.isEmpty {
            let listed = listed(node, sets)
            if !listed.isEmpty { return listed }
            guard sets.value != nil else { return [] }
            return [
                FactRecord(
                    ("text", .absent), ("sets", sets),
                    ("source", document.fact(.text(document.source(node)), node: node, .unsure)))
            ]
        }
        return named.map { item in
            let fact = { (value: FactValue) in document.fact(value, node: item, includes ? .sure : .unsure) }
            return FactRecord(
                ("text", fact(.text(document.text(item)))), ("sets", sets),
                ("source", fact(.text(document.source(item)))))
        }
    }

    /// "Hồ sơ gồm: tờ trình; danh sách; báo cáo thành tích."
    private func listed(_ node: Int, _ sets: Fact) -> [FactRecord] {
        let paragraph = document.paragraph(node)
        let words = paragraph.words
        guard let start = ProcedureReading.includes.range(in: words)?.upperBound else { return [] }
        let end = words[start...].firstIndex { $0.key == "." } ?? words.count
        let index = document.outline.nodes[node].paragraph
        return ParticipantReading.parts(Array(words[start..<end])).prefix(40).compactMap { part in
            var range = (part.lowerBound + start)..<(part.upperBound + start)
            while let first = range.first, words[first].isMark { range = (first + 1)..<range.upperBound }
            guard ProcedureReading.isPaper(Array(words[range])) else { return nil }
            let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: range, .sure) }
            return FactRecord(
                ("text", fact(.text(paragraph.text(range)))), ("sets", sets),
                ("source", fact(.text(document.source(node)))))
        }
    }

    /// Begins with the name of a paper, perhaps behind a number.
    private static func isPaper(_ words: [Word]) -> Bool {
        let start = words.first?.number == nil ? 0 : 1
        return start < words.count && paper.length(in: words, at: start) != nil
    }

    /// "01 bộ", "02 (hai) bộ bản chính".
    private func copies(_ node: Int) -> Fact? {
        let words = document.paragraph(node).words
        for index in words.indices {
            guard let number = words[index].number, (1...20).contains(number) else { continue }
            var next = index + 1
            if next < words.count, words[next].key == "(" {
                next = (words[next...].prefix(6).firstIndex { $0.key == ")" } ?? next) + 1
            }
            guard next < words.count, ProcedureReading.set.length(in: words, at: next) != nil else { continue }
            return document.fact(
                .number(number), paragraph: document.outline.nodes[node].paragraph, words: index..<(next + 1), .sure)
        }
        return nil
    }

    private func sentence(_ paragraph: Int, _ range: Range<Int>) -> Range<Int> {
        let words = document.paragraphs[paragraph].words
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, range.lowerBound - start < 80, ![";", "."].contains(words[start - 1].key) { start -= 1 }
        while end < words.count, end - range.upperBound < 80, ![";", "."].contains(words[end].key) { end += 1 }
        return start..<end
    }

    private static let before = Term(
        "trước", "chậm nhất", "chậm nhất là", "chậm nhất vào", "hạn cuối", "hạn cuối là", "chậm nhất đến",
        "hoàn thành trước",
        "hạn chót", "thời hạn cuối cùng là", "thời hạn nộp hồ sơ", "không muộn hơn")
    private static let votes = Term(
        "phiếu", "tỷ lệ đồng ý", "tỷ lệ nhất trí", "tỷ lệ tán thành", "tổng số thành viên", "thành viên hội đồng",
        "tán thành", "biểu quyết", "số thành viên", "bỏ phiếu")
    private static let bound = Term("từ", "trở lên", "ít nhất", "tối thiểu", "đạt", "trên", "quá")
    private static let dossier = Term("hồ sơ", "thành phần hồ sơ")
    private static let includes = Term("gồm", "bao gồm", "thành phần hồ sơ", "gồm có")
    private static let paper = Term(
        "tờ trình", "báo cáo", "biên bản", "danh sách", "văn bản", "bản sao", "giấy", "quyết định", "công văn", "phiếu",
        "bảng",
        "bản", "đơn đề nghị", "tài liệu", "xác nhận", "bản chính")
    private static let set = Term("bộ")
}
