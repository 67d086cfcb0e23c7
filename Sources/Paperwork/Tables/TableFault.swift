package import Wording

/// Why the bytes of a file are no table that could be read. What is wrong inside single rows is told row by row.
package enum TableFault: Error, Hashable, Sendable {
    case empty, tooLarge
    /// A text of more than `SourceText.limit` bytes; a workbook of the same rows is packed and much smaller.
    case textTooLarge
    /// The beginning is right and the end is missing.
    case cut
    /// The parts of the file contradict one another.
    case damaged
    /// Unpacked it would be out of all proportion.
    case bomb
    case encrypted, macros, strayPaths
    /// An XML part that declares a document type or entities.
    case entities
    /// Excel 97–2003.
    case oldExcel
    /// A zip archive or office file that is no workbook.
    case otherArchive
    /// A picture, a program, a PDF.
    case binary
    /// A text in no code of Vietnamese that is known.
    case letters
    /// No sheet of this name; those that there are.
    case noSheet(String, [String])
    /// A quotation mark that is opened on this line and never closed.
    case openQuote(line: Int)
    /// More rows than one file may have.
    case tooManyRows(Int)
    case tooManyColumns(Int)
    /// None of the first rows names the columns; those that are needed.
    case noHeader([String])
    /// The row of titles lacks some.
    case missingColumns(TableTitles)
    /// Titles, and nothing below them.
    case noRows

    /// One sentence for the person who brought the file: what is wrong and what to do.
    package var phrase: Phrase { TableWords.refusal(self) }

    init(_ fault: PaperFault) {
        switch fault {
        case .cut: self = .cut
        case .bomb: self = .bomb
        case .encrypted: self = .encrypted
        case .macros: self = .macros
        case .strayPaths: self = .strayPaths
        case .entities: self = .entities
        case .otherArchive: self = .otherArchive
        case .source, .damaged, .external, .oldWord, .richText, .pdf, .noRoom: self = .damaged
        }
    }
}

/// The row that was taken for the titles, what it lacks, and what the missing columns may be called.
package struct TableTitles: Hashable, Sendable {
    /// As the file counts.
    package let row: Int
    package let read: [String]
    package let missing: [String]
    /// Titles that are known for each missing column, in their order.
    package let known: [[String]]

    init(_ row: TableRow, _ missing: [Int], _ form: TableForm) {
        self.row = row.number
        read = row.cells.filter { !$0.isEmpty }.map {
            $0.said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        self.missing = missing.map { form.columns[$0].title.vietnamese }
        known = missing.map { [form.columns[$0].title.vietnamese] + form.columns[$0].others }
    }
}
