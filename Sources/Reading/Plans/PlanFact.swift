package import Domain

/// How far a value that was read may be trusted.
package enum Confidence: String, CaseIterable, Sendable {
    /// The pattern and the place where it stands agree.
    case sure
    /// Something points to it, or it was put together: to be confirmed by a person.
    case unsure
    /// The text does not say it.
    case absent
}

package enum FactValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case day(Day)
    case words([String])
}

/// One value with the words it was read from and the line of the file they stand on.
package struct Fact: Hashable, Sendable {
    /// `nil` when the text leaves it open; there may be a quote all the same ("Số:      /KH-UBND").
    package let value: FactValue?
    package let quote: String?
    package let line: Int?
    package let confidence: Confidence

    package init(_ value: FactValue?, quote: String?, line: Int?, _ confidence: Confidence) {
        (self.value, self.quote, self.line) = (value.map(Fact.cleaned), quote, line)
        self.confidence = value == nil ? .absent : confidence
    }

    /// A tab parts the columns of a page and is no part of a value.
    private static func cleaned(_ value: FactValue) -> FactValue {
        guard case .text(let text) = value, text.utf8.contains(9) else { return value }
        return .text(text.split { $0 == "\t" || $0 == " " }.joined(separator: " "))
    }

    package static let absent = Fact(nil, quote: nil, line: nil, .absent)

    func with(_ value: FactValue?, _ confidence: Confidence? = nil) -> Fact {
        Fact(value, quote: quote, line: line, confidence ?? self.confidence)
    }

    package var text: String? { if case .text(let text) = value { text } else { nil } }
    package var day: Day? { if case .day(let day) = value { day } else { nil } }
    package var number: Int? { if case .number(let number) = value { number } else { nil } }
    package var words: [String]? { if case .words(let words) = value { words } else { nil } }
}

/// The facts of one entry, under the keys of the plan file (docs/plan-file.md).
package struct FactRecord: Hashable, Sendable {
    package private(set) var keys: [String] = []
    private var facts: [String: Fact] = [:]

    package init(_ fields: (key: String, fact: Fact)...) { for field in fields { self[field.key] = field.fact } }

    package subscript(_ key: String) -> Fact {
        get { facts[key] ?? .absent }
        set {
            if facts[key] == nil { keys.append(key) }
            facts[key] = newValue
        }
    }

    /// Without this key when nothing is said under it.
    package func leavingOut(_ key: String) -> FactRecord {
        guard self[key].value == nil else { return self }
        var record = FactRecord()
        for other in keys where other != key { record[other] = self[other] }
        return record
    }

    /// Every fact of the entry is sure.
    package var isSure: Bool { facts.values.allSatisfy { $0.confidence == .sure } }
}

/// The lists of a plan, by the keys they have in the plan file and beside it.
package enum FactSection: String, CaseIterable, Sendable {
    case bases, purposes, requirements, themes, participants, criteria, phases, occasions, awards, quotas
    case responsibilities, recipients
    case papers, deadlines, thresholds, scoring, ties, findings

    /// What stands beside the programme: optional in a plan file, and findings never in it.
    package var isBesidePlan: Bool {
        [.papers, .deadlines, .thresholds, .scoring, .ties, .findings].contains(self)
    }
}

/// What was understood of an emulation plan.
package struct PlanFacts: Sendable {
    package var identity = FactRecord()
    package var lists: [FactSection: [FactRecord]] = [:]
    /// What a clerk should know about it, in the order of the text.
    package var found: [PlanFinding] = [] { didSet { self[.findings] = found.map(PlanFacts.record) } }

    package init() {}

    private static func record(_ finding: PlanFinding) -> FactRecord {
        let code = FactValue.text(finding.code.rawValue)
        return FactRecord(("code", Fact(code, quote: finding.place.quote, line: finding.place.line, .sure)))
    }

    package subscript(_ section: FactSection) -> [FactRecord] {
        get { lists[section] ?? [] }
        // In place: appending to a copy takes time that grows with the square of the length.
        _modify { yield &lists[section, default: []] }
    }
}
