import Domain

/// A citation of an instrument: kind, number, day, issuer, subject.
struct Citation: Sendable {
    let kind: Range<Int>
    let isLaw: Bool
    let number: Int?
    let date: DayMention?
    /// "Luật … năm 2022": a year instead of a day.
    let year: Int?
    let issuer: Range<Int>?
    let subject: Range<Int>?
    let end: Int
}

/// Legal instruments the plan stands on: those of the opening are sure, those of notes and of the body only cited.
struct BasisReading {
    let document: PlanDocument
    private var found: [FactRecord] = []
    private var places: [String: Int] = [:]

    static func read(_ document: PlanDocument) -> [FactRecord] {
        var reading = BasisReading(document: document)
        let notes = Set(document.footnotes.map(\.paragraph))
        for index in document.opening where !notes.contains(index) {
            let starts = BasisReading.opens.starts(document.paragraphs[index].words)
            reading.take(index, source: "phần căn cứ", starts ? .sure : .unsure)
        }
        for note in document.footnotes { reading.take(note.paragraph, source: "chú thích \(note.number)", .unsure) }
        for node in document.outline.nodes.indices {
            reading.take(document.outline.nodes[node].paragraph, source: document.source(node), .unsure)
        }
        return reading.found.map(offered)
    }

    /// What the paper leaves out of an instrument it cites by number and the registry of laws knows: to be confirmed.
    private static func offered(_ record: FactRecord) -> FactRecord {
        guard let number = record["number"].text, let known = numbered[number.uppercased()], known.count == 1,
            known[0].note != .modelOnly,
            record["date"].day == nil || known[0].issued == nil || record["date"].day == known[0].issued
        else { return record }
        var record = record
        for (key, value) in [("subject", Optional(known[0].subject)), ("issuer", known[0].issuer)]
        where record[key].value == nil {
            record[key] = value.map { record["number"].with(.text($0), .unsure) } ?? record[key]
        }
        return record
    }

    private static let numbered = Dictionary(grouping: Instruments.all) { $0.number.uppercased() }

    private init(document: PlanDocument) { self.document = document }

    private static let opens = Term(
        "căn cứ", "thực hiện", "theo", "triển khai", "xét", "hưởng ứng", "tiếp tục thực hiện")

    private mutating func take(_ index: Int, source: String, _ confidence: Confidence) {
        let words = document.paragraphs[index].words
        for citation in CitationReading.citations(in: words) {
            let isBasis = confidence == .sure && BasisReading.isBasis(citation, words)
            add(citation, index, source, isBasis ? .sure : .unsure)
        }
    }

    /// What a later sentence of the paragraph cites is a basis only when that sentence opens as one.
    private static func isBasis(_ citation: Citation, _ words: [Word]) -> Bool {
        let ends = words.indices.filter { $0 < citation.kind.lowerBound && SentenceEnd.isAt($0, words) }
        guard let last = ends.last else { return true }
        return opens.length(in: words, at: last + 1) != nil
    }

    private mutating func add(_ citation: Citation, _ index: Int, _ source: String, _ confidence: Confidence) {
        let paragraph = document.paragraphs[index]
        let kind = paragraph.text(citation.kind)
        let named = [citation.kind, citation.subject].compactMap { $0 }.flatMap { paragraph.words[$0].map(\.key) }
        let key = citation.number.map { paragraph.words[$0].key } ?? named.joined(separator: " ")
        if let place = places[key] {
            complete(place, citation, index, source)
            return
        }
        guard citation.number != nil || confidence == .sure, citation.date != nil || confidence == .sure else { return }
        places[key] = found.count
        let number = citation.number.map { $0..<($0 + 1) }
        let level: Confidence =
            confidence == .sure && (citation.date != nil || citation.number != nil) ? .sure : .unsure
        let fact = { [document] (value: FactValue?, words: Range<Int>?, level: Confidence) -> Fact in
            words.map { document.fact(value, paragraph: index, words: $0, level) } ?? .absent
        }
        let whole = citation.kind.lowerBound..<max(citation.end, citation.kind.upperBound)
        let known = BasisReading.law(citation, paragraph)
        let offered = { (value: String?) in fact(value.map { .text($0) }, value.map { _ in whole }, .unsure) }
        found.append(
            FactRecord(
                ("kind", fact(.text(kind), citation.kind, level)),
                (
                    "number",
                    number == nil
                        ? offered(known?.number) : fact(number.map { .text(paragraph.text($0)) }, number, level)
                ),
                ("date", fact(citation.date.map { .day($0.first) }, citation.date?.words, level)),
                (
                    "issuer",
                    citation.issuer == nil
                        ? offered(known?.issuer)
                        : fact(citation.issuer.map { .text(paragraph.text($0)) }, citation.issuer, level)
                ),
                ("subject", fact(citation.subject.map { .text(paragraph.text($0)) }, citation.subject, level)),
                ("source", fact(.text(source), citation.kind, level))))
    }

