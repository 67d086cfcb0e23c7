import Domain
import Wording

/// The papers of one nomination: the achievement report that goes with it, and the notice that it was not chosen.
struct NominationPaper {
    private let record: PaperRecord
    private let dossier: PaperDossier

    init(_ record: PaperRecord, _ dossier: PaperDossier) { (self.record, self.dossier) = (record, dossier) }

    private var nomination: Nomination { dossier.nomination }
    private var award: String { record.awardName(nomination.award) }

    /// Written by who is put forward, confirmed by who puts forward (law.md §A.3).
    var report: OfficialPaper {
        let themes = nomination.themes.compactMap { record.plan.theme($0)?.name }
        let own = nomination.kind.countsAs == .collective ? "THỦ TRƯỞNG ĐƠN VỊ" : "NGƯỜI BÁO CÁO"
        return OfficialPaper(
            head: PaperHeading(issuer: [dossier.unit], number: nil, place: record.office.place, day: nil),
            title: "BÁO CÁO THÀNH TÍCH", subject: "Đề nghị tặng \(award), \(record.occasion.name)",
            body: [
                .heading("I. THÔNG TIN CHUNG"), .paragraph("Tên: \(dossier.name)."),
                .paragraph("Chức vụ, đơn vị, địa chỉ: \(dossier.detail.isEmpty ? "…" : dossier.detail)."),
                .paragraph("Đơn vị đề nghị: \(dossier.unit). Số hồ sơ: \(nomination.number ?? "chưa nộp")."),
            ] + (themes.isEmpty ? [] : [.paragraph("Nội dung thi đua: \(themes.joined(separator: "; ")).")]) + [
                .heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
                .paragraph(nomination.report.isEmpty ? "…" : nomination.report),
            ] + (nomination.achievements.isEmpty ? [] : [.table(achievements)]),
            close: .pair(
                PaperSignature(.own("XÁC NHẬN CỦA CẤP TRÌNH"), name: ""),
                PaperSignature(.own(own), name: nomination.kind.countsAs == .individual ? dossier.name : "")),
            made: record.now)
    }

    /// With the reason as the record has it.
    var notice: OfficialPaper {
        let office = record.office
        let status = Language.vietnamese(nomination.status.phrase)
        return OfficialPaper(
            head: PaperHeading(
                issuer: office.issuer, number: PaperNumber(nil, symbol: "TB-UBND"), place: office.place, day: nil),
            title: "THÔNG BÁO", subject: "Kết quả xét khen thưởng: \(record.occasion.name)",
            body: [
                .addressees([dossier.unit]),
                .paragraph(
                    """
                    \(office.agency) đã xem xét đề nghị tặng \(award) cho \(dossier.title) \
                    (hồ sơ \(nomination.number ?? "…")). Kết quả: \(status.lowercasedFirst).
                    """),
            ] + (nomination.statusReason.isEmpty ? [] : [.paragraph("Lý do: \(nomination.statusReason)")]) + [
                .paragraph(
                    """
                    Đơn vị có kiến nghị về kết quả này gửi đến \(office.runner) để được trả lời. Trân trọng thông \
                    báo để đơn vị biết.
                    """)
            ],
            close: .signed(
                recipients: ["Như trên", "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(.onBehalf(of: "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")), name: office.chairman)),
            made: record.now)
    }

    private var achievements: PaperTable {
        PaperTable(
            [.init("TT", 0.7, .centre), .init("Thành tích", 6), .init("Thời gian", 2.6)],
            rows: nomination.achievements.enumerated().map { place, achievement in
                let period = achievement.period
                return [
                    String(place + 1), achievement.title,
                    "\(period.first.vietnamese) – \(period.last.vietnamese)",
                ]
            })
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
