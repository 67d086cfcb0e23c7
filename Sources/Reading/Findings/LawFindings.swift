import Domain

/// What a movement's plan has to fix (Law on Emulation and Commendation art. 17(1)) and does not.
enum LawFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let facts = matter.facts
        var found: [PlanFindingCode] = []
        if facts[.purposes].isEmpty, !matter.hasHeading(aim, within: 8) { found.append(.noPurposes) }
        if facts[.participants].isEmpty, !matter.hasHeading(subject, within: 8) { found.append(.noParticipants) }
        if facts[.themes].isEmpty, !matter.hasHeading(content, within: 10) { found.append(.noThemes) }
        if facts[.criteria].isEmpty, facts[.scoring].isEmpty, !matter.hasHeading(criterion) {
            found.append(.noCriteria)
        }
        if isTimeless(facts) { found.append(.noPeriod) }
        if facts[.responsibilities].isEmpty, !matter.hasHeading(duty, within: 12) { found.append(.noResponsibilities) }
        if matter.document != nil { found += ofPaper(matter) }
        return found.map { PlanFinding($0) }
    }

    private static func isTimeless(_ facts: PlanFacts) -> Bool {
        facts.identity["last"].value == nil && facts.identity["last"].quote == nil && facts[.phases].isEmpty
    }

    /// A plan file has no key for these.
    private static func ofPaper(_ matter: FindingMatter) -> [PlanFindingCode] {
        var found: [PlanFindingCode] = []
        if let document = matter.document, LawFindings.hasFewHeadings(document) { found.append(.headingsMissing) }
        if !matter.says(scope) { found.append(.noScope) }
        if !matter.hasHeading(measure) { found.append(.noMeasures) }
        if matter.facts.identity["last"].confidence == .unsure, matter.facts[.phases].isEmpty,
            !matter.hasHeading(time), isOfTitle(matter.facts.identity["last"], matter)
        {
            found.append(.periodUnstated)
        }
        if !matter.facts[.participants].isEmpty, !matter.hasHeading(subject, within: 8) {
            found.append(.participantsUnlisted)
        }
        return found
    }

    /// Read from the title, and from no sentence.
    private static func isOfTitle(_ fact: Fact, _ matter: FindingMatter) -> Bool {
        guard let document = matter.document, let line = fact.line else { return true }
        return document.title.contains {
            (document.paragraphs[$0].firstLine...document.paragraphs[$0].lastLine).contains(line)
        } || document.sort.map { document.paragraphs[$0.paragraph].firstLine == line } ?? false
    }

    /// Fewer than two of the headings a plan of the form has, whatever numbers they bear.
    private static func hasFewHeadings(_ document: PlanDocument) -> Bool {
        let headings = document.outline.nodes.indices.filter {
            let own = document.outline.nodes[$0]
            return own.isHeading || own.marker?.value != nil
        }.map { Array(document.words($0).prefix(12)) }
        let parts = [aim, subject, content, criterion, duty, time, award]
        return parts.count { part in headings.contains { part.isIn($0) } } < 2
    }

    private static let award = Term("khen thưởng", "hình thức khen")
    private static let time = Term("thời gian", "thời hạn", "thời điểm", "tiến độ")
    private static let aim = Term("mục đích", "mục tiêu", "vì sao", "để làm gì", "ý nghĩa")
    private static let subject = Term(
        "đối tượng", "thành phần tham gia", "đối tượng tham gia", "ai tham gia", "ai thi đua")
    private static let content = Term(
        "nội dung thi đua", "nội dung phong trào", "nội dung đợt thi đua", "nội dung phát động", "nội dung tổ chức",
        "nội dung trọng tâm", "nội dung, tiêu chí", "nội dung và tiêu chí", "nội dung, chỉ tiêu", "chỉ tiêu thi đua")
    private static let criterion = Term(
        "tiêu chí thi đua", "tiêu chí đánh giá", "tiêu chí", "tiêu chuẩn thi đua", "tiêu chuẩn xét",
        "tiêu chuẩn khen thưởng", "thang điểm", "bảng điểm")
    private static let duty = Term(
        "tổ chức thực hiện", "trách nhiệm thực hiện", "phân công nhiệm vụ", "phân công thực hiện",
        "phân công trách nhiệm", "ai làm gì", "ai làm việc gì", "tổ chức triển khai")
    private static let scope = Term(
        "phạm vi", "trên địa bàn", "toàn xã", "toàn phường", "toàn tỉnh", "toàn thành phố", "toàn ngành", "trong toàn",
        "toàn quốc", "cả nước")
    private static let measure = Term(
        "giải pháp", "biện pháp", "phương án triển khai", "phương án thực hiện", "phương thức", "cách thức tổ chức",
        "hình thức tổ chức", "nhiệm vụ chủ yếu", "nhiệm vụ trọng tâm", "nhiệm vụ và giải pháp")
}
