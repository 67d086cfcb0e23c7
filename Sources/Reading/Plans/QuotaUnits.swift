/// What a number counts over, from the unit that is named with it.
enum QuotaUnits {
    /// "/01 ban", "/đơn vị", "mỗi trường", "trên một thôn": each unit has the number for itself.
    static func each(_ words: [Word], _ index: Int) -> (scope: String, end: Int)? {
        guard index < words.count else { return nil }
        var next = index
        if words[index].key == "/" {
            next += 1
        } else if let length = each.length(in: words, at: index) {
            next += length
        } else {
            return nil
        }
        if next < words.count, words[next].number == 1 {
            next += 1
        } else if next < words.count, one.starts([words[next]]) {
            next += 1
        }
        return unit(words, next).map { ($0.scope, next + $0.length) }
    }

    /// The first "mỗi …", "từng …", "khối các …" of the words.
    static func scope(_ words: [Word]) -> String? {
        for index in words.indices {
            if let found = each(words, index) { return found.scope }
            if let length = together.length(in: words, at: index), let unit = unit(words, index + length),
                unit.scope.hasPrefix("each:")
            {
                return "unit-kind:" + unit.scope.dropFirst(5)
            }
        }
        return nil
    }

    static func unit(_ words: [Word], _ index: Int) -> (scope: String, length: Int)? {
        for (scope, term) in units {
            if let length = term.length(in: words, at: index) { return (scope, length) }
        }
        return nil
    }

    private static let each = Term("mỗi", "mỗi một", "từng", "trên", "trên một", "trên mỗi", "cho mỗi", "đối với mỗi")
    private static let one = Term("một")
    private static let together = Term("khối", "khối các", "toàn khối", "tất cả các", "chung các", "toàn bộ các")
    private static let units: [(String, Term)] = [
        ("unit", Term("đơn vị", "cơ quan, đơn vị", "cơ quan", "địa phương", "tập thể, đơn vị", "đầu mối")),
        ("each:school", Term("trường", "trường học", "nhà trường", "cơ sở giáo dục")),
        (
            "each:village",
            Term("thôn", "tổ dân phố", "thôn, tổ dân phố", "bản", "ấp", "khu dân cư", "khu phố", "xóm", "làng", "buôn")
        ),
        ("each:enterprise", Term("doanh nghiệp", "công ty")), ("each:cooperative", Term("hợp tác xã")),
        ("each:office", Term("phòng", "ban", "phòng, ban", "phòng, ban, ngành")),
        ("each:association", Term("hội", "đoàn thể", "tổ chức", "hội, đoàn thể")), ("each:health", Term("trạm y tế")),
        ("unit", Term("xã", "phường", "sở", "ngành", "huyện", "tổ", "khối", "cụm", "lớp")),
    ]
}
