import Domain

/// The end of a paper in Word: Nơi nhận and signature side by side, or two signatures; never split over pages.
enum WordClose {
    /// - Parameter first: the number of the first picture of a drawn signature.
    static func xml(_ close: PaperClose, first: Int = 0) -> String {
        let half = PaperMeasures.textWidth / 2
        let gap =
            "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/></w:pPr></w:p>"
        switch close {
        case .signed(let recipients, let signature):
            return gap + WordTable.plain([(half, self.recipients(recipients)), (half, lines(signature, first))]) + end
        case .pair(let left, let right):
            return gap + WordTable.plain([(half, lines(left, first)), (half, lines(right, first + 1))]) + end
        }
    }

    /// A document may not end with a table.
    private static let end = WordLine.joint

    private static func recipients(_ names: [String]) -> [WordLine] {
        if names.isEmpty { return [] }
        let head = WordLine("Nơi nhận:", size: PaperMeasures.recipientsHead, isBold: true, isItalic: true)
        return [head] + PaperText.recipients(names).map { WordLine($0, size: PaperMeasures.recipients) }
    }

    private static func lines(_ signature: PaperSignature, _ number: Int) -> [WordLine] {
        let heads = signature.lines.map { WordLine(PaperText.line($0), isBold: true, .center) }
        var name = WordLine(PaperText.line(signature.name), isBold: true, .center)
        let picture = DrawnPicture(signature.drawn)
        guard picture.isThere else {
            name.before = PaperMeasures.signatureRoom * 72 / 25.4
            return heads + [name]
        }
        var line = WordLine("", .center)
        line.drawing = picture.xml(
            number, width: PaperMeasures.textWidth / 2 - 4, height: PaperMeasures.signatureRoom - 4)
        return heads + [line, name]
    }
}
