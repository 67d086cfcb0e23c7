import CXLSXWriter

/// A workbook could not be made: the machine has no room for it.
package struct SheetFault: Error, Hashable, Sendable {}

extension OutTable {
    /// An Excel workbook. A text is a text, whatever it begins with: nothing is a formula.
    /// - Throws: `SheetFault`.
    package func xlsx() throws(SheetFault) -> [UInt8] { try SheetList.bytes(self) }
}

/// How a cell looks; the workbook owns it.
typealias SheetFormat = UnsafeMutablePointer<lxw_format>

/// A workbook while it is written. The library writes to a file only, so it gets one in a folder of its own.
struct SheetFile {
    private let book: UnsafeMutablePointer<lxw_workbook>

    static func make(_ fill: (SheetFile) throws -> Void) throws -> [UInt8] {
        guard let folder = try? PrivateFolder() else { throw SheetFault() }
        defer { folder.remove() }
        let made = folder.path("").withCString { temporary in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: temporary)
            return workbook_new_opt(folder.path("table.xlsx"), &options).map(SheetFile.init)
        }
        guard let file = made else { throw SheetFault() }
        var fault: (any Error)?
        do { try fill(file) } catch { fault = error }
        // Closing is what frees it, also where filling failed.
        let code = workbook_close(file.book)
        if let fault { throw fault }
        let bytes = folder.read("table.xlsx")
        guard code == LXW_NO_ERROR, !bytes.isEmpty else { throw SheetFault() }
        return bytes
    }

    /// - Parameter name: cut to what a sheet may be called.
    func sheet(_ name: String) throws -> SheetPage {
        let plain = name.filter { !"[]:*?/\\".contains($0) }.prefix(31)
        guard let pointer = workbook_add_worksheet(book, String(plain)) else { throw SheetFault() }
        return SheetPage(pointer: pointer)
    }

    func format(isTitle: Bool = false, isSoft: Bool = false) throws -> SheetFormat {
        guard let format = workbook_add_format(book) else { throw SheetFault() }
        if isTitle {
            format_set_bold(format)
            format_set_bg_color(format, 0xE8EEF4)
            format_set_text_wrap(format)
        }
        if isSoft {
            format_set_italic(format)
            format_set_font_color(format, 0x5A6570)
        }
        return format
    }
}

/// One sheet of it. Rows and columns count from 0.
struct SheetPage {
    /// Characters that a cell takes.
    private static let longest = 32_000

    fileprivate let pointer: UnsafeMutablePointer<lxw_worksheet>

    func write(_ text: String, _ row: Int, _ column: Int, _ format: SheetFormat? = nil) {
        guard !text.isEmpty else { return }
        let short = text.utf16.count > SheetPage.longest ? String(text.prefix(SheetPage.longest / 2)) : text
        worksheet_write_string(pointer, UInt32(row), UInt16(column), short, format)
    }

    /// The first row stays in sight.
    func freezeTitles() { worksheet_freeze_panes(pointer, 1, 0) }

    func width(_ column: Int, _ letters: Double) {
        worksheet_set_column(pointer, UInt16(column), UInt16(column), letters, nil)
    }

    func note(_ text: String, _ row: Int, _ column: Int) {
        worksheet_write_comment(pointer, UInt32(row), UInt16(column), text)
    }

    /// A drop-down for the cells below the titles, with what other words are answered by.
    func choices(_ formula: String, _ column: Int, rows: ClosedRange<Int>, title: String, help: String) {
        formula.withCString { formula in
            title.withCString { title in
                help.withCString { help in
                    var rule = lxw_data_validation()
                    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
                    rule.value_formula = UnsafeMutablePointer(mutating: formula)
                    rule.error_title = UnsafeMutablePointer(mutating: title)
                    rule.error_message = UnsafeMutablePointer(mutating: help)
                    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
                    worksheet_data_validation_range(
                        pointer, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column), &rule
                    )
                }
            }
        }
    }
}
