/// The letters a text was typed in. The two old codes look like Latin letters to a program that does not know them.
package enum LetterCode: String, CaseIterable, Sendable {
    case unicode = "Unicode"
    /// TCVN 5712 as the fonts `.Vn…` show it ("ABC").
    case tcvn3 = "TCVN3"
    /// One letter and its marks as two characters, for the fonts `VNI-…`.
    case vni = "VNI"
    case windows1258 = "Windows-1258"
}

/// A stretch of a line typed in one font.
package struct TypedPiece: Sendable {
    package var text: String
    /// What the name of the font says.
    package let hint: LetterCode?
    /// Shown in capitals, however it was typed.
    package let isCapital: Bool

    package init(_ text: String, hint: LetterCode? = nil, isCapital: Bool = false) {
        (self.text, self.hint, self.isCapital) = (text, hint, isCapital)
    }
}

/// A line of a paper that came with its paragraphs and tables known.
package struct TypedLine: Sendable {
    package var pieces: [TypedPiece]
    package var isCell: Bool
    /// What follows is a paragraph of its own.
    package var endsParagraph: Bool

    package init(_ pieces: [TypedPiece], isCell: Bool = false, endsParagraph: Bool = true) {
        (self.pieces, self.isCell, self.endsParagraph) = (pieces, isCell, endsParagraph)
    }
}
