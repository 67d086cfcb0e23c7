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
                above.map { !isWhole(expanded(keys($0, document))) } ?? false
            let superior = isHalf ? names.dropLast(2).last : above
            return AgencyReading(fact(own, document), superior.map { fact($0, document) } ?? .absent)
        }
        let closing = closingAgency(document)
        return AgencyReading(closing.value == nil ? placedAgency(document) : closing, .absent)
    }

    /// "UBND xã Yên Mẫu, ngày 20/2/2026": a head that is one line, or the line below the title of a paper without one.
    private static func placedAgency(_ document: PlanDocument) -> Fact {
        let places = document.head.isEmpty ? document.opening.prefix(3) : document.head
        for index in places {
            let words = document.paragraphs[index].words
            guard let head = committee.length(in: words, at: 0), let unit = units.length(in: words, at: head) else {
                continue
            }
            var end = head + unit
            while end < words.count, words[end].isCapital, !words[end].isMark { end += 1 }
            guard end > head + unit, end == words.count || [",", "-", "–"].contains(words[end].key) else { continue }
            let name = document.paragraphs[index].text(head..<end)
            return document.fact(.text("Ủy ban nhân dân \(name)"), paragraph: index, words: 0..<end, .unsure)
        }
        return .absent
    }

    private init(_ agency: Fact, _ superior: Fact) {
        (self.agency, self.superior) = (agency, superior)
        let found = agency.text.flatMap(AgencyReading.level)
        let words = WordScanner.words(of: agency.text ?? "")
        // The level of a department or a school is concluded from its name.
        let isSaid = AgencyReading.committee.starts(words)
        level = agency.with(found.map { .text($0.rawValue) }, isSaid ? nil : .unsure)
    }

    /// A name of the head, and the line it goes on in when the column was too narrow for it.
    private struct HeadName {
        let paragraph: Int
        let words: Range<Int>
        var tail: Int?
    }

    /// Lines of the head in capitals, without the name and motto of the State.
    private static func headNames(_ document: PlanDocument) -> [HeadName] {
        var found: [HeadName] = []
        var tails: Set<Int> = []
        for index in document.head where !tails.contains(index) {
            guard var name = headName(document, index) else { continue }
            if isOpen(name, document), document.head.contains(index + 1), isTail(document.paragraphs[index + 1]) {
                name.tail = index + 1
                tails.insert(index + 1)
            }
            found.append(name)
        }
        return found
    }

    private static func headName(_ document: PlanDocument, _ index: Int) -> HeadName? {
        let paragraph = document.paragraphs[index]
        let motto = state.range(in: paragraph.words)?.lowerBound ?? paragraph.words.count
        var start = 0
        while start < motto, paragraph.words[start].isMark { start += 1 }
        var end = start
        while end < motto, paragraph.words[end].isUpper || ["-", ","].contains(paragraph.words[end].key) {
            end += 1
        }
        let isEven = end == motto
        while end > start, paragraph.words[end - 1].isMark { end -= 1 }
        // The last words of the State's name, torn off its line and left beside the agency's.
        let torn = index > 0 ? document.paragraphs[index - 1].words.suffix(4) : []
        if end - start > 3, tornState.isIn(Array(torn)), country.length(in: paragraph.words, at: end - 2) == 2 {
            end -= 2
        }
        guard end > start + 1, isEven, heads.starts(Array(paragraph.words[start..<end])) || isPlace(paragraph, start)
        else { return nil }
        return HeadName(paragraph: index, words: start..<end)
    }

    /// "ỦY BAN NHÂN DÂN XÃ", "SỞ GIÁO DỤC VÀ": the name goes on.
    private static func isOpen(_ name: HeadName, _ document: PlanDocument) -> Bool {
        let words = document.paragraphs[name.paragraph].words
        let last = words[name.words.upperBound - 1]
        return open.starts([last])
            || name.words.upperBound < words.count && ["-", ","].contains(words[name.words.upperBound].key)
    }

    private static func isTail(_ paragraph: Paragraph) -> Bool {
        paragraph.isUpper && paragraph.words.count <= 8 && !state.isIn(paragraph.words)
            && !country.starts(paragraph.words)
            && !paragraph.words.contains { $0.key == ":" }
    }

    private static func spoken(_ name: HeadName, _ document: PlanDocument) -> [String] {
        let own = document.paragraphs[name.paragraph]
        let tail = name.tail.map { document.paragraphs[$0] }
        return own.words[name.words].map { own.text(utf8: $0.start..<$0.end) }
            + (tail.map { tail in tail.words.map { tail.text(utf8: $0.start..<$0.end) } } ?? [])
    }

    private static func keys(_ name: HeadName, _ document: PlanDocument) -> [String] {
        WordScanner.words(of: spoken(name, document).joined(separator: " ")).map(\.key)
    }

    private static func isPlace(_ paragraph: Paragraph, _ start: Int) -> Bool {
        places.length(in: paragraph.words, at: start) != nil
    }

    /// As the body writes it, without capitals; `sure` when it does.
    private static func fact(_ name: HeadName, _ document: PlanDocument) -> Fact {
        let paragraph = document.paragraphs[name.paragraph]
        let keys = expanded(keys(name, document))
        let words = spoken(name, document)
        let quote = name.tail == nil ? paragraph.text(name.words) : words.joined(separator: " ")
        let plain = Fact(
            .text(quote), quote: quote, line: paragraph.line(at: paragraph.words[name.words.lowerBound].start), .unsure)
        guard isWhole(keys) else { return joined(name, document) ?? plain }
        if let text = recased(keys, document) { return plain.with(.text(text), .sure) }
        // Which words of another agency's name are written small only its own papers tell.
        let isCommittee = committee.starts(paragraph.words[name.words].map { $0 }) && !isOpen(name, document)
        return plain.with(.text(capitalised(words)), isCommittee ? .sure : .unsure)
    }

    /// "ỦY BAN NHÂN DÂN" on one line and "XÃ CAO MINH" on the next are one name.
    private static func joined(_ name: HeadName, _ document: PlanDocument) -> Fact? {
        let paragraph = document.paragraphs[name.paragraph]
        guard isPlace(paragraph, name.words.lowerBound), name.paragraph > 0 else { return nil }
        let above = (0..<name.paragraph).reversed().prefix(3).first { heads.starts(document.paragraphs[$0].words) }
        guard let above else { return nil }
        let upper = document.paragraphs[above]
        let end = state.range(in: upper.words)?.lowerBound ?? upper.words.count
        let words = (upper.words[..<end].map { upper.text(utf8: $0.start..<$0.end) }) + spoken(name, document)
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
            ["ban", "nhân", "dân", "ủy", "xã", "phường", "tỉnh", "thành", "phố", "và", "đặc", "khu"].map {
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
    private static let tornState = Term("xã hội chủ nghĩa", "chủ nghĩa", "chủ nghĩa việt")
    private static let country = Term("việt nam")
    /// Words no name ends with.
    private static let open = Term(
        "xã", "phường", "tỉnh", "thành phố", "tp", "đặc khu", "thị trấn", "huyện", "và", "của", "-", ",")
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
