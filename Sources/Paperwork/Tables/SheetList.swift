import Domain

/// A workbook with one sheet as its parts (ECMA-376): titles that stay in sight, and rows. A text is a text, whatever it
/// begins with: nothing is a formula. Written by hand, because a list is asked for far more often than a template, and the
/// library behind the template takes four times as long (docs/decisions/0033).
struct SheetList {
    /// Characters that a cell takes.
    private static let longest = 32_000
    private static let titleStyle = 1
    private static let dayStyle = 2

    private var rows: [UInt8] = []
    private var row = 0
    private let columns: [[UInt8]]
    private var texts: [UInt8] = []
    private var places: [Spelling: Int] = [:]

    static func bytes(_ table: OutTable) throws(SheetFault) -> [UInt8] {
        var list = SheetList(columns: max(table.titles.count, table.rows.map(\.count).max() ?? 0))
        list.add(table.titles.map(OutTable.Cell.text), style: titleStyle)
        for row in table.rows { list.add(row) }
        var file = ZipFile()
        for part in SheetParts.fixed { try file.add(part.name, Array(part.text.utf8)) }
        try file.add("xl/workbook.xml", Array(SheetParts.book(table.name).utf8))
        try file.add("xl/worksheets/sheet1.xml", SheetParts.sheet(table, list.rows))
        try file.add("xl/sharedStrings.xml", SheetParts.texts(list.texts, list.places.count))
        return file.whole
    }

    private init(columns: Int) {
        self.columns = (0..<columns).map(SheetList.letters)
        rows.reserveCapacity(1 << 16)
    }

    private mutating func add(_ cells: [OutTable.Cell], style: Int? = nil) {
        row += 1
        rows.put("<row r=\"")
        rows.put(row)
        rows.put("\">")
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .text(let text):
                if text.isEmpty { continue }
                begin(column, style)
                rows.put(" t=\"s\"><v>")
                rows.put(place(of: text))
            case .number(let number):
                begin(column, style)
                rows.put("><v>")
                rows.put(number)
            case .day(let day):
                begin(column, SheetList.dayStyle)
                rows.put("><v>")
                // As Excel counts days.
                rows.put(day.number + 25_569)
            }
            rows.put("</v></c>")
        }
        rows.put("</row>")
    }

    private mutating func begin(_ column: Int, _ style: Int?) {
        rows.put("<c r=\"")
        rows += columns[column]
        rows.put(row)
        rows.put("\"")
        guard let style else { return }
        rows.put(" s=\"")
        rows.put(style)
        rows.put("\"")
    }

    /// Where the text stands among those that cells share.
    private mutating func place(of text: String) -> Int {
        if let place = places[Spelling(text)] { return place }
        let place = places.count
        places[Spelling(text)] = place
        let short = text.utf16.count > SheetList.longest ? String(text.prefix(SheetList.longest / 2)) : text
        texts.put("<si><t xml:space=\"preserve\">")
        texts.putEscaped(short)
        texts.put("</t></si>")
        return place
    }

    /// `A`, …, `Z`, `AA`, …
    private static func letters(_ column: Int) -> [UInt8] {
        var (letters, rest) = ([UInt8](), column)
        repeat {
            letters.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}

extension [UInt8] {
    mutating func put(_ text: StaticString) { text.withUTF8Buffer { append(contentsOf: $0) } }

    mutating func put(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let first = count
        var rest = number.magnitude
        repeat {
            append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[first...].reverse()
    }

    /// As text inside an element. What XML does not allow is written `_x000B_`, as workbooks do; what only looks like
    /// that keeps its line by `_x005F_`.
    mutating func putEscaped(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for (place, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "&"): put("&amp;")
                case UInt8(ascii: "<"): put("&lt;")
                case UInt8(ascii: ">"): put("&gt;")
                case UInt8(ascii: "_") where SheetEscapes.isEscape(bytes, place): put("_x005F_")
                case 0x09, 0x0A: append(byte)
                case 0..<0x20: self += SheetEscapes.written(byte)
                // U+FFFE and U+FFFF are no characters.
                case 0xBE...0xBF where place > 1 && bytes[place - 1] == 0xBF && bytes[place - 2] == 0xEF: append(0xBD)
                default: append(byte)
                }
            }
        }
    }
}
