import Domain
import Foundation

/// Who issued the paper, when, under which number, and what movement it is about.
struct IdentityReading {
    let document: PlanDocument
    private var record = FactRecord()

    static func read(_ document: PlanDocument) -> FactRecord {
        var reading = IdentityReading(document: document)
        reading.run()
        return reading.record
    }

    private init(document: PlanDocument) { self.document = document }

    private mutating func run() {
        let agency = AgencyReading.read(document)
        for (key, fact) in [("agency", agency.agency), ("superior", agency.superior), ("level", agency.level)] {
            record[key] = fact
        }
        readNumber()
        readPlace()
        let signature = SignatureReading.read(document)
        record["signer"] = signature.signer
        record["signer-title"] = signature.title
        readTitle()
        let period = PeriodReading.read(document, issued: record["date"])
        record["first"] = period.first
        record["last"] = period.last
    }

    /// `Số: 982/KH-UBND`, `Số:      /KH-UBND`, `Số 15-KH/TU`.
    private mutating func readNumber() {
        (record["number"], record["symbol"]) = (.absent, .absent)
        for index in headRange {
            let paragraph = document.paragraphs[index]
            guard let place = paragraph.words.prefix(12).firstIndex(where: { $0.key == Key.number && $0.isCapital })
            else { continue }
            let after = paragraph.words[(place + 1)...].prefix(8).filter { ![":", ".", "…", "_"].contains($0.key) }
            guard let first = after.first else { continue }
            if first.key == "/", let symbol = after.dropFirst().first, symbol.isUpper || symbol.key.contains("-") {
                let end = paragraph.words.firstIndex { $0.start == symbol.start } ?? place
                record["number"] = document.fact(nil, paragraph: index, words: place..<(end + 1), .absent)
                record["symbol"] = document.fact(
                    .text(paragraph.text(end..<(end + 1))), paragraph: index, words: place..<(end + 1), .sure)
                return
            }
            let at = paragraph.words.firstIndex { $0.start == first.start } ?? place
            if first.startsWithDigit, takeNumber(paragraph, index, place, at) { return }
        }
    }