    /// A law is often cited by its name and day, or its year: the one law of the registry with that name and year.
    private static func law(_ citation: Citation, _ paragraph: Paragraph) -> Instrument? {
        guard citation.isLaw, let name = citation.subject, citation.number == nil,
            let year = citation.date?.first.year ?? citation.year
        else { return nil }
        let key = BasisReading.name(paragraph.words[name]) + " \(year)"
        let same = (laws[key] ?? []).filter { instrument in
            instrument.issued == nil || citation.date == nil || instrument.issued == citation.date?.first
        }
        return same.count == 1 ? same[0] : nil
    }

    /// By name and year of the number.
    private static let laws: [String: [Instrument]] = Dictionary(
        grouping: Instruments.all.filter { $0.kind == .law }
    ) { law in
        let year = law.number.split(separator: "/").dropFirst().first ?? ""
        return name(WordScanner.words(of: law.subject)[...]) + " \(year)"
    }

    private static func name(_ words: ArraySlice<Word>) -> String {
        words.filter { !$0.isMark }.map(\.key).joined(separator: " ")
    }

    /// A note tells what the opening only numbers.
    private mutating func complete(_ place: Int, _ citation: Citation, _ index: Int, _ source: String) {
        guard source.hasPrefix("chú thích"), let subject = citation.subject else { return }
        if found[place]["subject"].value != nil { return }
        let paragraph = document.paragraphs[index]
        let level = found[place]["kind"].confidence
        found[place]["subject"] = document.fact(
            .text(paragraph.text(subject)), paragraph: index, words: subject, level)
        let old = found[place]["source"]
        found[place]["source"] = old.with(.text(source))
    }
}

enum CitationReading {
    static func citations(in words: [Word]) -> [Citation] {
        var found: [Citation] = []
        var index = 0
        var subjectOpen = false
        while index < words.count {
            if [";", "."].contains(words[index].key) { subjectOpen = false }
            guard words[index].isCapital, let length = kinds.length(in: words, at: index),
                let citation = citation(words, index, length)
            else {
                index += 1
                continue
            }
            let before = index > 0 ? words[index - 1].key : ";"
            let isOwn =
                !subjectOpen || before == ";"
                || (before == "," && (found.last.map { $0.subject == nil || index - $0.end <= 1 } ?? true))
                || (before == and && (found.last.map { index - $0.end <= 1 } ?? false))
            if isOwn { found.append(citation) }
            subjectOpen = subjectOpen || citation.subject != nil
            index = max(citation.end, index + 1)
        }
        return found
    }

    private static func citation(_ words: [Word], _ index: Int, _ length: Int) -> Citation? {
        var next = index + length
        let isLaw = law.length(in: words, at: index) != nil
        if isLaw {
            while next < min(words.count, index + 30), !stopsLaw.contains(words[next].key), !words[next].startsWithDigit
            { next += 1 }
        }
        let kind = index..<(index + length)
        var year: Int?
        var name = isLaw ? lawName(words, index + length, next) : nil
        if isLaw, next < words.count, words[next - 1].key == Key.year, let said = DayReading.year(words, next) {
            (year, name) = (said, lawName(words, index + length, next - 1))
            next += 1
        }
        var number: Int?
        if next < words.count, words[next].key == Key.number { next += 1 }
        if next < words.count, words[next].startsWithDigit, words[next].key.contains(where: { $0 == "/" || $0 == "-" })
        {
            number = next
            next += 1
        }
        if next < words.count, words[next].key == "(" { return nil }
        let date = DayReading.day(in: words, at: next)
        if let date { next = date.words.upperBound }
        guard number != nil || (isLaw && (date != nil || year != nil && name != nil)) else { return nil }
        var issuer: Range<Int>?
        if next < words.count, words[next].key == Key.by {
            let end = issuerEnd(words, next + 1)
            if end > next + 1 { issuer = (next + 1)..<end }
            next = end
        }
        let subject = name ?? subject(words, next)
        return Citation(
            kind: kind, isLaw: isLaw, number: number, date: date, year: year, issuer: issuer, subject: subject,
            end: next)
    }

