import Domain
import Wording

/// A plan's data in the order in which such a paper says it. The data are shorter than the signed plan (no aims in figures,
/// no measures, no closing), so the paper is headed as an extract and bears no number and no signature. Codes and sections of
/// the plan file do not stand in it; `PlanWriter` writes the text that is read back.
struct PlanDraftPaper {
    private let record: PaperRecord
    private let say = Language.vietnamese

    init(_ record: PaperRecord) { self.record = record }

    private var plan: Plan { record.plan }

    var paper: OfficialPaper {
        let identity = plan.identity
        return OfficialPaper(
            head: PaperHeading(
                superior: identity.superior, issuer: issuer(identity.agency), number: nil, place: identity.place,
                day: record.now.day),
            title: "TÓM TẮT KẾ HOẠCH", subject: subject(identity.title),
            body: [.paragraph(origin), .bases(plan.bases.map(basis))] + [
                .paragraph("\(identity.agency) phát động phong trào “\(identity.movement)” với những nội dung sau:")
            ] + aims + content + criteria + awards + procedure + duties + recipients,
            close: .signed(recipients: [], PaperSignature(title: "", name: "")), made: record.now)
    }

    /// Which paper is the plan itself.
    private var origin: String {
        let identity = plan.identity
        let number = identity.number.map { " số \($0)/\(identity.symbol)" } ?? ""
        return """
            Bản tóm tắt này lập từ dữ liệu của Kế hoạch\(number) ngày \(identity.date.vietnamese) do \
            \(identity.signerTitle.lowercased()) \(identity.signer) ký, không thay cho Kế hoạch. Những phần không đưa vào dữ \
            liệu (mục tiêu, giải pháp, lời kết) xem tại Kế hoạch.
            """
    }

    private var recipients: [PaperBlock] {
        plan.recipients.isEmpty
            ? [] : [.heading("\(numeral(6)). NƠI NHẬN KẾ HOẠCH"), .dashes(plan.recipients.map { sentence($0.text) })]
    }

    private func issuer(_ agency: String) -> [String] {
        PaperOffice(agency: agency, place: "", standing: "", chairman: "").issuer
    }

