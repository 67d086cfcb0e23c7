@testable import Reading

/// Types a text the way it was typed before Unicode.
enum OldCodes {
    private static let tcvn3: [Character: Character] = {
        var codes: [Character: Character] = [:]
        for value in UInt32(0xA1)...0xFF {
            guard let scalar = Unicode.Scalar(value), let letter = TCVN3.letter(scalar) else { continue }
            codes[Character(letter)] = Character(scalar)
        }
        return codes
    }()

    private static let vni: [Character: String] = {
        var codes: [Character: String] = [:]
        let signs = (UInt32(0xDF)...0xFF).compactMap { Unicode.Scalar($0) }
        for base in "aeiouyôö".unicodeScalars {
            for sign in signs {
                guard let word = VNI.word([base, sign]), word.count == 1, let letter = word.first else { continue }
                codes[letter] = codes[letter] ?? String(String.UnicodeScalarView([base, sign]))
            }
        }
        for sign in signs {
            guard let word = VNI.word([sign]), let letter = word.first else { continue }
            codes[letter] = codes[letter] ?? String(sign)
        }
        return codes
    }()

    /// Capitals with marks are typed as small ones.
    static func tcvn3(_ text: String) -> String {
        String(
            text.map { letter in
                guard !letter.isASCII else { return letter }
                return tcvn3[letter] ?? letter.lowercased().first.flatMap { tcvn3[$0] } ?? letter
            })
    }

    static func vni(_ text: String) -> String {
        text.map { letter in
            if letter.isASCII { return String(letter) }
            if let code = vni[letter] { return code }
            return letter.lowercased().first.flatMap { vni[$0] }?.uppercased() ?? String(letter)
        }.joined()
    }

    /// One byte for each character.
    static func bytes(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "“": 0x93
            case "”": 0x94
            case "–": 0x96
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
    }
}
