import Domain
import Wording

/// Figures on a year's awards, and behind them the forms of Circular 02/2023/TT-BNV, whose rows and columns were not compared
/// with the Circular: the paper says so.
struct StatisticsPaper {
    private let record: PaperRecord
    private let statistics: AwardStatistics
    private let say = Language.vietnamese

    init(_ record: PaperRecord, _ statistics: AwardStatistics) { (self.record, self.statistics) = (record, statistics) }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: PaperHeading(issuer: office.issuer, number: nil, place: office.place, day: record.now.day),
            title: "THỐNG KÊ KHEN THƯỞNG", subject: "Phong trào thi đua, năm \(statistics.year)",
            body: [.paragraph(scope)] + (statistics.rows.isEmpty ? [] : [.table(recipients), .table(people)]) + notes,
            close: .pair(
                PaperSignature(.own("NGƯỜI LẬP BIỂU"), name: ""), office.headSignature),
            annexes: StatisticsForm.allCases.flatMap(annexes), made: record.now)
    }

    private var scope: String {
        statistics.rows.isEmpty
            ? "Năm \(statistics.year) chưa có khen thưởng nào đang có hiệu lực."
            : """
            Tính các khen thưởng đang có hiệu lực mà quyết định khen lần đầu ban hành trong năm \(statistics.year); quyết định \
            thay thế không tính thêm lần nữa.
            """
    }

    private func name(_ row: AwardStatistics.Row) -> [String] {
        [record.awardName(row.award), say(row.occasion.phrase)]
    }

    private var recipients: PaperTable {
        var table = PaperTable(
            [
                .init("Hình thức", 2.6), .init("Đợt khen", 1.6), .init("Tập thể", 1, .right),
                .init("Trong đó: doanh nghiệp", 1.4, .right), .init("Hộ gia đình", 1, .right),
                .init("Cá nhân", 1, .right), .init("Cộng", 1, .right),
            ],
            rows: statistics.rows.map { row in
                name(row)
                    + [row.collectives, row.count(.enterprise), row.count(.household), row.count(.individual)]
                    .map { String($0) } + [String(row.items.count)]
            })
        table.total = ("Tổng cộng", String(statistics.rows.reduce(0) { $0 + $1.items.count }))
        return table
    }

    private var people: PaperTable {
        PaperTable(
            [
                .init("Hình thức", 2.6), .init("Đợt khen", 1.6), .init("Cá nhân", 1, .right),
                .init("Nữ", 0.8, .right), .init("Nam", 0.8, .right), .init("Lãnh đạo, quản lý", 1.2, .right),
                .init("Người trực tiếp", 1.2, .right), .init("Chưa ghi", 0.9, .right),
            ],
            rows: statistics.rows.map { row in
                name(row)
                    + [
                        row.count(.individual), row.count(.woman), row.count(.man), row.count(.leader),
                        row.count(.direct), row.workUnknown,
                    ].map { String($0) }
            })
    }

    private var notes: [PaperBlock] {
        let list: [PaperBlock] = statistics.decisions.isEmpty ? [] : [.dashes(statistics.decisions)]
        return list + [
            .paragraph(
                """
                Bảng này để lấy số liệu lập báo cáo thống kê. Các biểu 0601.N, 0602.N, 0603.N kèm theo dựng theo một bản trình \
                bày lại, chưa đối chiếu với Thông tư số 02/2023/TT-BNV. Hồ sơ không ghi doanh nhân và chức vụ theo từng cấp \
                nên các dòng ấy để trống.
                """)
        ] + unplaced
    }

    private var unplaced: [PaperBlock] {
        let names = statistics.unplaced.map(\.name)
        if names.isEmpty { return [] }
        return [.paragraph("Khen thưởng của cấp trên không xếp được vào cột nào: \(names.joined(separator: "; ")).")]
    }

    /// A form; one of many columns is set in two tables with the same rows.
    private func annexes(_ form: StatisticsForm) -> [PaperAnnex] {
        let most = 5
        let starts = Array(stride(from: 0, to: form.columns.count, by: most))
        let figures = statistics.figures(form, period: record.plan.identity.period)
        return starts.map { start in
            let columns = start..<min(start + most, form.columns.count)
            let part = starts.count > 1 ? ", cột \(columns.lowerBound + 1)–\(columns.upperBound)" : ""
            return PaperAnnex(
                title: "BIỂU SỐ \(form.rawValue)/BNV-TĐKT", subject: "\(form.title), năm \(statistics.year)\(part)",
                belonging: "(Chưa đối chiếu với Thông tư số 02/2023/TT-BNV)",
                body: [.table(table(form, columns, figures))])
        }
    }

    private func table(_ form: StatisticsForm, _ columns: Range<Int>, _ figures: [[String]]) -> PaperTable {
        let hasUnit = form != .movements
        let head: [PaperTable.Column] =
            [.init("A", 4), .init("Mã số", 0.9, .centre)] + (hasUnit ? [.init("Đơn vị tính", 1.3, .centre)] : [])
        return PaperTable(
            head + columns.map { .init("\($0 + 1). \(form.columns[$0])", 1.6, .right) },
            rows: zip(form.lines, figures).map { line, values in
                [line.label, line.code] + (hasUnit ? [line.unit] : []) + columns.map { values[$0] }
            })
    }
}