    /// "Luật Thi đua, khen thưởng": the name says what it is about.
    private static func lawName(_ words: [Word], _ start: Int, _ end: Int) -> Range<Int>? {
        var last = min(end, start + 30)
        while last > start, words[last - 1].isMark { last -= 1 }
        return last > start ? start..<last : nil
    }

    private static func issuerEnd(_ words: [Word], _ start: Int) -> Int {
        var index = start
        while index < words.count, index < start + 16 {
            let word = words[index]
            if word.isMark && word.key != "-" { break }
            if index > start, verbs.length(in: words, at: index) != nil, !isName(words, index) { break }
            index += 1
        }
        return index
    }

    /// "Ban Tổ chức Trung ương", "Ủy ban nhân dân": the verb is part of a name.
    private static func isName(_ words: [Word], _ index: Int) -> Bool {
        words[index].isCapital && Term("tổ chức", "ban hành").length(in: words, at: index) != nil
    }

    /// Until the end of the sentence or the next citation of the row.
    private static func subject(_ words: [Word], _ start: Int) -> Range<Int>? {
        guard start < words.count, verbs.length(in: words, at: start) != nil else { return nil }
        var end = start
        var depth = 0
        while end < words.count, end < start + 300 {
            let key = words[end].key
            if depth == 0 && (key == ";" || SentenceEnd.isAt(end, words)) { break }
            if key == "(" { if after.length(in: words, at: end + 1) != nil { break } else { depth += 1 } }
            if key == ")" { depth = max(0, depth - 1) }
            if key == ",", isIssuing(words, end + 1) { break }
            if key == ",", end + 1 < words.count, words[end + 1].isCapital, kinds.length(in: words, at: end + 1) != nil,
                citation(words, end + 1, kinds.length(in: words, at: end + 1) ?? 1) != nil
            {
                break
            }
            end += 1
        }
        while end > start, [".", ",", ";", "/"].contains(words[end - 1].key) { end -= 1 }
        return end > start ? start..<end : nil
    }

    /// ", Sở Nội vụ ban hành Kế hoạch": the sentence goes on with the plan itself.
    private static func isIssuing(_ words: [Word], _ index: Int) -> Bool {
        guard index < words.count, words[index].isCapital, agencies.length(in: words, at: index) != nil else {
            return false
        }
        return issues.range(in: words, from: index, to: index + 16) != nil
    }

    private static let and = WordScanner.words(of: "và").first?.key
    private static let agencies = Term(
        "ủy ban nhân dân", "ubnd", "sở", "bộ", "ban", "trường", "đảng ủy", "hội", "công an", "phòng")
    private static let issues = Term("ban hành", "xây dựng kế hoạch", "triển khai", "tổ chức", "phát động")
    private static let after = Term("sau đây", "gọi tắt", "viết tắt")
    private static let law = Term("luật", "bộ luật")
    private static let stopsLaw = [";", ".", Key.number, Key.day, "("]
    private static let kinds = Term(
        "nghị quyết", "quyết định", "chỉ thị", "nghị định", "thông tư", "thông tư liên tịch", "luật", "bộ luật",
        "kế hoạch",
        "kế hoạch hành động", "chương trình hành động", "chương trình", "đề án", "hướng dẫn", "công văn", "thông báo",
        "kết luận", "quy định", "pháp lệnh", "công điện", "hiến pháp", "thông báo kết luận", "quy chế", "báo cáo",
        "văn bản")
    private static let verbs = Term(
        "về", "ban hành", "quy định", "sửa đổi", "phê duyệt", "hướng dẫn", "triển khai", "thực hiện", "kết luận",
        "tổ chức",
        "phát động", "thành lập", "công bố", "giao", "quyết định", "thông qua", "bổ sung")
}
