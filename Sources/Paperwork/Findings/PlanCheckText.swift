package import Domain
package import Wording

/// Findings for people at a terminal: what is wrong with its place, then why it matters and what to do.
package enum PlanCheckText {
    package static func render(_ findings: [PlanFinding], in language: Language) -> String {
        findings.map { block($0, language) }.joined(separator: "\n")
    }

    private static func block(_ finding: PlanFinding, _ language: Language) -> String {
        let words = finding.words
        let strength = finding.strength.phrase.text(in: language)
        var lines = ["\(place(finding.place, language)) [\(strength)] \(words.sentence.text(in: language))"]
        if let quote = quote(finding) { lines.append("    “\(quote)”") }
        lines.append("    \(words.why.text(in: language)) \(words.action.text(in: language))")
        if let citation = finding.citation { lines.append("    \(said(citation, language))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func place(_ place: FindingPlace, _ language: Language) -> String {
        guard let line = place.line else { return Phrase.findingWhole.text(in: language) }
        let at = Phrase.findingLine.filled(["line": String(line)]).text(in: language)
        return place.section.map { "\(at) (\($0))" } ?? at
    }

    /// Not where the sentence quotes it already.
    private static func quote(_ finding: PlanFinding) -> String? {
        guard let quote = finding.place.quote, !finding.values.values.contains(quote) else { return nil }
        return quote.count > 120 ? quote.prefix(119) + "…" : quote
    }

    private static func said(_ citation: Citation, _ language: Language) -> String {
        citation.verified ? citation.text : "\(citation.text) (\(Phrase.findingUnverified.text(in: language)))"
    }
}
