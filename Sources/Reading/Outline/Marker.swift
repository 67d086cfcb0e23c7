/// The number, letter or mark an item of an administrative text begins with.
struct Marker: Hashable, Sendable {
    enum Style: Int, Sendable { case part, chapter, capital, roman, article, number, bracketed, letter, dash, plus }

    let style: Style
    /// As printed: `IV`, `2.1`, `đ`, `-`.
    let label: String
    /// Place in its row from 1; `nil` for dashes and signs.
    let value: Int?
    /// Number of parts of `1.1.2`; 1 otherwise.
    let depth: Int
    /// Characters of the text that belong to it, blanks included.
    let length: Int

    /// Letters of an enumeration in the order of the Vietnamese alphabet.
    static let letters = Array("abcdđeghiklmnopqrstuvxy")

    init?(_ text: String) {
        let head = Array(text.prefix(48))
        guard let first = head.first else { return nil }
        switch first {
        case "-", "–", "—", "•", "●", "▪", "‐", "*": self.init(sign: .dash, "-", head)
        case "+": self.init(sign: .plus, "+", head)
        case "(": self.init(bracketed: head)
        case _ where first.isASCII && first.isNumber: self.init(number: head)
        case _ where first.isLetter: self.init(word: head)
        default: return nil
        }
    }

    private init(_ style: Style, _ label: String, _ value: Int?, depth: Int = 1, length: Int) {
        (self.style, self.label, self.value, self.depth, self.length) = (style, label, value, depth, length)
    }

    /// A dash is passed over when a letter or number follows it, as in `- a) …`.
    private init?(sign: Style, _ label: String, _ head: [Character]) {
        guard head.count > 1, sign == .plus ? head[1] == " " : !head[1].isNumber && head[1] != "-" else { return nil }
        let blanks = head.dropFirst().prefix { $0 == " " || $0 == "\t" }.count
        if blanks > 0, let inner = Marker(String(head.dropFirst(1 + blanks))), inner.style == .letter {
            self.init(inner.style, inner.label, inner.value, length: inner.length + 1 + blanks)
        } else {
            self.init(sign, label, nil, length: 1 + blanks)
        }
    }

    /// `(1)`, `(a)`.
    private init?(bracketed head: [Character]) {
        guard let close = head.prefix(5).firstIndex(of: ")"), close > 1 else { return nil }
        let label = String(head[1..<close])
        if let value = Int(label), label.allSatisfy(\.isASCII) {
            self.init(.bracketed, label, value, length: Marker.end(close + 1, head))
        } else if label.count == 1, let value = Marker.value(ofLetter: label) {
            self.init(.letter, label, value, length: Marker.end(close + 1, head))
        } else {
            return nil
        }
    }

    /// `1.`, `1.2.`, `1.2`, `1)`, `1/`.
    private init?(number head: [Character]) {
        var parts: [Int] = []
        var index = 0
        var label = ""
        while index < head.count {
            let digits = head[index...].prefix { $0.isASCII && $0.isNumber }
            guard (1...3).contains(digits.count), let part = Int(String(digits)) else { break }
            parts.append(part)
            label += (label.isEmpty ? "" : ".") + String(digits)
            index += digits.count
            guard index < head.count, head[index] == "." else { break }
            index += 1
        }
        guard let value = parts.last, parts.count <= 5, index < head.count else { return nil }
        let dotted = head[index - 1] == "."
        let closes = ")/".contains(head[index]) && parts.count == 1
        if closes {
            index += 1
        } else if !dotted && parts.count == 1 {
            return nil
        }
        guard index < head.count, head[index] == " " || head[index] == "\t" || (dotted && head[index].isLetter) else {
            return nil
        }
        self.init(.number, label, value, depth: parts.count, length: Marker.end(index, head))
    }

    /// `I.`, `A.`, `a)`, `Phần I`, `Chương II`, `Điều 5.`
    private init?(word head: [Character]) {
        let letters = head.prefix { $0.isLetter }
        let label = String(letters)
        guard letters.count < head.count else { return nil }
        let mark = head[letters.count]
        if letters.count == 1, let value = Marker.value(ofLetter: label), mark == ")" || (mark == "/" && head.count > 2)
        {
            self.init(.letter, label, value, length: Marker.end(letters.count + 1, head))
            return
        }
        let next = letters.count + 1 < head.count ? head[letters.count + 1] : "x"
        if ".-/)".contains(mark) && (next == " " || next == "\t" || next.isLetter && mark != "-" && mark != "/") {
            let end = Marker.end(letters.count + 1, head)
            if let value = Marker.roman(label) {
                self.init(.roman, label, value, length: end)
                return
            }
            if letters.count == 1, mark == ".", next == " ", let value = Marker.value(ofLetter: label.lowercased()) {
                self.init(label == label.lowercased() ? .letter : .capital, label, value, length: end)
                return
            }
        }
        self.init(named: head, label)
    }

    private init?(named head: [Character], _ word: String) {
        let style: Style
        switch word.lowercased() {
        case "phần": style = .part
        case "chương", "mục": style = .chapter
        case "điều": style = .article
        default: return nil
        }
        guard word != word.lowercased(), head.count > word.count, head[word.count] == " " else { return nil }
        if style == .part, let (label, value, length) = Marker.ordinal(head, word.count + 1) {
            self.init(.part, label, value, length: Marker.end(length, head))
            return
        }
        let label = head.dropFirst(word.count + 1).prefix { $0.isLetter || $0.isNumber }
        guard !label.isEmpty, let value = Int(String(label)) ?? Marker.roman(String(label)) else { return nil }
        var index = word.count + 1 + label.count
        if index < head.count, ".:".contains(head[index]) { index += 1 } else if style == .article { return nil }
        self.init(style, String(label), value, length: Marker.end(index, head))
    }

    /// `thứ nhất`, `THỨ HAI`.
    private static func ordinal(_ head: [Character], _ start: Int) -> (String, Int, Int)? {
        let text = String(head.dropFirst(start))
        for (index, name) in ["nhất", "hai", "ba", "tư", "năm", "sáu"].enumerated() {
            let whole = "thứ \(name)"
            let prefix = text.prefix(whole.count)
            if prefix.lowercased() == whole { return (String(prefix), index + 1, start + whole.count) }
        }
        return nil
    }

    private static func end(_ index: Int, _ head: [Character]) -> Int {
        index + head.dropFirst(index).prefix { $0 == " " || $0 == "\t" }.count
    }

    private static func value(ofLetter label: String) -> Int? {
        guard let letter = label.first, label.count == 1 else { return nil }
        // No letter of Vietnamese, but of those who count A, B, C, D, E, F.
        if letter == "f" { return 7 }
        return letters.firstIndex(of: letter).map { $0 + 1 }
    }

    /// Only numbers written the one right way: `IIII` and `VX` are words.
    static func roman(_ label: String) -> Int? {
        guard label.utf8.count <= 6, label.allSatisfy({ "IVXL".contains($0) }) else { return nil }
        return romans[label]
    }

    private static let romans: [String: Int] = {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let tens = ["", "X", "XX", "XXX"]
        let pairs = (1..<40).map { (tens[$0 / 10] + ones[$0 % 10], $0) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
