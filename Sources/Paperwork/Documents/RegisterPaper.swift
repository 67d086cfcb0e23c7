package import Domain
import Wording

/// The book of outgoing papers of one year as a paper. Columns of the official form that no record fills (addressees,
/// copies, who keeps one) are left out rather than printed empty.
package struct RegisterPaper {
    private let office: PaperOffice
    private let year: Int
    private let lines: [RegisterLine]
    private let gaps: [NumberGap]
    private let now: Moment

    /// - Parameters:
    ///   - lines: of `year`, oldest first.
    ///   - gaps: numbers of that year that are no paper of the program.
    package init(
        _ office: PaperOffice, year: Int, _ lines: [RegisterLine], gaps: [NumberGap] = [], now: Moment
    ) {
        self.gaps = gaps
        (self.office, self.year, self.lines, self.now) = (office, year, lines, now)
    }

    package var paper: OfficialPaper {
        let sum =
            lines.isEmpty
            ? "Chưa có văn bản nào trong năm \(year)."
            : "Tổng số: \(lines.count) văn bản, tính đến \(now.day.inWords)."
        return OfficialPaper(
            head: PaperHeading(issuer: office.issuer, number: nil, place: office.place, day: now.day),
            title: "SỔ ĐĂNG KÝ VĂN BẢN ĐI", subject: "Phong trào thi đua, năm \(year)",
            body: [.paragraph(sum)] + (lines.isEmpty ? [] : [.table(table)]) + missing,
            close: .pair(
                PaperSignature(.own("NGƯỜI LẬP SỔ"), name: ""), PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")),
            made: now)
    }

    private var table: PaperTable {
        let say = Language.vietnamese
        return PaperTable(
            [
                .init("TT", 0.8, .centre), .init("Số, ký hiệu", 2.2), .init("Ngày, tháng", 2.2, .centre),
                .init("Tên loại và trích yếu", 4.2), .init("Người ký", 2.2), .init("Ghi chú", 2.6),
            ],
            rows: lines.enumerated().map { place, line in
                [
                    String(place + 1), line.number, line.day.vietnamese, "\(say(line.kind.phrase)): \(line.subject)",
                    line.signer, note(line),
                ]
            })
    }

    /// Numbers of the office's register that stand on no paper of the program, each with what the clerk wrote of it.
    private var missing: [PaperBlock] {
        if gaps.isEmpty { return [] }
        let say = Language.vietnamese
        let table = PaperTable(
            [
                .init("Số", 1.6, .centre), .init("Loại văn bản", 2.6), .init("Giải thích", 6),
                .init("Ngày ghi", 2.2, .centre),
            ],
            rows: gaps.map { gap in
                [
                    gap.words, say(gap.kind.phrase), gap.note?.reason ?? say(.registerUnexplained),
                    gap.note?.noted.day.vietnamese ?? "",
                ]
            })
        return [.heading("Số văn thư không phải văn bản trong sổ này"), .table(table)]
    }

    /// What later became of the paper.
    private func note(_ line: RegisterLine) -> String {
        let say = Language.vietnamese
        let corrected = line.corrections.map { say(.registerCorrected, ["letter": $0]) }
        guard let status = line.status, status == .replaced || status == .cancelled else {
            return corrected.joined(separator: "; ")
        }
        return ([say(status.phrase)] + corrected).joined(separator: "; ")
    }
}
