/// The sorts of administrative paper (Decree 30/2020 art. 7), by the line in capitals above the title.
package enum PaperSort: String, CaseIterable, Sendable {
    case resolution = "Nghị quyết"
    case decision = "Quyết định"
    case directive = "Chỉ thị"
    case regulation = "Quy chế"
    case rules = "Quy định"
    case notice = "Thông báo"
    case announcement = "Thông cáo"
    case guidance = "Hướng dẫn"
    case programme = "Chương trình"
    case plan = "Kế hoạch"
    case option = "Phương án"
    case scheme = "Đề án"
    case project = "Dự án"
    case report = "Báo cáo"
    case minutes = "Biên bản"
    case submission = "Tờ trình"
    case contract = "Hợp đồng"
    case telegram = "Công điện"
    case invitation = "Giấy mời"
    case decree = "Nghị định"
    case circular = "Thông tư"
    case law = "Luật"
    case contest = "Thể lệ"
    case speech = "Bài phát biểu"

    /// The line holds the name and hardly more, in capitals.
    init?(_ paragraph: Paragraph) {
        guard let first = paragraph.words.first, first.isUpper else { return nil }
        for sort in PaperSort.allCases {
            guard let length = PaperSort.terms[sort]?.length(in: paragraph.words, at: 0) else { continue }
            let name = paragraph.words[..<length]
            // The title may stand on the same line: "KẾ HOẠCH Phát động phong trào …".
            let goesOn = paragraph.words.count > length && paragraph.words[length].isCapital
            if name.allSatisfy(\.isUpper) && (paragraph.words.count == length || paragraph.isUpper || goesOn) {
                self = sort
                return
            }
        }
        return nil
    }

    /// Words of the name.
    var length: Int { PaperSort.terms[self]?.spellings.first?.count ?? 0 }

    private static let terms = Dictionary(uniqueKeysWithValues: allCases.map { ($0, Term($0.rawValue)) })
}
