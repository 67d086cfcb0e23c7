import Domain
import Yams

/// From text to the YAML tree with the place of every value.
///
/// Yams stops at a key given twice in one mapping and names the first of the two. To go on and report the second with
/// everything else, the first is renamed in the text by a leading private-use character (which `PlanSource` lets
/// through nowhere), and the text is parsed again; `PlanRecord` strips it. The `basic` resolver leaves the meaning of
/// scalars to us and spares seven regular expressions per value.
enum PlanYaml {
    static func root(of text: String, _ log: PlanProblemLog) -> Node? {
        var repair = PlanYamlRepair(text)
        while true {
            do {
                let node = try compose(yaml: repair.text, .basic, .default, .utf8)
                return admitted(node, repair, log)
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                if repair.rename(at: context.mark) { continue }
                let place = repair.place(of: context.mark)
                log.add(.duplicateKey, at: place, "", ["key": shortened(names.first ?? "")])
            } catch {
                report(error, repair, log)
            }
            return nil
        }
    }

    /// The key without the character that made it unique.
    static func name(ofKey key: String) -> String {
        guard let first = key.unicodeScalars.first, PlanYamlRepair.marks.contains(first.value) else { return key }
        return String(key.unicodeScalars.dropFirst())
    }

    static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }

    private static func admitted(_ node: Node?, _ repair: PlanYamlRepair, _ log: PlanProblemLog) -> Node? {
        guard let node else {
            log.add(.emptyFile, at: .start)
            return nil
        }
        guard count(node) <= PlanLimits.nodes else {
            log.add(.tooManyNodes, at: .start, "", ["maximum": String(PlanLimits.nodes)])
            return nil
        }
        log.locate = repair.place
        return node
    }

    private static func count(_ node: Node) -> Int {
        switch node {
        case .mapping(let mapping): mapping.reduce(1) { $0 + count($1.key) + count($1.value) }
        case .sequence(let sequence): sequence.reduce(1) { $0 + count($1) }
        case .scalar, .alias: 1
        }
    }

    private static func report(_ error: any Error, _ repair: PlanYamlRepair, _ log: PlanProblemLog) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting level") {
                log.add(.tooDeep, at: repair.place(of: mark), "", ["maximum": String(PlanLimits.depth)])
            } else {
                let detail = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
                log.add(.yamlSyntax, at: repair.place(of: mark), "", ["detail": detail])
            }
        default: log.add(.yamlSyntax, at: .start, "", ["detail": "the parser could not read the text"])
        }
    }
}

/// The text given to the parser, and the way back from its marks to the file.
struct PlanYamlRepair {
    /// As many repeated keys are told apart as there are marks; the next one ends the reading.
    static let marks: ClosedRange<UInt32> = 0xE000...0xE007

    private(set) var text: String
    private var inserted: [PlanPlace] = []
    private let end: PlanPlace

    /// Short texts are padded: Swift keeps them inside the string value, and the parser keeps a pointer.
    init(_ text: String) {
        var cursor = PlanCursor()
        for scalar in text.unicodeScalars { cursor.pass(scalar) }
        end = cursor.place
        self.text = text.utf8.count < 64 ? text + String(repeating: "\n", count: 64) : text
    }

    /// Makes the key at `mark` unique.
    /// - Returns: `false` when there are too many, or the key is not a simple text.
    mutating func rename(at mark: Mark) -> Bool {
        let value = PlanYamlRepair.marks.lowerBound + UInt32(inserted.count)
        guard PlanYamlRepair.marks.contains(value), let character = Unicode.Scalar(value) else { return false }
        guard var index = index(of: PlanPlace(line: mark.line, column: mark.column)) else { return false }
        var column = mark.column
        switch text.unicodeScalars[index] {
        case "[", "{": return false
        case "\"", "'":
            index = text.unicodeScalars.index(after: index)
            column += 1
        default: break
        }
        text.unicodeScalars.insert(character, at: index)
        inserted.append(PlanPlace(line: mark.line, column: column))
        return true
    }

    func place(of mark: Mark) -> PlanPlace {
        var place = PlanPlace(line: mark.line, column: mark.column)
        for insertion in inserted.reversed() where insertion.line == place.line && insertion.column < place.column {
            place.column -= 1
        }
        return min(place, end)
    }

    private func index(of place: PlanPlace) -> String.Index? {
        var cursor = PlanCursor()
        return text.unicodeScalars.indices.first { index in
            defer { cursor.pass(text.unicodeScalars[index]) }
            // Between CR and LF the cursor already stands on the next line.
            return cursor.place == place && text.unicodeScalars[index] != "\n"
        }
    }
}
