package import Domain

/// Looks at a Word file that is to be a template: what could run, fetch, compute or burst is refused, then every field is
/// looked up. All faults are told at once where the file can be read at all.
package enum TemplateCheck {
    /// - Returns: empty when papers of `kind` can be made from it.
    package static func faults(_ bytes: [UInt8], for kind: PaperKind) -> [TemplateFault] {
        if bytes.count > PaperTemplate.maximumSize { return [TemplateFault(.tooLarge)] }
        do {
            let package = try TemplatePackage(bytes)
            let unsafe = try package.unsafe()
            if !unsafe.isEmpty { return unsafe }
            let faults = fieldFaults(package, TemplateFields(kind))
            if [[.noField], [.tooManyFields(mostFields)]].contains(faults.map(\.kind)) { return faults }
            return otherKind(package, kind) + faults + missing(package, kind).map { TemplateFault(.lacks($0)) }
        } catch {
            return [TemplateFault(.file(error))]
        }
    }

    /// Needed fields that stand nowhere in the text; what stands in a header or footer counts for numbers and days too.
    static func missing(_ package: TemplatePackage, _ kind: PaperKind) -> [TemplateNeed] {
        let fields = TemplateFields(kind)
        var present: Set<String> = []
        for part in package.parts {
            for paragraph in TemplateParagraphs(part.tokens.tokens, part: part.place).found {
                for field in (try? paragraph.fields()) ?? [] {
                    guard let name = TemplateFieldName(field.name, in: fields) else { continue }
                    present.insert(name.name)
                }
            }
        }
        return TemplateFields.needs(of: kind).filter { present.isDisjoint(with: $0.fields) }
    }

    /// The program writes into each template of its own of which kind it is; Word keeps that.
    private static func otherKind(_ package: TemplatePackage, _ kind: PaperKind) -> [TemplateFault] {
        guard let title = package.title, let other = TemplateKindMark.kind(of: title), other != kind else { return [] }
        return [TemplateFault(.otherKind(other))]
    }

    /// Of one part. An office's template has some dozens; thousands would take minutes at every paper.
    private static let mostFields = 1_000

    private static func fieldFaults(_ package: TemplatePackage, _ fields: TemplateFields) -> [TemplateFault] {
        var (faults, count): ([TemplateFault], Int) = ([], 0)
        for part in package.parts {
            let paragraphs = TemplateParagraphs(part.tokens.tokens, part: part.place).found
            let braces = paragraphs.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "{") } }
            if braces > mostFields { return [TemplateFault(.tooManyFields(mostFields))] }
            for paragraph in paragraphs {
                do throws(TemplateFault) {
                    let found = try paragraph.fields()
                    count += found.count
                    faults += found.compactMap { fault($0, in: paragraph, fields) }
                } catch {
                    faults.append(error)
                }
            }
        }
        return faults.isEmpty && count == 0 ? [TemplateFault(.noField)] : Array(faults.prefix(50))
    }

    private static func fault(
        _ field: TemplateParagraph.Field, in paragraph: TemplateParagraph, _ fields: TemplateFields
    ) -> TemplateFault? {
        let name = "{\(field.name)}"
        let isInText = paragraph.place.part == .text
        switch TemplateFieldName(field.name, in: fields) {
        case nil: return TemplateFault(.unknown(name), at: paragraph.place)
        case .text: return nil
        case .block where !isInText: return TemplateFault(.notInMargin(name), at: paragraph.place)
        case .block:
            let isAlone = PaperText.line(paragraph.text).count == PaperText.line(name).count && paragraph.isPlain
            return isAlone ? nil : TemplateFault(.notAlone(name), at: paragraph.place)
        case .column where !isInText: return TemplateFault(.notInMargin(name), at: paragraph.place)
        case .column: return paragraph.row == nil ? TemplateFault(.outsideTable(name), at: paragraph.place) : nil
        }
    }
}
