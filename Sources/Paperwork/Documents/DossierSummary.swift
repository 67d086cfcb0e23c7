import Domain
import Wording

/// Bảng tổng hợp hồ sơ: every dossier handed in on an occasion, where it stands and what the appraisers said.
struct DossierSummary {
    private let record: PaperRecord
    private let dossiers: [PaperDossier]

    init(_ record: PaperRecord, _ dossiers: [PaperDossier]) { (self.record, self.dossiers) = (record, dossiers) }

    var paper: OfficialPaper {
        let office = record.office
        let count = PaperCount.words(dossiers.map(\.nomination.kind.countsAs))
        let sum =
            dossiers.isEmpty
            ? "Chưa có hồ sơ nào được nộp."
            : "Tổng số: \(dossiers.count) hồ sơ (\(count)), tính đến \(record.now.day.inWords)."
        return OfficialPaper(
            head: PaperHeading(
                superior: office.standing.isEmpty ? nil : office.agency,
                issuer: office.standing.isEmpty ? office.issuer : [office.standing], number: nil, place: office.place,
                day: record.now.day),
            title: "BẢNG TỔNG HỢP HỒ SƠ", subject: "Đề nghị khen thưởng: \(record.occasionName)",
            body: [.paragraph(sum)] + (dossiers.isEmpty ? [] : [.table(table)]),
            close: .pair(
                PaperSignature(.own("NGƯỜI LẬP BẢNG"), name: ""),
                PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")), made: record.now)
    }

    private var table: PaperTable {
        let say = Language.vietnamese
        return PaperTable(
            [
                .init("TT", 0.8, .centre), .init("Số hồ sơ", 1.7), .init("Tên, chức vụ, địa chỉ", 3.6),
                .init("Đơn vị đề nghị", 2.4), .init("Hình thức", 2.1), .init("Ý kiến thẩm định", 2),
                .init("Tình trạng", 1.9),
            ],
            rows: dossiers.enumerated().map { place, dossier in
                [
                    String(place + 1), dossier.nomination.number ?? "", dossier.title, dossier.unit,
                    record.awardName(dossier.nomination.award),
                    dossier.opinions.map { say($0.phrase) }.joined(separator: "; "),
                    say(dossier.nomination.status.phrase),
                ]
            })
    }
}

extension PaperDossier {
    /// `Nguyễn Thị Hoa, Giáo viên`.
    var title: String { [name, detail].filter { !$0.isEmpty }.joined(separator: ", ") }
}
