package import Domain

/// Danh mục hồ sơ nộp lưu: what an archive hands over, a row for each record, as a paper and as a table. Its form was not
/// compared with the rules on archives (chưa đối chiếu).
package struct HandoverList: Sendable {
    private let index: ArchiveIndex
    private let office: PaperOffice
    private let made: Moment

    package init(_ index: ArchiveIndex, office: PaperOffice, made: Moment) {
        (self.index, self.office, self.made) = (index, office, made)
    }

    /// Every format this machine can make, by name.
    package var files: [(name: String, bytes: [UInt8])] {
        let papers = PaperFileFormat.allCases.compactMap { format -> (name: String, bytes: [UInt8])? in
            (try? PaperDraft.bytes(paper, as: format)).map { ("\(HandoverList.name).\(format.rawValue)", $0) }
        }
        return papers + [("\(HandoverList.name).csv", table.csv)]
    }

    /// No record knows how many sheets of paper there are, and no source was read that sets how long each is kept.
    private static let free = """
        Thời hạn bảo quản và số tờ do cơ quan ghi theo danh mục của mình: quy định về thời hạn chưa đối chiếu, số tờ giấy không có \
        trong phần mềm.
        """
    private static let name = "danh-muc-ho-so-nop-luu"
    private static let titles = [
        "TT", "Số, ký hiệu", "Tiêu đề hồ sơ", "Ngày", "Thời hạn bảo quản", "Số tờ", "Số tệp", "Thư mục",
    ]

    package var paper: OfficialPaper {
        let files = index.folders.reduce(0) { $0 + $1.files.count }
        let sum = "Tổng số: \(index.folders.count) hồ sơ, \(files) tệp điện tử, lập \(index.made.inWords)."
        return OfficialPaper(
            head: PaperHeading(
                superior: office.standing.isEmpty ? nil : office.agency,
                issuer: office.standing.isEmpty ? office.issuer : [office.standing], number: nil, place: office.place,
                day: index.made),
            title: "DANH MỤC HỒ SƠ NỘP LƯU", subject: index.occasion,
            body: [.paragraph(sum), .paragraph(HandoverList.free)] + (rows.isEmpty ? [] : [.table(list)]),
            close: .pair(PaperSignature(.own("BÊN GIAO"), name: ""), PaperSignature(.own("BÊN NHẬN"), name: "")),
            made: made)
    }

    private var list: PaperTable {
        let shares: [(Double, PaperTable.Alignment)] = [
            (0.6, .centre), (2.2, .left), (3.4, .left), (1.9, .centre), (1.2, .centre), (0.7, .centre),
            (0.7, .centre), (1.9, .left),
        ]
        return PaperTable(zip(HandoverList.titles, shares).map { .init($0, $1.0, $1.1) }, rows: rows)
    }

    private var table: OutTable {
        var table = OutTable("Danh mục", HandoverList.titles)
        for row in rows { table.add(row) }
        return table
    }

    private var rows: [[String]] {
        index.folders.enumerated().map { place, folder in
            [
                String(place + 1), folder.number, title(folder), folder.day?.vietnamese ?? "", "", "",
                String(folder.files.count), folder.path,
            ]
        }
    }

    /// `Hồ sơ đề nghị khen thưởng: Nguyễn Thị Hoa (Trường Mầm non · Giấy khen)`.
    private func title(_ folder: ArchiveIndex.Folder) -> String {
        let kinds = [
            ("ho-so/", "Hồ sơ đề nghị khen thưởng"), ("phien-hop/", "Phiên họp Hội đồng ngày"),
            ("kien-nghi/", "Kiến nghị"), ("kiem-tra/", "Kiểm tra, giám sát"),
        ]
        let kind = kinds.first { folder.path.hasPrefix($0.0) }?.1 ?? "Quyết định"
        let detail = folder.detail.isEmpty ? "" : " (\(folder.detail))"
        return "\(kind)\(kind.hasSuffix("ngày") ? "" : ":") \(folder.title)\(detail)"
    }
}
