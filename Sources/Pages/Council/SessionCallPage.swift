package import Domain
package import Wording

/// The form that calls a session: agenda, time and place.
package struct SessionCallPage: Sendable {
    private let occasion: Occasion
    private let council: Council
    private let items: [SessionItem]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter items: the appraised nominations; all of them are chosen until somebody chose otherwise.
    package init(
        occasion: Occasion, council: Council, items: [SessionItem], typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.occasion, self.council, self.items) = (occasion, council, items)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .sessionCallTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.councilTitle), CouncilPath.home)], here: say(title), in: say)
        let head = PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs)
        guard !items.isEmpty else {
            let back = Button(say(.navNominations), to: NominationPath.list(occasion: occasion.id, status: .accepted))
            return """
                \(head)
                \(EmptyState(say(.sessionAgendaNone), hint: say(.sessionAgendaNoneHint), action: "\(back)"))
                """
        }
        let form = Form(
            action: CouncilPath.sessions, csrf: csrf, hidden: [HiddenField("occasion", occasion.id.text)], fields(say))
        return """
            \(head)
            \(ReadingColumn("\(Panel(html: "<p>\(say(.sessionCallHelp))</p>\(form)"))"))
            """
    }

    private func fields(_ say: Language) -> HTML {
        let source = say(
            .councilByDecision, ["number": council.decisionNumber, "day": council.decided.vietnamese])
        return """
            \(Field.checkboxes("agenda", say(.sessionAgendaChoice), items.map { choice($0, say) }, chosen: chosen,
                error: errors["agenda"]))
            \(Field.date("day", say(.sessionDay), typed: typed["day"] ?? "", error: errors["day"] ?? errors["at"]))
            \(Field.text("time", say(.sessionTime), value: typed["time"] ?? "14:00", hint: say(.sessionTimeHint),
                error: errors["time"], width: .short))
            \(Field.text("place", say(.sessionPlace), value: typed["place"] ?? "", error: errors["place"]))
            <p class="soft">\(say(.councilMembers)): \(council.members.count). \(source).</p>
            \(ButtonRow(Button(say(.sessionCallButton)), Button(say(.cancel), to: CouncilPath.home)))
            """
    }

    private var chosen: Set<String> {
        typed.isEmpty ? Set(items.map(\.item.nomination.text)) : Set(typed.all("agenda"))
    }

    private func choice(_ item: SessionItem, _ say: Language) -> Choice {
        let opinions = item.opinions.map { say($0.opinion.phrase) }.joined(separator: "; ")
        let detail = [item.number, item.awardName, item.unitName].filter { !$0.isEmpty }.joined(separator: " · ")
        let appraisal = "\(say(.sessionAppraisals)): \(opinions.isEmpty ? say(.sessionNoAppraisal) : opinions)"
        let hold = item.isOnHold ? ". \(say(.holdTag)): \(say(.holdGoesOn))" : ""
        return Choice(item.item.nomination.text, item.name, hint: "\(detail). \(appraisal)\(hold)")
    }
}
