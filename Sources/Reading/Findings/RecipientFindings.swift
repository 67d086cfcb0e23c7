import Domain

/// Whom the paper concerns and does not reach.
enum RecipientFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let recipients = matter.facts[.recipients]
        guard !recipients.isEmpty else { return [PlanFinding(.noRecipients)] }
        let reached = recipients.compactMap { $0["text"].text }.map { WordScanner.words(of: $0) }
        guard !reached.contains(where: everybody.isIn) else { return [] }
        return ReaderKind.allCases.compactMap { kind in
            guard let record = concerned(kind, matter), !reached.contains(where: { answers(kind)?.isIn($0) ?? false })
            else { return nil }
            let key = record["name"].value == nil ? "body" : "name"
            return PlanFinding(.recipientMissing, matter.place(record, key), ["kind": kind.rawValue])
        }
    }

    /// The participant, or the body with a task, that makes it a reader.
    private static func concerned(_ kind: ReaderKind, _ matter: FindingMatter) -> FactRecord? {
        guard let term = readers[kind] else { return nil }
        let groups = matter.facts[.participants].first { isNamed($0["name"], term) }
        return groups ?? matter.facts[.responsibilities].first { isNamed($0["body"], term) }
    }

    /// Not "Ban Chỉ đạo về doanh nghiệp": the name begins with it, or it is one of a row.
    private static func isNamed(_ fact: Fact, _ term: Term) -> Bool {
        guard let text = fact.text, fact.confidence != .absent else { return false }
        let words = WordScanner.words(of: text)
        return ParticipantReading.parts(words).contains { part in
            let row = Array(words[part].drop { $0.isMark || lead.starts([$0]) })
            return term.starts(row)
        }
    }

    private static func answers(_ kind: ReaderKind) -> Term? { addresses[kind] }

    private static let lead = Term("các", "những", "toàn", "đề", "nghị", "và")
    private static let everybody = Term(
        "như trên", "như mục", "như phần", "như chương", "như điểm", "như khoản", "như đối tượng",
        "các đối tượng thi đua", "các thành phần", "các tổ chức, cá nhân",
        "toàn thể", "các đơn vị tham gia", "đối tượng tham gia")
    private static let readers: [ReaderKind: Term] = [
        .front: Term(
            "ủy ban mặt trận", "mặt trận", "ubmttq", "ub mttq", "mttq", "tổ chức chính trị - xã hội", "đoàn thể",
            "tổ chức hội"),
        .enterprise: Term("doanh nghiệp", "công ty", "hợp tác xã", "cơ sở sản xuất", "hộ kinh doanh"),
        .school: Term("trường học", "trường", "nhà trường", "cơ sở giáo dục"),
        .village: Term("thôn", "xóm", "bản", "ấp", "tổ dân phố", "khu dân cư", "khu phố", "trưởng thôn"),
        .commune: Term(
            "ủy ban nhân dân xã, phường", "ubnd xã, phường", "ubnd các xã", "xã, phường", "ủy ban nhân dân các xã"),
    ]
    private static let addresses: [ReaderKind: Term] = [
        .front: Term(
            "mặt trận", "ubmttq", "mttq", "ubmttqvn", "ubmt", "đoàn thể", "chính trị - xã hội", "ct - xh", "ctxh",
            "các hội",
            "tổ chức hội"),
        .enterprise: Term(
            "doanh nghiệp", "dn", "dnnvv", "công ty", "hợp tác xã", "htx", "cơ sở sản xuất", "hộ kinh doanh",
            "hiệp hội doanh nghiệp"),
        .school: Term("trường", "nhà trường", "cơ sở giáo dục", "trường học"),
        .village: Term(
            "thôn", "xóm", "bản", "ấp", "tổ dân phố", "tdp", "khu dân cư", "khu phố", "trưởng thôn", "các chi bộ"),
        .commune: Term("xã", "phường", "xã, phường", "đặc khu"),
    ]
}
