package import Domain
package import Reading

/// What stands in one cell, as the file has it.
package enum TableCell: Hashable, Sendable {
    case empty
    case text(String)
    /// Digits with a point for decimals: `1234.5`.
    case number(String)
    case flag(Bool)
    case day(Day)
    /// `#N/A`, `#REF!`: a formula that has no value.
    case error(String)

    /// As it is shown to people.
    package var said: String {
        switch self {
        case .empty: ""
        case .text(let text), .error(let text): text
        case .number(let digits): digits.replacing(".", with: ",")
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        case .day(let day): day.vietnamese
        }
    }

    var isEmpty: Bool {
        if case .empty = self { return true }
        return false
    }

    /// A text, unless it is nothing but blanks.
    static func typed(_ text: String) -> TableCell {
        if let first = text.utf8.first, (0x21...0x7E).contains(first) { return .text(text) }
        return text.unicodeScalars.contains { !$0.properties.isWhitespace } ? .text(text) : .empty
    }

    /// The text of a cell that was typed as one.
    var typed: String? {
        if case .text(let text) = self { return text }
        return nil
    }
}

/// One row of a file; those with nothing in them are left out.
package struct TableRow: Hashable, Sendable {
    /// As the spreadsheet counts, or the line of the text file on which it begins; from 1.
    package let number: Int
    package var cells: [TableCell]

    subscript(_ column: Int) -> TableCell { cells.indices.contains(column) ? cells[column] : .empty }
}

/// A file as rows of cells, before anybody says what the columns mean.
package struct ReadTable: Sendable {
    /// The sheet that was read; `nil` for a text file.
    package let sheet: String?
    /// Sheets that were not read.
    package var others: [String] = []
    /// The codes its letters were typed in.
    package var letters: [LetterCode] = [.unicode]
    package var rows: [TableRow]
}
