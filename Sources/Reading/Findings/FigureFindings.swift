import Domain

/// Numbers, sums and days of the paper that stand in no value: said, so that nothing is lost without a word.
enum FigureFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        guard let document = matter.document else { return [] }
        let read = ReadQuotes(matter.facts)
        return matter.passages.compactMap { passage in
            guard let index = passage.index, document.node(ofParagraph: index) != nil else { return nil }
            let paragraph = document.paragraphs[index]
            let lines = paragraph.firstLine...max(paragraph.firstLine, paragraph.lastLine)
            let unread = Figure.all(in: passage.words).filter { !read.has(passage.quote($0.words), lines, $0.sort) }
            guard let first = unread.first else { return nil }
            let told = unread.map { passage.quote($0.words) }.joined(separator: "; ")
            return PlanFinding(.figureUnread, passage.place(first.words), ["quote": told])
        }
    }
}

/// The words values were read from, by the line on which they begin.
private struct ReadQuotes {
    private var quotes: [Int: [(text: String, isSaid: Bool)]] = [:]

    init(_ facts: PlanFacts) {
        for key in facts.identity.keys { add(facts.identity[key], isSaid: false) }
        for section in FactSection.allCases where section != .findings {
            let isSaid = [.responsibilities, .requirements].contains(section)
            for record in facts[section] { for key in record.keys { add(record[key], isSaid: isSaid) } }
        }
    }

    private mutating func add(_ fact: Fact, isSaid: Bool) {
        guard let line = fact.line, let quote = fact.quote else { return }
        if quotes[line]?.last.map({ $0.text == quote && $0.isSaid == isSaid }) ?? false { return }
        quotes[line, default: []].append((quote, isSaid))
    }

    /// - Parameter sort: a deadline within a task is kept as words, and nobody is reminded of it.
    func has(_ figure: String, _ lines: ClosedRange<Int>, _ sort: Figure.Sort) -> Bool {
        lines.contains { line in
            quotes[line]?.prefix(200).contains { (sort != .deadline || !$0.isSaid) && $0.text.contains(figure) }
                ?? false
        }
    }
}

/// A number with what it counts, a sum of money, a share, a day.
private struct Figure {
    enum Sort { case count, money, share, deadline }

    let sort: Sort
    let words: Range<Int>

    static func all(in words: [Word]) -> [Figure] {
        var found: [Figure] = []
        var index = 0
        while index < words.count, found.count < 40 {
            if let figure = at(words, index) {
                found.append(figure)
                index = figure.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func at(_ words: [Word], _ index: Int) -> Figure? {
        if let length = before.length(in: words, at: index), let end = quarterly(words, index + length) {
            return Figure(sort: .deadline, words: index..<end)
        }
        guard words[index].startsWithDigit else { return nil }
        if let length = money.length(in: words, at: index + 1) {
            return Figure(sort: .money, words: index..<(index + 1 + length))
        }
        if index > 0, notBefore.starts([words[index - 1]]) { return nil }
        if let length = counted.length(in: words, at: index + 1), words[index].number != nil {
            return Figure(sort: .count, words: index..<(index + 1 + length))
        }
        if atLeast.ends(words, index), words[index].key.wholeMatch(of: /[1-9]\/[2-9]/) != nil {
            return Figure(sort: .share, words: index..<(index + 1))
        }
        return nil
    }

    /// "trước ngày 10 tháng cuối quý", "trước ngày 05 hằng tháng": days of no calendar date.
    private static func quarterly(_ words: [Word], _ start: Int) -> Int? {
        var next = start
        if next < words.count, words[next].key == Key.day { next += 1 }
        guard next > start, next < words.count, let day = words[next].number, (1...31).contains(day),
            let length = recurring.length(in: words, at: next + 1)
        else { return nil }
        return next + 1 + length
    }

    private static let before = Term(
        "trước", "chậm nhất", "chậm nhất là", "chậm nhất vào", "hạn cuối", "không muộn hơn")
    private static let recurring = Term(
        "tháng cuối quý", "tháng cuối của quý", "của tháng cuối quý", "tháng cuối mỗi quý", "tháng cuối", "hằng tháng",
        "hàng tháng", "mỗi tháng", "của tháng", "tháng sau", "của tháng sau", "tháng đầu quý", "hằng quý", "mỗi quý")
    private static let money = Term("đồng", "triệu đồng", "nghìn đồng", "ngàn đồng", "tỷ đồng", "triệu", "vnđ")
    private static let counted = Term(
        "tập thể", "cá nhân", "hộ", "hộ gia đình", "gia đình", "người", "doanh nghiệp", "tổ chức", "giấy khen",
        "bằng khen", "suất", "giải")
    private static let atLeast = Term("ít nhất", "tối thiểu", "không dưới", "trên", "quá", "có", "đạt", "từ")
    private static let notBefore = Term("năm", "tháng", "ngày", "khoản", "điều", "điểm", "mục", "số")
}
