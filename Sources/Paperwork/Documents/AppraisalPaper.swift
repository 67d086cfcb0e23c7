import Domain
import Wording

/// Báo cáo thẩm định: what the appraisers found in every dossier of an occasion, for the council (plan VI.2.1.d).
struct AppraisalPaper {
    private let record: PaperRecord
    private let dossiers: [PaperDossier]
    private let say = Language.vietnamese

    init(_ record: PaperRecord, _ dossiers: [PaperDossier]) { (self.record, self.dossiers) = (record, dossiers) }

    var paper: OfficialPaper {
        let office = record.office
        return OfficialPaper(
            head: PaperHeading(
                superior: office.standing.isEmpty ? nil : office.agency,
                issuer: office.standing.isEmpty ? office.issuer : [office.standing],
                number: PaperNumber(nil, symbol: "BC-…"), place: office.place, day: nil),
            title: "BÁO CÁO", subject: "Kết quả thẩm định hồ sơ đề nghị khen thưởng: \(record.occasionName)",
            body: [
                .addressees([PaperOffice.council]), .heading("I. TÌNH HÌNH CHUNG"), .paragraph(sum),
                .dashes(opinions), .heading("II. KẾT QUẢ THẨM ĐỊNH"), .table(table),
            ] + remarks + [.paragraph("\(office.runner) báo cáo \(PaperOffice.council) xem xét.")],
            close: .signed(
                recipients: ["Như trên", "Lưu: VT, hồ sơ khen thưởng"],
                PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")), made: record.now)
    }

    private var sum: String {
        let appraised = dossiers.filter { !$0.appraisals.isEmpty }.count
        let count = PaperCount.words(dossiers.map(\.nomination.kind.countsAs))
        return """
            Tính đến \(record.now.day.inWords) có \(PaperCount.zeroed(dossiers.count)) hồ sơ được nộp (\(count)); \
            \(PaperCount.zeroed(appraised)) hồ sơ đã có ý kiến thẩm định\(endedWords).
            """
    }

    private var endedWords: String {
        let parts = NominationStatus.allCases.filter(AppraisalPaper.ended.contains).compactMap { status -> String? in
            let count = dossiers.count { $0.nomination.status == status }
            return count == 0 ? nil : "\(PaperCount.zeroed(count)) hồ sơ \(say(status.phrase).lowercased())"
        }
        return parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))"
    }

    /// Opinions, not dossiers: one dossier may have several.
    private var opinions: [String] {
        Opinion.allCases.compactMap { opinion in
            let count = dossiers.reduce(0) { $0 + $1.appraisals.count { $0.opinion == opinion } }
            return count == 0
                ? nil : "\(say(opinion.phrase)): \(PaperCount.zeroed(count)) ý kiến."
        }
    }

    private var table: PaperTable {
        PaperTable(
            [
                .init("TT", 0.7, .centre), .init("Số hồ sơ", 1.6), .init("Tên, chức vụ, địa chỉ", 3.2),
                .init("Đơn vị đề nghị", 2.3), .init("Hình thức", 1.9), .init("Tiêu chí đạt", 1.1, .centre),
                .init("Ý kiến thẩm định", 2.2),
            ],
            rows: dossiers.enumerated().map { place, dossier in
                let findings = dossier.appraisals.flatMap(\.findings)
                let met = findings.count { $0.verdict == .met }
                let opinions = dossier.appraisals.map { "\(say($0.opinion.phrase)) (\($0.appraiserName))" }
                return [
                    String(place + 1), dossier.nomination.number ?? "", dossier.title, dossier.unit,
                    record.awardName(dossier.nomination.award), findings.isEmpty ? "–" : "\(met)/\(findings.count)",
                    opinion(dossier, opinions),
                ]
            })
    }

    /// A dossier that ended without being appraised says how: it waits for nobody's opinion.
    private func opinion(_ dossier: PaperDossier, _ opinions: [String]) -> String {
        let status = dossier.nomination.status
        let reason = dossier.nomination.statusReason
        let words = reason.isEmpty ? say(status.phrase) : "\(say(status.phrase)): \(reason)"
        if AppraisalPaper.ended.contains(status) { return (opinions + [words]).joined(separator: "; ") }
        if !opinions.isEmpty { return opinions.joined(separator: "; ") }
        switch status {
        case .returned: return "Chưa thẩm định (\(say(status.phrase).lowercased()))"
        case .submitted, .accepted: return "Chưa thẩm định"
        default: return "Không có ý kiến thẩm định"
        }
    }

    /// Ended before the council.
    private static let ended: Set<NominationStatus> = [.declined, .lapsed, .withdrawn]

    /// What is not simply met, each under the name it belongs to.
    private var remarks: [PaperBlock] {
        let lines = dossiers.flatMap { dossier in
            dossier.appraisals.compactMap { appraisal -> String? in
                let open = appraisal.findings.filter { $0.verdict != .met || !$0.remark.isEmpty }.map { finding in
                    let name = record.plan.criterion(finding.criterion)?.text ?? finding.criterion
                    return
                        "\(name): \(say(finding.verdict.phrase))\(finding.remark.isEmpty ? "" : " (\(finding.remark))")"
                }
                let words = open + (appraisal.remark.isEmpty ? [] : [appraisal.remark])
                return words.isEmpty
                    ? nil : "\(dossier.name) – \(appraisal.appraiserName): \(words.joined(separator: "; "))"
            }
        }
        return lines.isEmpty ? [] : [.heading("III. NHẬN XÉT"), .dashes(lines)]
    }
}
