/// Word documents, spoiled inside and outside.
enum SpoiledWord {
    static func document(_ chance: inout Chance) -> [UInt8] {
        var parts = WordParts.all
        let chosen = Int.random(in: 0...5, using: &chance) == 0 ? parts.indices.randomElement(using: &chance) ?? 0 : 2
        var bytes = Array(parts[chosen].text.utf8)
        Spoiling.spoil(&bytes, with: pieces, &chance)
        parts[chosen].text = ""
        return ZipWriter.archive(
            parts.enumerated().map { index, part in (part.name, index == chosen ? bytes : Array(part.text.utf8)) },
            packed: Bool.random(using: &chance))
    }

    static func archive(_ chance: inout Chance) -> [UInt8] {
        var bytes = chance.one(of: sound)
        Spoiling.spoil(&bytes, with: marks, &chance)
        return bytes
    }

    private static let sound = [true, false].map { packed in
        ZipWriter.archive(WordParts.all.map { ($0.name, Array($0.text.utf8)) }, packed: packed)
    }

    /// What an archive is made of.
    private static let marks: [[UInt8]] = [
        [0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2], [0x50, 0x4B, 5, 6], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [8, 0],
        Array("../".utf8), Array("word/document.xml".utf8), Array("vbaProject.bin".utf8), [1, 0, 16, 0],
    ]

    private static let pieces = [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:p/>", "<w:br/>", "<w:tab/>", "<w:tbl>", "</w:tbl>",
        "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:del>", "</w:del>", "<w:txbxContent>", "</w:txbxContent>",
        "<w:footnoteReference w:id=\"2\"/>", "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:rPr>",
        "<w:vanish/>", "<w:caps/>", "&amp;", "&#0;", "&x;", "<!DOCTYPE a>", "<!--", "-->", "<![CDATA[", "]]>", "<?a?>",
        "w:val=\"99999999999999999999\"", "w:val=\"-1\"", "%9%1%", "<w:lvl w:ilvl=\"0\">", "\"", "'", "<", ">", "/>",
        "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTimeH\"/>", "Céng hoµ x· héi", "TargetMode=\"External\"",
        "KẾ HOẠCH",
    ].map { Array($0.utf8) }
}

/// The parts of a small Word document that has something of everything that is read.
enum WordParts {
    private static let vocabulary = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    static let all: [(name: String, text: String)] = [
        (
            "[Content_Types].xml",
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/xml\"/></Types>"
        ),
        (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"x/hyperlink\" Target=\"b\" TargetMode=\"External\"/></Relationships>"
        ),
        ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
        ("word/numbering.xml", part("numbering", numbering)),
        ("word/styles.xml", part("styles", styles)),
        (
            "word/footnotes.xml",
            part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Nghị định</w:t></w:r></w:p></w:footnote>")
        ),
    ]

    private static func part(_ root: String, _ inner: String) -> String {
        "<w:\(root) \(vocabulary)>\(inner)</w:\(root)>"
    }

    private static let body =
        SpoiledText.plan.split(separator: "\n").map { line in
            let list = line.hasPrefix("- ") ? "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>" : ""
            return "<w:p><w:pPr><w:pStyle w:val=\"A\"/>\(list)</w:pPr><w:r><w:rPr><w:rFonts w:hAnsi=\"Tinos\"/></w:rPr>"
                + "<w:t>\(line)</w:t></w:r></w:p>"
        }.joined()
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc></w:tr></w:tbl>"

    private static let numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText "
        + "w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"2\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
        + "w:val=\"%1.%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"

    private static let styles =
        "<w:docDefaults><w:rPr><w:rFonts w:ascii=\"Tinos\"/></w:rPr></w:docDefaults><w:style w:type=\"paragraph\" "
        + "w:default=\"1\" w:styleId=\"N\"/><w:style w:styleId=\"A\"><w:basedOn w:val=\"N\"/><w:pPr><w:numPr>"
        + "<w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"
}
