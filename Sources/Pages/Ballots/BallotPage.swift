package import Domain
package import Wording

/// The ballots of one session: the secretary runs them here, a member declares and votes, others read.
package struct BallotPage: Sendable {
    let ballots: BallotSheet
    let acts: Set<CouncilAct>
    /// A paper lies on this device.
    let hasPaper: Bool
    /// The open box's key, when it lies on this device.
    let key: String?
    let account: ID<Account>
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors

    /// - Parameters:
    ///   - acts: what this person may do in sessions; box and status limit it further.
    ///   - typed: a refused form, as it was sent.
    package init(
        ballots: BallotSheet, acts: Set<CouncilAct>, hasPaper: Bool, key: String? = nil, account: ID<Account>,
        typed: TypedFields = TypedFields(), csrf: String, errors: FormErrors = .none
    ) {
        (self.ballots, self.acts, self.hasPaper, self.key) = (ballots, acts, hasPaper, key)
        (self.account, self.typed, self.csrf, self.errors) = (account, typed, csrf, errors)
    }

    package let title: Phrase = .ballotTitle

    package func html(in say: Language) -> HTML {
        let session = ballots.session
        let crumbs = Breadcrumb(
            [
                .init(say(.councilTitle), CouncilPath.home),
                .init(say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id)),
            ], here: say(title), in: say)
        let runs = acts.contains(.runBallot)
        return """
            \(PageHead(say(title), subtitle: "\(session.at.words(in: say)) · \(ballots.sheet.occasionName)", breadcrumb: crumbs, aside: tag(say)))
            <p>\(ballots.box.map { say($0.status.explanation) } ?? say(.ballotNoBox))</p>
            \(BallotOwnPanel(page: self, language: say))
            \(if: runs, "\(BallotRunPanel(page: self, language: say))")
            \(if: acts.contains(.tally), "\(BallotTallyPanel(page: self, language: say))")
            \(if: acts.contains(.setModes) && ballots.isBeforeBox, "\(BallotModesPanel(page: self, language: say))")
            \(if: runs, "\(ConflictPanel(page: self, language: say))")
            \(if: !isDeclaring, "\(BallotItemsPanel(page: self, language: say))")
            """
    }

    /// Each dossier stands in the declaration already, and once is enough.
    private var isDeclaring: Bool {
        ballots.seat != nil && ballots.isBeforeBox && ballots.ownDeclaration == nil && !acts.contains(.runBallot)
            && !acts.contains(.setModes)
    }

    private func tag(_ say: Language) -> HTML {
        guard let box = ballots.box else { return .empty }
        return "\(StatusTag(say(box.status.phrase), box.status == .counted ? .ok : .waiting))"
    }

    /// A form of one of the ballot's acts.
    func form(_ act: BallotAct, _ content: HTML, hidden: [HiddenField] = []) -> Form {
        Form(action: BallotPath.act(act, in: ballots.session.id), csrf: csrf, hidden: hidden, content)
    }
}

/// Each item with how it is voted, by whom, and what came of it once counted.
struct BallotItemsPanel: HTMLPart {
    let page: BallotPage
    let language: Language

    private var say: Language { language }
    private var ballots: BallotSheet { page.ballots }

    var html: HTML {
        let links: HTML =
            ballots.list == nil
            ? .empty : "\(ButtonRow(Button(say(.ballotListTitle), .primary, to: BallotPath.list(ballots.session.id))))"
        return """
            \(Panel(say(.ballotItems), aside: "\(CountBadge(ballots.items.count))", "\(links)\(HTML.each(ballots.items.enumerated()) { item($1, $0 + 1) })"))
            """
    }

    private func item(_ item: SessionItem, _ place: Int) -> HTML {
        let gated = ballots.isGated(page.acts.contains(.runBallot))
        let name: HTML =
            gated
            ? HTML(text: item.name) : "<a href=\"\(url: NominationPath.detail(item.item.nomination))\">\(item.name)</a>"
        let facts = [item.detail, item.awardName, item.unitName].filter { !$0.isEmpty }.joined(separator: " · ")
        let out = ballots.out(item)
        let words = [
            "able": String(ballots.able(item)), "needed": String(ballots.sheet.votesNeeded),
            "total": String(ballots.sheet.total),
        ]
        let isLess = item.item.ballot == .counted && (ballots.offered[item.item.nomination] ?? .counted) != .counted
        let isFew = item.item.ballot == .secret && ballots.able(item) < 3 && !ballots.present.isEmpty
        return """
            <section><h3>\(place). \(name) \(StatusTag(say(item.item.ballot.phrase)))</h3>
            <p class="soft">\(facts)</p>
            \(if: ballots.session.status == .open, "<p>\(say(.ballotElectorate, words))</p>")
            \(if: !out.isEmpty, "<p>\(say(.ballotOut, ["names": out.joined(separator: ", ")])). \(say(.ballotOutEffect))</p>")
            \(if: isLess, "\(Notice(say(.ballotNeeded), .warn, in: say))")
            \(if: isFew, "\(Notice(say(.ballotTooFew, words), .warn, in: say))")
            \(result(item))
            </section>
            """
    }

    private func result(_ item: SessionItem) -> HTML {
        guard let list = ballots.list, let count = item.item.count, item.item.ballot != .counted else { return .empty }
        let reached = ballots.sheet.isReached(item.item)
        let words = SessionResult(sheet: ballots.sheet, count: count, isReached: reached).words(in: say)
        let numbers = [
            "agree": String(count.agree), "disagree": String(count.disagree),
            "blank": String(item.item.papers?.blank ?? list.count(.blank, on: item.item.nomination)),
        ]
        let figures = item.item.papers.map { " \(say($0.phrase))" } ?? ""
        return "<p>\(StatusTag(words, reached ? .ok : .bad)) \(say(.ballotResult, numbers)).\(figures)</p>"
    }
}
