import Domain

/// A field of a template by its name: without regard to capitals, blanks at the ends and the way marks are composed.
enum TemplateFieldName {
    case text(TemplateText, isCapital: Bool)
    case block(TemplateBlock)
    case column(String)

    /// As it stands in braces when spelt as the list of fields has it.
    var name: String {
        switch self {
        case .text(let text, _): text.rawValue
        case .block(let block): block.rawValue
        case .column(let column): "\(TemplateFields.rowMark) \(column)"
        }
    }

    /// - Returns: `nil` where a template of this kind has no such field.
    init?(_ raw: String, in fields: TemplateFields) {
        let words = TemplateFieldName.folded(raw)
        let mark = TemplateFieldName.folded(TemplateFields.rowMark)
        if words.hasPrefix(mark) {
            let name = TemplateFieldName.folded(String(words.dropFirst(mark.count)))
            guard let column = fields.columns.first(where: { TemplateFieldName.folded($0) == name }) else { return nil }
            self = .column(column)
        } else if let text = fields.texts.first(where: { TemplateFieldName.folded($0.rawValue) == words }) {
            let letters = raw.filter(\.isLetter)
            self = .text(text, isCapital: letters.count > 1 && letters == letters.uppercased())
        } else if let block = fields.blocks.first(where: { TemplateFieldName.folded($0.rawValue) == words }) {
            self = .block(block)
        } else {
            return nil
        }
    }

    private static func folded(_ text: String) -> String { PaperText.line(text).lowercased() }
}
