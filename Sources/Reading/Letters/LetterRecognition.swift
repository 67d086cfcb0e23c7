/// Finds out, piece by piece, in which code a text was typed, and brings it to Unicode. What is Unicode already stays as
/// it is: a piece is converted only when an old code explains its words better, or the font or the rest of the paper
/// says so.
struct LetterRecognition {
    /// So many words of a code make it sure that the paper uses it.
    private static let certain = 8
    private static let mostAsked = 200_000

    private struct Suspect {
        let line: Int
        let piece: Int
        let tally: LetterTally
    }

    private var known = KnownWords()
    private var suspects: [Suspect] = []
    private var hasUnicode = false
    /// Pieces in a font of an old code: those it explains, less those that are Unicode all the same.
    private var trust: [LetterCode: Int] = [:]
    private var evidence: [LetterCode: Int] = [:]
    private var last: LetterCode?

    /// - Returns: the codes that were found.
    static func convert(_ lines: inout [RawLine]) -> [LetterCode] {
        var recognition = LetterRecognition()
        recognition.look(at: lines)
        let found = recognition.suspects.isEmpty ? [] : recognition.decide(&lines)
        LetterConversion.capitalise(&lines)
        return recognition.hasUnicode || found.isEmpty ? [.unicode] + found : found
    }

    private mutating func look(at lines: [RawLine]) {
        for (place, line) in lines.enumerated() {
            for (index, piece) in line.pieces.enumerated() where !LetterRecognition.isPlain(piece.text) {
                look(at: piece, place, index)
            }
        }
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    private mutating func look(at piece: TypedPiece, _ line: Int, _ index: Int) {
        if piece.text.unicodeScalars.contains(where: OldLetters.isUnicode) {
            hasUnicode = true
            if let hint = piece.hint { trust[hint, default: 0] -= 1 }
        } else if piece.text.unicodeScalars.contains(where: OldLetters.isOld) {
            let tally = suspects.count < LetterRecognition.mostAsked ? LetterTally(piece.text, &known) : LetterTally()
            suspects.append(Suspect(line: line, piece: index, tally: tally))
            if let hint = piece.hint, tally[hint] > tally.unicode { trust[hint, default: 0] += 1 }
            if let code = LetterRecognition.plain(tally) { evidence[code, default: 0] += tally[code] }
        }
    }

    /// The code that a piece tells by itself: nearly all of its words, and more than they are as they stand.
    static func plain(_ tally: LetterTally) -> LetterCode? {
        guard let code = tally.best, tally[code] >= 3, tally[code] * 10 >= tally.asked * 8, tally[code] > tally.unicode
        else { return nil }
        return code
    }

    private mutating func decide(_ lines: inout [RawLine]) -> [LetterCode] {
        var found: Set<LetterCode> = []
        for suspect in suspects {
            let piece = lines[suspect.line].pieces[suspect.piece]
            let code = code(suspect.tally, piece.hint)
            if suspect.tally.asked > 0 { last = code }
            guard let code else {
                if suspect.tally.unicode > 0 { hasUnicode = true }
                continue
            }
            found.insert(code)
            LetterConversion.convert(&lines[suspect.line].pieces[suspect.piece], from: code)
        }
        return LetterCode.allCases.filter(found.contains)
    }

    private func code(_ tally: LetterTally, _ hint: LetterCode?) -> LetterCode? {
        if let hint, trust[hint] ?? 0 >= 0 { return tally.unicode > tally[hint] ? nil : hint }
        if let code = LetterRecognition.plain(tally), evidence[code] ?? 0 >= 3 { return code }
        guard let code = evidence.max(by: { $0.value < $1.value }), code.value >= LetterRecognition.certain else {
            return nil
        }
        let share = tally[code.key]
        let isAlone = !hasUnicode || last == code.key
        if tally.asked == 0 { return hasUnicode ? nil : code.key }
        guard share * 10 >= tally.asked * 5 else { return nil }
        return share > tally.unicode || share == tally.unicode && isAlone ? code.key : nil
    }
}

/// Brings a piece of text from an old code to Unicode.
enum LetterConversion {
    static func convert(_ piece: inout TypedPiece, from code: LetterCode) {
        let isUpper = isUpper(piece.text)
        var result = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        for scalar in piece.text.unicodeScalars {
            if OldLetters.isPart(scalar) {
                word.append(scalar)
            } else {
                result.append(contentsOf: converted(word, code, isUpper).unicodeScalars)
                word.removeAll(keepingCapacity: true)
                result.append(scalar)
            }
        }
        result.append(contentsOf: converted(word, code, isUpper).unicodeScalars)
        piece.text = String(result)
    }

    static func capitalise(_ lines: inout [RawLine]) {
        for line in lines.indices {
            for index in lines[line].pieces.indices where lines[line].pieces[index].isCapital {
                lines[line].pieces[index].text = lines[line].pieces[index].text.uppercased()
            }
        }
    }

    private static func converted(_ word: [Unicode.Scalar], _ code: LetterCode, _ isUpper: Bool) -> String {
        guard word.contains(where: { !$0.isASCII }) else { return String(String.UnicodeScalarView(word)) }
        guard code == .tcvn3 else { return VNI.word(word) ?? letterByLetter(word) { VNI.word([$0]) } }
        let text = TCVN3.word(word) ?? letterByLetter(word) { TCVN3.word([$0]) }
        return isCapital(word, isUpper) ? text.uppercased() : text
    }

    private static func letterByLetter(_ word: [Unicode.Scalar], _ letter: (Unicode.Scalar) -> String?) -> String {
        word.map { letter($0) ?? String($0) }.joined()
    }

    /// TCVN 5712 has no capitals with marks: they are typed as small letters among capitals.
    private static func isCapital(_ word: [Unicode.Scalar], _ lineIsUpper: Bool) -> Bool {
        let letters = word.filter(\.isASCII)
        if letters.contains(where: { $0.properties.isLowercase }) { return false }
        return letters.count >= 2 || lineIsUpper
    }

    private static func isUpper(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
        return letters.count >= 3 && letters.count(where: \.properties.isUppercase) * 10 >= letters.count * 8
    }
}
