/// An Excel workbook written part by part, so that a test can write what no spreadsheet would.
struct XlsxSample {
    var parts: [(name: String, text: String)]

    /// - Parameter rows: what stands inside `sheetData`.
    init(_ rows: String, shared: [String] = [], after: String = "") {
        parts = [
            ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"),
            (
                "xl/workbook.xml",
                """
                <workbook xmlns:r="urn:r"><workbookPr/><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/>\
                <sheet name="Khác" sheetId="2" r:id="rId2"/></sheets></workbook>
                """
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships>\(XlsxSample.relation(1, "worksheets/sheet1.xml"))"
                    + "\(XlsxSample.relation(2, "/xl/worksheets/other.xml"))</Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", XlsxSample.sheet(rows, after)),
            ("xl/worksheets/other.xml", XlsxSample.sheet("<row><c t=\"inlineStr\"><is><t>khác</t></is></c></row>")),
            ("xl/sharedStrings.xml", "<sst>\(shared.map { "<si>\($0)</si>" }.joined())</sst>"),
            (
                "xl/styles.xml",
                """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/>\
                <numFmt numFmtId="165" formatCode="0.0&quot; đ&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
                """
            ),
        ]
    }

    private static func relation(_ number: Int, _ target: String) -> String {
        "<Relationship Id=\"rId\(number)\" Type=\"http://x/relationships/worksheet\" Target=\"\(target)\"/>"
    }

    private static func sheet(_ rows: String, _ after: String = "") -> String {
        "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    /// A row of texts written into its cells.
    static func row(_ number: Int, _ texts: [String]) -> String {
        let cells = texts.enumerated().map { column, text in
            let place = "\(Character(UnicodeScalar(UInt8(0x41 + column))))\(number)"
            return text.isEmpty
                ? "" : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(DocxSample.escaped(text))</t></is></c>"
        }
        return "<row r=\"\(number)\">\(cells.joined())</row>"
    }

    func with(_ name: String, _ text: String) -> XlsxSample {
        var copy = self
        copy.parts.removeAll { $0.name == name }
        copy.parts.append((name, text))
        return copy
    }

    var zip: ZipSample {
        var zip = ZipSample([])
        zip.entries = parts.map { ZipSample.Entry(name: $0.name, data: Array($0.text.utf8)) }
        return zip
    }

    var bytes: [UInt8] { zip.bytes }
}