    /// Below KẾ HOẠCH the subject does not begin with it again.
    private func subject(_ title: String) -> String {
        let word = "kế hoạch "
        guard title.lowercased().hasPrefix(word) else { return title }
        let rest = title.dropFirst(word.count)
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    private func basis(_ basis: LegalBasis) -> String {
        let number = basis.number.isEmpty ? "" : " số \(basis.number)"
        let issuer = basis.issuer.isEmpty ? "" : " của \(basis.issuer)"
        return "Căn cứ \(basis.kind)\(number) ngày \(basis.date.vietnamese)\(issuer) \(basis.subject)"
    }

    /// Points stand under numbered parts: with dashes, so that no 1. stands under a 1.
    private func part(_ title: String, _ texts: [String]) -> [PaperBlock] {
        texts.isEmpty ? [] : [.heading(title), .dashes(texts.map(sentence))]
    }

    private var awards: [PaperBlock] { PlanDraftAwards(plan).blocks(as: numeral(3)) }

    /// Parts that are there, numbered without a gap.
    /// - Parameter place: of the part among all there may be, from 0.
    private func numeral(_ place: Int) -> String {
        let isThere = [
            true, true, !plan.criteria.isEmpty, !(plan.occasions.isEmpty && plan.awards.isEmpty), plan.procedure != nil,
            !plan.responsibilities.isEmpty, !plan.recipients.isEmpty,
        ]
        let names = ["I", "II", "III", "IV", "V", "VI", "VII"]
        return names[isThere[..<min(place, names.count - 1)].count { $0 }]
    }

    private func sentence(_ text: String) -> String {
        text.last.map { ".;:!?…".contains($0) } ?? true ? text : "\(text)."
    }

    private var aims: [PaperBlock] {
        [.heading("I. MỤC ĐÍCH, YÊU CẦU")] + part("1. Mục đích", plan.purposes.map(\.text))
            + part("2. Yêu cầu", plan.requirements.map(\.text))
    }

    private var content: [PaperBlock] {
        let period = plan.identity.period
        let phases = plan.phases.map { "\($0.name): từ \($0.period.first.inWords) đến \($0.period.last.inWords)." }
        let themes = plan.themes.map { theme in
            PaperBlock.paragraph(
                "\(theme.code)) \(sentence(theme.text.isEmpty ? theme.name : "\(theme.name): \(theme.text)"))")
        }
        return [.heading("II. ĐỐI TƯỢNG, THỜI GIAN, NỘI DUNG THI ĐUA")]
            + part("1. Đối tượng", plan.participants.map(\.name))
            + [
                .heading("2. Thời gian"),
                .paragraph("Từ \(period.first.inWords) đến \(period.last.inWords)."),
            ] + (phases.isEmpty ? [] : [.dashes(phases)]) + (themes.isEmpty ? [] : [.heading("3. Nội dung thi đua")])
            + themes
    }

    private var criteria: [PaperBlock] {
        guard !plan.criteria.isEmpty else { return [] }
        let names = Dictionary(plan.participants.map { ($0.code, $0.name) }) { first, _ in first }
        var (blocks, groups, texts): ([PaperBlock], [String]?, [String]) = ([], nil, [])
        for criterion in plan.criteria {
            if groups != criterion.groups, let known = groups {
                blocks += part("Đối với: \(known.map { names[$0] ?? $0 }.joined(separator: "; "))", texts)
                texts = []
            }
            groups = criterion.groups
            texts.append(criterion.text)
        }
        blocks += part("Đối với: \((groups ?? []).map { names[$0] ?? $0 }.joined(separator: "; "))", texts)
        return [.heading("\(numeral(2)). TIÊU CHÍ")] + blocks
    }

    private var procedure: [PaperBlock] {
        guard let procedure = plan.procedure else { return [] }
        let papers = procedure.papers.map { paper in
            paper.text + (paper.sets.map { " (\(PaperCount.zeroed($0)) bộ)" } ?? "")
        }
        let deadlines = procedure.deadlines.map { deadline -> String in
            switch deadline.due {
            case .on(let day): "\(deadline.text): \(day.inWords)."
            case .yearly(let month, let day):
                "\(deadline.text): ngày \(PaperCount.zeroed(day)) tháng \(month) hằng năm."
            }
        }
        let votes = procedure.thresholds.map { "\($0.text): \($0.share.text.replacing(".", with: ","))." }
        let points = procedure.scoring.map { [$0.code, $0.text, $0.points.vietnamese] }
        let table = PaperTable(
            [.init("Số", 0.9, .centre), .init("Nội dung", 7), .init("Điểm tối đa", 1.3, .right)], rows: points)
        return [.heading("\(numeral(4)). HỒ SƠ, THỜI HẠN, CÁCH XÉT")] + part("Hồ sơ", papers)
            + part("Thời hạn", deadlines)
            + part("Biểu quyết", votes) + (points.isEmpty ? [] : [.heading("Thang điểm"), .table(table)])
            + part("Khi bằng nhau", procedure.ties.map(\.text))
    }

    /// Neighbours of one body stand together.
    private var duties: [PaperBlock] {
        guard !plan.responsibilities.isEmpty else { return [] }
        var blocks: [PaperBlock] = [.heading("\(numeral(5)). TỔ CHỨC THỰC HIỆN")]
        var (body, number): (String?, Int) = (nil, 0)
        for duty in plan.responsibilities {
            if body != duty.body {
                (body, number) = (duty.body, number + 1)
                blocks.append(.heading("\(number). \(duty.body)"))
            }
            blocks.append(.dashes([sentence(duty.task)]))
        }
        return blocks
    }
}

/// Section IV of a plan: occasions, forms and numbers.
struct PlanDraftAwards {
    private let plan: Plan
    private let say = Language.vietnamese

    init(_ plan: Plan) { self.plan = plan }

    func blocks(as numeral: String) -> [PaperBlock] {
        if plan.occasions.isEmpty && plan.awards.isEmpty { return [] }
        let occasions = plan.occasions.map { occasion in
            occasion.name.contains(String(occasion.year))
                ? "\(occasion.name)." : "\(occasion.name) (năm \(occasion.year))."
        }
        let awards = plan.awards.map { award in
            "\(award.name)\(award.competence == .upper ? " (đề nghị cấp trên)" : "")."
        }
        return [.heading("\(numeral). KHEN THƯỞNG")]
            + (occasions.isEmpty ? [] : [.heading("1. Các đợt khen thưởng"), .dashes(occasions)])
            + (awards.isEmpty ? [] : [.heading("2. Hình thức"), .dashes(awards)])
            + (plan.quotas.isEmpty ? [] : [.heading("3. Số lượng tối đa"), .table(quotas)])
    }

    private var quotas: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Hình thức", 3.4), .init("Số lượng tối đa", 6),
            ],
            rows: plan.quotas.enumerated().map { place, rule in
                [String(place + 1), plan.award(rule.award)?.name ?? rule.award, say(rule.phrase(naming: names))]
            })
    }

    private var names: [String: String] {
        Dictionary(plan.occasions.map { ($0.code, $0.name) }) { first, _ in first }
    }
}
