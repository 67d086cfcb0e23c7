import Domain
import Wording

/// Tờ trình of who runs the movement to the Chairman, with the list of the drafted decision.
struct SubmissionPaper {
    private let record: PaperRecord
    private let decision: Decision

    init(_ record: PaperRecord, _ decision: Decision) { (self.record, self.decision) = (record, decision) }

    var paper: OfficialPaper {
        let (office, award) = (record.office, record.awardName(decision.award))
        let count = PaperCount.words(decision.items.map(\.kind.countsAs))
        let hasMoney = decision.total > Dong(0)
        let money =
            "Tổng số tiền thưởng dự kiến: \(decision.total.vietnamese) đồng (bằng chữ: \(decision.total.words))."
        let source = decision.moneySource.isEmpty ? [] : [PaperBlock.paragraph("Nguồn: \(decision.moneySource).")]
        return OfficialPaper(
            head: PaperHeading(
                superior: office.standing.isEmpty ? nil : office.agency,
                issuer: office.standing.isEmpty ? office.issuer : [office.standing],
                number: PaperNumber(nil, symbol: "TTr-…"), place: office.place, day: nil),
            title: "TỜ TRÌNH", subject: decision.title,
            body: [
                .addressees([office.chairmanOffice]), .bases(decision.bases),
                .paragraph(
                    """
                    Qua tiếp nhận, thẩm định hồ sơ và kết quả họp xét của \(PaperOffice.council), \(office.runner) \
                    kính trình \(office.chairmanOffice) xem xét, tặng \(award) cho \(count) đã có thành tích trong \
                    phong trào “\(record.plan.identity.movement)”, \(record.occasionName), theo danh sách sau:
                    """),
            ] + DecisionPaper.lists(decision, hasGoldBook: false) + (hasMoney ? [.paragraph(money)] : []) + source
                + votes + leftOut + [
                    attachments, .paragraph("Kính trình \(office.chairmanOffice) xem xét, quyết định."),
                ],
            close: .signed(
                recipients: ["Như trên", "Lưu: VT, hồ sơ khen thưởng"],
                signature), made: record.now)
    }

    /// By name only where the council's list says who heads the unit.
    private var signature: PaperSignature {
        record.standingHead.isEmpty
            ? PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")
            : PaperSignature(.own("TRƯỞNG PHÒNG"), name: record.standingHead)
    }

    /// The vote on each, by session.
    private var votes: [PaperBlock] {
        let voted = decision.items.compactMap { item in
            record.verdict(on: item.nomination).map { (name: item.name, vote: $0) }
        }
        return Set(voted.map(\.vote.day)).sorted().map { day in
            let here = voted.filter { $0.vote.day == day }
            let names = here.map { "\($0.name) \($0.vote.agree)/\($0.vote.members)" }.joined(separator: "; ")
            let order =
                here.contains { $0.vote.isOrderSet }
                ? " Thứ tự xét do Hội đồng xác định, không chỉ theo số phiếu." : ""
            return .paragraph("\(PaperOffice.council) đã họp \(day.inWords), số phiếu đồng ý: \(names).\(order)")
        }
    }

    /// Who was put forward and is not in the list, with the reason of the record.
    private var leftOut: [PaperBlock] {
        if record.leftOut.isEmpty { return [] }
        let lines = record.leftOut.map { dossier in
            let status = Language.vietnamese(dossier.nomination.status.phrase)
            let reason = dossier.nomination.statusReason
            return "\(dossier.title): \(status)\(reason.isEmpty ? "" : " (\(reason))")."
        }
        return [.paragraph("Các trường hợp không đề nghị khen thưởng:"), .dashes(lines)]
    }

    private var attachments: PaperBlock {
        let sessions = record.sittings.filter { sitting in
            decision.items.contains { sitting.verdict(on: $0.nomination) != nil }
        }.map(\.session).sorted { $0.at < $1.at }
        let minutes = sessions.map { "biên bản họp Hội đồng \($0.at.day.inWords)" }
        let counts = sessions.filter(\.hasBallots).map { "biên bản kiểm phiếu \($0.at.day.inWords)" }
        let all = ["hồ sơ đề nghị khen thưởng"] + minutes + counts
        return .paragraph("Gửi kèm: \(all.joined(separator: "; ")).")
    }
}
