import Domain
import Wording

/// Quyết định: award, replacement or cancellation, with its list (law.md §5.2).
struct DecisionPaper {
    private let record: PaperRecord
    private let decision: Decision
    private let target: Decision?

    init(_ record: PaperRecord, _ decision: Decision, _ target: Decision?) {
        (self.record, self.decision, self.target) = (record, decision, target)
    }

    private var office: PaperOffice { record.office }
    private var award: String { record.awardName(decision.award) }

    var paper: OfficialPaper {
        let texts = articles
        return OfficialPaper(
            head: PaperHeading(
                issuer: office.issuer, number: number, place: office.place, day: decision.issue?.day),
            title: "QUYẾT ĐỊNH", subject: decision.title,
            body: [.authority(office.chairmanOffice), .bases(bases), .command("QUYẾT ĐỊNH:")]
                + texts.enumerated().map { .article($0 + 1, $1) },
            close: .signed(
                recipients: ["Như Điều \(texts.count)", "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(
                    title: decision.issue?.signerTitle ?? DecisionSigner.head.title, name: decision.issue?.signer ?? "")
            ),
            annexes: [list], made: decision.changed)
    }

    private var number: PaperNumber {
        PaperNumber(decision.issue?.printedNumber, symbol: decision.issue?.symbol ?? "QĐ-UBND")
    }

    /// Those of the record; the proposal of who runs the movement comes last (VI.2.1.d), unless somebody wrote it.
    private var bases: [String] {
        let proposal = "Theo đề nghị của \(office.runner)"
        let isThere = decision.bases.contains { $0.lowercased().contains("đề nghị của") }
        return decision.bases + (isThere ? [] : [proposal])
    }

    private var articles: [String] {
        switch decision.kind {
        case .award: [awarding] + money + [force, duty]
        case .replacement: [replacing, awarding] + money + [force, duty]
        case .cancellation: [cancelling, recovering, force, duty]
        }
    }

    private var awarding: String {
        let count = PaperCount.words(decision.items.map(\.kind.countsAs))
        return """
            Tặng \(award) cho \(count) đã có thành tích trong phong trào “\(record.plan.identity.movement)”, \
            \(record.occasionName) (có danh sách kèm theo).
            """
    }

    private var money: [String] {
        guard decision.total > Dong(0) else { return [] }
        let source = decision.moneySource.isEmpty ? "" : " Nguồn kinh phí: \(decision.moneySource)."
        return [
            """
            Tiền thưởng kèm theo \(award) theo mức ghi trong danh sách; tổng số tiền: \
            \(decision.total.vietnamese) đồng (bằng chữ: \(decision.total.words)).\(source)
            """
        ]
    }

    private var replacing: String {
        "Thay thế \(targetName). Lý do: \(sentence(decision.reason))"
    }

    private var cancelling: String {
        """
        Hủy bỏ việc tặng \(award) theo \(targetName) đối với \
        \(PaperCount.words(decision.items.map(\.kind.countsAs))) có tên trong danh sách kèm theo. \
        Lý do: \(sentence(decision.reason))
        """
    }

    private let recovering =
        "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận của những trường hợp nêu tại Điều 1 theo quy định."
    private let force = "Quyết định này có hiệu lực kể từ ngày ký."

    private var duty: String {
        """
        \(office.runner), các cơ quan, đơn vị liên quan và các trường hợp có tên trong danh sách chịu trách nhiệm \
        thi hành Quyết định này.
        """
    }

    private var targetName: String {
        guard let issue = target?.issue else { return "quyết định trước" }
        return "Quyết định số \(issue.text) \(issue.day.inWords) của \(office.chairmanOffice)"
    }

    private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }

    private var list: PaperAnnex {
        let subject = decision.kind == .cancellation ? "Bị hủy bỏ việc tặng \(award)" : "Được tặng \(award)"
        let day = decision.issue?.day.inWords ?? "ngày      tháng      năm        "
        let number = decision.issue.map(\.text) ?? "        /QĐ-UBND"
        return PaperAnnex(
            title: "DANH SÁCH", subject: subject,
            belonging: "(Kèm theo Quyết định số \(number) \(day) của \(office.chairmanOffice))",
            body: DecisionPaper.lists(decision, hasGoldBook: true))
    }

    /// The recipients in parts, `I. TẬP THỂ`, `II. CÁ NHÂN`, each counted from 1; the sum stands below the last. Of one kind
    /// only there are no parts.
    /// - Parameter hasGoldBook: a proposal has no numbers of the gold book yet.
    static func lists(_ decision: Decision, hasGoldBook: Bool) -> [PaperBlock] {
        let kinds: [(AwardKind, String)] = [
            (.collective, "TẬP THỂ"), (.individual, "CÁ NHÂN"), (.household, "HỘ GIA ĐÌNH"),
        ]
        let parts = kinds.compactMap { kind, name in
            let items = decision.items.filter { $0.kind.countsAs == kind }
            return items.isEmpty ? nil : (name: name, items: items)
        }
        guard parts.count > 1 else {
            return [.table(table(decision, decision.items, hasGoldBook: hasGoldBook, isLast: true))]
        }
        let numerals = ["I", "II", "III"]
        return parts.enumerated().flatMap { place, part -> [PaperBlock] in
            let table = table(
                decision, part.items, hasGoldBook: hasGoldBook, isLast: place == parts.count - 1,
                of: part.items.first?.kind.countsAs)
            return [.heading("\(numerals[place]). \(part.name)"), .table(table)]
        }
    }

    /// Above names of one kind the head says what they are.
    static func nameColumn(_ kind: AwardKind?, _ share: Double) -> PaperTable.Column {
        let both = "Họ và tên, tên tập thể"
        let title =
            switch kind {
            case .collective: "Tên tập thể"
            case .individual: "Họ và tên"
            case .household: "Hộ gia đình"
            case nil: both
            }
        return PaperTable.Column(title, share, key: both)
    }

    /// Recipients in the order of the gold book, each with its money; of a cancellation without.
    private static func table(
        _ decision: Decision, _ items: [DecisionItem], hasGoldBook: Bool, isLast: Bool, of kind: AwardKind? = nil
    ) -> PaperTable {
        let hasMoney = decision.kind != .cancellation && decision.total > Dong(0)
        var columns: [PaperTable.Column] = [
            .init("TT", 0.8, .centre), nameColumn(kind, 3.2),
            .init("Chức vụ, đơn vị, địa chỉ", 3.2), .init("Thành tích", 4),
        ]
        if hasGoldBook { columns.insert(.init("Số sổ vàng", 1.1, .centre), at: 1) }
        if hasMoney { columns.append(.init("Tiền thưởng (đồng)", 1.9, .right)) }
        let rows = items.enumerated().map { place, item in
            [String(place + 1)] + (hasGoldBook ? [String(item.goldBook)] : [])
                + [item.name, item.detail, item.achievement] + (hasMoney ? [item.money.vietnamese] : [])
        }
        let total = hasMoney && isLast ? (label: "Tổng cộng", value: decision.total.vietnamese) : nil
        return PaperTable(columns, rows: rows, total: total)
    }
}
