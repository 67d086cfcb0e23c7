package import Domain
import Wording

/// The book of outgoing papers of one year as a paper. Columns of the official form that no record fills (addressees,
/// copies, who keeps one) are left out rather than printed empty.
package struct RegisterPaper {
    private let office: PaperOffice
    private let year: Int
    private let lines: [RegisterLine]
    private let now: Moment

    /// - Parameter lines: of `year`, oldest first.
    package init(_ office: PaperOffice, year: Int, _ lines: [RegisterLine], now: Moment) {
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
            body: [.paragraph(sum)] + (lines.isEmpty ? [] : [.table(table)]),
            close: .pair(
                PaperSignature(.own("NGƯỜI LẬP SỔ"), name: ""), PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")),
            made: now)
    }

    private var table: PaperTable {
        let say = Language.vietnamese
        return PaperTable(
            [
                .init("TT", 0.8, .centre), .init("Số, ký hiệu", 2.2), .init("Ngày, tháng", 2.2, .centre),
                .init("Tên loại và trích yếu", 4.6), .init("Người ký", 2.4), .init("Ghi chú", 1.8),
            ],
            rows: lines.enumerated().map { place, line in
                [
                    String(place + 1), line.number, line.day.vietnamese, "\(say(line.kind.phrase)): \(line.subject)",
                    line.signer, note(line),
                ]
            })
    }

    /// What later became of a decision.
    private func note(_ line: RegisterLine) -> String {
        guard let status = line.status, status == .replaced || status == .cancelled else { return "" }
        return Language.vietnamese(status.phrase)
    }
}
