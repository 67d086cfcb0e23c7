import Wording

/// What is to be said of a file that came as a table, beside its rows: which sheet was read, what was not, how it is written.
struct TableFileRemarks: HTMLPart {
    private let file: ImportPreviewPage.File
    private let say: Language
    private let passedOver: Phrase

    /// - Parameter passedOver: with `{rows}`, the rows that are no records of this kind of table.
    init(_ file: ImportPreviewPage.File, passedOver: Phrase = .importRowsPassedOver, _ say: Language) {
        (self.file, self.passedOver, self.say) = (file, passedOver, say)
    }

    var html: HTML {
        var lines: [String] = []
        if let sheet = file.sheet { lines.append(say(.importOfSheet, ["sheet": sheet])) }
        if !file.otherSheets.isEmpty {
            lines.append(say(.importOtherSheets, ["sheets": file.otherSheets.prefix(10).joined(separator: ", ")]))
        }
        if !file.unknownColumns.isEmpty {
            lines.append(say(.importUnknown, ["columns": file.unknownColumns.prefix(20).joined(separator: "; ")]))
        }
        if file.examples > 0 { lines.append(say(.importExamples, ["count": "\(file.examples)"])) }
        if !file.passedOver.isEmpty {
            lines.append(say(passedOver, ["rows": ImportWords.rows(file.passedOver)]))
        }
        if !file.codes.isEmpty { lines.append(say(.importCodes, ["codes": file.codes])) }
        return HTML.each(lines) { line -> HTML in "<p class=\"soft\">\(line)</p>" }
    }
}
