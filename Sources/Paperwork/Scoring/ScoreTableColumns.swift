import Domain
import Wording

/// The columns of a table of points as a spreadsheet; each stands for a key of `scoring` or `ties` (docs/plan-file.md).
enum ScoreTableColumn: String, CaseIterable {
    case code, sort, within, text, points, condition, part, whole, eachPoints, eachCount, eachText, bands, source

    /// A row that says what decides between equals has one of these sorts; its code is its place in the chain.
    static let ties: [String: TiePreference] = ["tie-higher": .higher, "tie-lower": .lower, "tie-vote": .vote]

    /// The form, for the template and for finding the columns.
    static let form = TableForm(
        title: .scoreGridTitle, columns: allCases.map(\.column),
        instructions: [.scoreGridHowRows, .scoreGridHowMethod, .scoreGridHowBands, .scoreGridHowTies, .tableHowExample])

    /// The keys under which the reader of plan files tells a problem of this column.
    var keys: [String] {
        switch self {
        case .code: ["code", "order"]
        case .sort: ["sort", "prefer"]
        case .part: ["ratio.part"]
        case .whole: ["ratio.whole"]
        case .eachPoints: ["each.points"]
        case .eachCount: ["each.count"]
        case .eachText: ["each.text"]
        default: [rawValue]
        }
    }

    private var column: TableColumn {
        let words = words
        return TableColumn(
            rawValue, words.title, others: words.others, isRequired: [.code, .sort, .text, .source].contains(self),
            note: words.note, choices: self == .sort ? ScoreTableColumn.sorts : [], width: words.width,
            example: words.example)
    }

    private static let sorts: [TableChoice] =
        ScoreSort.allCases.map { TableChoice($0.rawValue, $0.phrase) } + [
            TableChoice("tie-higher", .scoreGridTieHigher), TableChoice("tie-lower", .scoreGridTieLower),
            TableChoice("tie-vote", .scoreGridTieVote),
        ]

    private struct Words {
        let title: Phrase
        let note: Phrase
        let example: Phrase
        var others: [String] = []
        var width: Double = 16
    }

    private var words: Words {
        switch self {
        case .code:
            Words(
                title: .scoreGridCode, note: .scoreGridCodeNote, example: Phrase("VÍ DỤ: I.1", "EXAMPLE: I.1"),
                others: ["STT", "TT", "Số", "Mã"])
        case .sort: Words(title: .scoreGridSort, note: .scoreGridSortNote, example: ScoreSort.points.phrase, width: 26)
        case .within: Words(title: .scoreGridWithin, note: .scoreGridWithinNote, example: Phrase("I", "I"))
        case .text:
            Words(
                title: .scoreTableContent, note: .scoreGridTextNote,
                example: Phrase("Mở mới tài khoản an sinh xã hội", "New accounts for benefits"),
                others: ["Nội dung", "Tiêu chí", "Nội dung chấm điểm"], width: 48)
        case .points:
            Words(
                title: .scoreGridPoints, note: .scoreGridPointsNote, example: Phrase("40", "40"),
                others: ["Điểm", "Điểm chuẩn", "Thang điểm"])
        case .condition:
            Words(title: .scoreGridCondition, note: .scoreGridConditionNote, example: Phrase("", ""), width: 30)
        case .part:
            Words(
                title: .scoreGridPart, note: .scoreGridPartNote,
                example: Phrase("người mở mới tài khoản", "people with a new account"), width: 26)
        case .whole:
            Words(
                title: .scoreGridWhole, note: .scoreGridWholeNote,
                example: Phrase("người hưởng trợ cấp", "people with benefits"), width: 26)
        case .eachPoints: Words(title: .scoreGridEachPoints, note: .scoreGridEachNote, example: Phrase("", ""))
        case .eachCount: Words(title: .scoreGridEachCount, note: .scoreGridEachNote, example: Phrase("", ""))
        case .eachText: Words(title: .scoreGridEachText, note: .scoreGridEachNote, example: Phrase("", ""), width: 26)
        case .bands: Words(title: .scoreGridBands, note: .scoreGridHowBands, example: Phrase("", ""), width: 36)
        case .source:
            Words(
                title: .scoreGridSource, note: .scoreGridSourceNote,
                example: Phrase("Phụ lục, mục I", "Annex, section I"),
                others: ["Nguồn", "Căn cứ", "Mục"])
        }
    }
}
