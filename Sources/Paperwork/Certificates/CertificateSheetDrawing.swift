import Domain
import Drawing

/// Certificates on their sheets, one after the other. What those of one decision have in common is drawn once.
struct CertificateSheetDrawing {
    private let canvas: Canvas
    private let mode: CertificatePrint.Mode
    private let red: Ink
    private let across: Double
    private let down: Double
    private var common: Common?

    /// A part with the texts it was drawn from.
    private struct Common {
        let lines: CertificateCommonLines
        let part: SheetPart
        let isWhole: Bool
    }

    /// A blank is printed on where the printer puts it; a whole sheet has nothing to be off from.
    init(_ canvas: Canvas, print: CertificatePrint, mode: CertificatePrint.Mode) {
        (self.canvas, self.mode) = (canvas, mode)
        red = print.isRed ? .red : .black
        across = mode == .overprint ? Double(print.across) / 10 : 0
        down = mode == .overprint ? Double(print.down) / 10 : 0
    }

    /// - Returns: `false` when a text does not fit.
    mutating func draw(_ lines: CertificateLines, code: QRMatrix?) throws(DrawingFault) -> Bool {
        let common = try common(CertificateCommonLines(lines))
        canvas.draw(common.part)
        let isWhole = [
            text(lines.recipient, LetterStyle(24, isBold: true), CertificatePlaces.recipient, isMiddle: true),
            text(lines.note, LetterStyle(15), CertificatePlaces.note),
            text(lines.merit, LetterStyle(16), CertificatePlaces.merit),
            text(lines.goldBook, CertificateSheetDrawing.numbers, CertificatePlaces.goldBook, .left),
            text(lines.lookUp, LetterStyle(11), CertificatePlaces.lookUp, .left),
        ].allSatisfy { $0 }
        if let code { draw(code) }
        return isWhole && common.isWhole
    }

    private static let numbers = LetterStyle(12, isBold: true, isItalic: true)

    private mutating func common(_ lines: CertificateCommonLines) throws(DrawingFault) -> Common {
        if let common, common.lines == lines { return common }
        var isWhole = true
        let part = try canvas.part { part in
            isWhole = CertificateSheetDrawing(part, of: self).draw(lines)
        }
        let next = Common(lines: lines, part: part, isWhole: isWhole)
        common = next
        return next
    }

    /// The same on another sheet.
    private init(_ canvas: Canvas, of whole: CertificateSheetDrawing) {
        (self.canvas, mode, red) = (canvas, whole.mode, whole.red)
        (across, down) = (whole.across, whole.down)
    }

    private func draw(_ lines: CertificateCommonLines) -> Bool {
        if mode == .full { drawBlank(lines) }
        return [
            office(lines),
            text(lines.decision, CertificateSheetDrawing.numbers, CertificatePlaces.decision, .left),
            text(lines.placeAndDate, LetterStyle(13, isBold: true, isItalic: true), CertificatePlaces.date),
            text(lines.signer, LetterStyle(14, isBold: true), CertificatePlaces.signer),
        ].allSatisfy { $0 }
    }

    /// What a pre-printed blank has already.
    private func drawBlank(_ lines: CertificateCommonLines) {
        let border = CertificatePlaces.border
        canvas.frame(border, weight: 3, ink: red)
        canvas.frame(
            PageBox(x: border.x + 2, y: border.y + 2, width: border.width - 4, height: border.height - 4), weight: 0.75,
            ink: red)
        _ = text(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LetterStyle(13, isBold: true), CertificatePlaces.nation)
        drawMotto()
        _ = text(lines.issuer.uppercased(), LetterStyle(17, isBold: true, ink: red), CertificatePlaces.issuer)
        _ = text("TẶNG", LetterStyle(16, isBold: true), CertificatePlaces.gives)
        _ = text("GIẤY KHEN", LetterStyle(42, isBold: true, ink: red), CertificatePlaces.kind)
    }

    /// A blank has the Chairman's office already; who signs in another capacity needs its place free.
    private func office(_ lines: CertificateCommonLines) -> Bool {
        if mode == .overprint && lines.office == DecisionSigner.head.capacity.lines { return true }
        let places = CertificatePlaces.office(lines: lines.office.count)
        return zip(lines.office, places).map { line, box in
            text(line.uppercased(), LetterStyle(14, isBold: true), box)
        }.allSatisfy { $0 }
    }

