import Domain
import Yams

/// Reads a criteria set section by section; the rule last, because it refers to the points and the pillars.
struct CriteriaSetSections {
    static let keys = ["code", "version", "name", "status", "scales", "pillars", "bands", "levels"]
    static let optional = ["instrument", "verified", "valid"]

    private let root: PlanRecord
    private let log: PlanProblemLog

    init?(_ node: Node, _ log: PlanProblemLog) {
        guard
            let root = PlanRecord(
                node, path: "", keys: CriteriaSetSections.keys, optional: CriteriaSetSections.optional, log)
        else { return nil }
        (self.root, self.log) = (root, log)
    }

    func set() -> CriteriaSet? {
        let (code, version) = (root.ownCode(in: "sets"), root.text("version", limit: PlanLimits.code))
        let (name, status, scales) = (root.name("name"), root.choice("status", FileStatus.self), scales())
        let (citation, validity) = (citation(), validity())
        let pillars = pillars()
        let rule = CriteriaRuleReader(root: root, pillars: pillars ?? []).rule()
        guard let code, let version, let name, let status, let scales, let pillars, let rule else { return nil }
        return CriteriaSet(
            code: code, version: version, name: name, citation: citation, status: status.status, scales: scales,
            validFrom: validity.first, validTo: validity.last, pillars: pillars, rule: rule)
    }

    /// What a file may say; a slot holds nothing and so has no file.
    private enum FileStatus: String, CaseIterable {
        case reference, replaced, own

        var status: CriteriaSetStatus {
            switch self {
            case .reference: .reference
            case .replaced: .replaced
            case .own: .own
            }
        }
    }

    private enum YesNo: String, CaseIterable { case yes, no }

    private func scales() -> [EnterpriseScale]? {
        let chosen: Set<EnterpriseScale>? = root.choices("scales")
        return chosen.map { chosen in EnterpriseScale.allCases.filter(chosen.contains) }
    }

    /// Nobody compared it with the text unless the file says so.
    private func citation() -> Citation? {
        let isVerified = root.node("verified") != nil && root.choice("verified", YesNo.self) == .yes
        guard case .some(.some(let text)) = root.optionalName("instrument") else { return nil }
        return Citation(text, verified: isVerified)
    }

    private func validity() -> (first: Day?, last: Day?) {
        guard let node = root.node("valid"),
            let record = PlanRecord(node, path: "valid", keys: ["first"], optional: ["last"], log)
        else { return (nil, nil) }
        let isOpen = record.scalar("last").map(\.isNull) ?? true
        let (first, last) = (record.day("first"), isOpen ? nil : record.day("last"))
        if let first, let last, last < first {
            log.add(
                .periodReversed, atPath: record.path("last"), ["first": first.vietnamese, "last": last.vietnamese])
        }
        return (first, last)
    }

    private func pillars() -> [MaturityPillar]? {
        root.filled("pillars", keys: ["code", "name", "components"]) { record in
            let (code, name) = (record.ownCode(in: "pillars"), record.name("name"))
            let components = record.filled("components", keys: ["code", "name", "criteria"], component)
            guard let code, let name, let components else { return nil }
            return MaturityPillar(code: code, name: name, components: components)
        }
    }

    private func component(_ record: PlanRecord) -> MaturityComponent? {
        let (code, name) = (record.ownCode(in: "components"), record.name("name"))
        let criteria = record.filled("criteria", keys: ["code", "steps"], optional: ["name"], criterion)
        guard let code, let name, let criteria else { return nil }
        return MaturityComponent(code: code, name: name, criteria: criteria)
    }

    private func criterion(_ record: PlanRecord) -> MaturityCriterion? {
        let (code, name, steps) = (record.ownCode(in: "criteria"), record.optionalName("name"), steps(record))
        guard let code, let name, let steps else { return nil }
        return MaturityCriterion(code: code, name: name, steps: steps)
    }

    /// From 0, rising, at least one above it.
    private func steps(_ record: PlanRecord) -> [Int]? {
        let steps: [Int]? = record.members("steps") { scalar in
            guard let number = scalar.number, number <= 1_000 else { return record.refuse(.notANumber, scalar) }
            return number
        }
        guard let steps else { return nil }
        if steps.count > 1, steps.first == 0, steps == steps.sorted() { return steps }
        log.add(.stepsNotRising, atPath: record.path("steps"))
        return nil
    }
}

extension PlanRecord {
    /// The entries of a list of mappings that may not be empty; `nil` when one of them can not be read.
    func filled<Entry>(
        _ key: String, keys: [String], optional: [String] = [], _ read: (PlanRecord) -> Entry?
    ) -> [Entry]? {
        guard let nodes = sequence(key) else { return nil }
        if nodes.isEmpty { log.add(.emptyList, atPath: path(key)) }
        let entries = nodes.enumerated().compactMap { index, node in
            PlanRecord(node, path: "\(path(key))[\(index)]", keys: keys, optional: optional, log).flatMap(read)
        }
        return entries.count == nodes.count && !nodes.isEmpty ? entries : nil
    }
}
