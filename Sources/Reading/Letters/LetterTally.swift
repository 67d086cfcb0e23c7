/// What the words of a piece of text are worth as each of the codes. Only words with a letter beyond ASCII are asked.
struct LetterTally {
    private(set) var asked = 0
    private(set) var unicode = 0
    private(set) var tcvn3 = 0
    private(set) var vni = 0

    init() {}

    init(_ text: String, _ known: inout KnownWords) {
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if OldLetters.isPart(scalar) {
                word.append(scalar)
            } else {
                ask(word, &known)
                word.removeAll(keepingCapacity: true)
            }
        }
        ask(word, &known)
    }

    subscript(_ code: LetterCode) -> Int {
        switch code {
        case .unicode, .windows1258: unicode
        case .tcvn3: tcvn3
        case .vni: vni
        }
    }

    /// The old code that explains most words; `nil` when two explain as many.
    var best: LetterCode? { tcvn3 == vni ? nil : tcvn3 > vni ? .tcvn3 : .vni }

    private mutating func ask(_ word: [Unicode.Scalar], _ known: inout KnownWords) {
        guard (2...12).contains(word.count), word.contains(where: { !$0.isASCII }) else { return }
        let answer = known.answer(word)
        asked += 1
        if answer.unicode { unicode += 1 }
        if answer.tcvn3 { tcvn3 += 1 }
        if answer.vni { vni += 1 }
    }
}

/// Words that were asked before: a long paper has few that are new.
struct KnownWords {
    struct Answer {
        let unicode: Bool
        let tcvn3: Bool
        let vni: Bool
    }

    private static let mostKept = 20_000

    private var answers: [[Unicode.Scalar]: Answer] = [:]

    mutating func answer(_ word: [Unicode.Scalar]) -> Answer {
        if let answer = answers[word] { return answer }
        let answer = Answer(
            unicode: Syllable.isOne(OldLetters.withoutMarks(word)), tcvn3: TCVN3.word(word).map(Syllable.isOne) == true,
            vni: VNI.word(word).map(Syllable.isOne) == true)
        if answers.count < KnownWords.mostKept { answers[word] = answer }
        return answer
    }
}

/// Characters by what they may be in an old code.
enum OldLetters {
    /// A letter, or a sign that an old code uses as one.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xA1...0xFF, 0x2219: true
        default: false
        }
    }

    /// A letter that only Unicode has, and only for Vietnamese, or a mark that is set on one.
    static func isUnicode(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9,
            0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323:
            true
        default: false
        }
    }

    static func isOld(_ scalar: Unicode.Scalar) -> Bool { !scalar.isASCII && isPart(scalar) }

    /// Signs around a word that are no letters: quotation marks, a raised number, a section sign.
    static func withoutMarks(_ word: [Unicode.Scalar]) -> String {
        let isMark: (Unicode.Scalar) -> Bool = { !$0.properties.isAlphabetic || $0 == "ª" || $0 == "º" }
        let start = word.drop(while: isMark)
        let end = start.lastIndex { !isMark($0) }.map { start[...$0] } ?? []
        return String(String.UnicodeScalarView(end))
    }
}
