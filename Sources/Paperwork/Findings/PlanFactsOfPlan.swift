package import Domain
package import Reading

extension PlanFacts {
    /// The values of a plan under the keys of the plan file, all sure, each with its line where the file is known.
    package init(_ plan: Plan, line: (String) -> Int? = { _ in nil }) {
        self.init()
        guard case .record(let sections) = PlanTree(plan) else { return }
        for (key, tree) in sections {
            if key == "identity" { identity = FactRecord(tree, at: key, line) }
            guard let section = FactSection(rawValue: key), case .list(let entries) = tree else { continue }
            self[section] = entries.enumerated().map { FactRecord($0.element, at: "\(key)[\($0.offset)]", line) }
        }
    }
}

extension FactRecord {
    /// The days of `period` are the facts `first` and `last`.
    fileprivate init(_ tree: PlanTree, at path: String, _ line: (String) -> Int?) {
        self.init()
        guard case .record(let fields) = tree else { return }
        for (key, value) in fields {
            if case .record(let inner) = value {
                for (key, value) in inner { self[key] = Fact(value, line("\(path).period.\(key)") ?? line(path)) }
            } else {
                self[key] = Fact(value, line("\(path).\(key)") ?? line(path))
            }
        }
    }
}

extension Fact {
    fileprivate init(_ tree: PlanTree, _ line: Int?) {
        let value: FactValue? =
            switch tree {
            case .number(let number): .number(number)
            case .word(let word): Day(word).map { .day($0) } ?? .text(word)
            case .text(let text): .text(text)
            case .words(let words): .words(words)
            case .null, .list, .record: nil
            }
        let said = Fact(value, quote: nil, line: line, .sure)
        self.init(value, quote: said.plain, line: line, .sure)
    }
}
