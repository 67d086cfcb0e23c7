import Domain
import Drawing

/// The end of a paper on the printed page: Nơi nhận and signature side by side, or two signatures.
struct PrintedClose {
    private let close: PaperClose
    private let sheet: PrintedSheet
    private let half = PaperMeasures.textWidth / 2
    private let gap = 5.0

    init(_ close: PaperClose, _ sheet: PrintedSheet) { (self.close, self.sheet) = (close, sheet) }

    /// With the gap above it.
    var height: Double {
        switch close {
        case .signed(let recipients, let signature):
            gap + max(self.recipients(recipients).reduce(0) { $0 + $1.height }, height(of: signature))
        case .pair(let left, let right): gap + max(height(of: left), height(of: right))
        }
    }

    func draw() {
        let whole = height
        if whole > sheet.room && !sheet.isAtTop { sheet.turn() }
        if !sheet.isAtTop { sheet.move(gap) }
        switch close {
        case .signed(let recipients, let signature):
            draw(self.recipients(recipients))
            draw(signature, x: PaperMeasures.left + half)
        case .pair(let left, let right):
            draw(left, x: PaperMeasures.left)
            draw(right, x: PaperMeasures.left + half)
        }
        sheet.move(whole - gap)
    }

    private func recipients(_ names: [String]) -> [TextBlock] {
        if names.isEmpty { return [] }
        let head = LetterStyle(PaperMeasures.recipientsHead, isBold: true, isItalic: true)
        return [sheet.set(Lettering("Nơi nhận:", head), width: half)]
            + PaperText.recipients(names).map {
                sheet.set(Lettering($0, LetterStyle(PaperMeasures.recipients)), width: half - 4)
            }
    }

    private func draw(_ blocks: [TextBlock]) {
        var y = sheet.y
        for block in blocks {
            sheet.canvas.draw(block, x: PaperMeasures.left, y: y)
            y += block.height
        }
    }

    private func draw(_ signature: PaperSignature, x: Double) {
        var y = sheet.y
        for block in titles(signature) {
            sheet.canvas.draw(block, x: x, y: y)
            y += block.height
        }
        let room = PageBox(x: x, y: y + 1, width: half, height: PaperMeasures.signatureRoom - 2)
        DrawnPicture(signature.drawn).draw(on: sheet, in: room)
        sheet.canvas.draw(name(signature), x: x, y: y + PaperMeasures.signatureRoom)
    }

    private func height(of signature: PaperSignature) -> Double {
        titles(signature).reduce(0) { $0 + $1.height } + PaperMeasures.signatureRoom + name(signature).height
    }

    private func titles(_ signature: PaperSignature) -> [TextBlock] {
        let bold = LetterStyle(PaperMeasures.text, isBold: true)
        return signature.lines.map {
            sheet.set(Lettering(PaperText.line($0), bold, alignment: .centre), width: half)
        }
    }

    private func name(_ signature: PaperSignature) -> TextBlock {
        let bold = LetterStyle(PaperMeasures.text, isBold: true)
        return sheet.set(Lettering(PaperText.line(signature.name), bold, alignment: .centre), width: half)
    }
}
