package import Domain
import Drawing

/// An official paper as a PDF file with embedded letters, for the printer and for the office's signing tool.
package enum PrintedPaper {
    /// - Throws: `DrawingFault`, `faceMissing` where the machine has no face for papers.
    package static func bytes(_ paper: OfficialPaper) throws -> [UInt8] {
        let title = [paper.title, paper.subject].filter { !$0.isEmpty }.map(PaperText.line).joined(separator: " – ")
        let about = PDFTitle(
            title: title, author: paper.head.issuer.map(PaperText.line).joined(separator: " "),
            made: PaperMoment.text(paper.made))
        return try PDFDrawing.bytes(about) { canvas in
            let sheet = PrintedSheet(canvas)
            PrintedHead(sheet).draw(paper)
            draw(paper.body, on: sheet, before: PrintedClose(paper.close, sheet))
            for annex in paper.annexes {
                sheet.turn()
                PrintedHead(sheet).draw(annex)
                draw(annex.body, on: sheet, before: nil)
            }
        }
    }

    private static func draw(_ blocks: [PaperBlock], on sheet: PrintedSheet, before close: PrintedClose?) {
        let pieces = blocks.flatMap { PrintedBlocks(sheet).pieces($0) }
        for (place, piece) in pieces.enumerated() {
            let end = close?.height ?? 0
            let next = place == pieces.count - 1 ? end : 0
            switch piece {
            case .text(let text):
                let kept = text.staysWithNext ? following(pieces.dropFirst(place + 1), on: sheet, end: end) : next
                sheet.flow(text, following: kept)
            case .table(let table): PrintedTable(table, sheet).draw(following: next)
            case .signatures(let signatures): DrawnSignatures(signatures).draw(on: sheet)
            }
        }
        close?.draw()
    }

    /// What has to stand below a heading on its page: the beginning of the next piece, with what that is kept together
    /// with itself – another heading, or the end of the paper.
    private static func following(_ rest: ArraySlice<PrintedBlocks.Piece>, on sheet: PrintedSheet, end: Double)
        -> Double
    {
        let last = rest.count == 1 ? end : 0
        switch rest.first {
        case .text(let text) where text.staysWithNext:
            return text.gap + text.block.height + following(rest.dropFirst(), on: sheet, end: end)
        case .text(let text): return text.gap + PrintedSheet.beginning(of: text.block, following: last)
        case .table(let table): return PrintedTable(table, sheet).beginning(following: last)
        case .signatures: return DrawnSignatures.height + 15
        case nil: return end
        }
    }
}
