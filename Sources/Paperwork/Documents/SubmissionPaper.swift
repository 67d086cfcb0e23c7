import Domain

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
                    phong trào “\(record.plan.identity.movement)”, \(record.occasion.name), theo danh sách sau:
                    """), .table(DecisionPaper.table(decision)),
            ] + (hasMoney ? [.paragraph(money)] : []) + source + [
                .paragraph("Kính trình \(office.chairmanOffice) xem xét, quyết định.")
            ],
            close: .signed(
                recipients: ["Như trên", "Lưu: hồ sơ khen thưởng"],
                PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")), made: record.now)
    }
}
