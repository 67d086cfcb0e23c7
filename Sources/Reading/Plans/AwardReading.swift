import Domain

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
        for node in reading.places { reading.read(node) }
        for cell in reading.cells { reading.add(cell) }
        (facts[.awards], facts[.quotas]) = (reading.awards, reading.quotas)
    }

    private init(document: PlanDocument, level: AgencyLevel?, isCommittee: Bool) {
        (self.document, self.level, self.isCommittee) = (document, level, isCommittee)
        let nodes = document.outline.nodes.indices
        let about = nodes.filter { AwardReading.isAbout(document, $0) }
        // A paper without headings says it in a sentence.
        places =
            about.isEmpty
            ? nodes.filter { !AwardMention.all(in: document.paragraph($0).words).isEmpty } : Array(about)
        cells = QuotaTable.all(document).flatMap(\.cells)
        tabled = Set(cells.map(\.paragraph))
        isAtOnce = !places.contains { OccasionMention.last(in: document.paragraph($0).words) != nil }
        sections = AwardReading.sections(document, places)
    }

    private let cells: [QuotaTable.Cell]
    /// Paragraphs whose numbers a table gave.
    private let tabled: Set<Int>
    /// Where awards are spoken of.
    private let places: [Int]
    /// No occasion is named there: the movement awards once.
    private let isAtOnce: Bool
    /// By the heading of each section about awards: the forms named in it.
    private let sections: [Int: [(node: Int, mention: AwardMention)]]

    private static func sections(_ document: PlanDocument, _ places: [Int]) -> [Int: [(
        node: Int, mention: AwardMention
    )]] {
        var sections: [Int: [(node: Int, mention: AwardMention)]] = [:]
        for node in places {
            let words = document.paragraph(node).words
            let named = AwardMention.all(in: words)
            guard !named.isEmpty else { continue }
            let (past, own) = (QuotaContext.past(words), section(document, node))
            guard sections[own, default: []].count < most else { continue }
            sections[own, default: []] += named.filter { !past[$0.words.lowerBound] }.map { (node, $0) }
        }
        return sections
    }

    /// Mentions of one section beyond these are not looked at for a number's award.
    private static let most = 200

    /// The outermost heading about awards that the item stands below.
    private static func section(_ document: PlanDocument, _ node: Int) -> Int {
        ([node] + document.ancestors(node)).last { isHeading(document, $0) } ?? node
    }

    private static let committee = Term("ủy ban nhân dân", "ubnd", "thủ tướng", "chính phủ")

    /// Below a heading about awards.
    static func isAbout(_ document: PlanDocument, _ node: Int) -> Bool {
        ([node] + document.ancestors(node)).contains { isHeading(document, $0) }
    }

    private static func isHeading(_ document: PlanDocument, _ node: Int) -> Bool {
        let own = document.outline.nodes[node]
        guard own.isHeading || own.marker?.value != nil else { return false }
        return heading.isIn(Array(document.words(node).prefix(16)))
            && !notHeading.isIn(Array(document.words(node).prefix(16)))
    }

    /// The award a number without one belongs to: the only form of its section; of several the nearest before it.
    private func neighbour(_ node: Int) -> (mention: AwardMention, isOnly: Bool)? {
        let named = (sections[AwardReading.section(document, node)] ?? []).prefix(AwardReading.most)
        guard let near = named.last(where: { $0.node <= node }) ?? named.first else { return nil }
        let isOnly = named.count < AwardReading.most && named.allSatisfy { code($0.mention) == code(near.mention) }
        return (near.mention, isOnly)
    }

    private mutating func read(_ node: Int) {
        let paragraph = document.paragraph(node)
        let words = paragraph.words
        let named = AwardMention.all(in: words)
        let past = named.isEmpty ? [] : QuotaContext.past(words)
        for mention in named
        where mention.words.lowerBound >= document.outline.nodes[node].firstWord && !past[mention.words.lowerBound] {
            note(mention, node)
        }
        // What a table gave is read.
        if tabled.contains(document.outline.nodes[node].paragraph) { return }
        for rule in QuotaPhrase.all(in: words) { add(rule, node) }
    }

    private mutating func note(_ mention: AwardMention, _ node: Int) {
        let key = code(mention)
        guard codes[key] == nil else { return }
        let isItem = isItem(mention, node)
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
                ("name", fact(.text(name(mention, index)), mention.giver == nil ? confidence : .unsure)),
                ("level", fact(level.map { .text($0.rawValue) }, confidence)),
                ("competence", fact(competence.map { .text($0.rawValue) }, confidence)),
                ("kinds", fact(.words(kinds.kinds.map(\.rawValue)), kinds.isSaid ? confidence : .unsure)),
                ("source", fact(.text(document.source(node)), confidence))))
    }

    /// "đề nghị Chủ tịch UBND tỉnh tặng Bằng khen" is the Bằng khen of the one who gives it.
    private func name(_ mention: AwardMention, _ index: Int) -> String {
        let paragraph = document.paragraphs[index]
        let form = paragraph.text(mention.words)
        return mention.giver.map { "\(form) của \(paragraph.text($0))" } ?? form
    }

    /// It begins the item, or stands alone behind "Hình thức:" or in its cell.
    private func isItem(_ mention: AwardMention, _ node: Int) -> Bool {
        let (words, start) = (document.paragraph(node).words, mention.words.lowerBound)
        let first = document.outline.nodes[node].firstWord
        if start == first { return true }
        guard start - first <= 10 else { return false }
        let isNamed = AwardReading.formHead.isIn(Array(words[first..<start]))
        return words[start - 1].key == "|" || words[start - 1].key == ":" && isNamed
    }

    private static let formHead = Term("hình thức", "khen thưởng", "mức khen")

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
        if let counted = counted(mention, node) { return (counted, true) }
        let places = [node] + document.descendants(node).prefix(20)
        let said = AwardKind.allCases.filter { kind in
            places.contains { QuotaPhrase.kinds[kind]?.isIn(document.paragraph($0).words) ?? false }
        }
        return said.isEmpty ? ([.collective, .individual], false) : (said, true)
    }

    /// Of several forms in one paragraph each has the kinds its own numbers name.
    private func counted(_ mention: AwardMention, _ node: Int) -> [AwardKind]? {
        let words = document.paragraph(node).words
        let named = Set(AwardMention.all(in: words).prefix(AwardReading.most).map(code))
        guard named.count > 1 else { return nil }
        let own = QuotaPhrase.all(in: words).prefix(AwardReading.most).filter {
            QuotaContext(document, node, $0.words).award.map(code) == code(mention)
        }
        let kinds = Set(own.flatMap(\.kinds))
        return kinds.isEmpty ? nil : AwardKind.allCases.filter(kinds.contains)
    }

    private mutating func add(_ rule: QuotaPhrase, _ node: Int) {
        guard quotas.count < 2_000 else { return }
        let index = document.outline.nodes[node].paragraph
        let context = QuotaContext(document, node, rule.words)
        guard !context.isPast else { return }
        let bound = rule.isBounded || context.isCounted
        // "biểu dương 06 người" names no form, and may mean none.
        let isFormless = rule.isGiven && context.isElsewhere && context.award == nil
        let neighbour = context.award == nil && !isFormless ? neighbour(node) : nil
        let form = context.award ?? neighbour?.mention
        let occasion = context.occasion
        let share = rule.number.percent
        let isWhole =
            bound && form != nil && (occasion != nil || isAtOnce && rule.isBounded) && rule.isWhole && context.isClear
            && (neighbour.map { $0.isOnly && !context.isElsewhere } ?? true) && !context.isTentative
            && (share == nil || context.base != nil)
        let sure: Confidence = isWhole ? .sure : .unsure
        guard bound || context.isSaid || context.award != nil || rule.isGiven else { return }
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
        guard quotas.count < 2_000, let node = document.node(ofParagraph: cell.paragraph),
            AwardReading.isAbout(document, node)
        else { return }
        let context = QuotaContext(document, node, 0..<0)
        let neighbour = cell.award == nil && context.award == nil ? neighbour(node) : nil
        let form = cell.award ?? context.award ?? neighbour?.mention
        // A row that says when, in words nobody here knows, is never given the time of another sentence.
        let occasion = cell.occasion?.code ?? (cell.unreadOccasion == nil ? context.occasion?.code : nil)
        let isWhole =
            form != nil && cell.unreadOccasion == nil && cell.isClear && (cell.isBounded || context.isCounted)
            && context.isClear
            && (occasion != nil || isAtOnce) && neighbour?.isOnly ?? true
        let fact = { (value: FactValue?) in
            Fact(value, quote: cell.text, line: cell.line, isWhole ? .sure : .unsure)
        }
        quotas.append(
            FactRecord(
                ("award", fact(form.map { .text(code($0)) })),
                (
                    "occasion",
                    occasion == nil && cell.unreadOccasion != nil
                        ? Fact(nil, quote: cell.unreadOccasion, line: cell.line, .absent)
                        : fact(occasion.map { .text($0) })
                ),
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
