import Domain
import Wording

/// What the reader has to do as a member: declare, take a paper, vote.
struct BallotOwnPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }
    private var ballots: BallotSheet { page.ballots }

    var html: HTML {
        guard let seat = ballots.seat else { return .empty }
        let declares = ballots.isBeforeBox
        return "\(Panel(say(.ballotOwn), declares ? declaration : voting(seat)))"
    }

    // MARK: Declaration

    private var declaration: HTML {
        let isSent = ballots.ownDeclaration != nil
        let fields: HTML = """
            <p>\(say(.conflictDeclareHint))</p>
            \(ButtonRow(Button(say(.conflictNoneWithAll), .quiet, name: "all", value: "none")))
            \(HTML.each(ballots.items, question))
            \(ButtonRow(Button(say(isSent ? .conflictAgain : .conflictSave), isSent ? .quiet : .primary)))
            """
        let form = page.form(.declaration, fields)
        if isSent {
            return """
                <p>\(StatusTag(say(.ballotDeclared), .ok)) \(say(.conflictSent))</p>
                <details\(attribute: "open", when: !page.typed.isEmpty)><summary class="linklike">\(say(.conflictAgain))</summary>\(form)</details>
                """
        }
        return "\(Notice(say(.conflictGate), .info, in: say))\(form)"
    }

    private func question(_ item: SessionItem) -> HTML {
        let id = item.item.nomination
        let kept = ballots.ownDeclaration?.items.first { $0.nomination == id }
        let facts = [item.detail, item.unitName, item.awardName].filter { !$0.isEmpty }.joined(separator: " · ")
        let chosen = page.typed["kind-\(id)"] ?? kept?.kind.rawValue ?? DeclaredKind.free.rawValue
        let kinds = DeclaredKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return """
            \(Field.radios("kind-\(id)", say(.conflictOn, ["name": item.name]), kinds, chosen: chosen, sideBySide: true, hint: facts, error: page.errors["kind-\(id)"]))
            \(Field.text("note-\(id)", "\(say(.conflictNote)) (\(item.name))", value: page.typed["note-\(id)"] ?? kept?.note ?? "", error: page.errors["note-\(id)"]).optional(in: say))
            """
    }

    // MARK: Voting

    private func voting(_ seat: CouncilMember) -> HTML {
        guard let box = ballots.box else { return "<p class=\"soft\">\(say(.ballotNothingNow))</p>" }
        let secret = ballots.session.items(.secret, for: seat.id)
        let open = ballots.session.items(.open, for: seat.id)
        if box.status == .counted { return list }
        if ballots.sheet.presence(of: seat.id) != .present { return "<p>\(say(.ballotWaitHall))</p>" }
        if ballots.session.hasBox && secret.isEmpty && open.isEmpty && !ballots.session.has(.paper) {
            return "<p>\(say(.ballotAllOut))</p>"
        }
        let parts: [HTML] = [
            secret.isEmpty ? .empty : paper(seat, box), open.isEmpty ? .empty : byName(seat, box, open),
        ]
        let html = HTML.join(parts)
        return html.isEmpty ? "<p class=\"soft\">\(say(.ballotNothingNow))</p>" : html
    }

    private var list: HTML {
        """
        <p>\(say(.paperCounted))</p>
        \(ButtonRow(Button(say(.ballotListTitle), to: BallotPath.list(ballots.session.id)),
            Button(say(.paperTitle), to: BallotPath.paper(ballots.session.id))))
        """
    }

    private func paper(_ seat: CouncilMember, _ box: BallotBox) -> HTML {
        if ballots.papers.contains(seat.id) || page.hasPaper {
            return """
                <p>\(StatusTag(say(.ballotHasPaper), .ok))</p>
                \(ButtonRow(Button(say(.ballotOpenPaper), .primary, to: BallotPath.paper(ballots.session.id))))
                """
        }
        guard box.status == .handingOut else { return "<p>\(say(.ballotNoPaper)).</p>" }
        return """
            <p>\(say(.ballotTakeHint))</p>\(page.form(.paper, "\(ButtonRow(Button(say(.ballotTake))))"))
            """
    }

    private func byName(_ seat: CouncilMember, _ box: BallotBox, _ items: [AgendaItem]) -> HTML {
        if ballots.voted.contains(seat.id) {
            return "<p>\(StatusTag(say(.ballotHasVoted), .ok)) \(say(.ballotVotedAlready))</p>"
        }
        guard box.status == .voting else { return .empty }
        let choices = BallotChoice.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let fields = items.map { item in
            Field.radios(
                "choice-\(item.nomination)", ballots.name(of: item.nomination), choices,
                chosen: page.typed["choice-\(item.nomination)"], error: page.errors["choice-\(item.nomination)"])
        }
        return """
            <h3>\(say(.ballotVoteByName))</h3><p>\(say(.ballotVoteByNameHint))</p>
            \(page.form(.vote, "\(fields)\(ButtonRow(Button(say(.ballotSendVotes))))"))
            """
    }
}
