import Domain
import Wording

/// Báo cáo sơ kết, tổng kết: the figures of a day, then what people wrote of effect, limits, causes and lessons.
struct PeriodReviewPaper {
    private let record: PaperRecord
    private let facts: PeriodReviewFacts
    private let texts: [PeriodReviewText]

    init(_ record: PaperRecord, _ facts: PeriodReviewFacts, _ texts: [PeriodReviewText]) {
        (self.record, self.facts, self.texts) = (record, facts, texts)
    }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: PaperHeading(
                issuer: office.issuer, number: PaperNumber(nil, symbol: "BC-UBND"), place: office.place, day: nil),
            title: "BÁO CÁO", subject: subject,
            body: [
                .bases(bases),
                .paragraph(
                    """
                    \(office.agency) báo cáo kết quả phong trào thi đua từ ngày \(facts.period.first.vietnamese) đến hết \
                    ngày \(facts.day.vietnamese) như sau:
                    """),
            ] + figures + written + [.paragraph(origin)],
            close: .signed(
                recipients: ["Cơ quan cấp trên trực tiếp", "Các đơn vị tham gia phong trào", "Lưu: VT"],
                PaperSignature(.onBehalf(of: "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")), name: office.chairman)),
            made: record.now)
    }

    private var subject: String {
        let word = record.occasion?.kind == .final ? "Tổng kết" : "Sơ kết"
        return """
            \(word) phong trào thi đua “\(record.plan.identity.movement)” năm \(record.occasion?.year ?? facts.day.year) (số liệu tính đến \
            hết ngày \(facts.day.vietnamese))
            """
    }

    /// Those of the plan that were in the world on the day, the earliest first, then the plan itself.
    private var bases: [String] {
        let plan = record.plan.identity
        let own = record.plan.bases.filter { $0.date <= facts.day }.sorted { $0.date < $1.date }.map { basis in
            let number = basis.number.isEmpty ? "" : " số \(basis.number)"
            let issuer = basis.issuer.isEmpty ? "" : " của \(basis.issuer)"
            return "Căn cứ \(basis.kind)\(number) ngày \(basis.date.vietnamese)\(issuer) \(basis.subject)"
        }
        let number = plan.number.map { " số \($0)/\(plan.symbol)" } ?? ""
        return own + ["Căn cứ Kế hoạch\(number) ngày \(plan.date.vietnamese) của \(plan.agency)"]
    }

    private var figures: [PaperBlock] {
        let tables = PeriodReviewTables(record.plan, facts)
        return [.heading("I. KẾT QUẢ THEO NỘI DUNG THI ĐUA")] + tables.results
            + [.heading("II. ĐĂNG KÝ THAM GIA")] + tables.registrations
            + [.heading("III. MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA DOANH NGHIỆP")] + tables.maturity
            + [.heading("IV. KHEN THƯỞNG")] + tables.awards + [.heading("V. QUỸ THI ĐUA, KHEN THƯỞNG")] + tables.fund
            + [.heading("VI. KIỂM TRA, GIÁM SÁT")] + tables.inspections
            + [.heading("VII. MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN")] + tables.models
            + [.heading("VIII. TRUYỀN THÔNG")] + tables.communication
            + [.heading("IX. KIẾN NGHỊ, TẠM DỪNG XÉT")] + tables.matters
    }

    private var written: [PaperBlock] {
        zip(["X", "XI", "XII", "XIII"], PeriodReviewSection.allCases).flatMap { number, section -> [PaperBlock] in
            let text = texts.first { $0.section == section }?.text ?? ""
            let lines = PaperText.lines(text)
            return [.heading("\(number). \(Language.vietnamese(section.phrase).uppercased())")]
                + (lines.isEmpty ? [.paragraph("…")] : lines.map { .paragraph($0) })
        }
    }

    private var origin: String {
        """
        Số liệu từ mục I đến mục IX lấy từ hồ sơ và nhật ký của phong trào, tính những gì đã ghi đến hết ngày \
        \(facts.day.vietnamese).
        """
    }
}
