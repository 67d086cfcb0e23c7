/// VNI for Windows, seen as Latin letters: a letter and behind it the sign that stands for its marks.
enum VNI {
    /// By letter: the sign and what the two are together.
    private static let pairs: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
        "a": row("øàùáûảõãïạââàầáấåẩãẫäậêăèằéắúẳüẵëặ"), "e": row("øèùéûẻõẽïẹâêàềáếåểãễäệ"),
        "o": row("øòùóûỏõõïọâôàồáốåổãỗäộ"), "u": row("øùùúûủõũïụ"), "y": row("øỳùýûỷõỹ"),
        "ô": row("øờùớûởõỡïợ"), "ö": row("øừùứûửõữïự"),
    ]

    private static let single: [Unicode.Scalar: Unicode.Scalar] = [
        "ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ì": "ì", "í": "í",
    ]

    private static func row(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
        let scalars = Array(text.unicodeScalars)
        return Dictionary(
            stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
        ) { first, _ in first }
    }

    /// A word; `nil` when a sign in it stands for nothing.
    static func word(_ scalars: some Sequence<Unicode.Scalar>) -> String? {
        let typed = Array(scalars)
        var word = String.UnicodeScalarView()
        var index = 0
        while index < typed.count {
            let scalar = typed[index]
            let small = small(scalar)
            let next = index + 1 < typed.count ? self.small(typed[index + 1]) : " "
            if let both = pairs[small]?[next] {
                word.append(small == scalar ? both : capital(both))
                index += 2
                continue
            }
            if let letter = single[small] {
                word.append(small == scalar ? letter : capital(letter))
            } else if scalar.isASCII {
                word.append(scalar)
            } else {
                return nil
            }
            index += 1
        }
        return String(word)
    }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        default: scalar
        }
    }

    private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }
}
