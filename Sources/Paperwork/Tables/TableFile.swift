package import Reading

/// A table as an office keeps it: `.xlsx`, or text with commas, semicolons or tabs. Bytes in, rows out.
package enum TableFile {
    /// Bytes of the largest file that is read.
    package static let limit = EvidenceSniffer.largestSize
    /// Rows with something in them; an import takes fewer.
    package static let mostRows = 20_000
    package static let mostColumns = 200

    /// What the file is, its bytes say.
    /// - Parameter sheet: the sheet that is wanted, marks and case not counted; `nil` for the first one that is shown.
    /// - Throws: `TableFault`, whose `phrase` is the sentence for the person who brought the file.
    package static func read(_ bytes: [UInt8], sheet: String? = nil) throws(TableFault) -> ReadTable {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limit else { throw .tooLarge }
        var table = try rows(bytes, sheet: sheet)
        // A text whose code is not known is read only where its words are Vietnamese in one of the old codes.
        let isOpen = table.letters.isEmpty
        let found = convert(&table)
        if isOpen && !found.contains(where: { $0 != .unicode }) { throw .letters }
        if table.letters != [.windows1258] { table.letters = found }
        return table
    }

    private static func rows(_ bytes: [UInt8], sheet: String?) throws(TableFault) -> ReadTable {
        switch FileOpening(bytes) {
        case .zip: return try SheetReader.read(bytes, sheet: sheet)
        case .compound: throw CompoundShape.refusal(of: bytes) == .encrypted ? .encrypted : .oldExcel
        case .program, .png, .jpeg, .webPage: throw .binary
        case .other where PDFShape.hasHeader(bytes): throw .binary
        case .other: return try CSVReader.read(bytes)
        }
    }

    private static func convert(_ table: inout ReadTable) -> [LetterCode] {
        guard mayBeOld(table) else { return [.unicode] }
        var texts = table.rows.map { row in
            row.cells.map { $0.typed ?? "" }
        }
        let found = LetterText.convert(&texts)
        guard found != [.unicode] else { return found }
        for (row, cells) in texts.enumerated() {
            for (column, text) in cells.enumerated() where !text.isEmpty { table.rows[row].cells[column] = .text(text) }
        }
        return found
    }

    /// Most tables are Unicode throughout, which is told without taking them apart.
    private static func mayBeOld(_ table: ReadTable) -> Bool {
        var glance = LetterGlance()
        for row in table.rows {
            for case .text(let text) in row.cells where glance.mayBeOld(text) { return true }
        }
        return false
    }

    /// The remark that letters were converted; empty for Unicode.
    package static func oldCodes(_ letters: [LetterCode]) -> String {
        letters.filter { $0 != .unicode }.map(\.rawValue).joined(separator: ", ")
    }
}
