import Domain
import Wording

/// Danh sách được khen thưởng: what is read out at the ceremony and given to the press. Without money, and without
/// anything the decision's list does not say.
struct HonoursPaper {
    private let record: PaperRecord
    private let decision: Decision

    init(_ record: PaperRecord, _ decision: Decision) { (self.record, self.decision) = (record, decision) }

    var paper: OfficialPaper {
        let (office, award) = (record.office, record.awardName(decision.award))
        let issue = decision.issue
        let by = issue.map { "Theo Quyết định số \($0.text) \($0.day.inWords) của \(office.chairmanOffice), " } ?? ""
        return OfficialPaper(
            head: PaperHeading(issuer: office.issuer, number: nil, place: office.place, day: issue?.day),
            title: "DANH SÁCH ĐƯỢC KHEN THƯỞNG", subject: "\(award), \(record.occasionName)",
            body: [
                .paragraph(
                    """
                    \(by)\(PaperCount.words(decision.items.map(\.kind.countsAs))) được tặng \(award) vì đã có thành tích \
                    trong phong trào “\(record.plan.identity.movement)”, \(record.occasionName):
                    """)
            ] + parts + [.paragraph("\(office.agency) trân trọng chúc mừng.")],
            close: .signed(
                recipients: [
                    "Các tập thể, cá nhân có tên trong danh sách", "Cơ quan thông tin, truyền thông",
                    "Lưu: VT, hồ sơ khen thưởng",
                ],
                office.headSignature),
            made: record.now)
    }

    private var parts: [PaperBlock] {
        let kinds: [(AwardKind, String)] = [
            (.collective, "TẬP THỂ"), (.individual, "CÁ NHÂN"), (.household, "HỘ GIA ĐÌNH"),
        ]
        let found = kinds.compactMap { kind, name in
            let items = decision.items.filter { $0.kind.countsAs == kind }
            return items.isEmpty ? nil : (name: name, items: items)
        }
        return zip(["I", "II", "III"], found).flatMap { number, part in
            [.heading(found.count > 1 ? "\(number). \(part.name)" : part.name), .table(table(part.items))]
        }
    }

    /// `nil` where they differ.
    private func kind(of items: [DecisionItem]) -> AwardKind? {
        let kinds = Set(items.map(\.kind.countsAs))
        return kinds.count == 1 ? kinds.first : nil
    }

    private func table(_ items: [DecisionItem]) -> PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), DecisionPaper.nameColumn(kind(of: items), 3),
                .init("Chức vụ, đơn vị, địa chỉ", 3),
                .init("Thành tích", 4),
            ],
            rows: items.enumerated().map { [String($0 + 1), $1.name, $1.detail, $1.achievement] })
    }
}
