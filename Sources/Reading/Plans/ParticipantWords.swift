import Domain

/// The kinds of participants by the words papers use for them.
extension ParticipantReading {
    /// "Các tập thể" and no more: "Người dân hài lòng" is a criterion's own name.
    static func isBareKind(_ words: [Word]) -> Bool {
        var start = 0
        while let length = lead.length(in: words, at: start) { start += length }
        return kinds.contains { $0.term.length(in: words, at: start).map { start + $0 == words.count } ?? false }
    }

    /// The kind its first words name; how many there are is passed over ("18 thôn").
    static func kind(_ words: [Word]) -> ParticipantKind? {
        var start = 0
        if let first = words.first, first.number != nil, words.count > 1 { start = 1 }
        while start < words.count, words[start].isMark || lead.length(in: words, at: start) != nil {
            start += lead.length(in: words, at: start) ?? 1
        }
        return kinds.first { $0.term.length(in: words, at: start) != nil }?.kind
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

    private static let and = Term("và")
    static let lead = Term("các", "những", "toàn thể", "mọi", "đội ngũ", "một số", "tất cả các", "tất cả")
    private static let kinds: [(kind: ParticipantKind, term: Term)] = [
        (.household, Term("hộ gia đình", "gia đình", "hộ dân")),
        (.enterprise, Term("doanh nghiệp", "hợp tác xã", "công ty", "cơ sở sản xuất", "hộ kinh doanh")),
        (
            .collective,
            Term(
                "tập thể", "thôn", "tổ dân phố", "bản", "ấp", "xóm", "làng", "khu phố", "khu dân cư", "trường",
                "nhà trường",
                "tổ chuyên môn",
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
