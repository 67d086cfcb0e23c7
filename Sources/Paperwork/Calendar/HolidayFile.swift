package import Domain
package import Wording

/// A file of holidays: `day,name` and, where it matters, `off` or `working` as a third column. Years that stand in it
/// are taken from it alone; all others follow the general rule.
package struct HolidayFile: Sendable {
    package let changes: [DayChange]

    /// Reads UTF-8, with or without its mark, with or without a first line of headings; quotes as in RFC 4180. Blank
    /// lines and lines that begin with `#` are passed over.
    /// - Throws: `HolidayFault` with everything wrong, line by line.
    package static func read(_ bytes: [UInt8]) throws -> HolidayFile {
        guard bytes.count <= most else { throw HolidayFault([.tooLarge]) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw HolidayFault([.notUTF8]) }
        var reader = HolidayReader()
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (place, line) in lines.enumerated() { reader.take(line, number: place + 1) }
        guard reader.problems.isEmpty else { throw HolidayFault(reader.problems) }
        return HolidayFile(changes: reader.changes)
    }

    /// The calendar of a movement by this file.
    package func calendar(around period: Period) -> WorkingCalendar {
        let named = Set(changes.map(\.day.year))
        return WorkingCalendar(
            years: WorkingCalendar.years(around: period),
            rules: { named.contains($0) ? [] : HolidayRules.holidays(of: $0) }, changes: changes)
    }

    private static let most = 256 * 1024
}

/// Why a file of holidays can not be used.
package struct HolidayFault: Error, Hashable, Sendable {
    package let problems: [HolidayProblem]

    init(_ problems: [HolidayProblem]) { self.problems = problems }
}

package enum HolidayProblem: Hashable, Sendable {
    case notUTF8, tooLarge
    case notADay(line: Int, text: String)
    case noName(line: Int)
    case unknownWork(line: Int, text: String)
    case repeated(line: Int, first: Int)
    case openQuote(line: Int)

    package var phrase: Phrase {
        switch self {
        case .notUTF8: Phrase("Tệp ngày nghỉ không phải UTF-8.", "The file of holidays is not UTF-8.")
        case .tooLarge: Phrase("Tệp ngày nghỉ lớn hơn 256 KB.", "The file of holidays is larger than 256 KB.")
        case .notADay(let line, let text):
            Phrase(
                "Dòng \(line): “\(text)” không phải là ngày (2026-02-17 hoặc 17/2/2026).",
                "Line \(line): “\(text)” is no day (2026-02-17 or 17/2/2026).")
        case .noName(let line):
            Phrase("Dòng \(line): thiếu tên ngày nghỉ.", "Line \(line): the name of the day is missing.")
        case .unknownWork(let line, let text):
            Phrase(
                "Dòng \(line): cột thứ ba chỉ nhận off hoặc working, không phải “\(text)”.",
                "Line \(line): the third column is off or working, not “\(text)”.")
        case .repeated(let line, let first):
            Phrase("Dòng \(line): ngày này đã có ở dòng \(first).", "Line \(line): this day stands in line \(first).")
        case .openQuote(let line):
            Phrase("Dòng \(line): dấu ngoặc kép chưa đóng.", "Line \(line): a quote is not closed.")
        }
    }
}
