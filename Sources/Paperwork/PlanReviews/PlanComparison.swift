package import Domain

/// What is different between two plans, part by part, entry by entry.
package enum PlanComparison {
    package static func differences(from old: Plan?, to new: Plan) -> [PlanDifference] {
        let before = old.map { sections(PlanTree($0)) } ?? [:]
        let after = sections(PlanTree(new))
        return PlanPart.allCases.filter { !$0.isBesidePlan }.flatMap { part in
            compare(part, before[part] ?? [], after[part] ?? [])
        }
    }

    private struct Entry {
        let key: String
        let label: String
        let fields: [(key: String, value: String)]
    }

    private static func sections(_ tree: PlanTree) -> [PlanPart: [Entry]] {
        guard case .record(let fields) = tree else { return [:] }
        var sections: [PlanPart: [Entry]] = [:]
        let names = names(fields)
        for field in fields {
            guard let part = PlanPart(rawValue: field.key) else { continue }
            switch field.value {
            case .list(let list): sections[part] = list.enumerated().map { entry($1, part, $0, names) }
            default: sections[part] = [entry(field.value, part, 0, names)]
            }
        }
        return sections
    }

    /// What awards and occasions are called, by their codes.
    private static func names(_ fields: [(key: String, value: PlanTree)]) -> [String: String] {
        var names: [String: String] = [:]
        for field in fields where ["awards", "occasions"].contains(field.key) {
            guard case .list(let list) = field.value else { continue }
            for tree in list {
                let own = flat(tree, "")
                if let code = own.first(where: { $0.key == "code" }), let name = own.first(where: { $0.key == "name" })
                {
                    names[code.value] = name.value
                }
            }
        }
        return names
    }

    private static func entry(_ tree: PlanTree, _ part: PlanPart, _ index: Int, _ names: [String: String]) -> Entry {
        let fields = flat(tree, "")
        let value = { (key: String) in fields.first { $0.key == key }?.value }
        let key =
            switch part {
            case .identity: ""
            case .bases: "\(value("kind") ?? "") \(value("number") ?? "")"
            case .quotas: ["award", "occasion", "kind", "scope"].map { value($0) ?? "" }.joined(separator: " · ")
            case .responsibilities: "\(value("body") ?? "") \(value("task") ?? "")"
            default: value("code") ?? value("text") ?? "\(index)"
            }
        let name = value("name") ?? value("body") ?? (part == .identity ? value("title") : nil)
        let own = part == .quotas ? called(value, names) : key
        let label = String((name ?? (part == .criteria ? value("text") : nil) ?? own).prefix(160))
        return Entry(key: key, label: label, fields: fields)
    }

    /// The award and the occasion by their names; a kind is no participant, though a group may have its word as a code.
    private static func called(_ value: (String) -> String?, _ names: [String: String]) -> String {
        ["award", "occasion", "kind", "scope"].map { key in
            let code = value(key) ?? ""
            return ["award", "occasion"].contains(key) ? names[code] ?? code : code
        }.joined(separator: " · ")
    }

    private static func flat(_ tree: PlanTree, _ key: String) -> [(key: String, value: String)] {
        switch tree {
        case .null: []
        case .number(let number): [(key, "\(number)")]
        case .word(let text), .text(let text): [(key, text)]
        case .words(let words): [(key, words.joined(separator: ", "))]
        case .list(let list): list.flatMap { flat($0, key) }
        case .record(let fields): fields.flatMap { flat($0.value, $0.key) }
        }
    }

    private static func compare(_ part: PlanPart, _ before: [Entry], _ after: [Entry]) -> [PlanDifference] {
        let old = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
        let new = Set(after.map(\.key))
        let coming = after.compactMap { entry -> PlanDifference? in
            guard let earlier = old[entry.key] else {
                let numbers = part == .quotas ? changes(nil, entry).filter { $0.field == "maximum" } : []
                return PlanDifference(.added, part, entry.label, numbers)
            }
            let changes = changes(earlier, entry)
            return changes.isEmpty ? nil : PlanDifference(.changed, part, entry.label, changes)
        }
        return coming + before.filter { !new.contains($0.key) }.map { PlanDifference(.removed, part, $0.label) }
    }

    private static func changes(_ old: Entry?, _ new: Entry) -> [PlanDifference.Change] {
        let before = Dictionary((old?.fields ?? []).map { ($0.key, $0.value) }) { first, _ in first }
        let after = Dictionary(new.fields.map { ($0.key, $0.value) }) { first, _ in first }
        var keys = new.fields.map(\.key)
        keys += (old?.fields ?? []).map(\.key).filter { !keys.contains($0) }
        return keys.compactMap { key in
            let (was, now) = (before[key] ?? "", after[key] ?? "")
            return was == now ? nil : PlanDifference.Change(key, was, now)
        }
    }
}
