package import Domain
package import Wording

/// Beginning an assessment: which enterprise, then which year and set.
package struct MaturityOpenPage: Sendable {
    private let participant: Participant
    private let sets: [CriteriaSet]
    private let years: [Int]
    private let year: String
    private let set: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - year, set: as typed, when the form comes back.
    package init(
        participant: Participant, sets: [CriteriaSet], years: [Int], year: String, set: String, csrf: String,
        errors: FormErrors
    ) {
        (self.participant, self.sets, self.years) = (participant, sets, years)
        (self.year, self.set, self.csrf, self.errors) = (year, set, csrf, errors)
    }

    package var title: Phrase { Phrase.maturityNewTitle.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.maturityTitle), MaturityPath.list)], here: say(title), in: say)
        let choices = sets.map { set in
            let scales = set.scales.map { say($0.phrase) }.joined(separator: ", ")
            return Choice(
                set.key.description, "\(set.name) – \(set.version)", hint: "\(say(set.status.phrase)); \(scales)")
        }
        let fields: HTML = """
            \(Field.select("year", say(.maturityYear), years.map { Choice(String($0), String($0)) }, chosen: year, hint: say(.maturityNewYearHint), error: errors["year"]))
            \(Field.radios("set", say(.maturitySet), choices, chosen: set, hint: say(.maturityNewSetHint), error: errors["set"]))
            \(ButtonRow(Button(say(.maturityBegin)), Button(say(.cancel), to: MaturityPath.list)))
            """
        let form = Form(
            action: MaturityPath.list, csrf: csrf, hidden: [HiddenField("participant", participant.id.text)], fields)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Notice(say(.maturityUnofficial), .info, in: say))\(Panel(html: "\(form)"))"))
            """
    }
}

/// The first step: whose assessment it is.
package struct MaturityChoicePage: Sendable {
    private let search: String
    private let participants: [Participant]

    package init(search: String, participants: [Participant]) {
        (self.search, self.participants) = (search, participants)
    }

    package let title: Phrase = .maturityNewWho

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.maturityTitle), MaturityPath.list)], here: say(title), in: say)
        let box = Form.asking(
            MaturityPath.new,
            """
            \(Field.text("q", say(.nominationNewSearch), value: search, kind: .search))\
            \(Button(say(.search), .quiet))
            """)
        let rows = participants.map { participant -> [HTML] in
            [
                "<strong>\(participant.name)</strong> <span class=\"soft\">\(participant.detail)</span>",
                "\(Button(say(.nominationNewChoose), to: MaturityPath.new(for: participant.id), context: participant.name))",
            ]
        }
        let table = Table(
            say(title), columns: [.init(say(.maturityEnterprise)), .init("")], rows: rows,
            empty: EmptyState(
                say(.maturityNobody), hint: say(.maturityEmptyHint),
                action: "\(Button(say(.nominationNewAddParticipant), to: ParticipantPath.new))"))
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(box)\(table)"))"))
            """
    }
}
