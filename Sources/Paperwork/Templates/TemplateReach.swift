import Domain

/// Ways by which a template could reach out, or carry something along, that stand in no list of Word's.
extension TemplatePackage {
    /// Parts a template is made of. Whatever else lies in the file is tied to nothing and handed on to everybody.
    static func isKnownPart(_ name: String) -> Bool {
        // Pictures are looked at by their bytes.
        if ["word/media/", "docprops/thumbnail."].contains(where: name.lowercased().hasPrefix) { return true }
        let endings = [".xml", ".rels", ".png", ".jpg", ".jpeg", ".odttf"]
        let isInPlace = ["word/", "docprops/", "customxml/", "_rels/", "[content_types].xml"].contains {
            name.lowercased().hasPrefix($0)
        }
        return name.hasSuffix("/") || isInPlace && endings.contains { name.lowercased().hasSuffix($0) }
    }

    /// What an XML part says of its own code, where that is not UTF-8: another reader would read other words in it.
    static func otherEncoding(_ bytes: [UInt8]) -> String? {
        guard bytes.starts(with: Array("<?xml".utf8)) || bytes.starts(with: Array("\u{FEFF}<?xml".utf8)) else {
            return nil
        }
        let head = String(decoding: bytes.prefix(300), as: UTF8.self).prefix { $0 != ">" }
        guard let found = head.firstMatch(of: /encoding\s*=\s*["']([^"']{0,40})["']/) else { return nil }
        let name = String(found.1)
        return ["utf-8", "utf8"].contains(name.lowercased()) ? nil : name
    }

    /// Whether a relation that says it stays inside names another place all the same.
    static func leadsOutside(_ target: String) -> Bool {
        let target = target.lowercased()
        return target.contains(":") || target.hasPrefix("//") || target.contains("\\")
    }
}

/// Word's field codes in the order of a part: everything between the beginning of a field and its result is code,
/// whatever element it stands in.
struct TemplateCodes {
    /// For each open field whether its code is still being told.
    private var open: [Bool] = []
    private var current = ""
    private(set) var found: [String] = []

    mutating func character(_ kind: String?) {
        take()
        switch kind {
        case "begin": open.append(true)
        case "separate": if !open.isEmpty { open[open.count - 1] = false }
        case "end": _ = open.popLast()
        default: break
        }
    }

    /// - Parameter isCode: stands in an element that is for codes only.
    mutating func text(_ text: String, isCode: Bool) { if isCode || open.last == true { current += text } }

    mutating func take() {
        if current.contains(where: { !$0.isWhitespace }) { found.append(current) }
        current = ""
    }
}
