import Domain
import Drawing

/// Signatures drawn on a device, three in a row, each with its name below.
struct DrawnSignatures {
    private let rows: [[PaperSignature]]

    static let height = 16.0
    private static let perRow = 3
    private static let column = PaperMeasures.textWidth / Double(perRow)

    init(_ signatures: [PaperSignature]) {
        rows = stride(from: 0, to: signatures.count, by: DrawnSignatures.perRow).map {
            Array(signatures[$0..<min($0 + DrawnSignatures.perRow, signatures.count)])
        }
    }

    func draw(on sheet: PrintedSheet) {
        for row in rows {
            let names = row.map { name($0, sheet) }
            let whole = DrawnSignatures.height + (names.map(\.height).max() ?? 0) + 3
            if whole > sheet.room && !sheet.isAtTop { sheet.turn() }
            for (place, signature) in row.enumerated() {
                let x = PaperMeasures.left + Double(place) * DrawnSignatures.column
                let box = PageBox(x: x, y: sheet.y + 1, width: DrawnSignatures.column, height: DrawnSignatures.height)
                DrawnPicture(signature.drawn).draw(on: sheet, in: box)
                sheet.canvas.draw(names[place], x: x, y: sheet.y + 1 + DrawnSignatures.height)
            }
            sheet.move(whole)
        }
    }

    private func name(_ signature: PaperSignature, _ sheet: PrintedSheet) -> TextBlock {
        let style = LetterStyle(PaperMeasures.text, isBold: true)
        return sheet.set(
            Lettering(PaperText.line(signature.name), style, alignment: .centre), width: DrawnSignatures.column)
    }

    /// The same as rows of a Word document.
    func xml(first: Int) -> String {
        var (xml, place) = ("", first)
        for row in rows {
            let cells = row.map { signature -> (width: Double, lines: [WordLine]) in
                let picture = DrawnPicture(signature.drawn)
                var line = WordLine("", .center)
                line.drawing = picture.xml(place, width: DrawnSignatures.column - 4, height: DrawnSignatures.height)
                place += 1
                return (
                    DrawnSignatures.column,
                    [line, WordLine(PaperText.line(signature.name), isBold: true, .center)]
                )
            }
            xml += WordTable.plain(cells) + WordLine.joint
        }
        return xml
    }
}

/// A picture that keeps its proportions within a box; nothing where it is no PNG that tells its size.
struct DrawnPicture {
    private let png: [UInt8]
    private let size: (width: Double, height: Double)?

    init(_ png: [UInt8]) {
        self.png = png
        size = DrawnPicture.size(png)
    }

    var isThere: Bool { size != nil }

    /// From the head of the file (PNG specification, IHDR).
    private static func size(_ png: [UInt8]) -> (width: Double, height: Double)? {
        guard png.count > 24, png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        func number(_ start: Int) -> Double { png[start..<start + 4].reduce(0.0) { $0 * 256 + Double($1) } }
        let (width, height) = (number(16), number(20))
        return (1...10_000).contains(width) && (1...10_000).contains(height) ? (width, height) : nil
    }

    /// The largest of its proportions.
    private func fitted(width: Double, height: Double) -> (width: Double, height: Double)? {
        guard let size else { return nil }
        let scale = min(width / size.width, height / size.height)
        return (size.width * scale, size.height * scale)
    }

    func draw(on sheet: PrintedSheet, in box: PageBox) {
        guard let own = fitted(width: box.width - 4, height: box.height) else { return }
        let place = PageBox(
            x: box.x + (box.width - own.width) / 2, y: box.y + (box.height - own.height) / 2, width: own.width,
            height: own.height)
        // A picture that can not be read leaves room for the pen.
        try? sheet.canvas.picture(png: png, in: place)
    }

    /// Inline, tied to the part `word/media/ky-N.png`; empty where there is none.
    func xml(_ number: Int, width: Double, height: Double) -> String {
        guard let own = fitted(width: width, height: height) else { return "" }
        let (cx, cy) = (Int(own.width * 36_000), Int(own.height * 36_000))
        let main = "http://schemas.openxmlformats.org/drawingml/2006"
        return """
            <w:r><w:drawing><wp:inline xmlns:wp="\(main)/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="\(cx)" cy="\(cy)"/><wp:docPr id="\(number + 1)" name="ky-\(number)"/>\
            <a:graphic xmlns:a="\(main)/main"><a:graphicData uri="\(main)/picture"><pic:pic xmlns:pic="\(main)/picture">\
            <pic:nvPicPr><pic:cNvPr id="\(number + 1)" name="ky-\(number)"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
            <a:blip r:embed="rIdKy\(number)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
            <a:off x="0" y="0"/><a:ext cx="\(cx)" cy="\(cy)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
            </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """
    }
}

extension OfficialPaper {
    /// Every drawn signature in the order of the paper, those of the end last: the numbers of the pictures in Word.
    var drawnSignatures: [[UInt8]] {
        let inside = body.flatMap { block -> [PaperSignature] in
            if case .signatures(let signatures) = block { signatures } else { [] }
        }
        let ends =
            switch close {
            case .signed(_, let signature): [signature]
            case .pair(let left, let right): [left, right]
            }
        return (inside + ends).map(\.drawn)
    }
}
