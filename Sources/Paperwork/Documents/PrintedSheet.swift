import Drawing

/// Where the pen stands: pages of the paper's measures, filled from above.
final class PrintedSheet {
    /// A text that flows over pages.
    struct Text {
        let block: TextBlock
        /// Millimetres above it; none at the top of a page.
        let gap: Double
        /// From the left margin.
        var left = 0.0
        /// Stands on one page with what follows.
        var staysWithNext = false
    }

    let canvas: Canvas
    private(set) var y = PaperMeasures.top

    init(_ canvas: Canvas) { self.canvas = canvas }

    var room: Double { PaperMeasures.height - PaperMeasures.bottom - y }
    var isAtTop: Bool { y <= PaperMeasures.top + 0.001 }

    func move(_ millimetres: Double) { y += millimetres }

    /// A new page, with its number in the middle of the upper margin (never on the first).
    func turn() {
        canvas.nextPage()
        y = PaperMeasures.top
        let number = Lettering(String(canvas.page), LetterStyle(PaperMeasures.pageNumber), alignment: .centre)
        canvas.draw(number, x: PaperMeasures.left, y: 10, width: PaperMeasures.textWidth)
    }

    func set(_ lettering: Lettering, width: Double = PaperMeasures.textWidth) -> TextBlock {
        canvas.set(lettering, width: width)
    }

    /// Draws a text from here on, over as many pages as it takes: never one line of it alone on a page.
    /// - Parameter following: millimetres that have to stand on the page of its last lines.
    func flow(_ text: Text, following: Double) {
        let block = text.block
        if !isAtTop { y += text.gap }
        let needsAll = text.staysWithNext ? block.height + following : 0
        if needsAll > room + 0.001 && !isAtTop { turn() }
        var first = 0
        while first < block.lineCount {
            let count = lines(of: block, from: first, following: text.staysWithNext ? 0 : following)
            if count > 0 {
                canvas.draw(block, x: PaperMeasures.left + text.left, y: y, lines: first..<first + count)
                y += block.height(of: first..<first + count)
                first += count
            }
            if first < block.lineCount { turn() }
        }
    }

    /// Millimetres of a text that stand on one page at its beginning: a text too short to be parted goes along whole with
    /// what must not stand alone.
    static func beginning(of block: TextBlock, following: Double) -> Double {
        let isShort = block.lineCount <= 3
        return isShort ? block.height + following : block.height(of: 0..<2)
    }

    /// How many lines to draw on this page.
    private func lines(of block: TextBlock, from first: Int, following: Double) -> Int {
        let left = block.lineCount - first
        var count = min(left, block.fitting(from: first, room: room))
        let rest = block.height(of: first..<block.lineCount)
        // The last lines go along with what must not stand alone.
        if count == left && rest + following > room && !(isAtTop && left <= 2) { count = max(0, left - 2) }
        if left - count == 1 { count -= 1 }
        if count == 1 && left > 1 && first == 0 { count = 0 }
        return isAtTop ? max(1, count) : max(0, count)
    }
}
