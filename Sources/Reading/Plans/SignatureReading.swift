/// Who signed, from the block at the end: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phùng Thành Vinh".
struct SignatureReading {
    let signer: Fact
    let title: Fact

    static func read(_ document: PlanDocument) -> SignatureReading {
        let end = document.closing.isEmpty ? document.paragraphs.count : document.closing.upperBound
        for index in (max(0, end - 40)..<end).reversed() {
            let words = document.paragraphs[index].words
            guard let title = titles.ranges(in: words).last(where: { words[$0].allSatisfy(\.isUpper) }) else {
                continue
            }
            let full = document.paragraphs[index]
            let titleFact = document.fact(
                .text(SignatureReading.titleCase(full.text(title))), paragraph: index, words: title, .sure)
            return SignatureReading(
                signer: name(document, index, after: title.upperBound, end) ?? .absent, title: titleFact)
        }
        return SignatureReading(signer: .absent, title: .absent)
    }

    private static func name(_ document: PlanDocument, _ from: Int, after word: Int, _ end: Int) -> Fact? {
        if let name = name(in: document.paragraphs[from].words, from: word) {
            return document.fact(.text(document.paragraphs[from].text(name)), paragraph: from, words: name, .sure)
        }
        for index in (from + 1)..<max(end, from + 1) where index < min(end, from + 6) {
            let paragraph = document.paragraphs[index]
            let from = column(paragraph)
            guard let from, paragraph.words.count - from <= 12, let name = name(in: paragraph.words, from: from) else {
                continue
            }
            let rest = paragraph.words.count - name.upperBound
            return document.fact(
                .text(paragraph.text(name)), paragraph: index, words: name, rest == 0 ? .sure : .unsure)
        }
        return nil
    }

    /// The first word of the second column, if there is one; a recipient alone is no signature.
    private static func column(_ paragraph: Paragraph) -> Int? {
        guard let tab = paragraph.text.utf8.lastIndex(of: 9) else { return Marker(paragraph.text) == nil ? 0 : nil }
        let offset = paragraph.text.utf8.distance(from: paragraph.text.utf8.startIndex, to: tab)
        if Marker(paragraph.text) != nil && offset < 6 { return nil }
        return paragraph.words.firstIndex { $0.start >= offset }
    }

    /// Two to five words that each begin with a capital and are no capitals throughout, or a name in capitals.
    private static func name(in words: [Word], from: Int) -> Range<Int>? {
        var start = from
        if let signed = signed.range(in: words, from: start) { start = signed.upperBound }
        while start < words.count, words[start].isMark || ranks.length(in: words, at: start) != nil { start += 1 }
        var end = start
        while end < words.count, words[end].isCapital, !words[end].startsWithDigit, !words[end].isMark { end += 1 }
        guard (2...5).contains(end - start), !office.isIn(Array(words[start..<end])) else { return nil }
        return start..<end
    }

    static func titleCase(_ title: String) -> String {
        let small = title.lowercased()
        let parts = small.split(separator: " ")
        let heads = parts.first.map { $0 == "phó" } == true ? 2 : 1
        return parts.enumerated().map {
            $0.offset < heads ? $0.element.prefix(1).uppercased() + $0.element.dropFirst() : String($0.element)
        }
        .joined(separator: " ")
    }

    private static let signed = Term("đã ký", "( đã ký )")
    private static let ranks = Term(
        "đại tá", "thượng tá", "trung tá", "thiếu tá", "thiếu tướng", "ts", "ths", "pgs", "gs")
    private static let office = Term("ủy ban", "nơi nhận", "hội đồng", "chủ tịch", "việt nam", "trưởng ban", "phụ lục")
    private static let titles = Term(
        "phó chủ tịch", "chủ tịch", "phó giám đốc", "giám đốc", "phó tổng giám đốc", "tổng giám đốc", "bộ trưởng",
        "thứ trưởng", "thủ tướng", "phó thủ tướng", "phó hiệu trưởng", "hiệu trưởng", "phó bí thư", "bí thư",
        "phó trưởng ban", "trưởng ban", "chánh văn phòng", "phó chánh văn phòng", "trưởng phòng", "phó trưởng phòng",
        "viện trưởng", "cục trưởng", "phó cục trưởng", "vụ trưởng", "chánh án", "tổng cục trưởng", "chỉ huy trưởng")
}
