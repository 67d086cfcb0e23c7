/// A province or a city under the central government, by its name alone: `Bắc Ninh`.
package struct Province: Hashable, Sendable {
    package let name: String

    /// From the name of its People's Committee, `UBND tỉnh Bắc Ninh`; `nil` for any other name.
    package init?(committee: String) {
        let words = committee.split(separator: " ").joined(separator: " ")
        let titles = ["UBND tỉnh ", "UBND thành phố ", "Ủy ban nhân dân tỉnh ", "Ủy ban nhân dân thành phố "]
        guard let title = titles.first(where: { Folded(words).text.hasPrefix(Folded($0).text) }) else { return nil }
        let name = words.dropFirst(title.count)
        if name.isEmpty { return nil }
        self.name = String(name)
    }

    package static func == (left: Province, right: Province) -> Bool { Folded(left.name) == Folded(right.name) }

    package func hash(into hasher: inout Hasher) { hasher.combine(Folded(name).text) }
}

extension Sequence<Agency> {
    /// The province of an agency, given it and those above it; `nil` where none of them is a province.
    package var province: Province? {
        lazy.filter { $0.level == .province }.compactMap { Province(committee: $0.name) }.first
    }
}
