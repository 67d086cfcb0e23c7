/// Finds the items of the outline that stand under a heading.
struct PlanHeadings {
    let document: PlanDocument

    /// Headings whose own words contain the term near their beginning, top down.
    /// - Parameter also: other headings that count.
    func all(_ term: Term, within limit: Int = 14, or also: (Int) -> Bool = { _ in false }) -> [Int] {
        document.outline.nodes.indices.filter { index in
            let node = document.outline.nodes[index]
            guard node.isHeading || node.marker?.value != nil else { return false }
            return term.isIn(Array(document.words(index).prefix(limit))) || also(index)
        }
    }

    /// Items: children, or the heading's own text behind its colon.
    func items(_ node: Int) -> [Int] {
        document.children(node).filter { !document.paragraph($0).isCell }
    }

    /// The item's words, with what stands below it when it only introduces.
    func fullText(_ node: Int) -> String {
        let own = document.text(node)
        let below = document.children(node)
        guard !below.isEmpty, own.hasSuffix(":") || document.outline.nodes[node].isBare else { return own }
        return ([own] + document.descendants(node).prefix(40).map { document.paragraph($0).text }).joined(
            separator: " ")
    }
}

/// Purposes, requirements and themes.
enum StatementReading {
    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        let headings = PlanHeadings(document: document)
        for node in headings.all(purpose, within: 6) {
            let isBoth = requirement.isIn(Array(document.words(node).prefix(8)))
            guard isBoth else {
                facts[.purposes] += statements(document, headings, node, .sure)
                continue
            }
            let parts = headings.items(node).filter { part in
                let words = Array(document.words(part).prefix(4))
                let isHead = document.outline.nodes[part].isBare || words.contains { $0.key == ":" }
                return isHead && (purpose.starts(words) || requirement.starts(words))
            }
            if !parts.contains(where: { purpose.starts(Array(document.words($0))) }) {
                undivided(document, headings, node, &facts)
            }
        }
        if facts[.purposes].isEmpty {
            for node in headings.all(plainPurpose, within: 8) {
                facts[.purposes] += statements(document, headings, node, .unsure)
            }
        }
        for node in headings.all(requirement, within: 3) where requirement.starts(Array(document.words(node))) {
            facts[.requirements] += statements(document, headings, node, .sure)
        }
        facts[.themes] = themes(document, headings)
    }

    private static func statements(
        _ document: PlanDocument, _ headings: PlanHeadings, _ node: Int, _ confidence: Confidence
    ) -> [FactRecord] {
        let items = headings.items(node)
        let own = items.isEmpty && !document.outline.nodes[node].isBare ? [node] : items
        return own.map { statement(document, headings, $0, confidence) }
    }

    private static func statement(
        _ document: PlanDocument, _ headings: PlanHeadings, _ node: Int, _ confidence: Confidence
    ) -> FactRecord {
        FactRecord(
            ("text", document.fact(.text(withoutHead(headings.fullText(node))), node: node, confidence)),
            ("source", document.fact(.text(document.source(node)), node: node, confidence)))
    }

    /// "Mục đích: Động viên …" says its purpose behind the colon.
    private static func withoutHead(_ text: String) -> String {
        let head = text.prefix(24)
        guard let colon = head.firstIndex(of: ":") else { return text }
        let words = WordScanner.words(of: String(head[..<colon]))
        guard purpose.starts(words) || requirement.starts(words) else { return text }
        return text[text.index(after: colon)...].trimmed
    }

    /// One row for purposes and requirements together: which is which is for a person to say.
    private static func undivided(
        _ document: PlanDocument, _ headings: PlanHeadings, _ node: Int, _ facts: inout PlanFacts
    ) {
        for item in headings.items(node) {
            let words = Array(document.words(item).prefix(24))
            let isNamed = requirement.starts(words)
            // A numbered one is read under its own name.
            if isNamed, document.outline.nodes[item].marker?.value != nil { continue }
            let section: FactSection = isNamed || asks.isIn(words) ? .requirements : .purposes
            facts[section].append(statement(document, headings, item, .unsure))
        }
    }

    private static func themes(_ document: PlanDocument, _ headings: PlanHeadings) -> [FactRecord] {
        let nodes = headings.all(theme, within: 8).filter { node in
            !notTheme.isIn(Array(document.words(node).prefix(10))) && isHeading(document, node)
                && !document.descendants(node).contains { child in
                    document.outline.nodes[child].marker?.value != nil
                        && theme.isIn(Array(document.words(child).prefix(6)))
                        && !document.children(child).isEmpty
                }
        }
        guard let node = nodes.first(where: { exactTheme.isIn(Array(document.words($0).prefix(6))) }) ?? nodes.first
        else { return elsewhere(document, headings) }
        let isExact = exactTheme.isIn(Array(document.words(node).prefix(6)))
        let row = headings.items(node).filter { document.outline.nodes[$0].marker != nil }
        let aside = row.contains { other.starts(Array(document.words($0).prefix(4))) }
        return row.enumerated().map { place, item in
            let confidence: Confidence = isExact && !aside ? .sure : .unsure
            return entry(document, headings, place, item, confidence)
        }
    }

    /// Without a heading about contents: what is scored, otherwise the aims, are what people compete in. To be confirmed.
    private static func elsewhere(_ document: PlanDocument, _ headings: PlanHeadings) -> [FactRecord] {
        for (term, isAim) in [(scored, false), (aimed, true)] {
            for node in headings.all(term, within: 6) where term.starts(Array(document.words(node))) {
                let items = headings.items(node)
                let numbered = items.filter { document.outline.nodes[$0].marker != nil }
                let row = numbered.isEmpty && isAim ? items : numbered
                guard !row.isEmpty else { continue }
                return row.enumerated().map { entry(document, headings, $0.offset, $0.element, .unsure) }
            }
        }
        return []
    }

    private static func entry(
        _ document: PlanDocument, _ headings: PlanHeadings, _ place: Int, _ item: Int, _ confidence: Confidence
    ) -> FactRecord {
        let label = document.outline.nodes[item].marker.flatMap { $0.value == nil ? nil : $0.label }
        return FactRecord(
            ("code", document.fact(.text(label ?? "\(place + 1)"), node: item, label == nil ? .unsure : confidence)),
            ("name", document.fact(.text(name(document, item)), node: item, .unsure)),
            ("text", document.fact(.text(headings.fullText(item)), node: item, confidence)),
            ("source", document.fact(.text(document.source(item)), node: item, confidence)))
    }

    private static func isHeading(_ document: PlanDocument, _ node: Int) -> Bool {
        document.outline.nodes[node].isBare || document.paragraph(node).isUpper
            || document.paragraph(node).words.last?.key == ":"
    }

    /// The words up to the first mark: a name to be confirmed.
    private static func name(_ document: PlanDocument, _ node: Int) -> String {
        let words = document.words(node)
        let end = words.firstIndex { [",", ";", ".", ":"].contains($0.key) } ?? words.endIndex
        let last = max(words.startIndex + 1, min(end, words.startIndex + 30))
        guard words.startIndex < words.endIndex else { return "" }
        return document.paragraph(node).text(words.startIndex..<min(last, words.endIndex))
    }

    private static let purpose = Term("mục đích")
    /// What some offices call it.
    private static let plainPurpose = Term("mục tiêu", "vì sao", "để làm gì", "ý nghĩa")
    private static let requirement = Term("yêu cầu")
    private static let asks = Term("phải", "được triển khai", "bảo đảm", "đảm bảo", "được tổ chức")
    private static let theme = Term(
        "nội dung thi đua", "nội dung phong trào thi đua", "nội dung đợt thi đua", "nội dung phong trào",
        "nội dung phát động",
        "nội dung tổ chức thi đua", "nội dung trọng tâm thi đua", "nội dung, chỉ tiêu thi đua",
        "nội dung và tiêu chí thi đua",
        "nội dung", "thi đua những gì", "thi đua việc gì", "thi đua điều gì", "làm những gì", "cách thi đua",
        "việc thi đua", "các việc thi đua",
        "những việc thi đua", "phần việc thi đua", "nhiệm vụ thi đua", "thi đua làm gì", "thi đua ra sao")
    private static let exactTheme = Term(
        "nội dung thi đua", "nội dung phong trào thi đua", "nội dung đợt thi đua", "nội dung tổ chức thi đua")
    private static let scored = Term("chấm điểm", "bảng điểm", "thang điểm", "nội dung chấm điểm", "cách chấm điểm")
    private static let aimed = Term("mục tiêu", "chỉ tiêu")
    private static let notTheme = Term("khen thưởng", "tổ chức thực hiện", "phương án", "hồ sơ")
    private static let other = Term(
        "đối tượng", "thời gian", "mục tiêu", "tiêu chí", "phạm vi", "hình thức", "chỉ tiêu", "nội dung", "giải pháp")
}
