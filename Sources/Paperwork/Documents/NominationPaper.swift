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
        return OfficialPaper(
            head: PaperHeading(issuer: [dossier.unit], number: nil, place: record.office.place, day: nil),
            title: "BÁO CÁO THÀNH TÍCH", subject: "Đề nghị tặng \(award), \(record.occasionName)",
            body: [
                .heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"), .paragraph("\(nameLabel): \(dossier.name)."),
                .paragraph("\(detailLabel): \(dossier.detail.isEmpty ? "…" : dossier.detail)."),
                .paragraph("Đơn vị đề nghị: \(dossier.unit). Số hồ sơ: \(nomination.number ?? "chưa nộp")."),
            ] + (themes.isEmpty ? [] : [.paragraph("Nội dung thi đua: \(themes.joined(separator: "; ")).")]) + [
                .heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
                .paragraph(nomination.report.isEmpty ? "…" : nomination.report),
            ] + (nomination.achievements.isEmpty ? [] : [.table(achievements)]),
            close: .pair(
                PaperSignature(.own("XÁC NHẬN CỦA CẤP TRÌNH"), name: ""),
                PaperSignature(.own(reporter), name: nomination.kind.countsAs == .individual ? dossier.name : "")),
            made: record.now)
    }

    /// Whose report it is, by what is put forward: a person, a household, an enterprise, a collective.
    private var nameLabel: String {
        switch nomination.kind {
        case .individual: "Họ và tên"
        case .household: "Hộ gia đình"
        case .enterprise: "Tên doanh nghiệp"
        case .organisation: "Tên tổ chức"
        case .collective: "Tên tập thể"
        }
    }

    private var detailLabel: String {
        switch nomination.kind {
        case .individual: "Chức vụ, đơn vị công tác, nơi ở"
        case .household: "Địa chỉ"
        case .enterprise, .organisation, .collective: "Địa chỉ, lĩnh vực hoạt động"
        }
    }

    private var reporter: String {
        switch nomination.kind {
        case .individual: "NGƯỜI BÁO CÁO"
        case .household: "ĐẠI DIỆN HỘ GIA ĐÌNH"
        case .enterprise: "ĐẠI DIỆN DOANH NGHIỆP"
        case .organisation, .collective: "THỦ TRƯỞNG ĐƠN VỊ"
        }
    }

    /// In sentences, with the vote and the reason as the records have them; a notice goes to nobody by name above it.
    var notice: OfficialPaper {
        let office = record.office
        let number = nomination.number.map { " số \($0)" } ?? ""
        return OfficialPaper(
            head: PaperHeading(
                issuer: office.issuer, number: PaperNumber(nil, symbol: "TB-UBND"), place: office.place, day: nil),
            title: "THÔNG BÁO", subject: "Kết quả xét khen thưởng: \(record.occasionName)",
            body: [
                .paragraph(
                    """
                    \(office.agency) đã xem xét đề nghị tặng \(award) cho \(dossier.title), hồ sơ\(number) của \
                    \(dossier.unit), và thông báo kết quả như sau:
                    """)
            ] + result.map { .paragraph($0) } + [
                .paragraph(
                    "Đơn vị có kiến nghị về kết quả này gửi đến \(office.runner) để được trả lời."),
                .paragraph("\(office.agency) thông báo để đơn vị biết."),
            ],
            close: .signed(
                recipients: [dossier.unit, "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(.onBehalf(of: "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")), name: office.chairman)),
            made: record.now)
    }

    /// What was decided and why, each a sentence.
    private var result: [String] {
        let vote = record.verdict(on: nomination.id)
        let told = vote.map { [sentence($0)] } ?? []
        switch nomination.status {
        case .notRecommended:
            if vote != nil { return told + ["Vì vậy, Hội đồng không đề nghị khen thưởng."] }
            return ["Hội đồng không đề nghị khen thưởng."] + reasons
        case .outOfQuota where dossier.isPlaceUnused:
            return told + [
                """
                Trường hợp này được Hội đồng đề nghị nhưng không có trong quyết định. Số lượng tối đa không bắt buộc \
                dùng hết, và đợt xét đã kết thúc.
                """
            ]
        case .outOfQuota: return told + ["Trường hợp này không được chọn vì đã hết số lượng tối đa."] + reasons
        case .refused: return told + ["\(record.office.chairmanOffice) không quyết định tặng \(award)."] + reasons
        case .declined: return ["Hồ sơ bị từ chối, không đưa ra xét."] + reasons
        default: return ["\(Language.vietnamese(nomination.status.phrase))."] + reasons
        }
    }

    private func sentence(_ vote: PaperVerdict) -> String {
        let enough =
            vote.isReached
            ? "đủ \(vote.needed) phiếu cần có" : "chưa đủ \(vote.needed) phiếu cần có"
        // Who did not reach the threshold stands nowhere in the order.
        let place = (vote.isReached ? vote.rank : nil).map { rank in
            vote.isOrderSet ? ", đứng thứ \(rank) theo thứ tự xét do Hội đồng xác định" : ", đứng thứ \(rank)"
        }
        return """
            \(PaperOffice.council) đã họp \(vote.day.inWords), có \(vote.agree)/\(vote.members) phiếu đồng ý, \
            \(enough)\(place ?? "").
            """
    }

    private var reasons: [String] {
        let reason = nomination.statusReason
        if reason.isEmpty { return [] }
        return ["Lý do: \(reason)\(reason.hasSuffix(".") ? "" : ".")"]
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
