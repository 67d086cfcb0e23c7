package import Domain
package import Wording

/// Every ballot of a counted box, to find the own one and to count again.
package struct BallotListPage: Sendable {
    private let sheet: SessionSheet
    private let box: BallotBox
    private let list: BallotList

    package init(sheet: SessionSheet, box: BallotBox, list: BallotList) {
        (self.sheet, self.box, self.list) = (sheet, box, list)
    }

    package let title: Phrase = .ballotListTitle

    package func html(in say: Language) -> HTML {
        let session = sheet.session
        let crumbs = Breadcrumb(
            [
                .init(say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id)),
                .init(say(.ballotTitle), BallotPath.home(session.id)),
            ], here: say(title), in: say)
        let files = ButtonRow(
            Button(say(.ballotListCSV), to: BallotPath.csv(session.id)),
            Button(say(.ballotListJSON), to: BallotPath.json(session.id)))
        return """
            \(PageHead(say(title), subtitle: sheet.occasionName, breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            \(Panel(html: """
                <p>\(say(.ballotListHint))</p>\(files)
                <p class="soft">\(say(.ballotListDigest)): <code class="receipt">\(box.digest)</code></p>
                """))
            \(HTML.each(list.nominations) { item($0, say) })
            \(if: list.nominations.isEmpty, "\(EmptyState(say(.ballotListEmpty)))")
            """
    }

    private func item(_ nomination: ID<Nomination>, _ say: Language) -> HTML {
        let name = sheet.items.first { $0.item.nomination == nomination }?.name ?? nomination.text
        let secret = list.secret.filter { $0.nomination == nomination }.map { ballot -> [HTML] in
            ["<code class=\"receipt\">\(ballot.receipt.grouped)</code>", HTML(text: say(ballot.choice.phrase))]
        }
        let open = list.open.filter { $0.nomination == nomination }.map { vote -> [HTML] in
            [
                HTML(text: sheet.council.member(vote.member)?.name ?? vote.member.text),
                HTML(text: say(vote.choice.phrase)),
            ]
        }
        let numbers = [
            "agree": String(list.count(.agree, on: nomination)),
            "disagree": String(list.count(.disagree, on: nomination)),
            "blank": String(list.count(.blank, on: nomination)),
        ]
        let table = Table(
            name, columns: [.init(say(.ballotListColumn)), .init(say(.ballotListChoice))], rows: secret + open)
        return "\(Panel(name, "<p>\(say(.ballotResult, numbers))</p>\(table)"))"
    }
}
