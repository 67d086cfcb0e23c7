import Domain
import Wording

/// What was found at the unit of a nomination, for who appraises it or votes on it.
struct InspectedUnitPanel: HTMLPart {
    let inspected: InspectedUnit
    let today: Day
    let language: Language

    /// Findings named one by one; the rest stands on the unit's list.
    private static let most = 8

    var html: HTML {
        let say = language
        if inspected.visits.isEmpty {
            return Panel(say(.findingsAtUnit), "<p class=\"soft\">\(say(.findingsAtUnitNone))</p>").html
        }
        let findings = inspected.findings
        let count = say(
            .findingsAtUnitCount,
            [
                "visits": String(inspected.visits.count), "all": String(findings.count),
                "open": String(findings.count { $0.status != .closed }),
                "late": String(findings.count { $0.isLate(on: today) }),
            ])
        let shown = findings.filter { $0.status != .closed } + findings.filter { $0.status == .closed }
        let items = HTML.each(Array(shown.prefix(InspectedUnitPanel.most))) { finding -> HTML in
            let link = TextLink(finding.text, to: InspectionPath.finding(finding.id))
            return "<li>\(link) \(InspectionWords.tag(finding, on: today, say))</li>"
        }
        let list: HTML = shown.isEmpty ? "" : "<ul>\(items)</ul>"
        let all = TextLink(say(.inspectionsTitle), to: InspectionPath.list(of: inspected.unit))
        let help: HTML = "<p class=\"soft\">\(say(.findingsAtUnitHelp)) \(all)</p>"
        return Panel(say(.findingsAtUnit), "<p>\(count)</p>\(list)\(help)").html
    }
}
