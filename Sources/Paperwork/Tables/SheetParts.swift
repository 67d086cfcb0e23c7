/// The parts of a workbook with one sheet, around its rows.
enum SheetParts {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packaged = "http://schemas.openxmlformats.org/package/2006"
    private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let commonWidth = 20.0

    /// Those that are the same in every workbook.
    static let fixed: [(name: String, text: String)] = [
        ("[Content_Types].xml", types), ("_rels/.rels", relation([("officeDocument", "xl/workbook.xml")])),
        (
            "xl/_rels/workbook.xml.rels",
            relation([
                ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ])
        ), ("xl/styles.xml", styles),
    ]

    /// - Parameter name: of the sheet, cut to what one may be called.
    static func book(_ name: String) -> String {
        let plain = name.filter { !"[]:*?/\\".contains($0) && !$0.isNewline }.prefix(31)
        var escaped: [UInt8] = []
        escaped.putEscaped(String(plain).replacing("\"", with: "'"))
        return """
            \(declaration)<workbook xmlns="\(main)" xmlns:r="\(relations)"><sheets>\
            <sheet name="\(String(decoding: escaped, as: UTF8.self))" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
    }

    static func sheet(_ table: OutTable, _ rows: [UInt8]) -> [UInt8] {
        let columns = table.titles.indices.map { column in
            let width = table.widths.indices.contains(column) ? table.widths[column] : commonWidth
            return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
        }
        let head = """
            \(declaration)<worksheet xmlns="\(main)"><sheetViews><sheetView tabSelected="1" workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            \(columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>")<sheetData>
            """
        return Array(head.utf8) + rows + Array("</sheetData></worksheet>".utf8)
    }

    static func texts(_ texts: [UInt8], _ count: Int) -> [UInt8] {
        Array("\(declaration)<sst xmlns=\"\(main)\" uniqueCount=\"\(count)\">".utf8) + texts + Array("</sst>".utf8)
    }

    private static func relation(_ targets: [(kind: String, path: String)]) -> String {
        let lines = targets.enumerated().map { number, target in
            "<Relationship Id=\"rId\(number + 1)\" Type=\"\(relations)/\(target.kind)\" Target=\"\(target.path)\"/>"
        }
        return "\(declaration)<Relationships xmlns=\"\(packaged)/relationships\">\(lines.joined())</Relationships>"
    }

    private static let types = """
        \(declaration)<Types xmlns="\(packaged)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(kind).sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(kind).worksheet+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="\(kind).styles+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" ContentType="\(kind).sharedStrings+xml"/></Types>
        """

    /// Nothing special, a title, a day.
    private static let styles = """
        \(declaration)<styleSheet xmlns="\(main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
        </numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">\
        <alignment wrapText="1"/></xf>\
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """
}
