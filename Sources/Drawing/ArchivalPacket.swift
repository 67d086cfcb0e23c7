/// What the file says of itself: in the packet of metadata (XMP, ISO 16684-1) and, in the same words, in its information.
enum ArchivalPacket {
    static let producer = "thidua, cairo"

    /// Title, author and days; the part and level of ISO 19005 the file is built for.
    static func text(_ about: PDFTitle) -> [UInt8] {
        let (title, author, made) = (escaped(about.title), escaped(about.author), escaped(about.made))
        return Array(
            """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(author)</rdf:li></rdf:Seq></dc:creator>
            <xmp:CreateDate>\(made)</xmp:CreateDate><xmp:ModifyDate>\(made)</xmp:ModifyDate>
            <pdf:Producer>\(producer)</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """.utf8)
    }

    static func information(_ about: PDFTitle) -> [UInt8] {
        let day = "(D:\(digits(about.made)))"
        return Array(
            """
            << /Title \(hex(about.title)) /Author \(hex(about.author)) /Producer (\(producer))
               /CreationDate \(day) /ModDate \(day) >>
            """.utf8)
    }

    /// A text string as UTF-16 with its mark.
    private static func hex(_ text: String) -> String {
        "<FEFF"
            + text.utf16.map { unit in
                let digits = String(unit, radix: 16, uppercase: true)
                return String(repeating: "0", count: 4 - digits.count) + digits
            }.joined() + ">"
    }

    /// `20261231083000+07'00'` of `2026-12-31T08:30:00+07:00`; `Z` stays.
    private static func digits(_ moment: String) -> String {
        let parts = moment.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return moment.filter(\.isNumber) }
        let zone = parts[1].drop { $0.isNumber || $0 == ":" }
        let time = (parts[0] + parts[1].prefix { $0.isNumber || $0 == ":" }).filter(\.isNumber)
        if zone.isEmpty || zone == "Z" { return time + "Z" }
        return time + String(zone).split(separator: ":").joined(separator: "'") + "'"
    }

    private static func escaped(_ text: String) -> String {
        var clean = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": clean += "&amp;"
            case "<": clean += "&lt;"
            case ">": clean += "&gt;"
            // What XML 1.0 has no place for.
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: clean += " "
            default: clean.unicodeScalars.append(scalar)
            }
        }
        return clean
    }
}
