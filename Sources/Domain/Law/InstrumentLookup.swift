extension Instruments {
    /// The instrument of this number, alone or with words around it ("Nghị định số 152/2025/NĐ-CP ngày 14/6/2025"),
    /// whatever the case and the way the keyboard wrote the marks; the first one where the text cites several.
    package static func cited(in text: some StringProtocol) -> Instrument? { all(citedIn: text).first }

    /// Every instrument `text` cites, in its order, each once.
    package static func all(citedIn text: some StringProtocol) -> [Instrument] {
        var found: [Instrument] = []
        for key in keys(of: text) {
            if let instrument = byKey[key], !found.contains(instrument) { found.append(instrument) }
        }
        return found
    }

    /// What a paper of `day` should not cite: no longer or not yet in force (law.md §5.2, old-law trap).
    package static func outOfForce(citedIn text: some StringProtocol, on day: Day) -> [Instrument] {
        all(citedIn: text).filter { $0.isInForce(on: day) == false }
    }

    private static let byKey: [String: Instrument] = Dictionary(
        all.map { (Folded($0.number).text, $0) }, uniquingKeysWith: { first, _ in first })

    /// The words of `text` that may be numbers of instruments: a digit in front and a stroke within. Blanks around
    /// strokes and hyphens are forgiven, so are the long dashes word processors put in.
    private static func keys(of text: some StringProtocol) -> [String] {
        var line = ""
        for letter in Folded(text).text {
            switch letter {
            case "–", "—", "‑", "‐": line.append("-")
            default: line.append(letter)
            }
        }
        let words = joined(line).split { !($0.isLetter || $0.isNumber || $0 == "/" || $0 == "-") }
        return words.filter { $0.first?.isNumber == true && $0.contains("/") }.map(String.init)
    }

    /// `152 / 2025 / nd - cp` becomes `152/2025/nd-cp`; a hyphen between words of prose loses its blanks too, which
    /// does no harm, because such words do not begin with a digit.
    private static func joined(_ line: String) -> String {
        var result = ""
        for letter in line {
            if letter == "/" || letter == "-" {
                while result.last == " " { result.removeLast() }
            } else if letter == " ", let last = result.last, last == "/" || last == "-" {
                continue
            }
            result.append(letter)
        }
        return result
    }
}
