/// A list as comma-separated values (RFC 4180) that an office's spreadsheet opens as it is: UTF-8 with its mark, lines
/// ended by CR LF.
package struct CSVFile {
    private var lines: [String]

    package init(_ titles: [String]) { lines = [CSVFile.line(titles)] }

    package mutating func add(_ cells: [String]) { lines.append(CSVFile.line(cells)) }

    package var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + lines.joined().utf8 }

    private static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A text that a spreadsheet would take for a formula gets an apostrophe: a name may be anything, and must do
    /// nothing when the file is opened.
    private static func cell(_ text: String) -> String {
        let safe = harmless(text)
        // `;` too: where the comma is the decimal mark, spreadsheets part cells there.
        let isPlain = !safe.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D }
        return isPlain ? safe : "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// Also after each `;`: where a spreadsheet parts cells there, quotes that stand inside such a cell protect nothing.
    private static func harmless(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isStart = safe.isEmpty ? formulaStarts.contains(scalar) : safe.last == ";" && signs.contains(scalar)
            if isStart { safe.append("'") }
            safe.append(scalar)
        }
        return String(safe)
    }

    /// `= + - @`, also as wide as an ideograph, tab and line ends.
    private static let formulaStarts = signs.union(["\t", "\n", "\r"])
    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
