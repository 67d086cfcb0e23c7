import Domain

/// The agency that issued the paper, from the left of its head, or from where the text names it.
struct AgencyReading {
    let agency: Fact
    let superior: Fact
    let level: Fact

    static func read(_ document: PlanDocument) -> AgencyReading {
        let names = headNames(document)
        if let own = names.last {
            let above = names.dropLast().last
            let isHalf =
                above.map { !isWhole(expanded(document.paragraphs[$0.paragraph].words[$0.words].map(\.key))) } ?? false
            let superior = isHalf ? names.dropLast(2).last : above
            return AgencyReading(fact(own, document), superior.map { fact($0, document) } ?? .absent)
        }
        return AgencyReading(closingAgency(document), .absent)
    }

    private init(_ agency: Fact, _ superior: Fact) {
        (self.agency, self.superior) = (agency, superior)
        let found = agency.text.flatMap(AgencyReading.level)
        let words = WordScanner.words(of: agency.text ?? "")
        // The level of a department or a school is concluded from its name.
        let isSaid = AgencyReading.committee.starts(words)
        level = agency.with(found.map { .text($0.rawValue) }, isSaid ? nil : .unsure)
    }

    /// Lines of the head in capitals, without the name and motto of the State.
    private static func headNames(_ document: PlanDocument) -> [(paragraph: Int, words: Range<Int>)] {
        var found: [(paragraph: Int, words: Range<Int>)] = []
        for index in document.head {
            let paragraph = document.paragraphs[index]
            let motto = state.range(in: paragraph.words)?.lowerBound ?? paragraph.words.count
            var start = 0
            while start < motto, paragraph.words[start].isMark { start += 1 }
            var end = start
            while end < motto, paragraph.words[end].isUpper || ["-", ","].contains(paragraph.words[end].key) {
                end += 1
            }
            while end > start, paragraph.words[end - 1].isMark { end -= 1 }
            guard end > start + 1, end == motto,
                heads.starts(Array(paragraph.words[start..<end])) || isPlace(paragraph, start)
            else { continue }
            found.append((index, start..<end))
        }
        return found
    }

    private static func isPlace(_ paragraph: Paragraph, _ start: Int) -> Bool {
        places.length(in: paragraph.words, at: start) != nil
    }

    /// As the body writes it, without capitals; `sure` when it does.
    private static func fact(_ name: (paragraph: Int, words: Range<Int>), _ document: PlanDocument) -> Fact {
        let paragraph = document.paragraphs[name.paragraph]
        let keys = expanded(paragraph.words[name.words].map(\.key))
        let plain = document.fact(
            .text(paragraph.text(name.words)), paragraph: name.paragraph, words: name.words, .unsure)
        guard isWhole(keys) else { return joined(name, document) ?? plain }
        if let text = recased(keys, document) { return plain.with(.text(text), .sure) }
        let text = capitalised(
            paragraph.words[name.words].map { word in
                paragraph.text(utf8: word.start..<word.end)
            })
        // Which words of another agency's name are written small only its own papers tell.
        return plain.with(
            .text(text), committee.length(in: Array(paragraph.words[name.words]), at: 0) == nil ? .unsure : .sure)
    }

    /// "ỦY BAN NHÂN DÂN" on one line and "XÃ CAO MINH" on the next are one name.
    private static func joined(_ name: (paragraph: Int, words: Range<Int>), _ document: PlanDocument) -> Fact? {
        let paragraph = document.paragraphs[name.paragraph]
        guard isPlace(paragraph, name.words.lowerBound), name.paragraph > 0 else { return nil }
        let above = (0..<name.paragraph).reversed().prefix(3).first { heads.starts(document.paragraphs[$0].words) }
        guard let above else { return nil }
        let upper = document.paragraphs[above]
        let end = state.range(in: upper.words)?.lowerBound ?? upper.words.count
        let words =
            (upper.words[..<end].map { upper.text(utf8: $0.start..<$0.end) })
            + paragraph.words[name.words].map { paragraph.text(utf8: $0.start..<$0.end) }
        let keys = WordScanner.words(of: words.joined(separator: " ")).map(\.key)
        let text = recased(expanded(keys), document) ?? capitalised(words)
        return Fact(.text(text), quote: words.joined(separator: " "), line: upper.firstLine, .sure)
    }

