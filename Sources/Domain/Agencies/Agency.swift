/// A People's Committee that runs movements: a commune, or the province above it.
package struct Agency: Hashable, Sendable {
    package let id: ID<Agency>
    package var name: String
    package var level: AgencyLevel
    package var parent: ID<Agency>?
    /// Mã định danh (Decision 20/2020/QĐ-TTg, Art. 4), when the office has entered it.
    package var code: AgencyCode?

    package init(
        id: ID<Agency>, name: String, level: AgencyLevel, parent: ID<Agency>? = nil, code: AgencyCode? = nil
    ) {
        self.id = id
        self.name = name
        self.level = level
        self.parent = parent
        self.code = code
    }
}

/// Mã định danh: at most 35 of `A–Z 0–9 .` in groups joined by dots (Decision 20/2020/QĐ-TTg, Art. 4).
package struct AgencyCode: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let allowed = groups.allSatisfy { group in
            !group.isEmpty && group.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
        }
        guard text.utf8.count <= 35, allowed else { return nil }
        self.text = text
    }
}
