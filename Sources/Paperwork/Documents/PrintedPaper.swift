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
            let isLast = place == pieces.count - 1
            let next = isLast ? close?.height ?? 0 : 0
            switch piece {
            case .text(let text):
                let kept = text.staysWithNext ? following(pieces.dropFirst(place + 1)) : 0
                sheet.flow(text, following: kept + next)
            case .table(let table): PrintedTable(table, sheet).draw(following: next)
            case .signatures(let signatures): DrawnSignatures(signatures).draw(on: sheet)
            }
        }
        close?.draw()
    }

    /// What has to stand below a heading on its page: the beginning of the next piece.
    private static func following(_ rest: ArraySlice<PrintedBlocks.Piece>) -> Double {
        switch rest.first {
        case .text(let text): text.gap + text.block.height(of: 0..<2)
        case .table, .signatures: 25
        case nil: 0
        }
    }
}
