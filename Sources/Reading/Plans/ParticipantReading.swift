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

    static func parts(_ words: [Word]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        var depth = 0
        for index in words.indices {
            if words[index].key == "(" { depth += 1 }
            if words[index].key == ")" { depth -= 1 }
            guard depth <= 0, [",", ";", "."].contains(words[index].key) || and.starts([words[index]]) else { continue }
            if start < index { found.append(start..<index) }
            start = index + 1
        }
        if start < words.count { found.append(start..<words.count) }
        return found
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
                guard document.outline.nodes[part].marker != nil, let target = target(part) else { continue }
                seen.insert(part)
                take(part, target)
            }
        }
        if seen.isEmpty, let node = nodes.first(where: { !headings.items($0).isEmpty }) { takeUnaddressed(node) }
    }

    /// The words after "Đối với", or a bare "Tập thể", "Cá nhân".
    private func target(_ node: Int) -> (kind: ParticipantKind, words: Range<Int>)? {
        let words = document.words(node)
        let first = words.startIndex
        let end = words.firstIndex { $0.key == ":" } ?? words.endIndex
        if let length = ParticipantReading.toward.length(in: document.paragraph(node).words, at: first) {
            let range = ParticipantReading.trimmed(
                document.paragraph(node), (first + length)..<max(end, first + length))
            let kind = ParticipantReading.kind(Array(document.paragraph(node).words[range]))
            return kind.map { ($0, range) }
        }
        guard document.outline.nodes[node].isBare, words.count <= 10, !document.children(node).isEmpty,
            let kind = ParticipantReading.kind(Array(words))
        else { return nil }
        return (kind, ParticipantReading.trimmed(document.paragraph(node), first..<end))
    }

    private mutating func take(_ node: Int, _ target: (kind: ParticipantKind, words: Range<Int>)) {
        let paragraph = document.paragraph(node)
        let keys = Set(paragraph.words[target.words].map(\.key))
        var codes = groups(like: target.kind, keys)
        if codes.isEmpty {
            add(target.kind, node, target.words, .sure)
            codes = groups.last.map { [$0.code] } ?? []
        }
        let items = headings.items(node)
        for item in items.isEmpty && paragraph.words.count > target.words.upperBound + 3 ? [node] : items {
            addCriterion(item, codes, .sure)
        }
    }

    /// Groups the words mean: all of a kind when they name only the kind, otherwise those with the same words.
    private func groups(like kind: ParticipantKind, _ keys: Set<String>) -> [String] {
        let wanted = keys.subtracting(ParticipantReading.common)
        let names = ParticipantReading.kindKeys[kind] ?? []
        return groups.filter { group in
            let sameKind = group.kind == kind || (kind == .organisation && group.kind == .collective)
            guard sameKind else { return false }
            if wanted.isSubset(of: names) && group.kind == kind { return true }
            let own = group.keys.subtracting(ParticipantReading.common)
            let shared = own.intersection(wanted).count
            return shared > 0 && shared * 5 >= min(own.count, wanted.count) * 4
        }.map(\.code)
    }

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
                ("text", fact(.text(headings.fullText(node)))), ("source", fact(.text(source)))))
    }

    private mutating func times(_ code: String) -> Int {
        used[code, default: 0] += 1
        return used[code] ?? 1
    }

    private static func code(_ source: String) -> String {
        let plain = source.replacing(", gạch đầu dòng ", with: ".").replacing(" ", with: "-")
        return String(plain.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.suffix(36))
    }

    /// The kind its first words name.
    static func kind(_ words: [Word]) -> ParticipantKind? {
        var start = 0
        while start < words.count, words[start].isMark || lead.length(in: words, at: start) != nil {
            start += lead.length(in: words, at: start) ?? 1
        }
        return kinds.first { $0.term.length(in: words, at: start) != nil }?.kind
    }

    private static let person = Term("cá nhân")
    private static let and = Term("và")
    private static let lead = Term("các", "những", "toàn thể", "mọi", "đội ngũ", "một số")
    private static let subject = Term(
        "đối tượng thi đua", "đối tượng tham gia", "đối tượng, phạm vi", "phạm vi, đối tượng", "đối tượng")
    private static let criterion = Term("tiêu chí", "tiêu chuẩn thi đua", "tiêu chuẩn khen thưởng", "tiêu chuẩn")
    private static let toward = Term(
        "đối với", "tiêu chí đối với", "tiêu chuẩn đối với", "dành cho", "tiêu chí thi đua đối với")
    private static let kinds: [(kind: ParticipantKind, term: Term)] = [
        (.household, Term("hộ gia đình", "gia đình", "hộ dân")),
        (.enterprise, Term("doanh nghiệp", "hợp tác xã", "công ty", "cơ sở sản xuất", "hộ kinh doanh")),
        (
            .collective,
            Term(
                "tập thể", "thôn", "tổ dân phố", "bản", "ấp", "khu dân cư", "trường", "nhà trường", "tổ chuyên môn",
                "lớp", "khoa", "chi bộ", "chi đoàn", "phân xưởng")
        ),
        (
            .individual,
            Term(
                "cá nhân", "cán bộ", "công chức", "viên chức", "người lao động", "người dân", "nhân dân", "công nhân",
                "nông dân", "hội viên", "đoàn viên", "học sinh", "giáo viên", "doanh nhân", "cộng tác viên",
                "nhân viên",
                "đảng viên", "thanh niên", "phụ nữ", "cựu chiến binh", "trí thức", "nhà khoa học")
        ),
        (
            .organisation,
            Term(
                "ủy ban mặt trận", "mặt trận tổ quốc", "ubmttq", "tổ chức", "đoàn thể", "hội", "đoàn thanh niên",
                "cơ quan", "đơn vị", "địa phương", "ủy ban nhân dân", "ubnd", "xã", "phường", "sở", "phòng", "ban",
                "công an",
                "quân sự", "ban chỉ huy quân sự", "tỉnh", "thành phố", "lực lượng", "ngành")
        ),
    ]
}