    /// A bare "Ủy ban nhân dân" or a bare place is half a name.
    private static func isWhole(_ keys: [String]) -> Bool {
        let words = keys.map { Word(key: $0, start: 0, end: 0, isCapital: true, isUpper: true, isMark: false) }
        return !places.starts(words) && !(committee.length(in: words, at: 0) == words.count)
    }

    private static func expanded(_ keys: [String]) -> [String] {
        keys.first == "ubnd" ? committee.spellings[0] + keys.dropFirst() : keys
    }

    private static func recased(_ keys: [String], _ document: PlanDocument) -> String? {
        let term = Term(exactly: keys)
        for index in document.opening.lowerBound..<document.paragraphs.count {
            let paragraph = document.paragraphs[index]
            for range in term.ranges(in: paragraph.words) where !paragraph.words[range].allSatisfy(\.isUpper) {
                return paragraph.text(range)
            }
        }
        return nil
    }

    /// "ỦY BAN NHÂN DÂN XÃ CAO MINH" → "Ủy ban nhân dân xã Cao Minh".
    private static func capitalised(_ words: [String]) -> String {
        let keys = words.map { WordScanner.words(of: $0).first }
        let common = Set(
            ["ban", "nhân", "dân", "xã", "phường", "tỉnh", "thành", "phố", "và", "đặc", "khu"].map {
                WordScanner.words(of: $0).first?.key ?? $0
            })
        return words.enumerated().map { index, word in
            if word == "UBND" { return "Ủy ban nhân dân" }
            let small = word.lowercased()
            let isCommon = keys[index].map { common.contains($0.key) } ?? false
            return index > 0 && isCommon ? small : small.prefix(1).uppercased() + small.dropFirst()
        }.joined(separator: " ")
    }

    /// "… của Ủy ban nhân dân xã Cao Minh./." at the end; the place of the date confirms it.
    private static func closingAgency(_ document: PlanDocument) -> Fact {
        let ends = [document.closing.first].compactMap { $0 } + Array(document.body.suffix(3).reversed())
        for index in ends {
            let paragraph = document.paragraphs[index]
            guard let range = committee.ranges(in: paragraph.words).last else { continue }
            var end = range.upperBound
            if let length = units.length(in: paragraph.words, at: end) { end += length } else { continue }
            while end < paragraph.words.count, paragraph.words[end].isCapital { end += 1 }
            let place = paragraph.text((range.upperBound)..<end)
            let isConfirmed = document.head.contains { head in
                paragraphWords(document, head).contains(Array(paragraph.words[(range.upperBound + 1)..<end].map(\.key)))
            }
            guard !place.isEmpty, end > range.upperBound + 1 else { continue }
            return document.fact(
                .text(paragraph.text(range.lowerBound..<end)), paragraph: index, words: range.lowerBound..<end,
                isConfirmed ? .sure : .unsure)
        }
        return .absent
    }

    private static func paragraphWords(_ document: PlanDocument, _ index: Int) -> [String] {
        document.paragraphs[index].words.map(\.key)
    }

    static func level(of name: String) -> AgencyLevel? {
        let words = WordScanner.words(of: name)
        if Term("xã", "phường", "thị trấn", "đặc khu").isIn(words) { return .commune }
        if Term("tỉnh", "thành phố", "sở").isIn(words) { return .province }
        if Term("bộ", "chính phủ", "thủ tướng", "trung ương", "quốc hội").isIn(words) { return .state }
        return nil
    }

    private static let state = Term("cộng hòa xã hội chủ nghĩa", "cộng hòa xã hội", "độc lập", "đảng cộng sản việt nam")
    private static let committee = Term("ủy ban nhân dân", "ubnd")
    private static let units = Term(
        "xã", "phường", "tỉnh", "thành phố", "đặc khu", "huyện", "thị xã", "quận", "thị trấn")
    private static let places = Term("xã", "phường", "tỉnh", "thành phố", "tp", "đặc khu", "thị trấn")
    private static let heads = Term(
        "ủy ban", "ubnd", "sở", "bộ", "ban", "hội", "công an", "trường", "đảng ủy", "huyện ủy", "tỉnh ủy", "thành ủy",
        "đoàn", "liên đoàn", "phòng", "văn phòng", "tổng cục", "cục", "hội đồng", "mặt trận", "chính phủ", "thủ tướng",
        "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "bệnh viện", "viện", "trung tâm", "bảo hiểm", "kho bạc",
        "đại học", "học viện", "thanh tra", "tòa án", "viện kiểm sát")
}
