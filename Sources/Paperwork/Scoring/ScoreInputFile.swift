package import Domain
package import Wording

/// Figures of several participants as comma-separated values: a line each, columns named after the rows of the table.
///
/// `name`, `2.part`, `2.whole`, `1.met`, `5.1.points`, `tie.1.1`, `women`, `members`, `kind`, `gender` (docs/scoring.md).
package struct ScoreInputFile: Sendable {
    package let participants: [ScoredInput]

    /// Reads UTF-8, with or without its mark; parted by `,` or `;`, quotes as in RFC 4180. Decimals with point or comma.
    /// - Throws: `ScoreInputFault` with everything wrong, line by line.
    package static func read(_ bytes: [UInt8], under table: ScoreTable) throws -> ScoreInputFile {
        guard bytes.count <= most else { throw ScoreInputFault([.tooLarge]) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw ScoreInputFault([.notUTF8]) }
        guard let lines = CSVLines.read(text) else { throw ScoreInputFault([.openQuote]) }
        var reader = ScoreInputReader(table: table)
        for line in lines { reader.take(line) }
        reader.finish()
        guard reader.problems.isEmpty else { throw ScoreInputFault(reader.problems) }
        return ScoreInputFile(participants: reader.participants)
    }

    /// A file to begin with: the line of headings a table asks for.
    package static func template(_ table: ScoreTable) -> String {
        (["name", "kind"] + ScoreInputColumn.all(table).map(\.name)).joined(separator: ",") + "\r\n"
    }

    private static let most = 8 << 20
}

package struct ScoredInput: Hashable, Sendable {
    package var name: String
    package var kind: ParticipantKind
    package var gender: Gender?
    package var answers: ScoreAnswers

    package init(name: String, kind: ParticipantKind = .collective, gender: Gender? = nil, answers: ScoreAnswers) {
        (self.name, self.kind, self.gender, self.answers) = (name, kind, gender, answers)
    }
}

/// Why a file of figures can not be used.
package struct ScoreInputFault: Error, Hashable, Sendable {
    package let problems: [ScoreInputProblem]

    init(_ problems: [ScoreInputProblem]) { self.problems = problems }
}

package enum ScoreInputProblem: Hashable, Sendable {
    case notUTF8, tooLarge, openQuote, noName, empty
    case unknownColumn(String)
    case columnTwice(String)
    case nameMissing(line: Int)
    case nameTwice(line: Int, name: String)
    case unreadable(line: Int, column: String, text: String)

    package var phrase: Phrase {
        switch self {
        case .notUTF8: Phrase("Tệp số liệu không phải UTF-8.", "The file of figures is not UTF-8.")
        case .tooLarge: Phrase("Tệp số liệu lớn hơn 8 MB.", "The file of figures is larger than 8 MB.")
        case .openQuote: Phrase("Có dấu ngoặc kép chưa đóng.", "A quote is not closed.")
        case .noName:
            Phrase(
                "Dòng đầu phải là tên các cột và có cột name.", "The first line names the columns, and one is name.")
        case .empty: Phrase("Tệp không có dòng số liệu nào.", "The file has no line of figures.")
        case .unknownColumn(let name):
            Phrase("Thang điểm không có cột “\(name)”.", "The table has no column “\(name)”.")
        case .columnTwice(let name): Phrase("Cột “\(name)” có hai lần.", "Column “\(name)” stands twice.")
        case .nameMissing(let line): Phrase("Dòng \(line): thiếu tên.", "Line \(line): the name is missing.")
        case .nameTwice(let line, let name):
            Phrase("Dòng \(line): “\(name)” đã có ở dòng trên.", "Line \(line): “\(name)” stands above already.")
        case .unreadable(let line, let column, let text):
            Phrase(
                "Dòng \(line), cột \(column): không đọc được “\(text)”.",
                "Line \(line), column \(column): “\(text)” can not be read.")
        }
    }
}
