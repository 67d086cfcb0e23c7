import Domain
import Wording

/// Hướng dẫn: what the office asks of the units on an occasion, from the guidance the program enforces (plan VI.2.1.d).
struct GuidancePaper {
    private let record: PaperRecord
    private let guidance: Guidance
    private let say = Language.vietnamese

    init(_ record: PaperRecord, _ guidance: Guidance) { (self.record, self.guidance) = (record, guidance) }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: PaperHeading(
                superior: office.standing.isEmpty ? nil : office.agency,
                issuer: office.standing.isEmpty ? office.issuer : [office.standing],
                number: PaperNumber(nil, symbol: "HD-…"), place: office.place, day: nil),
            title: "HƯỚNG DẪN", subject: "Lập hồ sơ đề nghị khen thưởng: \(record.occasionName)",
            body: [
                .addressees(["Các đơn vị tham gia phong trào"]), .bases([basis]),
                .paragraph("\(office.runner) hướng dẫn lập và nộp hồ sơ \(record.occasionName) như sau:"),
            ] + awards + dossier + time + notes,
            close: .signed(
                recipients: ["Như trên", office.agency, "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")), made: record.now)
    }

    private var basis: String {
        let plan = record.plan.identity
        let number = plan.number.map { " số \($0)/\(plan.symbol)" } ?? ""
        return "Căn cứ Kế hoạch\(number) ngày \(plan.date.vietnamese) của \(plan.agency)"
    }

    /// Papers of forms the occasion gives; those of another, which somebody may have kept in the list, ask for nothing.
    private var papers: [RequiredPaper] {
        guard let occasion = record.occasion else { return guidance.papers }
        let given = Set(record.plan.awards(on: occasion.planned).map(\.code))
        return guidance.papers.filter { given.contains($0.award) }
    }

    /// The awards that dossiers are asked for, with what the plan's quota lets through.
    private var awards: [PaperBlock] {
        let codes = record.plan.awards.map(\.code).filter { code in papers.contains { $0.award == code } }
        let lines = codes.map { code -> String in
            let rules = record.occasion.map { record.plan.quotas(award: code, occasion: $0.planned) } ?? []
            let limits = rules.filter { $0.competence == .own }.map { say($0.phrase(naming: names)) }
            return "\(record.awardName(code))\(limits.isEmpty ? "" : ": \(limits.joined(separator: "; "))")."
        }
        return [.heading("1. Hình thức khen thưởng, số lượng"), .dashes(lines)]
    }

    private var names: [String: String] {
        Dictionary(record.plan.occasions.map { ($0.code, $0.name) }) { first, _ in first }
    }

    private var dossier: [PaperBlock] {
        let table = PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Thành phần hồ sơ", 4.4), .init("Hình thức", 2.2),
                .init("Đối tượng", 2.4), .init("Số bản", 0.9, .centre), .init("Bắt buộc", 1.1, .centre),
            ],
            rows: papers.enumerated().map { place, paper in
                let kinds = paper.kinds.map { say($0.phrase) }.joined(separator: ", ")
                return [
                    String(place + 1), paper.name, record.awardName(paper.award), kinds.isEmpty ? "Tất cả" : kinds,
                    PaperCount.zeroed(paper.sets), paper.required ? "Có" : "Không",
                ]
            })
        return [.heading("2. Hồ sơ đề nghị"), .table(table)]
    }

    private var time: [PaperBlock] {
        let decision = guidance.decisionDay.map {
            [PaperBlock.paragraph("Dự kiến quyết định khen thưởng: \($0.inWords).")]
        }
        return [
            .heading("3. Thời hạn, nơi nộp"),
            .paragraph("Nộp hồ sơ chậm nhất \(PaperMoment.words(guidance.deadline)). Quá thời hạn không nhận hồ sơ."),
            .paragraph("Bản giấy nộp tại: \(guidance.place)."),
        ] + (decision ?? [])
    }

    private var notes: [PaperBlock] {
        let lines = PaperText.lines(guidance.notes)
        return lines.isEmpty ? [] : [.heading("4. Lưu ý")] + lines.map { .paragraph($0) }
    }
}
