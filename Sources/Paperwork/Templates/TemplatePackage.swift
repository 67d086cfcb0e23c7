import Domain

/// A Word file as a template: its parts, those with fields read apart. Stricter than a paper that is only read, because
/// what is made of it goes out under the office's name.
struct TemplatePackage {
    struct Part {
        let name: String
        let place: TemplatePlace.Part
        var tokens: TemplateTokens
    }

    private let package: WordPackage
    var parts: [Part] = []

    private static let largestPart = 20 * 1024 * 1024

    init(_ bytes: [UInt8]) throws(PaperFault) {
        package = try WordPackage(bytes)
        for name in package.names {
            guard let place = TemplatePackage.place(name) else { continue }
            try package.proveSound(name, atMost: TemplatePackage.largestPart)
            let tokens = try TemplateTokens(try package.bytes(of: name, atMost: TemplatePackage.largestPart))
            parts.append(Part(name: name, place: place, tokens: tokens))
        }
        // Another prefix for Word's vocabulary is lawful and written by no office program.
        guard parts.contains(where: { part in part.tokens.tokens.contains { $0.name == "w:body" } }) else {
            throw .otherArchive
        }
    }

    /// Of the file's own description; `nil` where it has none.
    var title: String? {
        guard var scanner = try? package.part("docProps/core.xml") else { return nil }
        var (isTitle, title) = (false, "")
        while let event = try? scanner.next() {
            switch event {
            case .open(let tag): isTitle = tag.local == "title"
            case .text(let text): if isTitle { title += text }
            case .close: isTitle = false
            }
        }
        return title.isEmpty ? nil : title
    }

    private static func place(_ name: String) -> TemplatePlace.Part? {
        if name == "word/document.xml" { return .text }
        guard name.hasSuffix(".xml") else { return nil }
        if name.hasPrefix("word/header") { return .header }
        return name.hasPrefix("word/footer") ? .footer : nil
    }

    /// The file with its parts as they are now, everything else byte for byte.
    /// - Throws: `PaperFault`
    func written() throws(PaperFault) -> [UInt8] {
        var file = ZipFile()
        for name in package.names where !name.hasSuffix("/") {
            let bytes =
                if let own = parts.first(where: { $0.name == name }) { own.tokens.bytes } else {
                    try package.bytes(of: name, atMost: TemplatePackage.largestPart)
                }
            do { try file.add(name, bytes) } catch { throw .noRoom }
        }
        return file.whole
    }

    // MARK: - What could reach out

    /// Every relation, element, code and picture that a template may not have.
    func unsafe() throws(PaperFault) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        for name in package.names {
            if !TemplatePackage.isKnownPart(name) { faults.append(TemplateFault(.part(name))) }
            if name.hasSuffix(".rels") || name.hasSuffix(".xml") {
                let bytes = try package.bytes(of: name, atMost: TemplatePackage.largestPart)
                if let code = TemplatePackage.otherEncoding(bytes) { faults.append(TemplateFault(.encoding(code))) }
            }
            if name.hasSuffix(".rels") { faults += try relations(name) }
            if name.hasPrefix("word/media/") { faults += try picture(name) }
            if name.hasPrefix("word/"), name.hasSuffix(".xml") { faults += try elements(name) }
        }
        return faults
    }

    private static let relationKinds: Set<String> = [
        "officedocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles",
        "styleswitheffects", "settings", "websettings", "fonttable", "theme", "numbering", "header", "footer",
        "footnotes", "endnotes", "comments", "commentsextended", "commentsids", "commentsextensible", "people", "image",
        "hyperlink", "customxml", "customxmlprops", "glossarydocument", "font", "documenttasks",
    ]

    private func relations(_ name: String) throws(PaperFault) -> [TemplateFault] {
        guard var scanner = try package.part(name) else { return [] }
        var faults: [TemplateFault] = []
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.local == "Relationship" else { continue }
            let kind = tag["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            let isOutside = tag["TargetMode"]?.lowercased() == "external"
            let target = tag["Target"] ?? ""
            if !TemplatePackage.relationKinds.contains(kind.lowercased()) {
                faults.append(TemplateFault(.relation(kind)))
            } else if !isOutside && TemplatePackage.leadsOutside(target) {
                faults.append(TemplateFault(.file(.external(target))))
            } else if isOutside && !(kind.lowercased() == "hyperlink" && TemplatePackage.isPressed(target)) {
                faults.append(TemplateFault(.file(.external(target))))
            }
        }
        return faults
    }

    /// An address that somebody has to press: it fetches nothing by itself.
    private static func isPressed(_ target: String) -> Bool {
        ["https://", "http://", "mailto:"].contains { target.lowercased().hasPrefix($0) }
    }

    private func picture(_ name: String) throws(PaperFault) -> [TemplateFault] {
        let bytes = try package.bytes(of: name, atMost: TemplatePackage.largestPart)
        let isKnown = bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
        return isKnown ? [] : [TemplateFault(.picture(String(name.split(separator: "/").last ?? "")))]
    }

    private static let refused: Set<String> = [
        "altchunk", "object", "oleobject", "control", "subdoc", "mailmerge", "attachedtemplate", "frameset", "movie",
        "databinding", "externaldata",
    ]
    /// Field codes that only count pages.
    private static let codes: Set<String> = ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "MERGEFORMAT"]

    private func elements(_ name: String) throws(PaperFault) -> [TemplateFault] {
        guard var scanner = try package.part(name) else { return [] }
        var (faults, codes, isCode): ([TemplateFault], TemplateCodes, Bool) = ([], TemplateCodes(), false)
        while let event = try scanner.next() {
            switch event {
            case .open(let tag):
                let local = tag.local.lowercased()
                if TemplatePackage.refused.contains(local) { faults.append(TemplateFault(.element(tag.local))) }
                // Pictures of the old drawing language name their file beside every relation.
                if tag["src"] != nil { faults.append(TemplateFault(.element(tag.local))) }
                if local == "fldsimple" { faults += check(tag["instr"] ?? "") }
                if local == "instrtext" || local == "delinstrtext" { isCode = true }
                if local == "fldchar" { codes.character(tag["fldCharType"]) }
            case .text(let text): codes.text(text, isCode: isCode)
            case .close(let name):
                if name.lowercased().hasSuffix("instrtext") { isCode = false }
            }
        }
        codes.take()
        return faults + codes.found.flatMap(check)
    }

    /// However Word cut it into runs, and whatever switches stand behind it.
    private func check(_ code: String) -> [TemplateFault] {
        let words = code.split { $0.isWhitespace }
        guard let first = words.first else { return [] }
        let isKnown = TemplatePackage.codes.contains(first.uppercased())
        return isKnown ? [] : [TemplateFault(.code(String(first.prefix(30))))]
    }
}
