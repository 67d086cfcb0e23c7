import Domain

/// The parts of a Word document around its text.
enum WordParts {
    private static let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
    private static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static func types(hasPictures: Bool) -> String {
        let picture = hasPictures ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : ""
        return typesBefore.replacing("{pictures}", with: picture)
    }

    private static let typesBefore = """
        \(opening)<Types xmlns="\(package)/content-types">\
        {pictures}\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(kind).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(kind).styles+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="\(kind).header+xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        </Types>
        """

    static let relations = """
        \(opening)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
        </Relationships>
        """

    /// - Parameter pictures: numbers of the drawn signatures.
    static func documentRelations(pictures: [Int]) -> String {
        let drawn = pictures.map {
            "<Relationship Id=\"rIdKy\($0)\" Type=\"\(office)/image\" Target=\"media/ky-\($0).png\"/>"
        }
        return """
            \(opening)<Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="\(office)/header" Target="header1.xml"/>\(drawn.joined())</Relationships>
            """
    }

    static func core(_ title: String, _ issuer: String, _ made: Moment?) -> String {
        let created = made.map {
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(PaperMoment.text($0))</dcterms:created>"
        }
        return """
            \(opening)<cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>\(WordRun.escaped(PaperText.line(title)))</dc:title>\
            <dc:creator>\(WordRun.escaped(PaperText.line(issuer)))</dc:creator><dc:language>vi-VN</dc:language>\
            \(created ?? "")</cp:coreProperties>
            """
    }

    /// Everything in Times New Roman, Vietnamese.
    static let styles = """
        \(opening)<w:styles xmlns:w="\(words)"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>\
        <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>\
        </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
        <w:pPr><w:widowControl/></w:pPr></w:style></w:styles>
        """

    /// The number of the page, in the middle of the upper margin; the first page has none.
    static let header = """
        \(opening)<w:hdr xmlns:w="\(words)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
        \(field("begin"))<w:r>\(size)<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\(field("separate"))\
        <w:r>\(size)<w:t>2</w:t></w:r>\(field("end"))</w:p></w:hdr>
        """

    private static let size = "<w:rPr><w:sz w:val=\"\(Int(PaperMeasures.pageNumber * 2))\"/></w:rPr>"

    private static func field(_ part: String) -> String {
        "<w:r>\(size)<w:fldChar w:fldCharType=\"\(part)\"/></w:r>"
    }

    static func document(_ body: String) -> String {
        let twips = WordLength.twips
        return """
            \(opening)<w:document xmlns:w="\(words)" xmlns:r="\(office)"><w:body>\(body)<w:sectPr>\
            <w:headerReference w:type="default" r:id="rId2"/>\
            <w:pgSz w:w="\(twips(PaperMeasures.width))" w:h="\(twips(PaperMeasures.height))"/>\
            <w:pgMar w:top="\(twips(PaperMeasures.top))" w:right="\(twips(PaperMeasures.right))" \
            w:bottom="\(twips(PaperMeasures.bottom))" w:left="\(twips(PaperMeasures.left))" \
            w:header="\(twips(10))" w:footer="\(twips(10))" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
            """
    }
}
