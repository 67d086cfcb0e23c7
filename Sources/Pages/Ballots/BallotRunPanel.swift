import Domain
import Wording

/// The secretary's part: who is ready, and the one next step.
struct BallotRunPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }
    private var ballots: BallotSheet { page.ballots }

    var html: HTML { "\(Panel(say(.ballotAskBox), "\(step)\(keyToKeep)\(people)\(discard)"))" }

    private var step: HTML {
        guard let box = ballots.box else {
            guard ballots.session.status == .open && ballots.session.hasBox else { return .empty }
            return act(.opening, .ballotOpenBox, say(.ballotOpenBoxHint), ballots.session.revision.number)
        }
        switch box.status {
        case .handingOut:
            let numbers = ["papers": String(ballots.papers.count), "present": String(ballots.present.count)]
            return act(.voting, .ballotStart, say(.ballotStartHint, numbers), box.revision.number)
        case .voting, .sealed: return counting(box)
        case .counted: return .empty
        }
    }

    /// One number for the whole box: numbers by item would tell whose ballot just came, where recusals differ.
    private func counting(_ box: BallotBox) -> HTML {
        let isSecret = ballots.session.has(.secret)
        let numbers = ["cast": String(ballots.cast), "papers": String(ballots.papers.count)]
        let isFew = isSecret && (1...2).contains(ballots.cast)
        let needsKey = !box.lock.isEmpty && page.key == nil
        let content: HTML = """
            \(if: isSecret, "<p>\(say(.ballotCast, numbers))</p>")\(if: isFew, "\(Notice(say(.ballotFewCast), .warn, in: say))")
            <p class="soft">\(say(.ballotCountHint))</p>
            \(if: needsKey, "\(Field.text("key", say(.ballotKey), hint: say(.ballotKeyHint), error: page.errors["key"], autocomplete: "off"))")
            \(ButtonRow(Button(say(.ballotCount))))
            """
        return "\(page.form(.counting, content, hidden: [HiddenField("revision", String(box.revision.number))]))"
    }

    /// To be written down by whoever opened the box; nobody else's device has it.
    private var keyToKeep: HTML {
        guard let key = page.key else { return .empty }
        return """
            <details><summary class="linklike">\(say(.ballotKey))</summary>
            <p class="soft">\(say(.ballotKeyKeep))</p><p><code class="receipt">\(key)</code></p></details>
            """
    }

    private func act(_ act: BallotAct, _ label: Phrase, _ hint: String, _ revision: Int) -> HTML {
        let content: HTML = "<p class=\"soft\">\(hint)</p>\(ButtonRow(Button(say(label))))"
        return "\(page.form(act, content, hidden: [HiddenField("revision", String(revision))]))"
    }

    /// Who took a paper, never who cast it.
    private var people: HTML {
        let rows = ballots.sheet.council.members.map { member -> [HTML] in
            [
                HTML(text: member.name), HTML(text: say(ballots.sheet.presence(of: member.id).phrase)),
                "\(state(member))",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.councilMemberName)), .init(say(.sessionAttendance)), .init(say(.ballotAskBox)),
        ]
        return """
            <p class="soft">\(say(.ballotPeopleHint))</p>\(Table(say(.ballotPeople), columns: columns, rows: rows))
            """
    }

    private func state(_ member: CouncilMember) -> HTML {
        if member.account == nil { return "\(StatusTag(say(.ballotNoAccount)))" }
        guard ballots.box != nil else {
            return ballots.declared.contains(member.id)
                ? "\(StatusTag(say(.ballotDeclared), .ok))" : "\(StatusTag(say(.ballotUndeclared), .waiting))"
        }
        var tags: [StatusTag] = []
        if ballots.session.has(.secret) {
            let has = ballots.papers.contains(member.id)
            tags.append(StatusTag(say(has ? .ballotHasPaper : .ballotNoPaper), has ? .ok : .waiting))
        }
        if ballots.voted.contains(member.id) { tags.append(StatusTag(say(.ballotHasVoted), .ok)) }
        return "\(tags)"
    }

    private var discard: HTML {
        guard let box = ballots.box, box.status != .counted else { return .empty }
        let fields: HTML = """
            <p class="soft">\(say(.ballotDiscardHint))</p>
            \(Field.text("reason", say(.ballotDiscardReason), value: page.typed["reason"] ?? "", error: page.errors["reason"]))
            \(ButtonRow(Button(say(.ballotDiscard), .danger)))
            """
        let form = page.form(.discard, fields, hidden: [HiddenField("revision", String(box.revision.number))])
        return """
            <details\(attribute: "open", when: page.errors["reason"] != nil)><summary class="linklike">\(say(.ballotDiscard))</summary>\(form)</details>
            """
    }
}

/// How each item is voted, chosen for all at once or one by one.
struct BallotModesPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }

    var html: HTML {
        let modes = BallotMode.allCases.map { Choice($0.rawValue, say($0.phrase), hint: say($0.explanation)) }
        let short = BallotMode.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let each = page.ballots.items.map { item -> Field in
            let id = item.item.nomination
            let offered = page.ballots.offered[id].map { say(.ballotOffered, ["mode": say($0.phrase)]) }
            let chosen = item.item.mode ?? page.ballots.offered[id] ?? .counted
            return Field.select(
                "mode-\(id)", item.name, short, chosen: page.typed["mode-\(id)"] ?? chosen.rawValue, hint: offered,
                error: page.errors["mode-\(id)"])
        }
        let fields: HTML = """
            <p class="soft">\(say(.ballotModesHint))</p>
            \(Field.radios("all", say(.ballotAllModes), [Choice("", say(.ballotEach))] + modes, chosen: page.typed["all"] ?? ""))
            \(each)\(ButtonRow(Button(say(.ballotModesSave), .quiet)))
            """
        let revision = HiddenField("revision", String(page.ballots.session.revision.number))
        return "\(Panel(say(.ballotModes), "\(page.form(.modes, fields, hidden: [revision]))"))"
    }
}
