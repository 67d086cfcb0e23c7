import Domain
import Wording

/// The fields of one item on the voting sheet. Their names carry the nomination, for the whole agenda is one form: one
/// goes from count to count with the tab key.
struct SessionVoteFields: HTMLPart {
    let sheet: SessionSheet
    let item: SessionItem
    let typed: TypedFields
    let errors: FormErrors
    let language: Language

    private var say: Language { language }
    private var id: String { item.item.nomination.text }
    /// This sheet was sent and came back; what it says stands, even where it is empty.
    private var isTyped: Bool { typed[name("agree")] != nil }

    var html: HTML {
        let count = item.item.count
        if item.item.ballot != .counted { return boxed(count) }
        let written: HTML =
            hasWritten
            ? """
            \(number("writtenAgree", .sessionWrittenAgree, count?.writtenAgree))\
            \(number("writtenDisagree", .sessionWrittenDisagree, count?.writtenDisagree))
            """ : .empty
        return """
            <fieldset><legend class="unseen">\(say(.sessionVoteOf, ["name": item.name]))</legend>
            <div class="votes">\(number("agree", .sessionAgree, count?.agree))\
            \(number("disagree", .sessionDisagree, count?.disagree))\(written)\
            \(number("rank", .sessionRank, item.item.rank).optional(in: say))</div>\(more)</fieldset>
            """
    }

    /// What the box counted is not typed; the secretary adds the order, written opinions and dissent.
    private func boxed(_ count: VoteCount?) -> HTML {
        let link = TextLink(say(.ballotTitle), to: BallotPath.home(sheet.session.id))
        guard let count else { return "<p>\(say(item.item.ballot.phrase)): \(link)</p>" }
        let hidden = [
            HiddenField(name("agree"), String(count.agree)), HiddenField(name("disagree"), String(count.disagree)),
        ]
        let written: HTML =
            hasWritten
            ? """
            \(number("writtenAgree", .sessionWrittenAgree, count.writtenAgree))\
            \(number("writtenDisagree", .sessionWrittenDisagree, count.writtenDisagree))
            """ : .empty
        let result = say(
            .sessionCountWords,
            [
                "agree": String(count.agree), "disagree": String(count.disagree),
                "writtenAgree": String(count.writtenAgree), "writtenDisagree": String(count.writtenDisagree),
            ])
        return """
            <fieldset><legend class="unseen">\(say(.sessionVoteOf, ["name": item.name]))</legend>\(hidden)
            <p>\(say(item.item.ballot.phrase)): \(link). \(result)\(item.item.papers.map { " \(say($0.phrase))" } ?? "")</p>
            <div class="votes">\(written)\(number("rank", .sessionRank, item.item.rank).optional(in: say))</div>
            \(Field.longText(
                name("dissent"), say(.sessionDissent), value: typed[name("dissent")] ?? item.item.dissent,
                error: errors[name("dissent")], rows: 2
            ).optional(in: say))</fieldset>
            """
    }

    private func name(_ field: String) -> String { "\(field)-\(id)" }

    /// Written opinions are asked for only when somebody gave one.
    private var hasWritten: Bool {
        let count = item.item.count
        return sheet.session.count(.written) > 0 || (count?.writtenAgree ?? 0) + (count?.writtenDisagree ?? 0) > 0
            || typed[name("writtenAgree")] != nil
    }

    private func number(_ field: String, _ label: Phrase, _ value: Int?) -> Field {
        let name = name(field)
        return Field.text(
            name, say(label), value: typed[name] ?? value.map(String.init) ?? "", error: errors[name], kind: .number,
            width: .short)
    }

    /// What most items do not need, folded away until it holds something.
    private var more: HTML {
        let recused = name("recused")
        let able = sheet.council.members.filter {
            [.present, .written].contains(sheet.presence(of: $0.id)) || item.item.recused.contains($0.id)
        }
        let chosen = isTyped ? typed.all(recused) : item.item.recused.map(\.text)
        let dissent = typed[name("dissent")] ?? item.item.dissent
        let members = Field.checkboxes(
            recused, say(.sessionRecused), able.map { Choice($0.id.text, $0.name) }, chosen: Set(chosen),
            hint: say(.sessionRecusedHint), error: errors[recused]
        ).optional(in: say)
        let words = Field.longText(
            name("dissent"), say(.sessionDissent), value: dissent, error: errors[name("dissent")], rows: 2
        ).optional(in: say)
        let isOpen = !chosen.isEmpty || !dissent.isEmpty || errors[recused] != nil
        return """
            <details\(attribute: "open", when: isOpen)><summary class="linklike">\(say(.sessionVoteMore))\
             (\(chosen.count))</summary>\(members)\(words)</details>
            """
    }
}
