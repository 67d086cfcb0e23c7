import Domain

/// Bodies without a task, tasks without a body, bodies that are to guide or to pass on to themselves.
enum DutyFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let own = matter.facts[.responsibilities].flatMap { selfReferences($0, matter) }
        return own + (matter.document.map { outline($0, matter.facts) } ?? [])
    }

    private static func selfReferences(_ duty: FactRecord, _ matter: FindingMatter) -> [PlanFinding] {
        guard let name = duty["body"].text else { return [] }
        let body = WordScanner.words(of: name).filter { !$0.isMark }.map(\.key)
        let words = WordScanner.words(of: duty["task"].text ?? "").filter { !$0.isMark }
        guard body.count > 1 else { return [] }
        let own = Term(exactly: body)
        var found: [PlanFindingCode] = []
        if own.ranges(in: words).contains(where: { isGuidance(words, $0) }) { found.append(.ownGuidance) }
        if own.ranges(in: words).contains(where: { isThrough(words, $0) }) { found.append(.throughItself) }
        return found.map { PlanFinding($0, matter.place(duty, "task"), ["body": name]) }
    }

    /// "căn cứ hướng dẫn triển khai của Phòng …", "theo hướng dẫn của Phòng …".
    private static func isGuidance(_ words: [Word], _ body: Range<Int>) -> Bool {
        guard body.lowerBound > 2, words[body.lowerBound - 1].key == Key.by else { return false }
        let before = max(0, body.lowerBound - 10)..<body.lowerBound
        return followed.range(in: words, from: before.lowerBound, to: before.upperBound) != nil
    }

    private static func isThrough(_ words: [Word], _ body: Range<Int>) -> Bool {
        guard body.lowerBound > 0 else { return false }
        return through.starts(Array(words[(body.lowerBound - 1)...]))
            || body.lowerBound > 2 && together.starts(Array(words[(body.lowerBound - 3)...]))
    }

    /// What stands below "Tổ chức thực hiện".
    private static func outline(_ document: PlanDocument, _ facts: PlanFacts) -> [PlanFinding] {
        let given = Set(facts[.responsibilities].flatMap { [$0["task"].line, $0["body"].line] }.compactMap(\.self))
        return sections(document).flatMap { node in
            document.children(node).compactMap { item in
                bare(document, item, given) ?? orphan(document, node, item)
            }
        }
    }

    private static func sections(_ document: PlanDocument) -> [Int] {
        PlanHeadings(document: document).all(heading, within: 12).filter { node in
            document.outline.nodes[node].isBare || document.paragraph(node).isUpper
        }
    }

    /// A line that is a name and nothing more.
    private static func bare(_ document: PlanDocument, _ item: Int, _ given: Set<Int>) -> PlanFinding? {
        let own = document.outline.nodes[item]
        let words = Array(document.words(item))
        guard own.marker != nil, own.children.isEmpty, (2...16).contains(words.filter { !$0.isMark }.count),
            bodies.starts(words), !tasks.isIn(words), !heading.isIn(words),
            !given.contains(document.paragraph(item).firstLine)
        else { return nil }
        let name = document.text(item).trimmed
        let body = String(name.reversed().drop { ".:;, ".contains($0) }.reversed())
        return PlanFinding(.bodyWithoutTask, place(document, item), ["body": body])
    }

    /// An item that begins with what is to be done, below a heading that names nobody.
    private static func orphan(_ document: PlanDocument, _ section: Int, _ item: Int) -> PlanFinding? {
        let words = Array(document.words(item))
        guard document.outline.nodes[item].marker != nil, words.count > 3, orphans.starts(words),
            !bodies.isIn(Array(document.words(section)))
        else { return nil }
        return PlanFinding(.taskWithoutBody, place(document, item), ["task": String(document.text(item).prefix(80))])
    }

    private static func place(_ document: PlanDocument, _ item: Int) -> FindingPlace {
        FindingPlace(
            line: document.paragraph(item).firstLine, section: document.source(item),
            quote: String(document.text(item).prefix(120)))
    }

    private static let followed = Term("hướng dẫn", "văn bản hướng dẫn")
    private static let through = Term("qua", "thông qua")
    private static let together = Term("phối hợp với", "xin ý kiến của", "xin ý kiến")
    private static let heading = Term(
        "tổ chức thực hiện", "trách nhiệm thực hiện", "phân công nhiệm vụ", "phân công thực hiện",
        "phân công trách nhiệm", "trách nhiệm")
    private static let bodies = Term(
        "sở", "phòng", "ban", "ủy ban", "ubnd", "ubmttq", "hội", "công an", "văn phòng", "trung tâm", "mặt trận",
        "đoàn",
        "ngân hàng", "trường", "các trường", "các cơ quan", "các phòng", "các ban", "các thôn", "các tổ chức",
        "các doanh nghiệp", "trạm", "đảng ủy", "công đoàn", "hội đồng", "các hội", "các đơn vị", "thường trực",
        "các đoàn thể", "trưởng thôn", "chỉ huy", "đề nghị")
    private static let orphans = Term(
        "chủ trì", "phối hợp", "tham mưu", "hướng dẫn", "đôn đốc", "theo dõi", "tổng hợp", "tuyên truyền", "thẩm định",
        "kiểm tra", "rà soát", "bố trí", "tiếp nhận")
    private static let tasks = Term(
        "chủ trì", "phối hợp", "tham mưu", "hướng dẫn", "đôn đốc", "theo dõi", "tổng hợp", "tuyên truyền", "thẩm định",
        "kiểm tra", "rà soát", "bố trí", "tiếp nhận", "thực hiện", "triển khai", "vận động", "chỉ đạo", "phát động",
        "căn cứ", "báo cáo", "xây dựng", "tổ chức triển khai", "tham gia", "phụ trách", "giúp", "chịu trách nhiệm",
        "có trách nhiệm", "đăng ký", "lập", "gửi", "cân đối", "là cơ quan", "quyết định")
}
