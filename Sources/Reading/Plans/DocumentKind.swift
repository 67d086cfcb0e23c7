/// Whether a text is the plan of an emulation movement, and what says so.
package struct DocumentKind: Sendable {
    package enum Verdict: Hashable, Sendable {
        case emulationPlan
        /// Another sort of paper.
        case otherPaper(PaperSort)
        /// A plan, but of something else.
        case otherPlan
        /// Nothing in it says what it is.
        case unknown
    }

    package let verdict: Verdict
    /// Only "sure" or "unsure".
    package let fact: Fact

    init(_ document: PlanDocument) {
        guard let (place, sort) = document.sort else {
            let found = DocumentKind.bodyMarks(document) >= 4 && DocumentKind.titleless(document)
            verdict = found ? .emulationPlan : .unknown
            fact = found ? Fact(.text("Kế hoạch"), quote: nil, line: nil, .unsure) : .absent
            return
        }
        let paragraph = document.paragraphs[place]
        let quote = ([paragraph.text] + document.title.map { document.paragraphs[$0].text }).joined(separator: " ")
        verdict = sort == .plan ? DocumentKind.judge(document) : .otherPaper(sort)
        fact = Fact(.text(sort.rawValue), quote: quote, line: paragraph.firstLine, .sure)
    }

    /// A plan in the program's own form.
    static func written(_ facts: PlanFacts) -> DocumentKind {
        DocumentKind(verdict: .emulationPlan, fact: facts.identity["title"].with(.text(PaperSort.plan.rawValue)))
    }

    /// Somebody says that it is the plan of a movement.
    var asPlan: DocumentKind { DocumentKind(verdict: .emulationPlan, fact: fact.with(fact.value, .unsure)) }

    private init(verdict: Verdict, fact: Fact) { (self.verdict, self.fact) = (verdict, fact) }

    private static func judge(_ document: PlanDocument) -> Verdict {
        let title =
            document.title.flatMap { document.paragraphs[$0].words }
            + (document.sort.map { Array(document.paragraphs[$0.paragraph].words.dropFirst(2)) } ?? [])
        let marks = bodyMarks(document)
        let named = movement.range(in: title)?.lowerBound
        // "Hội nghị tổng kết phong trào thi đua" is about the meeting, "phong trào thi đua chào mừng Đại hội" is not.
        if let other = otherSubject.range(in: title)?.lowerBound, other <= named ?? Int.max { return .otherPlan }
        // It calls itself the plan of a movement: in whatever verb, and whatever its headings are called.
        if named != nil { return .emulationPlan }
        let speaks = document.paragraphs.lazy.filter { emulation.isIn($0.words) }.prefix(3).count == 3
        guard speaks, hasOwnHeading(document) else { return .otherPlan }
        return marks >= (Term("phong trào", "thi đua").isIn(title) ? 2 : 4) ? .emulationPlan : .otherPlan
    }

    /// Headings of the parts the law names, in the words of the form.
    static func usualHeadings(_ document: PlanDocument) -> Int { bodyMarks(document) }

    /// A heading that only a movement's plan has.
    private static func hasOwnHeading(_ document: PlanDocument) -> Bool {
        document.outline.nodes.indices.contains { own.isIn(Array(document.words($0).prefix(8))) }
    }

    private static let emulation = Term("phong trào thi đua", "đợt thi đua", "thi đua")
    private static let own = Term(
        "nội dung thi đua", "tiêu chí thi đua", "đối tượng thi đua", "thời gian thi đua", "mục tiêu thi đua",
        "nội dung phong trào thi đua", "nội dung đợt thi đua", "phát động thi đua")

    private static let movement = Term(
        "phong trào thi đua", "đợt thi đua", "phát động thi đua", "tổ chức thi đua", "thi đua đặc biệt",
        "thi đua cao điểm", "thi đua chuyên đề", "chuyên đề thi đua", "thi đua yêu nước", "phong trào \" thi đua",
        "thi đua \"", "thi đua lập thành tích", "cao điểm thi đua")

    /// Plans around emulation that launch no movement.
    private static let otherSubject = Term(
        "hội nghị", "đại hội thi đua", "đại hội điển hình", "lễ tổng kết", "lễ phát động", "lễ ra quân",
        "công tác thi đua", "kiểm tra công tác",
        "kiểm tra việc", "tổng kết phong trào", "sơ kết phong trào", "tổng kết thực hiện", "sơ kết thực hiện",
        "tập huấn",
        "bồi dưỡng", "kiểm tra, giám sát", "tuyên truyền về", "tuyên truyền các", "tuyên truyền phong trào",
        "công tác tuyên truyền",
        "truyền thông về", "truyền thông phong trào", "khen thưởng phong trào", "khen thưởng trong phong trào",
        "khen thưởng tổng kết", "xét khen thưởng", "biểu dương", "gặp mặt", "giám sát phong trào",
        "kiểm tra phong trào",
        "đánh giá phong trào", "kinh phí")

    /// How many of the parts that make up a movement's plan (Law on Emulation and Commendation art. 17(1)) have a heading.
    private static func bodyMarks(_ document: PlanDocument) -> Int {
        let headings = document.outline.nodes.indices.filter {
            document.outline.nodes[$0].isHeading || (document.outline.nodes[$0].marker?.value != nil)
        }.map { document.words($0).prefix(24) }.map(Array.init)
        return marks.count { mark in headings.contains { mark.isIn($0) } }
    }

    private static let marks = [
        Term(
            "nội dung thi đua", "nội dung phong trào", "nội dung đợt thi đua", "nội dung tổ chức thi đua",
            "nội dung, tiêu chí"),
        Term("tiêu chí thi đua", "tiêu chí đánh giá", "tiêu chí khen thưởng", "tiêu chí", "tiêu chuẩn"),
        Term("đối tượng thi đua", "đối tượng tham gia", "đối tượng, thời gian", "đối tượng"),
        Term("khen thưởng"), Term("thời gian thi đua", "mục tiêu thi đua", "phát động thi đua", "phát động phong trào"),
    ]

    private static func titleless(_ document: PlanDocument) -> Bool {
        document.paragraphs.prefix(20).contains { movement.isIn($0.words) }
    }
}
