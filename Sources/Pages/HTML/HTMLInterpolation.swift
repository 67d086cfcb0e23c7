extension HTML: ExpressibleByStringInterpolation {
    /// `StaticString` keeps the literals out of `String` altogether: they are copied straight from the binary, and
    /// nothing computed can pass for one.
    package init(stringLiteral value: StaticString) {
        var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.appendLiteral(value)
        self.init(stringInterpolation: interpolation)
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(trusted: stringInterpolation.bytes)
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 40)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.hasPointerRepresentation {
                literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
            } else {
                bytes.append(contentsOf: String(describing: literal).utf8)
            }
        }

        /// Text, escaped.
        package mutating func appendInterpolation(_ text: String) { Escaping.append(text, to: &bytes) }

        /// Text, escaped.
        package mutating func appendInterpolation(_ text: Substring) { Escaping.append(String(text), to: &bytes) }

        package mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }

        package mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        package mutating func appendInterpolation(_ part: some HTMLPart) { appendInterpolation(part.html) }

        package mutating func appendInterpolation(_ part: (some HTMLPart)?) {
            if let part { appendInterpolation(part.html) }
        }

        package mutating func appendInterpolation(_ parts: [some HTMLPart]) {
            for part in parts { appendInterpolation(part.html) }
        }

        /// A whole number without grouping; amounts for people come as text.
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }
    }
}

extension HTML.StringInterpolation {
    /// Markup written in the source, where a plain literal would be taken for text.
    package mutating func appendInterpolation(raw literal: StaticString) { appendLiteral(literal) }

    /// `\(if: isLate, "<strong>…</strong>")`: markup only when the condition holds.
    package mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
        if condition { appendInterpolation(html()) }
    }

    /// ` name="value"` with the space before it, or nothing when there is no value.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        bytes.append(UInt8(ascii: " "))
        appendLiteral(name)
        appendLiteral("=\"")
        Escaping.append(value, to: &bytes)
        appendLiteral("\"")
    }

    /// ` name`, an attribute without a value such as `checked`, when `isOn`.
    package mutating func appendInterpolation(attribute name: StaticString, when isOn: Bool) {
        guard isOn else { return }
        bytes.append(UInt8(ascii: " "))
        appendLiteral(name)
    }

    /// The value of `href`, `src` or `action`: an address `SafeAddress` lets through, otherwise `#`.
    package mutating func appendInterpolation(url address: String) {
        Escaping.append(SafeAddress.checked(address), to: &bytes)
    }
}