    private mutating func takeNumber(_ paragraph: Paragraph, _ index: Int, _ place: Int, _ at: Int) -> Bool {
        var text = paragraph.text(at..<(at + 1))
        var end = at + 1
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), end + 1 < paragraph.words.count,
            ["/", "-"].contains(paragraph.words[end].key)
        {
            text += paragraph.words[end].key + paragraph.text((end + 1)..<(end + 2))
            end += 2
        }
        let digits = text.prefix { $0.isNumber || $0.isLowercase }
        let symbol = text.dropFirst(digits.count).drop { $0 == "/" || $0 == "-" }
        guard !digits.isEmpty, !symbol.isEmpty, symbol.contains(where: \.isLetter) else { return false }
        record["number"] = document.fact(.text(String(digits)), paragraph: index, words: place..<end, .sure)
        record["symbol"] = document.fact(.text(String(symbol)), paragraph: index, words: place..<end, .sure)
        return true
    }

    /// The head, or the first lines of a text without one.
    private var headRange: Range<Int> {
        let head = document.head
        return head.isEmpty ? 0..<min(12, document.paragraphs.count) : head
    }

    /// `Nghệ An, ngày 19 tháng 11 năm 2025`; the day may be left blank.
    private mutating func readPlace() {
        (record["place"], record["date"]) = (.absent, .absent)
        for index in headRange {
            let words = document.paragraphs[index].words
            for comma in words.indices where words[comma].key == "," && comma > 0 && comma + 1 < words.count {
                guard words[comma + 1].key == Key.day else { continue }
                var start = comma
                while start > 0, words[start - 1].isCapital, !words[start - 1].key.contains("/"), comma - start < 5,
                    start == comma || !hasTab(index, words[start - 1].end, words[start].start)
                { start -= 1 }
                guard start < comma else { continue }
                let day = DayReading.day(in: words, at: comma + 1)
                let end = day?.words.upperBound ?? min(words.count, comma + 6)
                let place = document.paragraphs[index].text(start..<comma)
                // "Nậm" on one line and "Lúc, ngày …" on the next: the column was too narrow for the name.
                let above = start == 0 ? tornPlace(above: index) : nil
                record["place"] = document.fact(
                    .text(above.map { "\($0) \(place)" } ?? place), paragraph: index, words: start..<end,
                    above == nil ? .sure : .unsure)
                record["date"] = document.fact(
                    day.map { .day($0.first) }, paragraph: index, words: start..<end, .sure)
                return
            }
        }
    }

    private func tornPlace(above index: Int) -> String? {
        guard index > headRange.lowerBound, !document.paragraphs[index].isCell else { return nil }
        let paragraph = document.paragraphs[index - 1]
        let isName =
            (1...3).contains(paragraph.words.count)
            && paragraph.words.allSatisfy { $0.isCapital && !$0.isUpper && !$0.isMark && !$0.startsWithDigit }
        return isName ? paragraph.text : nil
    }

    private func hasTab(_ paragraph: Int, _ from: Int, _ to: Int) -> Bool {
        document.paragraphs[paragraph].text(utf8: from..<to).contains("\t")
    }

    private mutating func readTitle() {
        (record["title"], record["movement"]) = (.absent, .absent)
        var texts = document.title.map { document.paragraphs[$0].text }
        let own = document.sort.map { ($0.paragraph, document.paragraphs[$0.paragraph], $0.sort.length) }
        if let (_, paragraph, length) = own, paragraph.words.count > length {
            texts.insert(paragraph.text(length..<paragraph.words.count), at: 0)
        }
        guard !texts.isEmpty else { return }
        let title = texts.joined(separator: " ").trimmingCharacters(in: .whitespaces)
        let isOnLine = own.map { $0.1.words.count > $0.2 } ?? false
        let line = document.paragraphs[isOnLine ? own?.0 ?? 0 : document.title.lowerBound].firstLine
        record["title"] = Fact(.text(title), quote: title, line: line, document.sort == nil ? .unsure : .sure)
        record["movement"] = MovementReading.movement(title: title, line: line, document)
    }
}

/// The name of the movement, from the title.
enum MovementReading {
    static func movement(title: String, line: Int, _ document: PlanDocument) -> Fact {
        if let name = quoted(in: title) { return Fact(.text(name), quote: title, line: line, .sure) }
        let words = WordScanner.words(of: title)
        guard let start = head.range(in: words)?.lowerBound else { return .absent }
        let end = tail.range(in: words, from: start + 2)?.lowerBound ?? words.count
        var last = end
        while last > start, [",", ";", "\"", "(", "-"].contains(words[last - 1].key) { last -= 1 }
        guard last > start + 1 else { return .absent }
        let keys = words[start..<last].map(\.key)
        let inBody = recased(keys, document)
        let text =
            inBody ?? String(decoding: Array(title.utf8)[words[start].start..<words[last - 1].end], as: UTF8.self)
        return Fact(.text(text), quote: title, line: line, inBody == nil ? .unsure : .sure)
    }

    private static func quoted(in title: String) -> String? {
        for (open, close) in [("“", "”"), ("\"", "\""), ("«", "»")] {
            guard let from = title.range(of: open),
                let to = title.range(of: close, range: from.upperBound..<title.endIndex)
            else { continue }
            let name = title[from.upperBound..<to.lowerBound].trimmingCharacters(in: .whitespaces)
            if name.count > 5 { return name }
        }
        return nil
    }

    /// The same words as the opening writes them, without capitals throughout.
    private static func recased(_ keys: [String], _ document: PlanDocument) -> String? {
        let term = Term(exactly: keys)
        for index in document.opening {
            let paragraph = document.paragraphs[index]
            if let range = term.range(in: paragraph.words), !paragraph.words[range].allSatisfy(\.isUpper) {
                return paragraph.text(range)
            }
        }
        return nil
    }

    private static let head = Term("phong trào thi đua", "đợt thi đua", "thi đua")
    private static let tail = Term(
        "trên địa bàn", "giai đoạn", "trong giai đoạn", "của xã", "của phường", "của tỉnh", "tại xã")
}
