/// A Word document written part by part.
struct DocxSample {
    static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/\
        2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
        officedocument.wordprocessingml.document.main+xml"/></Types>
        """

    var parts: [(name: String, text: String)]

    /// - Parameter body: what stands inside `w:body`.
    init(_ body: String) {
        parts = [
            ("[Content_Types].xml", DocxSample.types), ("_rels/.rels", DocxSample.relations("")),
            ("word/document.xml", DocxSample.part("document", "<w:body>\(body)</w:body>")),
        ]
    }

    /// Each line that is not empty as a paragraph.
    init(lines: String) {
        self.init(lines.split(separator: "\n").map { DocxSample.paragraph(String($0)) }.joined())
    }

    static func paragraph(_ text: String, font: String? = nil) -> String {
        let fonts = font.map { "<w:rPr><w:rFonts w:ascii=\"\($0)\" w:hAnsi=\"\($0)\"/></w:rPr>" } ?? ""
        return "<w:p><w:r>\(fonts)<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    static func part(_ root: String, _ inner: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(root) xmlns:w=\"\(words)\" xmlns:mc=\"http://schemas."
            + "openxmlformats.org/markup-compatibility/2006\">\(inner)</w:\(root)>"
    }

    static func relations(_ inner: String) -> String {
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(inner)</Relationships>"
    }

    func with(_ name: String, _ text: String) -> DocxSample {
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
