package import Wording

extension TableForm {
    /// An empty workbook of this form: titles with notes, drop-downs, an example row that is never read, a sheet that says
    /// how to fill it in, and one with the lists behind the drop-downs.
    /// - Throws: `SheetFault`.
    package func template(in say: Language) throws -> [UInt8] {
        try SheetFile.make { book in
            let sheet = try book.sheet(say(title))
            let heading = try book.format(isTitle: true)
            let soft = try book.format(isSoft: true)
            for (place, column) in columns.enumerated() {
                sheet.width(place, column.width)
                sheet.write(say(column.title) + (column.isRequired ? " (*)" : ""), 0, place, heading)
                sheet.note(say(column.note), 0, place)
                sheet.write(say(column.example), 1, place, soft)
            }
            sheet.freezeTitles()
            try instructions(book, heading, say)
            try lists(book, sheet, heading, say)
        }
    }

    private func instructions(_ book: SheetFile, _ heading: SheetFormat, _ say: Language) throws {
        let sheet = try book.sheet(say(.tableHowSheet))
        sheet.width(0, 28)
        sheet.width(1, 12)
        sheet.width(2, 90)
        sheet.write(say(.tableHowTitle, ["table": say(title)]), 0, 0, heading)
        for (row, line) in instructions.enumerated() { sheet.write(say(line), row + 1, 0) }
        let first = instructions.count + 2
        for (place, title) in [Phrase.tableHowColumn, .tableHowNeeded, .tableHowNote].enumerated() {
            sheet.write(say(title), first, place, heading)
        }
        for (row, column) in columns.enumerated() {
            sheet.write(say(column.title), first + 1 + row, 0)
            if column.isRequired { sheet.write("×", first + 1 + row, 1) }
            sheet.write(say(column.note), first + 1 + row, 2)
        }
    }

    /// A drop-down that lists its words itself takes 255 letters; one that points at a sheet takes any number.
    private func lists(_ book: SheetFile, _ main: SheetPage, _ heading: SheetFormat, _ say: Language) throws {
        let name = say(.tableListSheet)
        let sheet = try book.sheet(name)
        var place = 0
        for (column, form) in columns.enumerated() where !form.choices.isEmpty {
            sheet.width(place, form.width)
            sheet.write(say(form.title), 0, place, heading)
            for (row, choice) in form.choices.enumerated() { sheet.write(say(choice.label), row + 1, place) }
            let letter = String(UnicodeScalar(UInt8(0x41 + place % 26)))
            main.choices(
                "='\(name)'!$\(letter)$2:$\(letter)$\(form.choices.count + 1)", column,
                rows: 1...TableForm.rowsWithChoices, title: String(say(.tableChoiceTitle).prefix(32)),
                help: say(.tableChoiceHelp))
            place += 1
        }
    }

    private static let rowsWithChoices = 10_000
}
