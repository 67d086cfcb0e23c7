extension ReportPeriod {
    /// Reads a period the way people write it: `tháng 4/2026`, `4/2026`, `quý II/2026`, `Q2 2026`, `6 tháng đầu năm 2026`,
    /// `năm 2026`, `30/6/2026`, and the form kept in files.
    package init?(typed text: String) {
        let lowered = Folded(text.replacing("/", with: " ").replacing("-", with: " ")).words
        if let period = ReportPeriod(text.lowercased()) {
            self = period
        } else if let period = ReportPeriod.written(lowered) {
            self = period
        } else {
            return nil
        }
    }

    private static func written(_ words: [String]) -> ReportPeriod? {
        guard let year = words.last.flatMap({ Int($0) }), words.last?.utf8.count == 4 else { return nil }
        let rest = words.dropLast().filter { $0 != "nam" }
        if let half = half(rest) { return ReportPeriod("\(year)-h\(half)") }
        let named = rest.filter { !["thang", "quy", "ky", "nua"].contains($0) }
        if rest.contains("quy") { return named.first.flatMap(quarter).flatMap { ReportPeriod("\(year)-q\($0)") } }
        switch named.count {
        case 0: return rest.isEmpty ? ReportPeriod("\(year)") : nil
        case 1: return single(named[named.startIndex], year)
        case 2: return day(named, year)
        default: return nil
        }
    }

    private static func single(_ word: String, _ year: Int) -> ReportPeriod? {
        if word.hasPrefix("q") { return ReportPeriod("\(year)-\(word)") }
        if word.hasPrefix("h") { return ReportPeriod("\(year)-\(word)") }
        return Int(word).flatMap { ReportPeriod("\(year)-\($0 < 10 ? "0" : "")\($0)") }
    }

    private static func day(_ words: [String], _ year: Int) -> ReportPeriod? {
        guard let day = Int(words[0]), let month = Int(words[1]), let found = Day(year, month, day) else { return nil }
        return ReportPeriod(.once, containing: found)
    }

    /// `6 tháng đầu`, `nửa cuối`.
    private static func half(_ words: [String]) -> Int? {
        guard words.contains("nua") || words.starts(with: ["6", "thang"]) else { return nil }
        if words.contains("dau") { return 1 }
        return words.contains("cuoi") ? 2 : nil
    }

    private static func quarter(_ word: String) -> Int? {
        ["1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4][word]
    }
}
