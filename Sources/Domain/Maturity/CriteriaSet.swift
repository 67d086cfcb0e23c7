/// A questionnaire on the digital maturity of enterprises (VI.2.1.b), as one instrument or the office issued it: what
/// is asked, how many points each answer gives, and which points make which level. It is data: another version is
/// another set beside this one, and results of different versions are never compared.
package struct CriteriaSet: Hashable, Sendable, Codable {
    package let code: String
    package let version: String
    package let name: String
    /// The instrument behind it and where what is known of it was read; `nil` for a set of the office's own.
    package let citation: Citation?
    package let status: CriteriaSetStatus
    /// The kinds of enterprise it is made for.
    package let scales: [EnterpriseScale]
    package let validFrom: Day?
    package let validTo: Day?
    package let pillars: [MaturityPillar]
    package let rule: LevelRule

    package init(
        code: String, version: String, name: String, citation: Citation?, status: CriteriaSetStatus,
        scales: [EnterpriseScale], validFrom: Day? = nil, validTo: Day? = nil, pillars: [MaturityPillar],
        rule: LevelRule
    ) {
        (self.code, self.version, self.name, self.citation) = (code, version, name, citation)
        (self.status, self.scales) = (status, scales)
        (self.validFrom, self.validTo) = (validFrom, validTo)
        (self.pillars, self.rule) = (pillars, rule)
    }

    /// Which set and which version of it: what an assessment keeps.
    package var key: CriteriaSetKey { CriteriaSetKey(code: code, version: version) }

    package var components: [MaturityComponent] { pillars.flatMap(\.components) }
    package var criteria: [MaturityCriterion] { components.flatMap(\.criteria) }
    package var maximum: Int { pillars.reduce(0) { $0 + $1.maximum } }

    /// Whether there is anything to answer; a slot for a set that is not known yet has no questions.
    package var isOpen: Bool { !pillars.isEmpty && !rule.levels.isEmpty }

    package func component(_ code: String) -> MaturityComponent? { components.first { $0.code == code } }

    package func criterion(_ code: String) -> MaturityCriterion? { criteria.first { $0.code == code } }
}

/// A set and its version, which is how records name it.
package struct CriteriaSetKey: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    package let code: String
    package let version: String

    package init(code: String, version: String) { (self.code, self.version) = (code, version) }

    /// Reads `code@version`, the form used in addresses and on the command line.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ (1...40).contains($0.unicodeScalars.count) }) else { return nil }
        (code, version) = (parts[0], parts[1])
    }

    package var description: String { "\(code)@\(version)" }

    package static func < (left: CriteriaSetKey, right: CriteriaSetKey) -> Bool {
        (left.code, left.version) < (right.code, right.version)
    }
}

package enum CriteriaSetStatus: String, CaseIterable, Sendable, Codable {
    /// In force with whoever issued it; here for orientation.
    case reference
    /// Replaced by a later one; here for orientation and for years that were assessed with it.
    case replaced
    /// Issued by the office itself.
    case own
    /// Known by name only: nothing to answer until its text is loaded.
    case slot
}

/// The kinds of enterprise the sets distinguish (law.md §4).
package enum EnterpriseScale: String, CaseIterable, Sendable, Codable { case small = "sme", large, group }
