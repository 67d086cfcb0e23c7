package import Domain
package import Wording

/// The first step: who is scored.
package struct ScoreChoicePage: Sendable {
    private let search: String
    private let participants: [Participant]

    package init(search: String, participants: [Participant]) {
        (self.search, self.participants) = (search, participants)
    }

    package let title: Phrase = .scoreNewTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.scoringTitle), ScoringPath.list)], here: say(title), in: say)
        let box = Form.asking(
            ScoringPath.new,
            """
            \(Field.text("q", say(.scoreNewSearch), value: search, kind: .search))\
            \(Button(say(.search), .quiet))
            """)
        let rows = participants.map { participant -> [HTML] in
            [
                "<strong>\(participant.name)</strong> <span class=\"soft\">\(participant.detail)</span>",
                "\(Button(say(.scoreNewChoose), to: ScoringPath.new(for: participant.id), context: participant.name))",
            ]
        }
        let table = Table(
            say(title), columns: [.init(say(.scoringParticipant)), .init("")], rows: rows,
            empty: EmptyState(say(.scoreNewNobody)))
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(box)\(table)"))"))
            """
    }
}

/// The second step: for which occasion.
package struct ScoreOpenPage: Sendable {
    private let participant: Participant
    private let occasions: [Occasion]
    private let occasion: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter occasion: as chosen, when the form comes back.
    package init(
        participant: Participant, occasions: [Occasion], occasion: String, csrf: String, errors: FormErrors
    ) {
        (self.participant, self.occasions, self.occasion) = (participant, occasions, occasion)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { Phrase.scoreNewFor.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.scoringTitle), ScoringPath.list)], here: say(title), in: say)
        let choices = occasions.map { Choice($0.id.text, $0.name) }
        let fields: HTML = """
            \(Field.radios("occasion", say(.scoringOccasion), choices, chosen: occasion, error: errors["occasion"]))
            \(ButtonRow(Button(say(.scoreNewBegin)), Button(say(.cancel), to: ScoringPath.list)))
            """
        let form = Form(
            action: ScoringPath.list, csrf: csrf, hidden: [HiddenField("participant", participant.id.text)], fields)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: choices.isEmpty ? EmptyState(say(.scoringNoOccasion)).html : form.html))"))
            """
    }
}
