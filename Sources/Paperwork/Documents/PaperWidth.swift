/// How wide a line is about, in millimetres, without a font at hand: for the short rules of Word documents, of which the
/// decree only says that they take a third to a half of the line above. Averages of Times New Roman.
enum PaperWidth {
    static func capitals(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.7 * 25.4 / 72 }

    /// Capitals that are not bold.
    static func plainCapitals(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.58 * 25.4 / 72 }

    static func words(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.5 * 25.4 / 72 }

    /// `Độc lập - Tự do - Hạnh phúc`, bold, 13 points: the rule below is as long as the line.
    static let motto = 60.0
}
