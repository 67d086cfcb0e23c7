package import Wording

/// What one agency below sent up.
package struct CommuneLine: Sendable {
    let name: String
    let underWay: Int
    let granted: Int
    let notGranted: Int

    package init(name: String, underWay: Int, granted: Int, notGranted: Int) {
        (self.name, self.underWay) = (name, underWay)
        (self.granted, self.notGranted) = (granted, notGranted)
    }

    var received: Int { underWay + granted + notGranted }
}

/// The agencies below with the numbers of what they sent: nothing of theirs is read, only what was received.
package struct CommunesPage: Sendable {
    private let lines: [CommuneLine]
    private let occasions: [Choice]
    private let occasion: String

    package init(lines: [CommuneLine], occasions: [Choice], occasion: String) {
        (self.lines, self.occasions, self.occasion) = (lines, occasions, occasion)
    }

    package let title: Phrase = .communesTitle

    package func html(in say: Language) -> HTML {
        let choice = Field.select(
            "occasion", say(.communesOccasion), occasions, chosen: occasion, blank: say(.communesAll))
        let filter = FilterBar(
            action: ProposalPath.communes, fields: [choice], isActive: !occasion.isEmpty, in: say)
        return """
            \(PageHead(say(title), subtitle: say(.communesHelp)))
            \(if: !lines.isEmpty, filter.html)
            \(CommunesTable(lines: lines, language: say))
            """
    }
}

struct CommunesTable: HTMLPart {
    let lines: [CommuneLine]
    let language: Language

    var html: HTML {
        let rows = lines.map { line -> [HTML] in
            [
                HTML(text: line.name), "\(line.received)", "\(line.underWay)", "\(line.granted)",
                "\(line.notGranted)",
            ]
        }
        return Table(
            language(.communesTitle),
            columns: [
                .init(language(.communesName)), .number(language(.communesReceived)),
                .number(language(.communesUnderWay)), .number(language(.communesGranted)),
                .number(language(.communesNotGranted)),
            ], rows: rows, empty: EmptyState(language(.communesNone), hint: language(.communesNoneHint))
        ).html
    }
}
