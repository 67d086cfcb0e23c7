package import Domain

extension PlanFile {
    /// The plan as a file `read` gives back unchanged, provided its texts are what `read` would let in.
    ///
    /// Texts stand in double quotes, so that none is taken for a number, a day or a mark of YAML.
    package static func write(_ plan: Plan) -> String { write(PlanTree(plan)) }

    static func write(_ tree: PlanTree) -> String {
        var lines: [String] = []
        guard case .record(let sections) = tree else { return "" }
        for section in sections {
            if !lines.isEmpty { lines.append("") }
            write(section.key, section.value, indent: "", into: &lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func write(_ key: String, _ tree: PlanTree, indent: String, into lines: inout [String]) {
        switch tree {
        case .null: lines.append("\(indent)\(key):")
        case .number(let number): lines.append("\(indent)\(key): \(number)")
        case .word(let word): lines.append("\(indent)\(key): \(word)")
        case .text(let text): lines.append("\(indent)\(key): \(quoted(text))")
        case .words(let words): lines.append("\(indent)\(key): [\(words.map(quoted).joined(separator: ", "))]")
        case .list(let entries) where entries.isEmpty: lines.append("\(indent)\(key): []")
        case .list(let entries):
            lines.append("\(indent)\(key):")
            for entry in entries { writeEntry(entry, indent: indent + "  ", into: &lines) }
        case .record(let fields):
            lines.append("\(indent)\(key):")
            for field in fields { write(field.key, field.value, indent: indent + "  ", into: &lines) }
        }
    }

    private static func writeEntry(_ entry: PlanTree, indent: String, into lines: inout [String]) {
        guard case .record(let fields) = entry else { return }
        for (index, field) in fields.enumerated() {
            let first = lines.count
            write(field.key, field.value, indent: indent + "  ", into: &lines)
            if index == 0 { lines[first] = "\(indent)- " + lines[first].dropFirst(indent.count + 2) }
        }
    }

    /// Besides what YAML asks for, marks are escaped that the reader refuses or counts wherever they stand.
    static func quoted(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let escapesBrackets = isUnbalanced(scalars)
        var result = "\""
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let mayBegin = index > 0 && " -?:,[{".unicodeScalars.contains(scalars[index - 1])
            let isEscaped: Bool
            switch scalar {
            case "&", "*", "!": isEscaped = mayBegin && next != " "
            case "?": isEscaped = mayBegin && next == " "
            case "[", "]", "{", "}": isEscaped = escapesBrackets
            default: isEscaped = PlanSource.isHidden(scalar) || scalar.value < 0x20
            }
            if scalar == "\"" || scalar == "\\" { result += "\\" }
            result += isEscaped ? escape(scalar) : String(scalar)
        }
        return result + "\""
    }

    private static func isUnbalanced(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.count { $0 == "[" || $0 == "{" } != scalars.count { $0 == "]" || $0 == "}" }
    }

    /// `\U0000002A`: one spelling for every scalar.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
