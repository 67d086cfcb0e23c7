import Domain

/// From bytes to text: size, UTF-8, and no characters that can not be seen.
enum PlanSource {
    /// - Returns: the text with every refused character replaced by a blank, so that reading goes on with the same
    ///   places; `nil` when there is no text to go on with.
    static func text(of bytes: [UInt8], _ log: PlanProblemLog) -> String? {
        guard bytes.count <= PlanLimits.bytes else {
            log.add(.tooLarge, at: .start, "", ["maximum": "1 MiB"])
            return nil
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            log.add(.notUTF8, at: firstInvalid(content))
            return nil
        }
        return withoutHidden(text, log)
    }

    /// Control and format characters (zero-width, text direction), private use, and line separators only a YAML
    /// parser knows: none can be seen, some make a text read other than it is.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x600, 0x1E00..<0x2000: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: return true
        default: return scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// `U+200B`.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func withoutHidden(_ text: String, _ log: PlanProblemLog) -> String? {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var clean = String.UnicodeScalarView()
        var cursor = PlanCursor()
        for scalar in text.unicodeScalars {
            let hidden = isHidden(scalar)
            if hidden { log.add(.controlCharacter, at: cursor.place, "", ["character": name(of: scalar)]) }
            if log.isFull { return nil }
            clean.append(hidden ? " " : scalar)
            cursor.pass(scalar)
        }
        return String(clean)
    }

    private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> PlanPlace {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var cursor = PlanCursor()
        while case .valid(let encoded) = parser.parseScalar(from: &rest) {
            cursor.pass(Unicode.UTF8.decode(encoded))
        }
        return cursor.place
    }
}

/// Counts lines and columns the way the YAML parser does: LF, CR and CR LF end a line.
struct PlanCursor {
    private(set) var place = PlanPlace.start
    private var afterReturn = false

    mutating func pass(_ scalar: Unicode.Scalar) {
        if scalar == "\n", afterReturn {
            afterReturn = false
            return
        }
        afterReturn = scalar == "\r"
        if scalar == "\n" || scalar == "\r" {
            place = PlanPlace(line: place.line + 1, column: 1)
        } else {
            place.column += 1
        }
    }
}
