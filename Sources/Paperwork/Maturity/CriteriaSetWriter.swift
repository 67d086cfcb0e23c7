package import Domain

extension CriteriaSetFile {
    /// The set as a file `read` gives back unchanged; a slot can not be read back, because it has no questions.
    package static func write(_ set: CriteriaSet) -> String {
        let scales = set.scales.map(\.rawValue).joined(separator: ", ")
        var lines = [
            "code: \(quoted(set.code))", "version: \(quoted(set.version))", "name: \(quoted(set.name))",
            "status: \(set.status.rawValue)", "scales: [\(scales)]",
        ]
        if let citation = set.citation {
            lines += ["instrument: \(quoted(citation.text))", "verified: \(citation.verified ? "yes" : "no")"]
        }
        if let first = set.validFrom {
            lines += ["valid:", "  first: \(first)"] + (set.validTo.map { ["  last: \($0)"] } ?? [])
        }
        lines += ["pillars:"] + set.pillars.flatMap(pillar)
        lines += ["bands:"] + set.rule.bands.map { "  - {level: \($0.level), \(bound($0.bound))}" }
        lines += ["levels:"] + set.rule.levels.map(level)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func pillar(_ pillar: MaturityPillar) -> [String] {
        ["  - code: \(quoted(pillar.code))", "    name: \(quoted(pillar.name))", "    components:"]
            + pillar.components.flatMap(component)
    }

    private static func component(_ component: MaturityComponent) -> [String] {
        ["      - code: \(quoted(component.code))", "        name: \(quoted(component.name))", "        criteria:"]
            + component.criteria.flatMap { criterion in
                ["          - code: \(quoted(criterion.code))"]
                    + (criterion.name.map { ["            name: \(quoted($0))"] } ?? [])
                    + ["            steps: [\(criterion.steps.map(String.init).joined(separator: ", "))]"]
            }
    }

    private static func level(_ level: OverallLevel) -> String {
        let condition = level.condition.map { ", \(bound($0.points)), pillars: \($0.pillars), at: \($0.pillarLevel)" }
        return "  - {level: \(level.level), name: \(quoted(level.name))\(condition ?? "")}"
    }

    private static func bound(_ bound: MaturityBound) -> String {
        "\(bound.isIncluded ? "from" : "above"): \(bound.value)"
    }

    private static func quoted(_ text: String) -> String { PlanFile.quoted(text) }
}
