import Domain

/// Who takes part, and by what each is judged.
struct ParticipantReading {
    let document: PlanDocument
    private let headings: PlanHeadings
    private var groups: [(kind: ParticipantKind, code: String, keys: Set<String>)] = []
    private var participants: [FactRecord] = []
    private var used: [String: Int] = [:]
    private var criteria: [FactRecord] = []

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        var reading = ParticipantReading(document)
        reading.readSubjects()
        reading.readCriteria()
        (facts[.participants], facts[.criteria]) = (reading.participants, reading.criteria)
    }

    private init(_ document: PlanDocument) {
        self.document = document
        headings = PlanHeadings(document: document)
    }

    /// "Đối tượng thi đua": a sentence that lists them, or items.
    private mutating func readSubjects() {
        let nodes = headings.all(ParticipantReading.subject, within: 6).filter { node in
            !document.descendants(node).contains { ParticipantReading.subject.starts(Array(document.words($0))) }
        }
        guard let node = nodes.first else { return }
        let colon = document.words(node).firstIndex { $0.key == ":" }
        if let colon, colon + 1 < document.words(node).endIndex { split(node, from: colon + 1) }
        readTable(node)
        for item in headings.items(node) {
            let kind = ParticipantReading.kind(Array(document.words(item).prefix(8)))
            let below = headings.items(item)
            if below.isEmpty {
                split(item, from: document.outline.nodes[item].firstWord)
            } else {
                for one in below { addItem(one, under: kind) }
            }
        }
    }

    /// A table "Nhóm | Gồm": a kind in the first cell, who belongs to it in the next.
    private mutating func readTable(_ node: Int) {
        for row in document.tableRows where row.cells.count > 1 {
            guard let own = row.cells.first.flatMap({ document.node(ofParagraph: $0.paragraph) }),
                document.ancestors(own).contains(node)
            else { continue }
            let head = WordScanner.words(of: row.cells[0].text)
            let cell = row.cells[1]
            guard groups.count < 200, ParticipantReading.isBareKind(head), let kind = ParticipantReading.kind(head),
                !cell.text.isEmpty
            else { continue }
            let same = groups.count { $0.kind == kind }
            let code = same == 0 ? kind.rawValue : "\(kind.rawValue)-\(same + 1)"
            groups.append((kind, code, Set(WordScanner.words(of: cell.text).map(\.key))))
            let line = document.paragraphs[cell.paragraph].firstLine
            let fact = { (value: String) in Fact(.text(value), quote: cell.text, line: line, .sure) }
            participants.append(
                FactRecord(
                    ("code", fact(code)), ("kind", fact(kind.rawValue)), ("name", fact(cell.text)),
                    ("source", fact(document.source(own)))))
        }
    }

    private mutating func addItem(_ node: Int, under parent: ParticipantKind?) {
        let words = Array(document.words(node))
        var kind = ParticipantReading.kind(words) ?? parent
        if parent == .collective, kind == .organisation || kind == nil { kind = .collective }
        if parent == .individual { kind = .individual }
        let isMixed =
            Set(ParticipantReading.parts(words).compactMap { ParticipantReading.kind(Array(words[$0])) }).count > 1
        let end = document.paragraph(node).words.count
        let name = ParticipantReading.trimmed(document.paragraph(node), document.outline.nodes[node].firstWord..<end)
        guard let kind, !name.isEmpty else { return }
        add(kind, node, name, isMixed && parent == nil ? .unsure : .sure)
    }

    /// "X, các Y; Z, T có thành tích": every part that begins with a kind of participant.
    private mutating func split(_ node: Int, from: Int) {
        let paragraph = document.paragraph(node)
        let words = paragraph.words
        guard from < words.count else { return }
        if let colon = words[from...].prefix(6).firstIndex(where: { $0.key == ":" }), colon + 1 < words.count,
            let kind = ParticipantReading.kind(Array(words[from..<colon]))
        {
            return add(kind, node, ParticipantReading.trimmed(paragraph, (colon + 1)..<words.count), .sure)
        }
        var open: (kind: ParticipantKind, range: Range<Int>)?
        for part in ParticipantReading.parts(Array(words[from...])) {
            let range = (part.lowerBound + from)..<(part.upperBound + from)
            let kind = ParticipantReading.kind(Array(words[range]))
            if let kind, kind == .individual, let last = open, last.kind == kind,
                !ParticipantReading.person.starts(Array(words[range]))
            {
                // "cán bộ, công chức, viên chức" is one group of people.
                open = (kind, last.range.lowerBound..<range.upperBound)
            } else if let kind {
                if let open { add(open.kind, node, ParticipantReading.trimmed(paragraph, open.range), .sure) }
                open = (kind, range)
            } else if let last = open, !ParticipantReading.lead.starts(Array(words[range])) {
                open = (last.kind, last.range.lowerBound..<range.upperBound)
            }
        }
        if let open { add(open.kind, node, ParticipantReading.trimmed(paragraph, open.range), .sure) }
    }

    private static func trimmed(_ paragraph: Paragraph, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, paragraph.words[start].isMark { start += 1 }
        while end > start, [".", ";", ",", ":"].contains(paragraph.words[end - 1].key) { end -= 1 }
        return start..<end
    }

    private mutating func add(_ kind: ParticipantKind, _ node: Int, _ name: Range<Int>, _ confidence: Confidence) {
        let index = document.outline.nodes[node].paragraph
        let text = document.paragraphs[index].text(name)
        guard !name.isEmpty, text.utf8.count < 1_500, groups.count < 200 else { return }
        let keys = Set(document.paragraphs[index].words[name].map(\.key))
        let same = groups.count { $0.kind == kind }
        let code = same == 0 ? kind.rawValue : "\(kind.rawValue)-\(same + 1)"
        groups.append((kind, code, keys))
        let fact = { [document] (value: FactValue) in
            document.fact(value, paragraph: index, words: name, confidence)
        }
        participants.append(
            FactRecord(
                ("code", fact(.text(code))), ("kind", fact(.text(kind.rawValue))), ("name", fact(.text(text))),
                ("source", fact(.text(document.source(node))))))
    }

    /// Items below "Đối với …" under a heading about criteria.
    private mutating func readCriteria() {
        let nodes = headings.all(ParticipantReading.criterion, within: 16).filter { node in
            !document.descendants(node).contains {
                document.outline.nodes[$0].isBare && document.outline.nodes[$0].marker?.value != nil
                    && ParticipantReading.criterion.isIn(Array(document.words($0).prefix(6)))
            }
        }
        var seen: Set<Int> = []
        for node in nodes {
            for part in document.descendants(node) where !seen.contains(part) {
                let targets = document.outline.nodes[part].marker == nil ? [] : targets(part)
                guard !targets.isEmpty else { continue }
                seen.insert(part)
                take(part, targets)
            }
        }
        if seen.isEmpty, let node = nodes.first(where: { !headings.items($0).isEmpty }) { takeUnaddressed(node) }
    }

    private struct Target {
        let kind: ParticipantKind
        let words: Range<Int>
    }

    /// The kinds named after "Đối với", in a bare "Tập thể", or before the colon of "Cá nhân: có việc tốt".
    private func targets(_ node: Int) -> [Target] {
        let words = document.words(node)
        let first = words.startIndex
        let colon = words.firstIndex { $0.key == ":" }
        let end = colon ?? words.endIndex
        if let length = ParticipantReading.toward.length(in: document.paragraph(node).words, at: first) {
            return targets(node, (first + length)..<max(end, first + length))
        }
        if let colon, colon - first <= 8, colon + 1 < words.endIndex, document.children(node).isEmpty {
            let isRule = !QuotaPhrase.all(in: Array(words[colon...])).isEmpty
            let isNamed = ParticipantReading.parts(Array(words[first..<colon])).allSatisfy { part in
                ParticipantReading.isBareKind(Array(words[(part.lowerBound + first)..<(part.upperBound + first)]))
            }
            return isNamed && !isRule ? targets(node, first..<colon) : []
        }
        guard document.outline.nodes[node].isBare, words.count <= 10, !document.children(node).isEmpty else {
            return []
        }
        return targets(node, first..<end)
    }

    /// "hộ gia đình, cá nhân" are two kinds, "cán bộ, công chức" one, "trường học, Trạm Y tế" one.
    private func targets(_ node: Int, _ range: Range<Int>) -> [Target] {
        let paragraph = document.paragraph(node)
        var found: [Target] = []
        for part in ParticipantReading.parts(Array(paragraph.words[range])) {
            let own = (part.lowerBound + range.lowerBound)..<(part.upperBound + range.lowerBound)
            let kind = ParticipantReading.kind(Array(paragraph.words[own]))
            guard let kind = kind ?? found.last?.kind else { return [] }
            if let last = found.last, last.kind == kind {
                found[found.count - 1] = Target(kind: kind, words: last.words.lowerBound..<own.upperBound)
            } else {
                found.append(Target(kind: kind, words: own))
            }
        }
        return found.map { Target(kind: $0.kind, words: ParticipantReading.trimmed(paragraph, $0.words)) }
    }

    private mutating func take(_ node: Int, _ targets: [Target]) {
        let paragraph = document.paragraph(node)
        let codes = targets.reduce(into: [String]()) { codes, target in
            codes += self.codes(of: target, node).filter { !codes.contains($0) }
        }
        let end = targets.map(\.words.upperBound).max() ?? 0
        let items = headings.items(node)
        let isOwn = items.isEmpty && paragraph.words.count > end + 3
        for item in isOwn ? [node] : items { addCriterion(item, codes, .sure) }
    }

    private mutating func codes(of target: Target, _ node: Int) -> [String] {
        let keys = Set(document.paragraph(node).words[target.words].map(\.key))
        let codes = groups(like: target.kind, keys)
        guard codes.isEmpty else { return codes }
        let named = groups.filter { $0.kind == .collective || $0.kind == .organisation }.map(\.code)
        // "Đối với thôn, đơn vị" sums up those that were named, and names nobody else.
        if !named.isEmpty,
            ParticipantReading.anyBody.length(in: Array(document.paragraph(node).words[target.words]), at: 0)
                == target.words.count
        {
            return named
        }
        add(target.kind, node, target.words, .sure)
        return groups.last.map { [$0.code] } ?? []
    }

    /// Groups the words mean: all of a kind when they name only the kind, otherwise those with the same words.
    private func groups(like kind: ParticipantKind, _ keys: Set<String>) -> [String] {
        let wanted = keys.subtracting(ParticipantReading.common)
        let names = ParticipantReading.kindKeys[kind] ?? []
        return groups.filter { group in
            let sameKind = group.kind == kind || (kind == .organisation && group.kind == .collective)
            // "Đối với tập thể" is said of offices too.
            if kind == .collective, group.kind == .organisation, wanted.isSubset(of: names) { return true }
            guard sameKind else { return false }
            if wanted.isSubset(of: names) && group.kind == kind { return true }
            let own = group.keys.subtracting(ParticipantReading.common)
            let shared = own.intersection(wanted).count
            return shared > 0 && shared * 5 >= min(own.count, wanted.count) * 4
        }.map(\.code)
    }

    private static let anyBody = Term(
        "đơn vị", "các đơn vị", "cơ quan", "các cơ quan", "tổ chức", "các tổ chức", "địa phương", "các địa phương",
        "cơ quan, đơn vị", "các cơ quan, đơn vị", "cơ quan, tổ chức, đơn vị")

    private static let common = Set(
        WordScanner.words(of: "các những và , - xã phường tỉnh thành phố trên địa bàn của cấp . ;").map(\.key))
    private static let kindKeys: [ParticipantKind: Set<String>] = [
        .collective: named("tập thể"), .individual: named("cá nhân"), .enterprise: named("doanh nghiệp"),
        .household: named("hộ gia đình"),
    ]

    private static func named(_ name: String) -> Set<String> { Set(WordScanner.words(of: name).map(\.key)) }

    private mutating func takeUnaddressed(_ node: Int) {
        for item in headings.items(node) where document.outline.nodes[item].marker != nil {
            addCriterion(item, groups.map(\.code), .unsure)
        }
    }

    private mutating func addCriterion(_ node: Int, _ codes: [String], _ confidence: Confidence) {
        let source = document.source(node)
        var code = ParticipantReading.code(source)
        let same = times(code)
        if same > 1 { code += "-\(same)" }
        let fact = { [document] (value: FactValue) in document.fact(value, node: node, confidence) }
        criteria.append(
            FactRecord(
                ("code", fact(.text(code))), ("groups", fact(.words(codes))),
                ("text", fact(.text(criterionText(node)))), ("source", fact(.text(source)))))
    }

    /// "Cá nhân: có việc tốt …" says the criterion behind the colon.
    private func criterionText(_ node: Int) -> String {
        let words = document.words(node)
        let text = headings.fullText(node)
        guard let colon = words.firstIndex(where: { $0.key == ":" }), colon - words.startIndex <= 8,
            document.children(node).isEmpty, !ParticipantReading.toward.starts(Array(words)),
            targets(node).isEmpty == false, let place = text.firstIndex(of: ":")
        else { return text }
        return text[text.index(after: place)...].trimmed
    }

    private mutating func times(_ code: String) -> Int {
        used[code, default: 0] += 1
        return used[code] ?? 1
    }

    private static func code(_ source: String) -> String {
        let plain = source.replacing(", gạch đầu dòng ", with: ".").replacing(" ", with: "-")
        return String(plain.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.suffix(36))
    }

    private static let person = Term("cá nhân")
    private static let subject = Term(
        "đối tượng thi đua", "đối tượng tham gia", "đối tượng, phạm vi", "phạm vi, đối tượng", "đối tượng",
        "thành phần tham gia", "ai tham gia", "ai thi đua", "những ai tham gia")
    private static let criterion = Term("tiêu chí", "tiêu chuẩn thi đua", "tiêu chuẩn khen thưởng", "tiêu chuẩn")
    private static let toward = Term(
        "đối với", "tiêu chí đối với", "tiêu chuẩn đối với", "dành cho", "tiêu chí thi đua đối với")
}
