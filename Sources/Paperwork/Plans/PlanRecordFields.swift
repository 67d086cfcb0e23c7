import Domain
import Yams

/// The kinds of value a plan file knows.
extension PlanRecord {
    /// A text of at most `limit` scalars, in NFC, on one line, never empty.
    func text(_ key: String, limit: Int = PlanLimits.text) -> String? {
        guard let scalar = scalar(key), let text = clean(scalar, limit) else { return nil }
        guard !text.isEmpty, !scalar.isNull else { return refuse(.emptyText, scalar) }
        return text
    }

    func name(_ key: String) -> String? { text(key, limit: PlanLimits.name) }

    func source() -> String? { text("source", limit: PlanLimits.name) }

    /// A text that may be left blank; `.some(nil)` when it is.
    func optionalName(_ key: String) -> String?? {
        guard node(key) != nil else { return .some(nil) }
        guard let scalar = scalar(key), let text = clean(scalar, PlanLimits.name) else { return nil }
        return .some(scalar.isNull || text.isEmpty ? nil : text)
    }

    func day(_ key: String) -> Day? {
        guard let scalar = scalar(key) else { return nil }
        guard let day = Day(scalar.string) else { return refuse(.notADay, scalar) }
        return day
    }

    func period(_ key: String) -> Period? {
        guard let node = node(key) else { return nil }
        guard let record = PlanRecord(node, path: path(key), keys: ["first", "last"], log) else { return nil }
        guard let first = record.day("first"), let last = record.day("last") else { return nil }
        guard let period = Period(first, last) else {
            log.add(
                .periodReversed, atPath: record.path("last"), ["first": first.vietnamese, "last": last.vietnamese])
            return nil
        }
        return period
    }

    /// A whole number in plain digits: no sign, no leading zero (other YAML programs read 010 as eight), no quotes.
    func number(_ key: String) -> Int? {
        guard let scalar = scalar(key) else { return nil }
        guard let number = scalar.number, number <= PlanLimits.number else { return refuse(.notANumber, scalar) }
        return number
    }

    /// A number with at most two decimals, in plain digits: `12.5`.
    func hundredths(_ key: String) -> Hundredths? {
        guard let scalar = scalar(key) else { return nil }
        guard scalar.isPlain, let number = Hundredths(scalar.string), number.count <= PlanLimits.number * 100 else {
            return refuse(.notADecimal, scalar)
        }
        return number
    }

    /// A text that may be left out; `.some(nil)` when it is.
    func optionalText(_ key: String) -> String?? {
        node(key) == nil ? .some(nil) : text(key).map { .some($0) }
    }

    func year(_ key: String) -> Int? {
        guard let scalar = scalar(key) else { return nil }
        guard let year = scalar.number, Day(year, 1, 1) != nil else { return refuse(.notAYear, scalar) }
        return year
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _: Choice.Type = Choice.self)
        -> Choice?
    {
        scalar(key).flatMap(choice)
    }

    /// One value, or a list of different ones.
    func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable & SendableMetatype>(_ key: String) -> Set<
        Choice
    >? {
        if case .scalar? = node(key) { return (choice(key) as Choice?).map { [$0] } }
        return members(key) { choice($0) as Choice? }.map(Set.init)
    }

    /// The texts of a list that may not be empty, each once.
    func members<Member: Hashable>(_ key: String, _ read: (PlanScalar) -> Member?) -> [Member]? {
        guard let nodes = sequence(key) else { return nil }
        if nodes.isEmpty { log.add(.emptyList, atPath: path(key)) }
        var seen: Set<Member> = []
        let members = nodes.enumerated().compactMap { index, node -> Member? in
            guard let scalar = scalar(node, "\(path(key))[\(index)]"), let member = read(scalar) else { return nil }
            return seen.insert(member).inserted ? member : refuse(.repeatedValue, scalar)
        }
        return members.count == nodes.count && !nodes.isEmpty ? members : nil
    }

    // MARK: Codes

    /// The code of this entry, unique in its list.
    func ownCode(in list: String) -> String? {
        guard let scalar = scalar("code"), let code = code(scalar) else {
            log.leaveOpen(list)
            return nil
        }
        if let earlier = log.claim(code, in: list, line: scalar.place.line) {
            log.add(.duplicateCode, at: scalar.place, scalar.path, ["value": code, "line": String(earlier)])
        }
        return code
    }

    func code(_ scalar: PlanScalar) -> String? {
        guard let code = clean(scalar, PlanLimits.code) else { return nil }
        let allowed = code.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789.-_".contains(Character($0))
        }
        return allowed && !code.isEmpty ? code : refuse(.badCode, scalar)
    }

    /// The code of an entry of another list.
    func reference(_ scalar: PlanScalar, to list: String) -> String? {
        guard let code = code(scalar) else { return nil }
        guard log.isUnknown(code, in: list) else { return code }
        log.add(.unknownCode, at: scalar.place, scalar.path, ["value": code, "list": list])
        return nil
    }

    // MARK: Scalars

    func scalar(_ key: String) -> PlanScalar? { node(key).flatMap { scalar($0, path(key)) } }

    func refuse<Value>(_ code: PlanProblemCode, _ scalar: PlanScalar, _ values: [String: String] = [:]) -> Value? {
        let value = ["value": PlanYaml.shortened(scalar.string)]
        log.add(code, at: scalar.place, scalar.path, value.merging(values) { _, new in new })
        return nil
    }

    private func scalar(_ node: Node, _ path: String) -> PlanScalar? {
        let place = log.remember(node, at: path)
        guard let scalar = node.scalar else {
            log.add(.notAText, at: place, path)
            return nil
        }
        return PlanScalar(string: scalar.string, isPlain: scalar.style == .plain, place: place, path: path)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ scalar: PlanScalar) -> Choice? {
        if let choice = Choice(rawValue: scalar.string) { return choice }
        return refuse(
            .unknownChoice, scalar, ["allowed": Choice.allCases.map(\.rawValue).joined(separator: ", ")])
    }

    private func clean(_ scalar: PlanScalar, _ limit: Int) -> String? {
        switch PlanCleanText(scalar.string, limit: limit) {
        case .text(let text): return text
        case .tooLong: return refuse(.textTooLong, scalar, ["maximum": String(limit)])
        case .hidden(let character):
            return refuse(.controlCharacter, scalar, ["character": PlanSource.name(of: character)])
        }
    }
}
