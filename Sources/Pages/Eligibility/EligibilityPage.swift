package import Domain
package import Wording

/// Whether one nomination may be awarded: every check with its source, what other authorities say, what stands against
/// the participant, and the reasons people wrote.
package struct EligibilityPage: Sendable {
    package struct Content: Sendable {
        let nomination: Nomination
        let participant: Participant
        let occasion: Occasion
        let award: String
        let judgement: EligibilityJudgement
        let confirmations: [AuthorityAnswer]
        let authorities: [String]
        let checks: [EligibilityCheck]
        let permitted: Set<EligibilityAct>
        let day: Day
        let lawDay: Day

        package init(
            nomination: Nomination, participant: Participant, occasion: Occasion, award: String,
            judgement: EligibilityJudgement, confirmations: [AuthorityAnswer], authorities: [String],
            checks: [EligibilityCheck], permitted: Set<EligibilityAct>, day: Day, lawDay: Day
        ) {
            (self.nomination, self.participant, self.occasion) = (nomination, participant, occasion)
            (self.award, self.judgement, self.confirmations) = (award, judgement, confirmations)
            (self.authorities, self.checks, self.permitted) = (authorities, checks, permitted)
            (self.day, self.lawDay) = (day, lawDay)
        }
    }

    let content: Content
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors
    /// What the public said of the dossier while it was posted.
    package var comments: [PostingComment] = []

    package init(_ content: Content, typed: TypedFields = TypedFields(), csrf: String, errors: FormErrors = .none) {
        (self.content, self.typed, self.csrf, self.errors) = (content, typed, csrf, errors)
    }

    package let title: Phrase = .eligibilityTitle

    package func html(in say: Language) -> HTML {
        let (nomination, name) = (content.nomination, content.participant.name)
        let crumbs = Breadcrumb(
            [
                .init(say(.nominationsTitle), NominationPath.list),
                .init(nomination.number ?? name, NominationPath.detail(nomination.id)),
            ], here: say(title), in: say)
        let law: HTML =
            content.lawDay == content.day
            ? .empty : "<p class=\"soft\">\(say(.eligibilityLaw, ["day": content.lawDay.vietnamese]))</p>"
        return """
            \(PageHead(say(title), subtitle: "\(name) · \(content.award) · \(content.occasion.name)", breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            <p class="soft">\(say(.eligibilityHelp))</p>\(law)
            \(EligibilitySummary(content.judgement, in: say))
            \(Panel(say(title), aside: HTML(text: content.day.vietnamese), "\(EligibilityLinesTable(content.judgement.lines, in: say))"))
            \(if: !content.authorities.isEmpty, confirmations(say))
            \(if: !comments.isEmpty, said(say))
            \(reasons(say))
            \(if: content.permitted.contains(.readHolds), "\(acts(say))\(past(say))")
            """
    }

    private func confirmations(_ say: Language) -> HTML {
        let rows = content.authorities.map { authority -> [HTML] in
            let known = content.confirmations.first { $0.authority == authority }
            let status = known.map { "\(StatusTag(say($0.status.phrase), tone($0.status)))" as HTML }
            var row: [HTML] = [
                HTML(text: authority), letter(known?.request, say), letter(known?.reply, say),
                status ?? "<span class=\"soft\">\(say(.eligibilityNotAsked))</span>",
            ]
            if content.permitted.contains(.confirm) {
                let address = EligibilityPath.confirmation(content.nomination.id, authority)
                row.append("\(Button(say(.eligibilityRecord), to: address, context: authority))")
            }
            return row
        }
        var columns: [Table.Column] = [
            .init(say(.eligibilityAuthority)), .init(say(.eligibilityRequest)), .init(say(.eligibilityReply)),
            .init(say(.eligibilityAnswer)),
        ]
        if content.permitted.contains(.confirm) { columns.append(.init(say(.holdsAct))) }
        let table = Table(say(.eligibilityConfirmations), columns: columns, rows: rows)
        let help: HTML = "<p class=\"soft\">\(say(.eligibilityConfirmationsHelp))</p>"
        return "\(Panel(say(.eligibilityConfirmations), "\(help)\(table)"))"
    }

    private func said(_ say: Language) -> HTML {
        "\(Panel(say(.commentsBeside), "\(CommentsTable(comments: comments, language: say))"))"
    }

    private func letter(_ mark: LetterMark?, _ say: Language) -> HTML {
        mark.map { "\($0.number), \($0.day.vietnamese)" } ?? "<span class=\"soft\">–</span>"
    }

    private func tone(_ status: ConfirmationStatus) -> StatusTag.Tone {
        switch status {
        case .asked: .warn
        case .enough: .ok
        case .violation: .bad
        }
    }
}
