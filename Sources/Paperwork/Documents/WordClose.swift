import Domain

/// The end of a paper in Word: Nơi nhận and signature side by side, or two signatures; never split over pages.
enum WordClose {
    static func xml(_ close: PaperClose) -> String {
        let half = PaperMeasures.textWidth / 2
        let gap =
            "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/></w:pPr></w:p>"
        switch close {
        case .signed(let recipients, let signature):
            return gap + WordTable.plain([(half, self.recipients(recipients)), (half, lines(signature))]) + end
        case .pair(let left, let right):
            return gap + WordTable.plain([(half, lines(left)), (half, lines(right))]) + end
        }
    }

    /// A document may not end with a table.
    private static let end = WordLine.joint

    private static func recipients(_ names: [String]) -> [WordLine] {
        if names.isEmpty { return [] }
        let head = WordLine("Nơi nhận:", size: PaperMeasures.recipientsHead, isBold: true, isItalic: true)
        return [head] + PaperText.recipients(names).map { WordLine($0, size: PaperMeasures.recipients) }
    }

    private static func lines(_ signature: PaperSignature) -> [WordLine] {
        let heads = signature.lines.map { WordLine(PaperText.line($0), isBold: true, .center) }
        var name = WordLine(PaperText.line(signature.name), isBold: true, .center)
        name.before = PaperMeasures.signatureRoom * 72 / 25.4
        return heads + [name]
    }
}
