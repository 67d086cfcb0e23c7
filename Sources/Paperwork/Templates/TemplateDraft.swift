package import Domain

/// The program's own layout as a template to begin with: fields in braces where a paper has its words.
package enum TemplateDraft {
    /// - Throws: `Refusal(.paperNotMade)`
    package static func bytes(_ kind: PaperKind, named title: String) throws -> [UInt8] {
        do {
            return try WordPaper.file(body(kind), title: TemplateKindMark.title(kind, title), issuer: "", made: nil)
        } catch {
            throw Refusal(.paperNotMade)
        }
    }

    private static func body(_ kind: PaperKind) -> String {
        let fields = TemplateFields(kind)
        var parts = [head(fields)]
        if fields.texts.contains(.title) { parts += titles }
        if fields.texts.contains(.authority) { parts.append(centred(mark(.authority).uppercased(), before: 14)) }
        if fields.texts.contains(.addressees) {
            parts.append(centred("Kính gửi: \(mark(.addressees))", isBold: false, before: 12))
        }
        if fields.blocks.contains(.bases) { parts.append(running(mark(.bases))) }
        if kind == .decision { parts.append(centred("QUYẾT ĐỊNH:", before: 8)) }
        parts.append(running(mark(.body)))
        parts.append(close(fields))
        if fields.blocks.contains(.annexes) { parts.append(running(mark(.annexes))) }
        return parts.joined()
    }

    private static func mark(_ text: TemplateText) -> String { "{\(text.rawValue)}" }
    private static func mark(_ block: TemplateBlock) -> String { "{\(block.rawValue)}" }

    private static func head(_ fields: TemplateFields) -> String {
        let size = PaperMeasures.caps
        let left = [
            WordLine(mark(.superior).uppercased(), size: size, .center),
            WordLine(mark(.issuer).uppercased(), size: size, isBold: true, .center),
            rule(30, in: PaperMeasures.headLeft),
        ]
        let right = [
            WordLine("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: size, isBold: true, .center),
            WordLine("Độc lập - Tự do - Hạnh phúc", size: PaperMeasures.motto, isBold: true, .center),
            rule(PaperWidth.motto, in: PaperMeasures.headRight),
        ]
        var numbers: [WordLine] = []
        if fields.texts.contains(.number) {
            numbers.append(WordLine("Số: \(mark(.number))/\(mark(.symbol))", size: PaperMeasures.number, .center))
        }
        if !fields.texts.contains(.title) {
            numbers.append(WordLine("V/v \(mark(.subject))", size: PaperMeasures.letterSubject, .center))
        }
        let day = WordLine(
            "\(mark(.place)), \(mark(.day))", size: PaperMeasures.number, isItalic: true, .center)
        return [(left, right), (numbers, [day])].map { left, right in
            WordTable.plain([(PaperMeasures.headLeft, left), (PaperMeasures.headRight, right)])
        }.joined(separator: WordLine.joint)
    }

    private static func rule(_ width: Double, in column: Double) -> WordLine {
        var line = WordLine("", size: 4, .center)
        line.left = max(0, (column - width) / 2)
        line.right = line.left
        line.before = 3
        line.hasRule = true
        return line
    }

    private static var titles: [String] {
        var title = WordLine(mark(.title).uppercased(), isBold: true, .center)
        title.before = 14
        let subject = WordLine(mark(.subject), isBold: true, .center)
        return [title, subject, rule(60, in: PaperMeasures.textWidth)].map(\.xml)
    }

    private static func centred(_ text: String, isBold: Bool = true, before: Double) -> String {
        var line = WordLine(text, isBold: isBold, .center)
        (line.before, line.after) = (before, PaperMeasures.paragraphGap)
        return line.xml
    }

    private static func running(_ text: String) -> String {
        var line = WordLine(text, .both)
        (line.before, line.leading) = (PaperMeasures.paragraphGap, PaperMeasures.leading)
        return line.xml
    }

    private static func close(_ fields: TemplateFields) -> String {
        let half = PaperMeasures.textWidth / 2
        var left: [WordLine] = []
        if fields.texts.contains(.leftTitle) { left = signature(.leftTitle, .leftSigner) }
        if fields.blocks.contains(.recipients) {
            left = [
                WordLine("Nơi nhận:", size: PaperMeasures.recipientsHead, isBold: true, isItalic: true),
                WordLine(mark(.recipients), size: PaperMeasures.recipients),
            ]
        }
        return WordLine.gap + WordTable.plain([(half, left), (half, signature(.signerTitle, .signer))])
            + WordLine.joint
    }

    private static func signature(_ title: TemplateText, _ name: TemplateText) -> [WordLine] {
        var line = WordLine(mark(name), isBold: true, .center)
        line.before = PaperMeasures.signatureRoom * 72 / 25.4
        return [WordLine(mark(title).uppercased(), isBold: true, .center), line]
    }
}
