import Domain

/// What a unit has to know to propose somebody, and the council to decide. A plan file has no key for it.
enum ProcedureFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        guard matter.document != nil else { return [] }
        var found: [PlanFindingCode] = []
        if !matter.passages.contains(where: isDeadline) { found.append(.noDeadline) }
        if matter.facts[.papers].isEmpty, !matter.passages.contains(where: namesPapers) { found.append(.noPapers) }
        if matter.facts[.scoring].isEmpty, !matter.says(points), !matter.passages.contains(where: givesPoints) {
            found.append(.noScoring)
        }
        if matter.facts[.thresholds].isEmpty, !matter.says(majority) { found.append(.noThreshold) }
        if !matter.says(money) { found.append(.noMoney) }
        return found.map { PlanFinding($0) }
    }

    /// A day, or a stretch of days, in a sentence about dossiers or proposals.
    private static func isDeadline(_ passage: Passage) -> Bool {
        guard dossier.isIn(passage.words) else { return false }
        return before.ranges(in: passage.words).contains { hasTime(passage.words, $0) }
    }

    /// A number of days or a date soon after the word, and the dossier in the same sentence.
    private static func hasTime(_ words: [Word], _ range: Range<Int>) -> Bool {
        let end = min(words.count, range.upperBound + 8)
        let isTimed = (range.upperBound..<end).contains { index in
            words[index].startsWithDigit && (index == 0 || words[index - 1].key != Key.number)
        }
        return isTimed && dossier.isIn(Array(words[sentence(words, range)]))
    }

    private static func sentence(_ words: [Word], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, range.lowerBound - start < 80, words[start - 1].key != "." { start -= 1 }
        while end < words.count, end - range.upperBound < 80, words[end].key != "." { end += 1 }
        return start..<end
    }

    /// Two papers of a dossier in one sentence about it: "gồm báo cáo thành tích và biên bản bình xét".
    private static func namesPapers(_ passage: Passage) -> Bool {
        dossier.isIn(passage.words)
            && passage.words.split { $0.key == "." }.contains { sentence in
                Set(papers.ranges(in: Array(sentence)).map { sentence[sentence.startIndex + $0.lowerBound].key }).count
                    > 1
            }
    }

    /// "được 40 điểm".
    private static func givesPoints(_ passage: Passage) -> Bool {
        passage.words.indices.dropLast().contains {
            passage.words[$0].number != nil && point.starts([passage.words[$0 + 1]])
        }
    }

    private static let point = Term("điểm")
    private static let dossier = Term(
        "hồ sơ", "đề nghị khen thưởng", "tờ trình", "danh sách đề nghị", "đề nghị xét khen", "đề nghị xét tặng",
        "báo cáo thành tích", "gửi đề nghị", "xét khen thưởng", "văn bản đề nghị", "gửi danh sách", "nộp danh sách",
        "lập danh sách",
        "danh sách khen thưởng", "danh sách xét", "gửi báo cáo thành tích")
    private static let papers = Term("tờ trình", "biên bản", "báo cáo thành tích", "danh sách", "bản tự chấm", "phiếu")
    private static let before = Term(
        "trước", "chậm nhất", "hạn cuối", "hạn chót", "thời hạn", "không muộn hơn", "muộn nhất", "trong vòng",
        "trong tháng",
        "vào tháng", "thời gian nộp", "thời gian gửi", "từ ngày", "hoàn thành")
    private static let points = Term(
        "thang điểm", "chấm điểm", "bảng điểm", "điểm chuẩn", "điểm tối đa", "tổng điểm", "số điểm", "điểm cộng",
        "tính điểm")
    private static let majority = Term(
        "đa số", "quá bán", "tổng số thành viên", "tỷ lệ phiếu", "số phiếu", "phiếu đồng ý", "phiếu bầu", "phiếu kín",
        "tán thành", "biểu quyết")
    private static let money = Term(
        "kinh phí", "tiền thưởng", "mức thưởng", "quỹ thi đua", "quỹ khen thưởng", "ngân sách", "nguồn chi",
        "mức tiền thưởng")
}
