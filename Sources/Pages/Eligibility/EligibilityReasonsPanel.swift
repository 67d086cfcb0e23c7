import Domain
import Wording

extension EligibilityPage {
    /// What people wrote, and the form to write more while a warning lacks it.
    func reasons(_ say: Language) -> HTML {
        let written = content.judgement.reasons
        let list: HTML =
            written.isEmpty
            ? "<p class=\"soft\">\(say(.eligibilityNoReasons))</p>"
            : "<ul>\(HTML.each(written) { "<li>\($0.reason) <span class=\"soft\">\($0.at.words(in: say))</span></li>" })</ul>"
        let asks = content.permitted.contains(.explain) && !content.judgement.unexplained.isEmpty
        return "\(Panel(say(.eligibilityReasons), "\(list)\(if: asks, form(say))"))"
    }

    private func form(_ say: Language) -> HTML {
        let field = Field.longText(
            "reason", say(.eligibilityReason), value: typed["reason"] ?? "", hint: say(.eligibilityReasonHint),
            error: errors["reason"], rows: 3)
        return
            "\(Form(action: EligibilityPath.of(content.nomination.id), csrf: csrf, "\(field)\(ButtonRow(Button(say(.eligibilityReasonSave))))"))"
    }

    /// The way to what stands against the participant.
    func acts(_ say: Language) -> HTML {
        let participant = content.participant.id
        let all = TextLink(say(.holdsOf, ["name": content.participant.name]), to: EligibilityPath.of(participant))
        let new = Button(
            say(.holdsNew), to: EligibilityPath.newHold(participant, nomination: content.nomination.id))
        return
            "\(Panel(say(.holdsPanel), "<p>\(all)</p><p>\(TextLink(say(.holdsSeeAll), to: EligibilityPath.holds))</p>\(if: content.permitted.contains(.hold), "<p>\(new)</p>")"))"
    }

    func past(_ say: Language) -> HTML {
        if content.checks.isEmpty {
            return "\(Panel(say(.eligibilityPast), "<p class=\"soft\">\(say(.eligibilityNoPast))</p>"))"
        }
        let list = HTML.each(content.checks) { check in
            let head = say(
                .eligibilityPastLine,
                [
                    "stage": say(check.stage.phrase).asStart, "day": check.day.vietnamese,
                    "blocked": String(check.lines.filter(\.blocks).count),
                    "warned": String(check.lines.filter(\.warns).count),
                ])
            return """
                <details><summary>\(head)</summary>\(EligibilityLinesTable(check.lines, in: say))</details>
                """
        }
        return "\(Panel(say(.eligibilityPast), list))"
    }
}
