import Domain
import Wording

/// All conflicts found and declared, and the secretary's ruling on each.
struct ConflictPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }
    private var ballots: BallotSheet { page.ballots }

    var html: HTML {
        if ballots.conflicts.isEmpty {
            return """
                \(Panel(say(.conflictTitle), "\(EmptyState(say(.conflictNothing), hint: say(.conflictNothingHint)))"))
                """
        }
        let content: HTML = """
            <p class="soft">\(say(.conflictNothingHint))</p>\(HTML.each(ballots.conflicts, conflict))
            """
        return "\(Panel(say(.conflictTitle), aside: "\(CountBadge(ballots.conflicts.count))", content))"
    }

    private func conflict(_ conflict: Conflict) -> HTML {
        let member = ballots.sheet.council.member(conflict.member)?.name ?? ""
        let name = ballots.name(of: conflict.nomination)
        let grounds = conflict.grounds.map { say($0.phrase) }.joined(separator: "; ")
        return """
            <section><h3>\(member) – \(name) \(tag(conflict))</h3>
            \(if: !grounds.isEmpty, "<p>\(grounds)\(if: !conflict.note.isEmpty, ": \(conflict.note)")</p>")
            \(conflict.ruling.map { "<p>\(say(.conflictReason)): \($0.reason)</p>" as HTML })
            \(if: ballots.isBeforeBox && !conflict.grounds.contains(.ownDossier), ruling(conflict, member, name))
            </section>
            """
    }

    private func tag(_ conflict: Conflict) -> StatusTag {
        if !conflict.isSettled { return StatusTag(say(.conflictProposed), .warn) }
        return conflict.isRecused ? StatusTag(say(.conflictOut), .neutral) : StatusTag(say(.conflictIn), .ok)
    }

    private func ruling(_ conflict: Conflict, _ member: String, _ name: String) -> HTML {
        let field = "reason-\(conflict.nomination)-\(conflict.member)"
        let hidden = [
            HiddenField("nomination", conflict.nomination.text), HiddenField("member", conflict.member.text),
        ]
        let fields: HTML = """
            \(Field.text(field, say(.conflictReasonOf, ["member": member, "name": name]), value: page.typed[field] ?? "", error: page.errors[field]))
            \(ButtonRow(
                Button(say(.conflictOut), .quiet, name: "ruling", value: "out", context: "\(member), \(name)"),
                Button(say(.conflictIn), .quiet, name: "ruling", value: "in", context: "\(member), \(name)")))
            """
        return page.form(.ruling, fields, hidden: hidden).html
    }
}
