/// Names by which the written plan refers to awards, occasions and groups: the name itself where it is one of a kind,
/// else "mã" and the code.
struct WrittenNames {
    private let names: [String: String]
    private let codes: [String: String]

    init(_ entries: [(code: String, name: String)], reserved: Set<String> = []) {
        var times: [String: Int] = [:]
        for entry in entries { times[entry.name, default: 0] += 1 }
        var (names, codes): ([String: String], [String: String]) = ([:], [:])
        for (code, name) in entries {
            let isOwn = times[name] == 1 && !reserved.contains(name) && !name.hasPrefix(WrittenNames.prefix)
            names[code] = isOwn ? name : WrittenNames.prefix + code
            if isOwn { codes[name] = code }
        }
        (self.names, self.codes) = (names, codes)
    }

    func name(_ code: String) -> String { names[code] ?? WrittenNames.prefix + code }

    func code(_ name: String) -> String? {
        if name.hasPrefix(WrittenNames.prefix) { return String(name.dropFirst(WrittenNames.prefix.count)) }
        return codes[name]
    }

    /// Several in one line, by name, or all by code where a name would not read back.
    func list(_ wanted: [String]) -> String {
        let plain = wanted.map(name).joined(separator: "; ")
        return codes(plain) == wanted ? plain : wanted.map { WrittenNames.prefix + $0 }.joined(separator: "; ")
    }

    func codes(_ text: String) -> [String]? {
        let found = text.components("; ").map(code)
        let codes = found.compactMap(\.self)
        return codes.count == found.count ? codes : nil
    }

    private static let prefix = "mã "
}