    /// With a rule as long as the words below it.
    private func drawMotto() {
        let box = CertificatePlaces.motto
        let block = canvas.set(
            Lettering("Độc lập - Tự do - Hạnh phúc", LetterStyle(14, isBold: true), alignment: .centre),
            width: box.width)
        canvas.draw(block, x: box.x, y: box.y)
        let (middle, half) = (box.x + box.width / 2, block.inkWidth / 2)
        let under = box.y + block.height + 0.4
        canvas.line(from: (middle - half, under), to: (middle + half, under), weight: 0.75)
    }

    /// Sets a text into its place, in smaller letters when there is much of it, and without marks that turn the line.
    private func text(
        _ text: String, _ style: LetterStyle, _ box: PageBox, _ alignment: LetterAlignment = .centre,
        isMiddle: Bool = false
    ) -> Bool {
        let text = PaperText.line(text)
        if text.isEmpty { return true }
        let block = canvas.set(
            Lettering(text, style, alignment: alignment), width: box.width, height: box.height, least: 0.4)
        let above = isMiddle ? max(0, box.height - block.height) / 2 : 0
        canvas.draw(block, x: box.x + across, y: box.y + above + down)
        return block.height <= box.height
    }

    private func draw(_ matrix: QRMatrix) {
        let box = CertificatePlaces.code.moved(across: across, down: down)
        let side = box.width / Double(matrix.size + 2 * QRMatrix.margin)
        var dark: [PageBox] = []
        for row in 0..<matrix.size {
            for run in matrix.runs(of: row) {
                dark.append(
                    PageBox(
                        x: box.x + Double(run.lowerBound + QRMatrix.margin) * side,
                        y: box.y + Double(row + QRMatrix.margin) * side, width: Double(run.count) * side, height: side))
            }
        }
        canvas.fill(dark)
    }
}

/// The texts that the certificates of one decision share.
private struct CertificateCommonLines: Hashable {
    let issuer: String
    let decision: String
    let placeAndDate: String
    let office: [String]
    let signer: String

    init(_ lines: CertificateLines) {
        (issuer, decision, placeAndDate) = (lines.issuer, lines.decision, lines.placeAndDate)
        (office, signer) = (lines.office, lines.signer)
    }
}

/// The test sheet: rulers at the corners and the places of a blank's open texts, moved as the setting says.
struct CertificateTestDrawing {
    private let canvas: Canvas
    private let print: CertificatePrint

    init(_ canvas: Canvas, print: CertificatePrint) { (self.canvas, self.print) = (canvas, print) }

    func draw() {
        let (across, down) = (Double(print.across) / 10, Double(print.down) / 10)
        for place in CertificatePlaces.open {
            let box = place.box.moved(across: across, down: down)
            canvas.frame(box, weight: 0.4)
            canvas.draw(Lettering(place.name, LetterStyle(9)), x: box.x + 1, y: box.y + 0.5, width: box.width - 2)
        }
        for (x, y) in [(20.0, 20.0), (277, 20), (20, 150), (277, 150), (148.5, 105)] { ruler(x + across, y + down) }
        canvas.draw(
            Lettering(
                "Tờ in thử: đặt chồng lên phôi, soi ra sáng. Mỗi vạch 1 mm. Đang dịch sang phải \(millimetres(print.across)) mm, xuống \(millimetres(print.down)) mm.",
                LetterStyle(11), alignment: .centre), x: 40, y: 20, width: 217)
    }

    /// Ten millimetres to each side, a mark every one.
    private func ruler(_ x: Double, _ y: Double) {
        canvas.line(from: (x - 10, y), to: (x + 10, y), weight: 0.4)
        canvas.line(from: (x, y - 10), to: (x, y + 10), weight: 0.4)
        for step in -10...10 where step != 0 {
            let (at, half) = (Double(step), step % 5 == 0 ? 1.6 : 0.8)
            canvas.line(from: (x + at, y - half), to: (x + at, y + half), weight: 0.3)
            canvas.line(from: (x - half, y + at), to: (x + half, y + at), weight: 0.3)
        }
    }

    private func millimetres(_ tenths: Int) -> String {
        "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
    }
}
