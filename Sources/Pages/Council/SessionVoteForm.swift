import Domain
import Wording

/// Enters the counted result of one item. The names of its fields carry the nomination, for several such forms stand
/// on one page.
struct SessionVoteForm: HTMLPart {
    let sheet: SessionSheet
    let item: SessionItem
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors
    let isPrimary: Bool
    let language: Language

    private var say: Language { language }
    private var id: String { item.item.nomination.text }

    var html: HTML {
        let count = item.item.count
        let fields: HTML = """
            <div class="filters">\(number("agree", .sessionAgree, count?.agree))\
            \(number("disagree", .sessionDisagree, count?.disagree))\
            \(number("writtenAgree", .sessionWrittenAgree, count?.writtenAgree))\
            \(number("writtenDisagree", .sessionWrittenDisagree, count?.writtenDisagree))</div>
            \(recused)
            \(Field.longText(name("dissent"), say(.sessionDissent), value: typed[name("dissent")] ?? item.item.dissent,
                error: errors[name("dissent")], rows: 2).optional(in: say))
            \(rank)
            \(ButtonRow(Button(say(.sessionSaveVote), isPrimary ? .primary : .quiet, context: item.name)))
            """
        let hidden = [
            HiddenField("revision", String(sheet.session.revision.number)), HiddenField("nomination", id),
        ]
        return "\(Form(action: CouncilPath.act(.votes, in: sheet.session.id), csrf: csrf, hidden: hidden, fields))"
    }

    private func name(_ field: String) -> String { "\(field)-\(id)" }

    private func number(_ field: String, _ label: Phrase, _ value: Int?) -> Field {
        let name = name(field)
        return Field.text(
            name, say(label), value: typed[name] ?? value.map(String.init) ?? "", error: errors[name], kind: .number,
            width: .short)
    }

    private var recused: HTML {
        let name = name("recused")
        let able = sheet.council.members.filter {
            [.present, .written].contains(sheet.presence(of: $0.id)) || item.item.recused.contains($0.id)
        }
        let chosen = typed.isEmpty ? item.item.recused.map(\.text) : typed.all(name)
        let field = Field.checkboxes(
            name, say(.sessionRecused), able.map { Choice($0.id.text, $0.name) }, chosen: Set(chosen),
            hint: say(.sessionRecusedHint), error: errors[name]
        ).optional(in: say)
        return """
            <details\(attribute: "open", when: !chosen.isEmpty)><summary class="linklike">\(say(.sessionRecused))\
             (\(chosen.count))</summary>\(field)</details>
            """
    }

    private var rank: Field {
        let name = name("rank")
        return Field.text(
            name, say(.sessionRank), value: typed[name] ?? item.item.rank.map(String.init) ?? "",
            hint: say(.sessionRankHint), error: errors[name], kind: .number, width: .short
        ).optional(in: say)
    }
}
