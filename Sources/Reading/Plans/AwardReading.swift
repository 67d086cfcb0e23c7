import Domain

/// A form of award named in the text.
struct AwardMention: Sendable {
    let form: AwardFormWord
    let level: AwardLevel?
    /// Words of the whole name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh".
    let words: Range<Int>

    /// The awards named in these words, first to last.
    static func all(in words: [Word]) -> [AwardMention] {
        var found: [AwardMention] = []
        var index = 0
        while index < words.count {
            if let mention = AwardMention(words, at: index) {
                found.append(mention)
                index = mention.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private init?(_ words: [Word], at index: Int) {
        guard let form = AwardFormWord.allCases.first(where: { $0.term.length(in: words, at: index) != nil }),
            let length = form.term.length(in: words, at: index)
        else { return nil }
        var end = index + length
        if form == .state || form == .order || form == .government {
            end += form == .order ? AwardMention.orders.length(in: words, at: end) ?? 0 : 0
            end += AwardMention.classes.length(in: words, at: end) ?? 0
        } else if end < words.count {
            let from = words[end].key == Key.by ? end + 1 : end
            if let stop = AwardMention.issuerEnd(words, from) { end = stop }
        }
        self.form = form
        self.words = index..<end
        level = AwardMention.level(form, Array(words[index..<end])) ?? AwardMention.giver(words, before: index)
    }

    /// "Chủ tịch Ủy ban nhân dân tỉnh xem xét tặng Bằng khen": who gives stands before.
    private static func giver(_ words: [Word], before index: Int) -> AwardLevel? {
        guard index > 2, gives.starts([words[index - 1]]) else { return nil }
        var start = index - 1
        while start > 0, index - start < 16, ![";", "."].contains(words[start - 1].key) { start -= 1 }
        let head = Array(words[start..<index])
        guard let issuer = issuers.ranges(in: head).last, let end = issuerEnd(head, issuer.lowerBound) else {
            return nil
        }
        return level(.merit, Array(head[issuer.lowerBound..<end]))
    }

    private static let gives = Term("tặng", "trao", "thưởng")

    /// "Chủ tịch Ủy ban nhân dân tỉnh", "Thủ tướng Chính phủ", "UBND xã", "Bộ trưởng Bộ …".
    private static func issuerEnd(_ words: [Word], _ start: Int) -> Int? {
        guard let head = issuers.length(in: words, at: start) else { return nil }
        var end = start + head
        if let length = places.length(in: words, at: end) {
            end += length
            while end < words.count, words[end].isCapital, !words[end].isUpper, !words[end].isMark { end += 1 }
        }
        return end
    }

    private static func level(_ form: AwardFormWord, _ words: [Word]) -> AwardLevel? {
        if [.state, .order, .government].contains(form) { return .state }
        if Term("thủ tướng", "chính phủ", "nhà nước", "chủ tịch nước").isIn(words) { return .state }
        if Term("xã", "phường", "đặc khu", "cấp xã").isIn(words) { return .commune }
        if Term("tỉnh", "thành phố", "tp").isIn(words) { return .province }
        return nil
    }

    private static let orders = Term(
        "lao động", "độc lập", "sao vàng", "hồ chí minh", "bảo vệ tổ quốc", "chiến công", "quân công", "hữu nghị",
        "dũng cảm",
        "đại đoàn kết dân tộc")
    private static let classes = Term("hạng nhất", "hạng nhì", "hạng ba")
    private static let issuers = Term(
        "chủ tịch ủy ban nhân dân", "chủ tịch ubnd", "ủy ban nhân dân", "ubnd", "thủ tướng chính phủ", "thủ tướng",
        "chính phủ",
        "chủ tịch nước", "bộ trưởng", "giám đốc sở", "giám đốc", "thủ trưởng đơn vị", "hiệu trưởng", "chủ tịch", "bộ",
        "cấp")
    private static let places = Term(
        "tỉnh", "thành phố", "xã", "phường", "cấp xã", "cấp tỉnh", "đặc khu", "các xã, phường", "xã, phường")
}

enum AwardFormWord: String, CaseIterable, Sendable {
    case state = "state"
    case government = "government-flag"
    case order = "order"
    case flag = "flag"
    case merit = "merit-certificate"
    case certificate = "certificate"
    case letter = "letter"

    var term: Term { AwardFormWord.terms[self] ?? Term("") }

    private static let terms: [AwardFormWord: Term] = [
        .state: Term("khen thưởng cấp nhà nước", "khen thưởng nhà nước"),
        .government: Term("cờ thi đua của chính phủ", "cờ thi đua chính phủ", "cờ của chính phủ"),
        .order: Term("huân chương", "huy chương"), .flag: Term("cờ thi đua", "tặng cờ", "cờ đơn vị dẫn đầu"),
        .merit: Term("bằng khen"), .certificate: Term("giấy khen"), .letter: Term("thư khen"),
    ]
}

/// Award forms and quotas, read together: a number belongs to the award named in its sentence or above it.
struct AwardReading {
    let document: PlanDocument
    let level: AgencyLevel?
    /// People's committees and the Government give the awards of their level; a department only proposes them.
    let isCommittee: Bool
    private var awards: [FactRecord] = []
    private var codes: [String: Int] = [:]
    private(set) var quotas: [FactRecord] = []

    static func read(_ document: PlanDocument, identity: FactRecord, into facts: inout PlanFacts) {
        let level = identity["level"].text.flatMap(AgencyLevel.init(rawValue:))
        let words = WordScanner.words(of: identity["agency"].text ?? "")
        var reading = AwardReading(document: document, level: level, isCommittee: committee.starts(words))
        for node in document.outline.nodes.indices where reading.isAboutAwards(node) { reading.read(node) }
        for cell in QuotaTable.cells(document) { reading.add(cell) }
        (facts[.awards], facts[.quotas]) = (reading.awards, reading.quotas)
    }

    private init(document: PlanDocument, level: AgencyLevel?, isCommittee: Bool) {
        (self.document, self.level, self.isCommittee) = (document, level, isCommittee)
    }

    private static let committee = Term("ủy ban nhân dân", "ubnd", "thủ tướng", "chính phủ")

    /// Below a heading about awards.
    private func isAboutAwards(_ node: Int) -> Bool {
        ([node] + document.ancestors(node)).contains { above in
            let own = document.outline.nodes[above]
            guard own.isHeading || own.marker?.value != nil else { return false }
            return AwardReading.heading.isIn(Array(document.words(above).prefix(16)))
                && !AwardReading.notHeading.isIn(Array(document.words(above).prefix(16)))
        }
    }

    private mutating func read(_ node: Int) {
        let paragraph = document.paragraph(node)
        let words = paragraph.words
        for mention in AwardMention.all(in: words)
        where mention.words.lowerBound >= document.outline.nodes[node].firstWord {
            note(mention, node)
        }
        for rule in QuotaPhrase.all(in: words) { add(rule, node) }
    }

    private mutating func note(_ mention: AwardMention, _ node: Int) {
        let key = code(mention)
        guard codes[key] == nil else { return }
        let isItem = mention.words.lowerBound == document.outline.nodes[node].firstWord
        let level = resolved(mention)
        let isGiven =
            mention.words.lowerBound > 0 && mention.level != nil
            && AwardReading.gives.starts([document.paragraph(node).words[mention.words.lowerBound - 1]])
        let confidence: Confidence = (isItem || isGiven) && mention.level != nil ? .sure : .unsure
        let index = document.outline.nodes[node].paragraph
        let fact = { [document] (value: FactValue?, sure: Confidence) in
            document.fact(value, paragraph: index, words: mention.words, sure)
        }
        codes[key] = awards.count
        let competence = level.flatMap(competence)
        let kinds = kinds(of: mention, node)
        awards.append(
            FactRecord(
                ("code", fact(.text(key), confidence)),
                ("name", fact(.text(document.paragraphs[index].text(mention.words)), confidence)),
                ("level", fact(level.map { .text($0.rawValue) }, confidence)),
                ("competence", fact(competence.map { .text($0.rawValue) }, confidence)),
                ("kinds", fact(.words(kinds.kinds.map(\.rawValue)), kinds.isSaid ? confidence : .unsure)),
                ("source", fact(.text(document.source(node)), confidence))))
    }

    private func resolved(_ mention: AwardMention) -> AwardLevel? {
        mention.level ?? (mention.form == .certificate && level == .commune && isCommittee ? .commune : nil)
    }

    private func code(_ mention: AwardMention) -> String {
        let level = resolved(mention)?.rawValue ?? "open"
        return mention.form == .state ? "state" : "\(level)-\(mention.form.rawValue)"
    }

    /// The plan's own agency gives what is of its own level.
    private func competence(_ award: AwardLevel) -> Competence? {
        level.map { isCommittee && $0.rawValue == award.rawValue ? .own : .upper }
    }

    private func kinds(of mention: AwardMention, _ node: Int) -> (kinds: [AwardKind], isSaid: Bool) {
        if mention.form == .flag || mention.form == .government { return ([.collective], true) }
        let places = [node] + document.descendants(node).prefix(20)
        let said = AwardKind.allCases.filter { kind in
            places.contains { QuotaPhrase.kinds[kind]?.isIn(document.paragraph($0).words) ?? false }
        }
        return said.isEmpty ? ([.collective, .individual], false) : (said, true)
    }

    private mutating func add(_ rule: QuotaPhrase, _ node: Int) {
        guard quotas.count < 2_000 else { return }
        let index = document.outline.nodes[node].paragraph
        let context = QuotaContext(document, node, rule.words)
        let bound = rule.isBounded || context.isCounted
        let form = context.award
        let occasion = context.occasion
        let share = rule.number.percent
        let isWhole =
            bound && form != nil && occasion != nil && rule.isWhole && context.isClear && !context.isTentative
            && (share == nil || context.base != nil)
        let sure: Confidence = isWhole ? .sure : .unsure
        guard bound || form != nil else { return }
        let fact = { [document] (value: FactValue?, level: Confidence) in
            document.fact(value, paragraph: index, words: rule.words, level)
        }
        var record = FactRecord(
            ("award", fact(form.map { .text(code($0)) }, sure)),
            ("occasion", fact(occasion.map { .text($0.code) }, sure)),
            ("kind", fact(.words(rule.kinds.map(\.rawValue)), sure)),
            ("scope", fact(.text(rule.scope ?? context.scope ?? "programme"), sure)),
            ("maximum", fact(share.map { .text($0.text + "%") } ?? .number(rule.number.count), sure)))
        if share != nil { record["of"] = fact(context.base.map { .text($0.rawValue) }, sure) }
        record["competence"] = fact(form.flatMap(resolved).flatMap(competence).map { .text($0.rawValue) }, sure)
        record["source"] = fact(.text(document.source(node)), sure)
        quotas.append(record)
    }

    /// A number of a table below a heading about awards.
    private mutating func add(_ cell: QuotaTable.Cell) {
        guard quotas.count < 2_000, let node = document.node(ofParagraph: cell.paragraph), isAboutAwards(node) else {
            return
        }
        let context = QuotaContext(document, node, 0..<0)
        let form = cell.award ?? context.award
        let isWhole = form != nil && cell.isClear && (cell.isBounded || context.isCounted) && context.isClear
        let fact = { (value: FactValue?) in
            Fact(value, quote: cell.text, line: cell.line, isWhole ? .sure : .unsure)
        }
        quotas.append(
            FactRecord(
                ("award", fact(form.map { .text(code($0)) })), ("occasion", fact(.text(cell.occasion.code))),
                ("kind", fact(.words([cell.kind.rawValue]))), ("scope", fact(.text(context.scope ?? "programme"))),
                ("maximum", fact(.number(cell.count))),
                ("competence", fact(form.flatMap(resolved).flatMap(competence).map { .text($0.rawValue) })),
                ("source", fact(.text(document.source(node))))))
    }

    private static let gives = Term("tặng")
    private static let heading = Term(
        "khen thưởng", "hình thức khen", "số lượng", "cơ cấu giải", "cờ thi đua", "bằng khen", "giấy khen")
    private static let notHeading = Term("nội dung thi đua", "trách nhiệm thực hiện", "hội đồng thi đua")
}
