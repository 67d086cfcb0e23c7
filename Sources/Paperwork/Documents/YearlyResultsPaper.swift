import Domain
import Wording

/// What each unit came to in a year, for whoever assesses units at its end (plan V.3).
struct YearlyResultsPaper {
    private let record: PaperRecord
    private let results: YearlyResults
    private let say = Language.vietnamese

    init(_ record: PaperRecord, _ results: YearlyResults) { (self.record, self.results) = (record, results) }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: PaperHeading(issuer: office.issuer, number: nil, place: office.place, day: record.now.day),
            title: "KẾT QUẢ THI ĐUA CỦA ĐƠN VỊ",
            subject: "Phong trào “\(record.plan.identity.movement)”, năm \(results.year)",
            body: [.paragraph(scope)] + tables + [.paragraph(noMerit), .paragraph(noGrade)],
            close: .pair(
                PaperSignature(.own("NGƯỜI LẬP BIỂU"), name: ""), PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")),
            made: record.now)
    }

    private var scope: String {
        """
        Số liệu năm \(results.year) lấy từ hồ sơ của phong trào, tính tại ngày \(results.day.vietnamese), để cung cấp cho việc đánh \
        giá mức độ hoàn thành nhiệm vụ của đơn vị.
        """
    }

    private var tables: [PaperBlock] {
        if results.units.isEmpty { return [.paragraph("Chưa có đơn vị nào.")] }
        return [.table(figures)] + unsaid + [.heading("Hình thức khen thưởng")] + awards
            + [.heading("Chỉ số chưa đạt, chưa báo cáo")] + gaps
    }

    private var figures: PaperTable {
        PaperTable(
            [
                .init("TT", 0.6, .centre), .init("Đơn vị", 3), .init("Chỉ số đạt mục tiêu", 1, .right),
                .init("Chưa đạt", 0.9, .right), .init("Chưa báo cáo", 0.9, .right),
                .init("Báo cáo nộp muộn", 1, .right),
                .init("Báo cáo còn thiếu", 1, .right), .init("Khen thưởng", 1, .right),
                .init("Phát hiện chưa khắc phục", 1.2, .right),
            ],
            rows: results.units.enumerated().map { place, one in
                [
                    String(place + 1), one.unit.name, String(one.count(.reached)), String(one.count(.missed)),
                    String(one.unreported), String(one.reports.late), String(one.reports.missing),
                    String(one.awards.count), String(one.inspections.open),
                ]
            })
    }

    private var unsaid: [PaperBlock] {
        let names = results.unsaid.map(\.name)
        if names.isEmpty { return [] }
        return [
            .paragraph(
                """
                (*) Chưa nêu cách gộp số liệu nhiều kỳ nên chỉ so kỳ sau cùng với mục tiêu của kỳ đó: \
                \(names.joined(separator: "; ")).
                """)
        ]
    }

    private var awards: [PaperBlock] {
        let lines = results.units.flatMap { one in
            one.awards.map { award in
                let by = award.decision.map { " (Quyết định \($0))" } ?? " (cấp trên khen thưởng)"
                return "\(one.unit.name): \(award.name), \(record.awardName(award.award))\(by)"
            }
        }
        return [lines.isEmpty ? .paragraph("Trong năm chưa có.") : .dashes(lines)]
    }

    private var gaps: [PaperBlock] {
        let lines = results.units.flatMap { one in
            one.gaps.map { indicator -> String in
                guard let came = indicator.came else {
                    return "\(one.unit.name): \(indicator.name), chưa có báo cáo được xác nhận"
                }
                let mark = came.result.isWhole ? "" : " (*)"
                return """
                    \(one.unit.name): \(indicator.name), \(say(came.value)) (\(say(came.result.span)))\(mark), \
                    \(say(came.standing.phrase))
                    """
            }
        }
        return [lines.isEmpty ? .paragraph("Không có.") : .dashes(lines)]
    }

    private var noMerit: String {
        let source = results.noMerit.map { " (\($0.text)\($0.verified ? "" : ", chưa đối chiếu"))" } ?? ""
        return """
            Kết quả khen thưởng đột xuất, theo chuyên đề không dùng làm căn cứ đề nghị khen thưởng công trạng\(source). Các hình \
            thức khen thưởng nêu trên thuộc phong trào thi đua và chỉ để tham khảo khi đánh giá đơn vị.
            """
    }

    private var noGrade: String {
        """
        Biểu này chỉ nêu số liệu, không chấm điểm, không xếp loại: kế hoạch không quy định điểm và mức. Mục tiêu do cơ quan đặt \
        ra cho từng chỉ số.
        """
    }
}
