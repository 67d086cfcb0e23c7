package import Domain
package import Wording

/// Beginning a nomination: first whom, then on which occasion and for which award.
package struct NominationNewPage: Sendable {
    /// An occasion that takes dossiers from the unit now.
    package struct OpenOccasion: Sendable {
        let id: ID<Occasion>
        let name: String
        let deadline: Moment?

        package init(id: ID<Occasion>, name: String, deadline: Moment?) {
            (self.id, self.name, self.deadline) = (id, name, deadline)
        }
    }

    /// How far the person has come.
    package enum Stage: Sendable {
        case noOccasion
        /// - Parameter hasMore: there are further ones than those shown.
        case who(search: String, participants: [Participant], hasMore: Bool)
        case what(Participant, awards: [AwardForm], award: String)
    }

    private let stage: Stage
    private let occasions: [OpenOccasion]
    private let chosen: ID<Occasion>?
    private let csrf: String
    private let errors: FormErrors
    /// Whom each form goes to on the open occasions: told where none goes to who was chosen.
    package var offers: [(form: AwardForm, kinds: [AwardKind])] = []

    package init(
        stage: Stage, occasions: [OpenOccasion], chosen: ID<Occasion>?, csrf: String, errors: FormErrors
    ) {
        (self.stage, self.occasions, self.chosen) = (stage, occasions, chosen)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .nominationNewTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), breadcrumb: Breadcrumb(
            [.init(say(.nominationsTitle), NominationPath.list)], here: say(title), in: say)))
        \(ReadingColumn(content(say)))
        """
    }

    private func content(_ say: Language) -> HTML {
        switch stage {
        case .noOccasion:
            let action: HTML = "\(Button(say(.navOccasions), to: OccasionPath.list))"
            let empty = EmptyState(
                say(.nominationNewNoOccasion), hint: say(.nominationNewNoOccasionHint), action: action)
            return "\(Panel(html: "\(empty)"))"
        case .who(let search, let participants, let hasMore): return who(search, participants, hasMore, say)
        case .what(let participant, let awards, let award): return what(participant, awards, award, say)
        }
    }

    private func who(_ search: String, _ participants: [Participant], _ hasMore: Bool, _ say: Language) -> HTML {
        let hidden: HTML = chosen.map { "\(HiddenField("occasion", $0.text))" } ?? ""
        let box = Form.asking(
            NominationPath.new,
            """
            \(hidden)\(Field.text("q", say(.nominationNewSearch), value: search, kind: .search))\
            \(Button(say(.search), .quiet))
            """)
        let more: HTML =
            hasMore ? "<p class=\"soft\">\(say(.nominationNewMore, ["shown": String(participants.count)]))</p>" : ""
        return """
            \(Panel(say(.nominationNewWho), "<p class=\"soft\">\(say(.nominationNewWhoHint))</p>\(box)\(people(participants, say))\(more)"))
            """
    }

    private func people(_ participants: [Participant], _ say: Language) -> Table {
        Table(
            say(.nominationNewWho), columns: [.init(say(.nominationName)), .init(say(.nominationKind)), .init("")],
            rows: participants.map { participant in
                let address = NominationPath.new(occasion: chosen, participant: participant.id)
                return [
                    "<strong>\(participant.name)</strong> <span class=\"soft\">\(participant.detail)</span>",
                    "\(say(participant.kind.phrase))",
                    "\(Button(say(.nominationNewChoose), to: address, context: participant.name))",
                ]
            },
            empty: EmptyState(
                say(.nominationNewNobody), hint: say(.nominationNewNobodyHint),
                action: "\(Button(say(.nominationNewAddParticipant), to: NavigationItem.participants.path))"))
    }

    private func what(_ participant: Participant, _ awards: [AwardForm], _ award: String, _ say: Language) -> HTML {
        let days = occasions.map { occasion in
            Choice(
                occasion.id.text, occasion.name,
                hint: occasion.deadline.map { say(.nominationNewDeadline, ["time": $0.words(in: say)]) })
        }
        let detail: HTML = participant.detail.isEmpty ? "" : "<p class=\"soft\">\(participant.detail)</p>"
        if awards.isEmpty { return "\(Panel(participant.name, "\(detail)\(nothing(participant, say))"))" }
        let forms = awards.map { Choice($0.code, $0.name, hint: say($0.competence.phrase)) }
        let only = occasions.count == 1 ? occasions.first?.id.text : chosen?.text
        let fields: HTML = """
            \(Field.radios("occasion", say(.nominationNewOccasion), days, chosen: only, error: errors["occasion"]))
            \(Field.radios("award", say(.nominationNewAward), forms, chosen: award, error: errors["award"]))
            \(ButtonRow(
                Button(say(.nominationNewButton)), Button(say(.nominationNewOther), to: NominationPath.new(occasion: chosen))))
            """
        let form = Form(
            action: NominationPath.list, csrf: csrf, hidden: [HiddenField("participant", participant.id.text)], fields)
        return "\(Panel(participant.name, "\(detail)\(form)"))"
    }

    /// No form of the open occasions goes to this kind: which kinds the plan does give to.
    private func nothing(_ participant: Participant, _ say: Language) -> HTML {
        let words = say(.nominationNewNoAward, ["kind": say(participant.kind.countsAs.phrase)])
        let lines = HTML.each(offers) { offer -> HTML in
            "<li>\(offer.form.name): \(offer.kinds.map { say($0.phrase) }.joined(separator: ", "))</li>"
        }
        let plan: HTML = offers.isEmpty ? .empty : "<p>\(say(.nominationNewGiven))</p><ul>\(lines)</ul>"
        return """
            \(Notice(words, .info, in: say))\(plan)
            \(ButtonRow(Button(say(.nominationNewOther), .primary, to: NominationPath.new(occasion: chosen))))
            """
    }
}
