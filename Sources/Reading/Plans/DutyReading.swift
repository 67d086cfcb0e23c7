/// Who has to do what, and who gets the paper.
struct DutyReading {
    let document: PlanDocument
    private let headings: PlanHeadings
    private var duties: [FactRecord] = []

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        var reading = DutyReading(document)
        reading.run()
        facts[.responsibilities] = reading.duties
        facts[.recipients] = recipients(document)
    }

    private init(_ document: PlanDocument) {
        self.document = document
        headings = PlanHeadings(document: document)
    }

    private mutating func run() {
        let nodes = headings.all(DutyReading.heading, within: 12, or: isPlain).filter { node in
            !document.ancestors(node).contains { DutyReading.heading.isIn(Array(document.words($0).prefix(12))) }
                && !DutyReading.solutions.isIn(Array(document.words(node).prefix(8)))
        }
        for node in nodes {
            let inner = document.descendants(node).filter {
                document.outline.nodes[$0].isBare && DutyReading.heading.isIn(Array(document.words($0).prefix(8)))
                    && document.outline.nodes[$0].marker != nil
            }
            for item in headings.items(inner.first ?? node) { read(item) }
        }
    }

    /// "PHÂN CÔNG" and no more: within a sentence it is a verb.
    private func isPlain(_ node: Int) -> Bool {
        let words = Array(document.words(node).filter { !$0.isMark })
        return DutyReading.plain.length(in: words, at: 0) == words.count
    }

    private static let plain = Term(
        "phân công", "sự phân công", "phân công công việc", "phân công cụ thể", "ai làm", "người thực hiện",
        "phân công, trách nhiệm", "giao việc", "giao nhiệm vụ", "phân công, giao việc", "các đơn vị thực hiện",
        "đơn vị thực hiện")

    private mutating func read(_ node: Int) {
        let paragraph = document.paragraph(node)
        let words = paragraph.words
        var start = document.outline.nodes[node].firstWord
        guard
            document.outline.nodes[node].marker != nil || document.outline.nodes[node].isHeading || gives(words, start)
        else { return }
        if let length = DutyReading.asks.length(in: words, at: start) { start += length }
        guard start < words.count else { return }
        let below = headings.items(node)
        let isBody = DutyReading.bodies.length(in: words, at: start) != nil
        let verb = DutyReading.verb(words, start + 1)
        let colon = words[start...].firstIndex { $0.key == ":" }
        if document.outline.nodes[node].isBare, verb == nil || verb == words.count {
            let end = colon ?? words.count
            for item in below { addAll(start..<end, node, item, isBody ? .sure : .unsure) }
            return
        }
        let end = [verb, colon].compactMap { $0 }.min()
        guard let end, end - start <= 60 else { return }
        let level: Confidence = isBody ? .sure : .unsure
        let introduces = below.count > 0 && words.last?.key == ":"
        if !introduces { add(start..<end, node, node, from: colon == end ? end + 1 : end, level) }
        for item in below where introduces || document.outline.nodes[item].marker != nil {
            addAll(start..<end, node, item, level)
        }
    }

    /// "Giao Phòng Văn hóa - Xã hội theo dõi …": a sentence without a number.
    private func gives(_ words: [Word], _ start: Int) -> Bool {
        DutyReading.hands.length(in: words, at: start).map {
            DutyReading.bodies.length(in: words, at: start + $0) != nil
        }
            ?? false
    }

    private static let hands = Term("giao", "giao cho", "phân công")

    /// An item and, unless it only introduces them, what stands below it.
    private mutating func addAll(_ body: Range<Int>, _ bodyNode: Int, _ item: Int, _ confidence: Confidence) {
        add(body, bodyNode, item, from: nil, confidence)
        guard document.paragraph(item).words.last?.key != ":", !document.outline.nodes[item].isBare else { return }
        for below in headings.items(item).prefix(200) { add(body, bodyNode, below, from: nil, confidence) }
    }

    /// "các tổ chức" is a body, "tổ chức các hoạt động" a task.
    private static func verb(_ words: [Word], _ start: Int) -> Int? {
        var from = start
        while let range = verbs.range(in: words, from: from) {
            let before = words[range.lowerBound - 1]
            // "Ban Tổ chức", "Ủy ban Kiểm tra", "ban chỉ đạo" are names of bodies.
            let isName = words[range.lowerBound].isCapital && !before.isMark
            let isBoard = range.lowerBound == start && board.starts([before])
            if !articles.starts([before]) && !isName && !isBoard { return range.lowerBound }
            from = range.upperBound
        }
        return nil
    }

    private static let board = Term("ban", "tổ", "đội")
    private static let articles = Term("các", "những", "một số", "hai", "của", "cho", "mọi", "tác", "đạo")

    private mutating func add(_ body: Range<Int>, _ bodyNode: Int, _ node: Int, from: Int?, _ confidence: Confidence) {
        let paragraph = document.paragraph(bodyNode)
        var end = body.upperBound
        while end > body.lowerBound, paragraph.words[end - 1].isMark, paragraph.words[end - 1].key != ")" { end -= 1 }
        let task = document.paragraph(node)
        guard end > body.lowerBound, duties.count < 5_000 else { return }
        let index = document.outline.nodes[bodyNode].paragraph
        let own = document.outline.nodes[node].paragraph
        let range = (from ?? document.outline.nodes[node].firstWord)..<task.words.count
        guard !range.isEmpty else { return }
        let text = from == nil ? headings.fullText(node) : task.text(range)
        duties.append(
            FactRecord(
                (
                    "body",
                    document.fact(
                        .text(paragraph.text(body.lowerBound..<end)), paragraph: index, words: body.lowerBound..<end,
                        confidence)
                ),
                ("task", document.fact(.text(text), paragraph: own, words: range, confidence)),
                ("source", document.fact(.text(document.source(node)), paragraph: own, words: range, confidence))))
    }

    /// Below "Nơi nhận:", until the signature.
    private static func recipients(_ document: PlanDocument) -> [FactRecord] {
        guard let start = document.closing.first(where: { receivers.starts(document.paragraphs[$0].words) }) else {
            return []
        }
        var found = onOneLine(document, start)
        for index in (start + 1)..<max(start + 1, document.closing.upperBound) {
            let paragraph = document.paragraphs[index]
            let marker = Marker(paragraph.text)
            guard marker?.style == .dash || marker?.style == .plus || marker == nil && isListed(paragraph) else {
                if found.isEmpty && !paragraph.isUpper { continue } else { break }
            }
            let first = paragraph.words.firstIndex { !$0.isMark } ?? 0
            var end = paragraph.words.count
            // On a printed page the signature stands in a second column.
            let start = paragraph.words.isEmpty ? 0 : paragraph.words[first].start
            if let tab = paragraph.text.utf8.dropFirst(start).firstIndex(of: 9) {
                let offset = paragraph.text.utf8.distance(from: paragraph.text.utf8.startIndex, to: tab)
                end = paragraph.words.firstIndex { $0.start >= offset } ?? end
            }
            while end > first, [";", ".", ","].contains(paragraph.words[end - 1].key) { end -= 1 }
            guard end > first else { continue }
            let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: first..<end, .sure) }
            found.append(
                FactRecord(("text", fact(.text(paragraph.text(first..<end)))), ("source", fact(.text("nơi nhận")))))
        }
        return found
    }

    /// "Nơi nhận: Đảng ủy; các thôn; lưu VT."
    private static func onOneLine(_ document: PlanDocument, _ index: Int) -> [FactRecord] {
        let paragraph = document.paragraphs[index]
        guard let colon = paragraph.words.prefix(4).firstIndex(where: { $0.key == ":" }) else { return [] }
        // On a printed page the signature stands in a second column.
        let tab = paragraph.text.utf8.firstIndex(of: 9).map {
            paragraph.text.utf8.distance(from: paragraph.text.utf8.startIndex, to: $0)
        }
        let end = tab.flatMap { tab in paragraph.words.firstIndex { $0.start >= tab } } ?? paragraph.words.count
        guard colon + 1 < end else { return [] }
        let rest = Array(paragraph.words[(colon + 1)..<end])
        let mark = rest.contains { $0.key == ";" } ? ";" : ","
        return rest.indices.split { rest[$0].key == mark }.prefix(200).compactMap { piece in
            var range = (piece.startIndex + colon + 1)..<(piece.endIndex + colon + 1)
            while let first = range.first, paragraph.words[first].isMark { range = (first + 1)..<range.upperBound }
            while let last = range.last, [".", ",", ";", "/"].contains(paragraph.words[last].key) {
                range = range.lowerBound..<last
            }
            guard !range.isEmpty, !paragraph.words[range].allSatisfy({ $0.isUpper || $0.isMark }) || range.count < 3
            else { return nil }
            let fact = { (value: FactValue) in document.fact(value, paragraph: index, words: range, .sure) }
            return FactRecord(("text", fact(.text(paragraph.text(range)))), ("source", fact(.text("nơi nhận"))))
        }
    }

    /// A line of the list that has no dash.
    private static func isListed(_ paragraph: Paragraph) -> Bool {
        guard !paragraph.isUpper, paragraph.words.count <= 20 else { return false }
        return paragraph.words.last?.key == ";" || keeps.starts(paragraph.words)
    }

    private static let keeps = Term("lưu", "như trên", "như điều")
    private static let receivers = Term("nơi nhận")
    private static let heading = Term(
        "tổ chức thực hiện", "trách nhiệm thực hiện", "phân công nhiệm vụ", "phân công thực hiện", "trách nhiệm",
        "phân công trách nhiệm",
        "phân công tổ chức thực hiện", "ai làm gì", "ai làm việc gì", "tổ chức triển khai")
    private static let solutions = Term("giải pháp", "mục đích", "yêu cầu", "nội dung thi đua")
    private static let asks = Term("đề nghị", "giao", "giao cho", "yêu cầu", "phân công")
    private static let bodies = Term(
        "sở", "phòng", "ban", "ủy ban", "ubnd", "ubmttq", "hội đồng", "công an", "các", "văn phòng", "trung tâm",
        "mặt trận",
        "đoàn", "hội", "ngân hàng", "trường", "thủ trưởng", "trưởng", "chủ tịch", "bộ", "báo", "đài", "trạm",
        "bưu điện",
        "thường trực", "thành viên", "cơ quan", "đảng ủy", "công đoàn", "liên đoàn", "cán bộ", "công chức", "kho bạc",
        "thuế", "bảo hiểm", "hiệu trưởng", "tổ", "thôn")
    private static let verbs = Term(
        "chủ trì", "phối hợp", "hướng dẫn", "tham mưu", "căn cứ", "tiếp tục", "phân công", "phát huy", "vận động",
        "xây dựng",
        "tổ chức", "chỉ đạo", "có trách nhiệm", "chịu trách nhiệm", "là cơ quan", "theo dõi", "đôn đốc", "triển khai",
        "thực hiện",
        "đẩy mạnh", "tăng cường", "theo chức năng", "có nhiệm vụ", "tuyên truyền", "rà soát", "kiểm tra", "thẩm định",
        "tổng hợp",
        "bố trí", "cân đối", "tích cực", "giúp", "lựa chọn", "phát động", "quán triệt", "báo cáo", "đưa tin",
        "mở chuyên mục",
        "thường xuyên", "dựa trên", "trên cơ sở", "phát hiện", "chủ động", "hỗ trợ", "quyết định", "tiếp nhận",
        "lồng ghép")
}
