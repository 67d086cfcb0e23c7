import Domain
import Drawing

/// The blocks of a paper as texts and tables for the page.
struct PrintedBlocks {
    enum Piece {
        case text(PrintedSheet.Text)
        case table(PaperTable)
        case signatures([PaperSignature])
    }

    private let sheet: PrintedSheet
    private let plain = LetterStyle(PaperMeasures.text)
    private let bold = LetterStyle(PaperMeasures.text, isBold: true)
    private let italic = LetterStyle(PaperMeasures.text, isItalic: true)

    init(_ sheet: PrintedSheet) { self.sheet = sheet }

    func pieces(_ block: PaperBlock) -> [Piece] {
        switch block {
        case .authority(let text): [centred(PaperText.line(text).uppercased(), bold, gap: 14)]
        case .command(let text): [centred(PaperText.line(text), bold, gap: 8)]
        case .addressees(let names): addressees(names.map(PaperText.line))
        case .bases(let lines): PaperText.bases(lines).map { running([LetterRun($0, italic)]) }
        case .article(let number, let text): article(number, PaperText.lines(text))
        case .heading(let text): [running([LetterRun(PaperText.line(text), bold)], staysWithNext: true)]
        case .paragraph(let text): PaperText.lines(text).map { running([LetterRun($0, plain)]) }
        case .numbered(let texts):
            texts.enumerated().map { running([LetterRun("\($0 + 1). \(PaperText.line($1))", plain)]) }
        case .dashes(let texts): texts.map { running([LetterRun("- \(PaperText.line($0))", plain)]) }
        case .table(let table): [.table(table)]
        case .signatures(let signatures): [.signatures(signatures)]
        }
    }

    private func article(_ number: Int, _ texts: [String]) -> [Piece] {
        let first = [LetterRun("Điều \(number).", bold), LetterRun(" \(texts.first ?? "")", plain)]
        return [running(first)] + texts.dropFirst().map { running([LetterRun($0, plain)]) }
    }

    private func addressees(_ names: [String]) -> [Piece] {
        if names.count == 1 { return [centred("Kính gửi: \(names[0])", plain, gap: 12)] }
        return [running([LetterRun("Kính gửi:", plain)], indent: 30, gap: 12, staysWithNext: true)]
            + names.enumerated().map { place, name in
                running([LetterRun("- \(name)\(place == names.count - 1 ? "." : ";")", plain)], indent: 45)
            }
    }

    private func centred(_ text: String, _ style: LetterStyle, gap: Double) -> Piece {
        let block = sheet.set(Lettering(text, style, alignment: .centre))
        return .text(PrintedSheet.Text(block: block, gap: millimetres(gap), staysWithNext: true))
    }

    /// Running text: both sides straight, the first line set in.
    private func running(
        _ runs: [LetterRun], indent: Double = PaperMeasures.indent, gap: Double = PaperMeasures.paragraphGap,
        staysWithNext: Bool = false
    ) -> Piece {
        let lettering = Lettering(
            runs: runs, alignment: .justified, leading: PaperMeasures.leading, indent: indent)
        return .text(
            PrintedSheet.Text(
                block: sheet.set(lettering), gap: millimetres(gap), staysWithNext: staysWithNext))
    }

    private func millimetres(_ points: Double) -> Double { points * 25.4 / 72 }
}
