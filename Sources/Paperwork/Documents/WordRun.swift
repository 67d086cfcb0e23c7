import Domain

/// Words that look the same, in a Word document.
struct WordRun {
    let text: String
    /// Points.
    var size = PaperMeasures.text
    var isBold = false
    var isItalic = false

    var xml: String {
        let face = (isBold ? "<w:b/><w:bCs/>" : "") + (isItalic ? "<w:i/><w:iCs/>" : "")
        let half = Int((size * 2).rounded())
        return """
            <w:r><w:rPr>\(face)<w:sz w:val="\(half)"/><w:szCs w:val="\(half)"/></w:rPr>\
            <w:t xml:space="preserve">\(WordRun.escaped(text))</w:t></w:r>
            """
    }

    /// What XML can not carry is left out: control characters and the two that are no characters.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\u{20}"...:
                if scalar != "\u{FFFE}" && scalar != "\u{FFFF}" { result.unicodeScalars.append(scalar) }
            default: break
            }
        }
        return result
    }
}

/// One paragraph of a Word document; lengths in millimetres, gaps in points.
struct WordLine {
    enum Alignment: String { case left, center, right, both }

    var runs: [WordRun]
    var alignment = Alignment.left
    var first = 0.0
    var left = 0.0
    var right = 0.0
    var before = 0.0
    var after = 0.0
    var leading = 1.0
    /// Stays on the page of the next paragraph.
    var staysWithNext = false
    var beginsPage = false
    /// A rule below it, as wide as the paragraph between its indents.
    var hasRule = false
    /// A picture before its words; empty without one.
    var drawing = ""

    init(_ runs: [WordRun], _ alignment: Alignment = .left) { (self.runs, self.alignment) = (runs, alignment) }

    init(
        _ text: String, size: Double = PaperMeasures.text, isBold: Bool = false, isItalic: Bool = false,
        _ alignment: Alignment = .left
    ) {
        self.init([WordRun(text: text, size: size, isBold: isBold, isItalic: isItalic)], alignment)
    }

    var xml: String {
        var properties = staysWithNext ? "<w:keepNext/>" : ""
        properties += beginsPage ? "<w:pageBreakBefore/>" : ""
        if hasRule {
            properties += "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
        }
        let line = "w:line=\"\(Int((leading * 240).rounded()))\" w:lineRule=\"auto\""
        properties += "<w:spacing w:before=\"\(twentieths(before))\" w:after=\"\(twentieths(after))\" \(line)/>"
        properties +=
            "<w:ind w:left=\"\(WordLength.twips(left))\" w:right=\"\(WordLength.twips(right))\" "
            + "w:firstLine=\"\(WordLength.twips(first))\"/>"
        properties += "<w:jc w:val=\"\(alignment.rawValue)\"/>"
        return "<w:p><w:pPr>\(properties)</w:pPr>\(drawing)\(runs.map(\.xml).joined())</w:p>"
    }

    private func twentieths(_ points: Double) -> Int { Int((points * 20).rounded()) }
}

enum WordLength {
    /// Twentieths of a point.
    static func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
}
