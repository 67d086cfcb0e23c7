/// How letters look. The face is the paper's (`PaperFace`): Decree 30/2020 knows one.
package struct LetterStyle: Hashable, Sendable {
    /// Points.
    package var size: Double
    package var isBold: Bool
    package var isItalic: Bool
    package var ink: Ink

    package init(_ size: Double, isBold: Bool = false, isItalic: Bool = false, ink: Ink = .black) {
        (self.size, self.isBold, self.isItalic, self.ink) = (size, isBold, isItalic, ink)
    }
}

/// Words that look the same.
package struct LetterRun: Hashable, Sendable {
    package let text: String
    package let style: LetterStyle

    package init(_ text: String, _ style: LetterStyle) { (self.text, self.style) = (text, style) }
}

/// Where the lines of a text stand between its sides; `justified` reaches both but in the last line.
package enum LetterAlignment: Sendable { case left, centre, right, justified }

/// A text to be set in lines.
package struct Lettering: Hashable, Sendable {
    package var runs: [LetterRun]
    package var alignment: LetterAlignment
    /// The height of a line, in heights of its letters.
    package var leading: Double
    /// How far the first line is set in; negative lets it stand out. Millimetres.
    package var indent: Double

    package init(runs: [LetterRun], alignment: LetterAlignment = .left, leading: Double = 1, indent: Double = 0) {
        (self.runs, self.alignment, self.leading, self.indent) = (runs, alignment, leading, indent)
    }

    package init(_ text: String, _ style: LetterStyle, alignment: LetterAlignment = .left, leading: Double = 1) {
        self.init(runs: [LetterRun(text, style)], alignment: alignment, leading: leading)
    }

    /// The same, all letters made smaller or larger by `factor`.
    package func scaled(by factor: Double) -> Lettering {
        var next = self
        next.runs = runs.map { run in
            var style = run.style
            style.size *= factor
            return LetterRun(run.text, style)
        }
        return next
    }
}
