import Domain
import Wording

/// Paper ballots: one of two people enters what was counted; both counts are shown once both are in.
struct BallotTallyPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }
    private var ballots: BallotSheet { page.ballots }

    var html: HTML {
        let items = ballots.items.filter { $0.item.ballot == .paper }
        guard let box = ballots.box, box.status == .voting || box.status == .sealed, !items.isEmpty else {
            return .empty
        }
        return """
            \(Panel(say(.ballotTallies), "<p class=\"soft\">\(say(.ballotTalliesHint))</p>\(HTML.each(items, item))"))
            """
    }

    private func item(_ item: SessionItem) -> HTML {
        let tallies = ballots.tallies.filter { $0.nomination == item.item.nomination }
        let own = tallies.first { $0.account == page.account }
        let isMine = own != nil || tallies.count < 2
        return "<section><h3>\(item.name) \(tag(tallies))</h3>\(both(tallies))\(if: isMine, form(item, own))</section>"
    }

    private func tag(_ tallies: [PaperTally]) -> StatusTag {
        switch TallyStanding(tallies) {
        case .none: StatusTag(say(.ballotTallyNone), .waiting)
        case .one: StatusTag(say(.ballotTallyOne), .waiting)
        case .agreed: StatusTag(say(.ballotTallyAgreed), .ok)
        case .differs: StatusTag(say(.ballotTallyDiffers), .bad)
        }
    }

    private func both(_ tallies: [PaperTally]) -> HTML {
        guard tallies.count > 1 else { return .empty }
        return HTML.each(tallies) { tally in
            let words = [
                "name": ballots.counters[tally.account] ?? "", "agree": String(tally.agree),
                "disagree": String(tally.disagree), "invalid": String(tally.invalid),
                "papers": tally.handedOut.map(String.init) ?? "–",
            ]
            return "<p>\(say(.ballotTallyWords, words))</p>"
        }
    }

    private func form(_ item: SessionItem, _ own: PaperTally?) -> HTML {
        let id = item.item.nomination
        func number(_ field: String, _ label: Phrase, _ value: Int?) -> Field {
            let name = "\(field)-\(id)"
            return Field.text(
                name, say(label), value: page.typed[name] ?? value.map(String.init) ?? "", error: page.errors[name],
                kind: .number, width: .short)
        }
        let fields: HTML = """
            <div class="votes">\(number("handedOut", .ballotHandedOut, own?.handedOut ?? ballots.able(item)))\
            \(number("agree", .sessionAgree, own?.agree))\
            \(number("disagree", .sessionDisagree, own?.disagree))\
            \(number("invalid", .ballotInvalid, own?.invalid))</div>
            \(ButtonRow(Button(say(.ballotTallySave), .quiet, context: item.name)))
            """
        return page.form(.tally, fields, hidden: [HiddenField("nomination", id.text)]).html
    }
}
