/// The text of a web page as lines, each with the number of the line of the file on which it begins: tags are passed
/// over, cells of a table are lines of their own as `SourceLine` knows them.
struct HTMLLines {
    private var lines: [RawLine] = []
    private var open = String.UnicodeScalarView()
    /// Scalars of `open`, which would take as long to count as it is long.
    private var length = 0
    private var openLine = 1
    private var line = 1
    private var hiddenBy: String?
    private var isInCell = false

    static func lines(of text: String) -> [RawLine] {
        var reader = HTMLLines()
        reader.read(Array(text.unicodeScalars))
        return reader.lines
    }

    private mutating func read(_ scalars: [Unicode.Scalar]) {
        var index = 0
        while index < scalars.count, lines.count <= SourceText.mostLines {
            switch scalars[index] {
            case "<": index = tag(scalars, index)
            case "&":
                let (scalar, next) = HTMLLines.entity(scalars, index)
                add(scalar)
                index = next
            default:
                add(scalars[index])
                index += 1
            }
        }
        end(blank: true)
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        if scalar == "\n" { line += 1 }
        guard hiddenBy == nil else { return }
        let isBlank = scalar.isBlank
        if open.isEmpty && isBlank { return }
        if open.isEmpty { openLine = line }
        open.append(isBlank ? " " : scalar)
        length += 1
        if length >= HTMLLines.longest { end(blank: false) }
    }

    /// Ends the line; an empty one after it keeps paragraphs apart.
    private mutating func end(blank: Bool) {
        if !open.isEmpty { lines.append(RawLine(number: openLine, raw: open)) }
        if blank, let last = lines.last, !last.pieces.isEmpty { lines.append(RawLine(number: line, pieces: [])) }
        begin("")
    }

    private mutating func begin(_ text: String) {
        openLine = line
        open = text.unicodeScalars
        length = text.unicodeScalars.count
    }

    private mutating func tag(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        if HTMLLines.isComment(scalars, start) { return comment(scalars, start) }
        let next = start + 1 < scalars.count ? scalars[start + 1] : " "
        guard next.properties.isAlphabetic || next == "/" || next == "!" || next == "?" else {
            add("<")
            return start + 1
        }
        var index = start + 1
        while index < scalars.count, scalars[index] != ">" {
            if scalars[index] == "\n" { line += 1 }
            index += 1
        }
        let closes = next == "/"
        let name = String(
            String.UnicodeScalarView(
                scalars[(start + (closes ? 2 : 1))..<min(index, start + 14)].prefix {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
        act(name.lowercased(), closes)
        return index + 1
    }

    private mutating func act(_ name: String, _ closes: Bool) {
        if let hidden = hiddenBy {
            if closes && name == hidden { hiddenBy = nil }
            return
        }
        switch name {
        case "script", "style", "head", "title": hiddenBy = closes ? nil : name
        case "br": end(blank: false)
        case "td", "th":
            end(blank: false)
            isInCell = !closes
            if !closes { begin("|") }
        case "tr", "table", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "section", "article",
            "blockquote":
            if name == "tr" || name == "table" { isInCell = false }
            if length == 1, open.first == "|" { return }
            end(blank: !isInCell)
        case "li":
            end(blank: false)
            if !closes { begin("- ") }
        default: break
        }
    }

    private static func isComment(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 3 < scalars.count && scalars[index + 1] == "!" && scalars[index + 2] == "-" && scalars[index + 3] == "-"
    }

    private mutating func comment(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var index = start + 4
        while index < scalars.count {
            if scalars[index] == "\n" { line += 1 }
            if scalars[index] == ">", scalars[index - 1] == "-", scalars[index - 2] == "-" { return index + 1 }
            index += 1
        }
        return index
    }

    /// `&amp;`, `&#273;`, `&#x111;`; anything else is an ampersand.
    private static func entity(_ scalars: [Unicode.Scalar], _ start: Int) -> (Unicode.Scalar, Int) {
        guard let end = scalars[start..<min(scalars.count, start + 12)].firstIndex(of: ";") else {
            return ("&", start + 1)
        }
        let name = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
        if let known = named[name] { return (known, end + 1) }
        guard name.hasPrefix("#") else { return ("&", start + 1) }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return ("&", start + 1) }
        return (scalar, end + 1)
    }

    private static let longest = 20_000
    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”", "lsquo": "‘",
            "rsquo": "’", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "OElig": "Œ", "oelig": "œ",
        ]
        for (index, name) in latin.split(separator: " ").enumerated() {
            named[String(name)] = Unicode.Scalar(UInt8(0xA0 + index))
        }
        return named
    }()

    /// The names of U+00A0 to U+00FF in their order.
    private static let latin =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
        + "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring "
        + "AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml "
        + "times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
        + "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash "
        + "ugrave uacute ucirc uuml yacute thorn yuml"
}
