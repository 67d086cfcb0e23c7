import Domain
import Yams

/// One mapping of the file, read key by key; every complaint names its place and path.
///
/// A reading function returns `nil` after it has reported why, or when `init` has already reported the key as missing.
struct PlanRecord {
    let path: String
    let place: PlanPlace
    let log: PlanProblemLog
    private let fields: [String: Node]

    init?(_ node: Node, path: String, keys: [String], optional: [String] = [], _ log: PlanProblemLog) {
        place = log.remember(node, at: path)
        guard case .mapping(let mapping) = node else {
            log.add(.notAMapping, at: place, path)
            return nil
        }
        self.path = path
        self.log = log
        fields = PlanRecord.fields(of: mapping, path, allowed: Set(keys + optional), log)
        for key in keys where fields[key] == nil {
            log.add(.missingKey, at: place, PlanRecord.join(path, key), ["key": key])
        }
    }

    func node(_ key: String) -> Node? { fields[key] }

    func path(_ key: String) -> String { PlanRecord.join(path, key) }

    /// The entries of a list of mappings, each with the same keys; an entry that can not be read is left out.
    func entries<Entry>(
        _ key: String, keys: [String], optional: [String] = [], _ read: (PlanRecord) -> Entry?
    ) -> [Entry]? {
        guard let nodes = sequence(key) else { return nil }
        log.open(key)
        return nodes.enumerated().compactMap { index, node in
            let path = "\(path(key))[\(index)]"
            guard let record = PlanRecord(node, path: path, keys: keys, optional: optional, log) else {
                log.leaveOpen(key)
                return nil
            }
            return read(record)
        }
    }

    func sequence(_ key: String) -> [Node]? {
        guard let node = fields[key] else { return nil }
        let place = log.remember(node, at: path(key))
        guard case .sequence(let sequence) = node else {
            log.add(.notAList, at: place, path(key))
            return nil
        }
        return Array(sequence)
    }

    private static func fields(
        of mapping: Node.Mapping, _ path: String, allowed: Set<String>, _ log: PlanProblemLog
    ) -> [String: Node] {
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let place = key.mark.map(log.locate) ?? .start
            guard let name = key.scalar.map({ PlanYaml.name(ofKey: $0.string) }) else {
                log.add(.notAText, at: place, path)
                continue
            }
            let shown = PlanYaml.shortened(name)
            if !allowed.contains(name) {
                log.add(.unknownKey, at: place, join(path, shown), ["key": shown])
            } else if fields[name] != nil {
                log.add(.duplicateKey, at: place, join(path, shown), ["key": shown])
            } else {
                fields[name] = value
            }
        }
        return fields
    }

    private static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
