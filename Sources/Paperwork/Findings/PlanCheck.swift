package import Domain
package import Reading
package import Wording

/// What a check looked at: a plan file, or a plan's own paper.
package enum PlanCheck: Sendable {
    case planFile(PlanReading)
    case paper(PlanPaper)

    /// The name decides for `.yaml` and `.yml`; otherwise the keys of a plan file at the beginning of lines do.
    ///
    /// - Throws: `PaperFault` for a file that is no text.
    package init(_ bytes: [UInt8], name: String) throws(PaperFault) {
        self =
            PlanCheck.isPlanFile(bytes, name)
            ? .planFile(PlanFile.read(bytes)) : .paper(try PlanPaperFile.read(bytes, name: name).paper)
    }

    private static func isPlanFile(_ bytes: [UInt8], _ name: String) -> Bool {
        let name = name.lowercased()
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
        let lines = bytes.prefix(PlanLimits.bytes).split(separator: UInt8(ascii: "\n"))
        return keys.count { key in lines.contains { $0.starts(with: key) } } >= 3
    }

    private static let keys = ["identity:", "bases:", "purposes:", "participants:", "criteria:", "awards:", "quotas:"]
        .map { Array($0.utf8) }

    /// Why there is nothing to find: the paper is no plan of an emulation movement.
    package var refusal: Phrase? {
        guard case .paper(let paper) = self else { return nil }
        return ReadingWords.refusal(paper.kind)
    }

    /// What keeps a plan file from being one.
    package var problems: [PlanProblem] {
        guard case .planFile(let reading) = self else { return [] }
        return reading.problems
    }

    package var findings: [PlanFinding] {
        switch self {
        case .planFile(let reading): reading.findings
        case .paper(let paper): paper.facts.found
        }
    }

    /// How many of this strength; what keeps the file from being read blocks.
    package func count(_ strength: CheckStrength) -> Int {
        let others = strength == .block ? problems.count + (refusal == nil ? 0 : 1) : 0
        return findings.count { $0.strength == strength } + others
    }
}
