import Domain

/// Makes a paper from the office's template: fields give way to texts, paragraphs and rows; nothing else is touched.
struct TemplateFill {
    private let fields: TemplateFields
    private let values: TemplateValues

    /// - Throws: `Refusal`: `templateUnusable` where a needed field is missing; `paperNotMade` where the file is otherwise no
    ///   longer one that `TemplateCheck` lets pass.
    static func bytes(_ template: [UInt8], _ kind: PaperKind, _ paper: OfficialPaper, of record: PaperRecord) throws
        -> [UInt8]
    {
        let fill = TemplateFill(fields: TemplateFields(kind), values: TemplateValues(paper, of: record))
        do {
            var package = try TemplatePackage(template)
            // One kept before this was asked makes no paper that lacks its number or its list.
            if !TemplateCheck.missing(package, kind).isEmpty { throw Refusal(.templateUnusable) }
            for place in package.parts.indices { try fill.fill(&package.parts[place]) }
            return try package.written()
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.paperNotMade)
        }
    }

    private init(fields: TemplateFields, values: TemplateValues) { (self.fields, self.values) = (fields, values) }

    private func fill(_ part: inout TemplatePackage.Part) throws {
        repeatRows(&part)
        let paragraphs = TemplateParagraphs(part.tokens.tokens, part: part.place).found
        var blocks: [(tokens: ClosedRange<Int>, xml: String)] = []
        for paragraph in paragraphs {
            let found = try paragraph.fields()
            if found.count == 1, case .block(let block) = TemplateFieldName(found[0].name, in: fields) {
                blocks.append((paragraph.tokens, xml(block)))
            } else if isNobodyAbove(found, paragraph, part) {
                blocks.append((paragraph.tokens, ""))
            } else {
                let isAlone = found.count == 1 && PaperText.line(paragraph.text) == "{\(PaperText.line(found[0].name))}"
                let inHead = isAlone && paragraph.place.cell != nil
                put(found.map { ($0.range, lines($0.name, inHead: inHead)) }, into: paragraph, &part.tokens.tokens)
            }
        }
        // Texts leave the number of tokens as it is, blocks do not: from the end, so that places before stay.
        for (range, xml) in blocks.sorted(by: { $0.tokens.lowerBound > $1.tokens.lowerBound }) {
            let token = TemplateTokens.Token(kind: .other, name: "", raw: xml)
            part.tokens.tokens.replaceSubrange(range, with: [token])
        }
        for place in part.tokens.tokens.indices where part.tokens.tokens[place].kind == .text {
            part.tokens.tokens[place].raw = TemplateFill.unguarded(part.tokens.tokens[place].raw)
        }
    }

    /// Only the body above, of an office that has none: its line goes where another paragraph follows.
    private func isNobodyAbove(
        _ found: [TemplateParagraph.Field], _ paragraph: TemplateParagraph, _ part: TemplatePackage.Part
    ) -> Bool {
        guard found.count == 1, case .text(.superior, _) = TemplateFieldName(found[0].name, in: fields),
            values.texts[.superior] == [""], found[0].range == paragraph.text.startIndex..<paragraph.text.endIndex
        else { return false }
        let after = paragraph.tokens.upperBound + 1
        return part.tokens.tokens.indices.contains(after) && part.tokens.tokens[after].name == "w:p"
    }

    /// - Parameter inHead: alone in a cell, as in the head of a paper: there an issuer has the lines it has on paper.
    private func lines(_ name: String, inHead: Bool) -> [String] {
        guard case .text(let text, let isCapital) = TemplateFieldName(name, in: fields) else { return [""] }
        let lines = text == .issuer && inHead ? values.issuer : values.texts[text] ?? [""]
        return isCapital ? lines.map { $0.uppercased() } : lines
    }

    // MARK: - Rows

    /// Each row with fields of a list once for every line of it, an inner table before the row it stands in.
    private func repeatRows(_ part: inout TemplatePackage.Part) {
        while let (row, columns) = nextRow(part) {
            let lines = values.rows(columns)
            let made = (lines.isEmpty ? [[:]] : lines).enumerated().flatMap { place, line in
                filled(Array(part.tokens.tokens[row]), line, isFirst: place == 0)
            }
            part.tokens.tokens.replaceSubrange(row, with: made)
        }
    }

    private func nextRow(_ part: TemplatePackage.Part) -> (ClosedRange<Int>, Set<String>)? {
        var rows: [ClosedRange<Int>: Set<String>] = [:]
        for paragraph in TemplateParagraphs(part.tokens.tokens, part: part.place).found {
            guard let row = paragraph.row else { continue }
            for field in (try? paragraph.fields()) ?? [] {
                if case .column(let column) = TemplateFieldName(field.name, in: fields) {
                    rows[row, default: []].insert(column)
                }
            }
        }
        return rows.max { $0.key.lowerBound < $1.key.lowerBound }.map { ($0.key, $0.value) }
    }

    /// One row with the texts of one line. What names a place in the document once may not stand in it twice.
    private func filled(_ row: [TemplateTokens.Token], _ line: [String: String], isFirst: Bool)
        -> [TemplateTokens.Token]
    {
        var tokens =
            isFirst
            ? row
            : row.filter { !["w:bookmarkStart", "w:bookmarkEnd"].contains($0.name) }.map { token in
                var token = token
                if token.raw.contains("w14:paraId") || token.raw.contains("w14:textId") {
                    token.raw.replace(/\s+w14:(paraId|textId)="[^"]*"/, with: "")
                }
                return token
            }
        for paragraph in TemplateParagraphs(tokens, part: .text).found.reversed() {
            let found = ((try? paragraph.fields()) ?? []).compactMap { field -> (Range<String.Index>, [String])? in
                guard case .column(let column) = TemplateFieldName(field.name, in: fields) else { return nil }
                return (field.range, [line[column] ?? ""])
            }
            put(found, into: paragraph, &tokens, isGuarded: true)
        }
        return tokens
    }

    // MARK: - Texts

    /// Puts texts in the place of fields, each into the run where its brace stands; the rest of the field's letters are
    /// taken out of the runs behind.
    /// - Parameter isGuarded: braces in the texts are hidden from the search that still follows.
    private func put(
        _ changes: [(range: Range<String.Index>, lines: [String])], into paragraph: TemplateParagraph,
        _ tokens: inout [TemplateTokens.Token], isGuarded: Bool = false
    ) {
        if changes.isEmpty { return }
        let text = paragraph.text
        var start = 0
        for token in paragraph.texts {
            let own = TemplateXML.plain(tokens[token].raw)
            let piece = start..<(start + own.unicodeScalars.count)
            start = piece.upperBound
            tokens[token].raw = rewritten(piece, of: text, changes, isGuarded: isGuarded)
            if token > 0, tokens[token - 1].name == "w:t" { tokens[token - 1].raw = "<w:t xml:space=\"preserve\">" }
        }
    }

    /// The part of a paragraph's text that stands in one run, with what takes the place of fields that begin in it.
    private func rewritten(
        _ piece: Range<Int>, of text: String, _ changes: [(range: Range<String.Index>, lines: [String])],
        isGuarded: Bool
    ) -> String {
        let scalars = Array(text.unicodeScalars)
        var (result, place) = ("", piece.lowerBound)
        let counted = changes.map { change in
            let low = text.unicodeScalars.distance(from: text.startIndex, to: change.range.lowerBound)
            let high = text.unicodeScalars.distance(from: text.startIndex, to: change.range.upperBound)
            return (low: low, high: high, lines: change.lines)
        }.sorted { $0.low < $1.low }
        for change in counted where change.high > piece.lowerBound && change.low < piece.upperBound {
            result += plain(scalars, place..<max(place, min(change.low, piece.upperBound)))
            if piece.contains(change.low) { result += written(change.lines, isGuarded: isGuarded) }
            place = max(place, min(change.high, piece.upperBound))
        }
        return result + plain(scalars, place..<max(place, piece.upperBound))
    }

    private func plain(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return WordRun.escaped(String(text))
    }

    /// In rows the braces of texts are letters for private use until the search for fields is over.
    private func written(_ lines: [String], isGuarded: Bool) -> String {
        let clean = lines.map { WordRun.escaped(isBlank($0) ? $0 : PaperText.line($0)) }
        let text = clean.joined(separator: "</w:t><w:br/><w:t xml:space=\"preserve\">")
        return isGuarded ? text.replacing("{", with: "\u{F8F0}").replacing("}", with: "\u{F8F1}") : text
    }

    /// Room that is left for the pen.
    private func isBlank(_ text: String) -> Bool { text.contains("      ") }

    private static func unguarded(_ text: String) -> String {
        text.replacing("\u{F8F0}", with: "{").replacing("\u{F8F1}", with: "}")
    }

    // MARK: - Blocks

    private func xml(_ block: TemplateBlock) -> String {
        switch block {
        case .bases, .body:
            let pieces = (values.blocks[block] ?? []).flatMap { WordBlocks.parts($0) }
            return pieces.isEmpty
                ? "<w:p/>" : pieces.map(\.xml).joined() + (endsWithTable(pieces) ? WordLine.joint : "")
        case .recipients:
            let lines = PaperText.recipients(values.recipients)
            return lines.isEmpty ? "<w:p/>" : lines.map { WordLine($0, size: PaperMeasures.recipients).xml }.joined()
        case .annexes:
            return values.annexes.isEmpty
                ? "<w:p/>" : values.annexes.flatMap(WordPaper.annexed).joined() + WordLine.joint
        }
    }

    private func endsWithTable(_ pieces: [WordPiece]) -> Bool {
        if case .table = pieces.last { return true }
        return false
    }
}
