/// Something an office could measure, put forward by what the text of a theme names as a result. It is a suggestion and
/// counts for nothing until the clerk adopts it; it has no target, because no plan read so far sets one.
package struct IndicatorSuggestion: Hashable, Sendable {
    package let code: String
    /// The theme of the plan in whose text its words were found.
    package let theme: Theme
    package let kind: IndicatorKind
    package let name: String
    package let measure: String
    package let direction: IndicatorDirection
    package let evidence: String
    /// A proposal too.
    package let combining: PeriodCombination?
    /// Those it is adopted with at once, where it has such.
    package let group: IndicatorGroup?
}

/// Suggestions that belong together and can be adopted in one act (plan II.4.đ, V.2).
package enum IndicatorGroup: String, CaseIterable, Sendable {
    case communication
    case digitalSkills = "digital-skills"
}

package enum IndicatorCatalogue {
    /// The suggestions that fit the plan's themes, in the order of the themes; each under one of them, rather by a theme's
    /// name than by its text.
    package static func suggestions(for plan: Plan) -> [IndicatorSuggestion] {
        let found = entries.map { entry in (entry, theme(of: entry, in: plan)) }
        return plan.themes.flatMap { theme in
            found.filter { $0.1 == theme }.map { entry, _ in
                IndicatorSuggestion(
                    code: entry.code, theme: theme, kind: entry.kind, name: entry.name,
                    measure: entry.measure, direction: entry.direction, evidence: entry.evidence,
                    combining: entry.combining ?? entry.kind.proposedCombination, group: entry.group)
            }
        }
    }

    private static func theme(of entry: Entry, in plan: Plan) -> Theme? {
        func says(_ text: String) -> Bool {
            let folded = Folded(text).text
            return entry.words.contains { folded.contains(Folded($0).text) }
        }
        return plan.themes.first { says($0.name) } ?? plan.themes.first { says($0.text) }
    }

    private struct Entry {
        let code: String
        /// One of them has to stand in the theme's name or text.
        let words: [String]
        let kind: IndicatorKind
        let name: String
        let measure: String
        var direction = IndicatorDirection.higher
        let evidence: String
        /// Where it is another than the kind's: a state at the end of each period.
        var combining: PeriodCombination?
        var group: IndicatorGroup?
    }

    /// After Cao Minh's plan: II.4.a–g, III.1, V.2. Only results its text names.
    private static let entries = [
        Entry(
            code: "communication-activities", words: ["nâng cao nhận thức"], kind: .number,
            name: "Hoạt động phổ biến, tuyên truyền, vận động đã tổ chức", measure: "hoạt động",
            evidence: "Kế hoạch, ảnh, tin bài của từng hoạt động", group: .communication),
        Entry(
            code: "communication-reach", words: ["nâng cao nhận thức"], kind: .number,
            name: "Lượt người được phổ biến, tuyên truyền", measure: "lượt người",
            evidence: "Danh sách tham dự; số lượt xem của trang, nhóm", group: .communication),
        Entry(
            code: "infrastructure-items", words: ["hạ tầng"], kind: .number,
            name: "Hạng mục hạ tầng số, công nghệ số đưa vào sử dụng", measure: "hạng mục",
            evidence: "Biên bản nghiệm thu, bàn giao"),
        Entry(
            code: "online-procedures", words: ["thủ tục"], kind: .ratio,
            name: "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trên môi trường số", measure: "hồ sơ",
            evidence: "Số liệu của hệ thống giải quyết thủ tục hành chính"),
        Entry(
            code: "connected-systems", words: ["kết nối"], kind: .number,
            name: "Hệ thống, cơ sở dữ liệu được kết nối, khai thác trong công việc", measure: "hệ thống",
            evidence: "Danh sách hệ thống, văn bản kết nối", combining: .last),
        Entry(
            code: "digital-enterprises", words: ["kinh tế số"], kind: .number,
            name: "Doanh nghiệp công nghệ số, khoa học công nghệ, khởi nghiệp sáng tạo", measure: "doanh nghiệp",
            evidence: "Danh sách doanh nghiệp, giấy đăng ký hoặc chứng nhận", combining: .last),
        Entry(
            code: "innovating-enterprises", words: ["kinh tế số"], kind: .ratio,
            name: "Tỷ lệ doanh nghiệp có hoạt động khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số",
            measure: "doanh nghiệp", evidence: "Báo cáo của doanh nghiệp", combining: .last),
        Entry(
            code: "digital-skill-classes", words: ["xã hội số"], kind: .number,
            name: "Lớp bình dân học vụ số, bình dân học AI đã mở", measure: "lớp",
            evidence: "Thông báo mở lớp, danh sách lớp", group: .digitalSkills),
        Entry(
            code: "digital-skill-learners", words: ["xã hội số"], kind: .number,
            name: "Người học bình dân học vụ số, bình dân học AI", measure: "người",
            evidence: "Danh sách người học có ký nhận", group: .digitalSkills),
        Entry(
            code: "security-incidents", words: ["an ninh"], kind: .number,
            name: "Sự cố an toàn, an ninh mạng", measure: "sự cố", direction: .lower,
            evidence: "Sổ theo dõi, báo cáo sự cố"),
        Entry(
            code: "security-measures", words: ["an ninh"], kind: .yesNo,
            name: "Có thực hiện biện pháp bảo đảm an toàn, an ninh mạng trong kỳ", measure: "",
            evidence: "Văn bản, biên bản kiểm tra"),
        Entry(
            code: "cooperation-activities", words: ["hợp tác"], kind: .number,
            name: "Hoạt động hợp tác về khoa học, công nghệ và chuyển đổi số", measure: "hoạt động",
            evidence: "Văn bản thỏa thuận, báo cáo hoạt động"),
    ]
}
