import Domain
import Wording

/// The figures of a review as blocks of a paper; a sentence stands where there is nothing to count.
struct PeriodReviewTables {
    private let plan: Plan
    private let facts: PeriodReviewFacts
    private let say = Language.vietnamese

    init(_ plan: Plan, _ facts: PeriodReviewFacts) { (self.plan, self.facts) = (plan, facts) }

    var results: [PaperBlock] {
        plan.themes.flatMap { theme -> [PaperBlock] in
            let own = facts.results.filter { $0.theme == theme.code && $0.kind != .text }
            let name = PaperBlock.paragraph("\(theme.code)) \(theme.name)")
            if own.isEmpty { return [name, .paragraph("Chưa có chỉ số.")] }
            let isPartial = own.contains { $0.result?.isWhole == false }
            return [name, .table(table(own))] + (isPartial ? [.paragraph(PeriodReviewTables.partial)] : [])
        }
    }

    private static let partial = """
        (*) Chưa nêu cách gộp nhiều kỳ: là số của riêng kỳ ghi ở cột “Kỳ”, không phải của cả thời gian.
        """

    private func table(_ results: [ReviewedIndicator]) -> PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Chỉ số", 3.6), .init("Kỳ", 2), .init("Kết quả", 1.6),
                .init("Mục tiêu", 1.3), .init("So với mục tiêu", 1.4),
            ],
            rows: results.enumerated().map { place, result in
                guard let combined = result.result else {
                    return [String(place + 1), result.definition.name, "–", "chưa có báo cáo được xác nhận", "–", "–"]
                }
                let measure = result.kind == .number ? " \(result.definition.measure)" : ""
                let percent = result.kind == .ratio ? "%" : ""
                return [
                    String(place + 1), result.definition.name,
                    say(combined.span) + (combined.isWhole ? "" : " (*)"), say(combined.total.phrase) + measure,
                    combined.target.map { $0.grouped + percent } ?? "–",
                    say(result.standing.phrase),
                ]
            })
    }

    var registrations: [PaperBlock] {
        if facts.registrations.isEmpty { return [.paragraph("Chưa có đăng ký nào.")] }
        return [
            .table(
                PaperTable(
                    [
                        .init("Năm", 1, .centre), .init("Đối tượng", 3), .init("Số đăng ký", 2, .right),
                        .init("Số cam kết", 2, .right),
                    ],
                    rows: facts.registrations.map {
                        [String($0.year), say($0.kind.phrase), String($0.participants), String($0.commitments)]
                    }))
        ]
    }

    var maturity: [PaperBlock] {
        let own = facts.assessments.map {
            ["\($0.title), năm \($0.year) (tự đánh giá)", "Mức \($0.level)", String($0.count)]
        }
        let others = facts.outside.map { ["Kết quả từ nơi khác", $0.level, String($0.count)] }
        if own.isEmpty && others.isEmpty { return [.paragraph("Chưa có kết quả nào.")] }
        let columns: [PaperTable.Column] = [
            .init("Theo", 4), .init("Mức", 3), .init("Số doanh nghiệp", 1.6, .right),
        ]
        return [.table(PaperTable(columns, rows: own + others))]
    }

    var awards: [PaperBlock] {
        if facts.decisions.isEmpty { return [.paragraph("Chưa có quyết định khen thưởng nào.")] }
        let list = facts.decisions.map {
            "Quyết định số \($0.number) ngày \($0.day.vietnamese): \($0.items.count) trường hợp."
        }
        let columns: [PaperTable.Column] = [
            .init("Hình thức", 3), .init("Đối tượng", 1.4), .init("Số lượng", 1, .right), .init("Nữ", 0.8, .right),
            .init("Nam", 0.8, .right), .init("Trực tiếp", 1, .right), .init("Lãnh đạo, quản lý", 1.2, .right),
            .init("Tiền thưởng (đồng)", 1.8, .right),
        ]
        var table = PaperTable(columns, rows: facts.awards.map(cells))
        table.total = ("Cộng", facts.rewarded.vietnamese)
        let unknown = facts.awards.reduce(0) { $0 + $1.genderUnknown + $1.workUnknown }
        let note: [PaperBlock] =
            unknown > 0
            ? [.paragraph("Một số danh sách không ghi nam, nữ hoặc người trực tiếp; cột đó chỉ đếm nơi có ghi.")]
            : []
        return [.table(table)] + note + [.dashes(list)]
    }

    private func cells(_ award: AwardCount) -> [String] {
        let isPerson = award.kind == .individual
        let counts = [award.women, award.men, award.direct, award.leaders].map { isPerson ? String($0) : "–" }
        return [plan.award(award.award)?.name ?? award.award, say(award.kind.phrase), String(award.recipients)] + counts
            + [award.money.vietnamese]
    }

    var fund: [PaperBlock] {
        if facts.fund.isEmpty { return [.paragraph("Sổ quỹ chưa có dòng nào.")] }
        return [
            .table(
                PaperTable(
                    [.init("Khoản", 5), .init("Số tiền (đồng)", 2, .right)],
                    rows: facts.fund.map { [say($0.kind.phrase), $0.amount.vietnamese] }))
        ]
    }

    var inspections: [PaperBlock] {
        let counts = facts.inspections
        if counts.visits == 0 { return [.paragraph("Chưa có cuộc kiểm tra nào có biên bản.")] }
        return [
            .paragraph(
                """
                Đã kiểm tra \(counts.visits) lượt, trong đó \(counts.surprises) lượt đột xuất; \(counts.findings) phát \
                hiện phải khắc phục, đã xác nhận khắc phục \(counts.confirmed), còn \(counts.open); \(counts.raised) lượt \
                có khó khăn, vướng mắc đã báo cáo lên cấp trên.
                """)
        ]
    }

    var models: [PaperBlock] {
        let counts = facts.models
        if counts.published == 0 && counts.spread == 0 {
            return [.paragraph("Chưa công bố mô hình, điển hình tiên tiến nào.")]
        }
        return [
            .paragraph(
                """
                Đang công bố \(counts.published) mô hình, điển hình tiên tiến; đã có \(counts.spread) lượt đơn vị làm theo.
                """)
        ]
    }

    var communication: [PaperBlock] {
        let counts = facts.communication
        if counts.done == 0 { return [.paragraph("Chưa có hoạt động truyền thông nào được ghi là đã thực hiện.")] }
        return [
            .paragraph(
                """
                Đã thực hiện \(counts.done) hoạt động truyền thông, \(counts.reach) lượt người tiếp cận theo số đếm, ước tính của \
                đơn vị; \(counts.calledOff) hoạt động đã hủy.
                """)
        ]
    }

    var matters: [PaperBlock] {
        let (petitions, holds) = (facts.petitions, facts.holds)
        return [
            .paragraph(
                """
                Kiến nghị: đã nhận \(petitions.received), đã trả lời \(petitions.answered), đã rút \
                \(petitions.withdrawn), quá hạn trả lời \(petitions.late). Tạm dừng xét: \(holds.opened) lượt, còn \
                \(holds.open).
                """)
        ]
    }
}
