import Domain
import Drawing

/// The head of a paper and of its annexes on the printed page.
struct PrintedHead {
    private let sheet: PrintedSheet
    private let left = PaperMeasures.left
    private let right = PaperMeasures.left + PaperMeasures.headLeft

    init(_ sheet: PrintedSheet) { self.sheet = sheet }

    func draw(_ paper: OfficialPaper) {
        let top = sheet.y
        let bottom = max(issuer(paper.head, top), state(top)) + 2.5
        sheet.move(bottom - top)
        numbers(paper)
        guard !paper.isLetter else { return sheet.move(2) }
        sheet.move(5)
        titled(paper.title, paper.subject)
    }

    func draw(_ annex: PaperAnnex) {
        let bold = LetterStyle(PaperMeasures.text, isBold: true)
        for text in [annex.title, annex.subject] where !text.isEmpty { centred(text, bold) }
        if !annex.belonging.isEmpty { centred(annex.belonging, LetterStyle(PaperMeasures.text, isItalic: true)) }
        sheet.move(3)
    }

    private func issuer(_ head: PaperHeading, _ top: Double) -> Double {
        var y = top
        if let superior = head.superior {
            for line in PaperOffice.superior(superior) {
                y += column(line.uppercased(), LetterStyle(PaperMeasures.caps), left, y).height
            }
        }
        var widest = 0.0
        for line in head.issuer {
            let style = LetterStyle(PaperMeasures.caps, isBold: true)
            let block = column(PaperText.line(line).uppercased(), style, left, y)
            widest = max(widest, block.inkWidth)
            y += block.height
        }
        rule(widest * PaperMeasures.shortRule, middle: left + PaperMeasures.headLeft / 2, y: y + 0.6)
        return y
    }

    private func state(_ top: Double) -> Double {
        var y = top
        let name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        y += column(name, LetterStyle(PaperMeasures.caps, isBold: true), right, y, PaperMeasures.headRight).height
        let motto = LetterStyle(PaperMeasures.motto, isBold: true)
        let block = column("Độc lập - Tự do - Hạnh phúc", motto, right, y, PaperMeasures.headRight)
        y += block.height
        rule(block.inkWidth, middle: right + PaperMeasures.headRight / 2, y: y + 0.6)
        return y
    }

    /// Number and day stand on one line.
    private func numbers(_ paper: OfficialPaper) {
        let (head, top) = (paper.head, sheet.y)
        var y = top
        if let number = head.number { y += column(number.line, LetterStyle(PaperMeasures.number), left, y).height }
        if paper.isLetter {
            let style = LetterStyle(PaperMeasures.letterSubject)
            y += column("V/v \(PaperText.line(paper.subject))", style, left, y + 1).height + 1
        }
        let italic = LetterStyle(PaperMeasures.number, isItalic: true)
        let place = PaperText.line(head.place) + String(head.placeAndDay.dropFirst(head.place.count))
        let day = column(place, italic, right, top, PaperMeasures.headRight)
        sheet.move(max(y - top, day.height))
    }

    private func titled(_ title: String, _ subject: String) {
        let bold = LetterStyle(PaperMeasures.text, isBold: true)
        centred(title, bold)
        if subject.isEmpty { return sheet.move(2) }
        let widest = centred(subject, bold).inkWidth
        rule(
            widest * PaperMeasures.shortRule, middle: PaperMeasures.left + PaperMeasures.textWidth / 2,
            y: sheet.y + 0.8)
        sheet.move(3)
    }

    @discardableResult
    private func centred(_ text: String, _ style: LetterStyle) -> TextBlock {
        let block = sheet.set(Lettering(PaperText.title(text), style, alignment: .centre))
        sheet.flow(PrintedSheet.Text(block: block, gap: 0), following: 0)
        return block
    }

    private func column(
        _ text: String, _ style: LetterStyle, _ x: Double, _ y: Double, _ width: Double = PaperMeasures.headLeft
    ) -> TextBlock {
        let block = sheet.set(Lettering(text, style, alignment: .centre), width: width)
        sheet.canvas.draw(block, x: x, y: y)
        return block
    }

    private func rule(_ width: Double, middle: Double, y: Double) {
        sheet.canvas.line(from: (middle - width / 2, y), to: (middle + width / 2, y))
    }
}
