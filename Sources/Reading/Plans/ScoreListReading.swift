/// Points in a list instead of a table: "1. Mở lớp: 40 điểm (mỗi lớp 10 điểm, tối đa 4 lớp)".
struct ScoreListReading {
    let document: PlanDocument

    /// The items below the first heading about points that have some.
    func scores() -> [FactRecord] {
        let headings = PlanHeadings(document: document)
        let nodes = headings.all(ScoreListReading.heading, within: 8).filter { document.outline.nodes[$0].isBare }
        for node in nodes {
            let found = headings.items(node).prefix(500).compactMap(score)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func score(_ node: Int) -> FactRecord? {
        let own = document.outline.nodes[node]
        let words = document.paragraph(node).words
        guard own.marker != nil, let (name, at) = named(words, own.firstWord), let points = words[at].number,
            points < 10_000
        else { return nil }
        let fact = { (value: FactValue, range: Range<Int>, level: Confidence) in
            document.fact(value, paragraph: own.paragraph, words: range, level)
        }
        let label = own.marker.flatMap { $0.value == nil ? nil : $0.label } ?? "\(own.place)"
        let text = document.paragraph(node).text(name)
        var record = FactRecord(
            ("code", fact(.text(label), name, .sure)), ("sort", fact(.text("points"), name, .sure)),
            ("text", fact(.text(text), name, .sure)), ("points", fact(.number(points), at..<(at + 2), .sure)))
        for field in each(words, at + 2, own.paragraph)
            ?? ScoreMethodReading(document: document, paragraphs: [own.paragraph]).fields()
        {
            record[field.key] = field.fact.with(field.fact.value, .unsure)
        }
        record["source"] = fact(.text(document.source(node)), name, .sure)
        return record
    }

    /// The words before ": 40 điểm" or "(40 điểm)", and the place of the number.
    private func named(_ words: [Word], _ first: Int) -> (name: Range<Int>, at: Int)? {
        for at in words.indices.dropLast() where at > first + 1 {
            guard words[at].number != nil, ScoreListReading.point.starts([words[at + 1]]) else { continue }
            var end = at
            while end > first, let length = lead(words, end) { end -= length }
            guard end > first, [":", "(", "-", "–"].contains(words[end - 1].key) else { return nil }
            return (first..<(end - 1), at)
        }
        return nil
    }

    private func lead(_ words: [Word], _ end: Int) -> Int? {
        ScoreListReading.leads.first { $0.ends(words, end) }?.spellings.first?.count
    }

    /// "mỗi lớp 10 điểm", "mỗi 5 lượt được 2 điểm".
    private func each(_ words: [Word], _ start: Int, _ paragraph: Int) -> [(key: String, fact: Fact)]? {
        guard let each = ScoreListReading.each.range(in: words, from: start),
            let at = (each.upperBound..<min(words.count - 1, each.upperBound + 10)).first(where: {
                words[$0].number != nil && ScoreListReading.point.starts([words[$0 + 1]])
            }), let points = words[at].number
        else { return nil }
        let count = words[each.upperBound].number
        let from = count == nil ? each.upperBound : each.upperBound + 1
        var end = at
        while end > from, let length = lead(words, end) { end -= length }
        guard end > from else { return nil }
        let fact = { (value: FactValue) in
            document.fact(value, paragraph: paragraph, words: each.lowerBound..<(at + 2), .unsure)
        }
        return [
            ("each-points", fact(.number(points))), ("each-count", fact(.number(count ?? 1))),
            ("each-text", fact(.text(document.paragraphs[paragraph].text(from..<end)))),
        ]
    }

    private static let heading = Term(
        "chấm điểm", "thang điểm", "bảng điểm", "tính điểm", "biểu điểm", "điểm thi đua", "cho điểm", "cách tính điểm")
    private static let point = Term("điểm")
    private static let each = Term("mỗi", "cứ", "cứ mỗi")
    private static let leads = [Term("tối đa"), Term("được"), Term("cộng"), Term("đạt"), Term("tính")]
}
