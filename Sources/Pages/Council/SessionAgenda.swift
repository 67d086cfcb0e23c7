import Domain
import Wording

/// The agenda: each nomination with its appraisal and its result against the threshold. While it is voted, the whole of
/// it is one form.
struct SessionAgendaPanel: HTMLPart {
    let sheet: SessionSheet
    let mayVote: Bool
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors
    let language: Language

    private var say: Language { language }

    var html: HTML {
        let total = sheet.total
        let threshold = say(
            .sessionThresholdWords,
            [
                "votes": say(sheet.council.rules.threshold.phrase(of: total)),
                "share": say(sheet.council.rules.threshold.phrase),
            ])
        let items = HTML.each(sheet.items.enumerated()) { item($1, place: $0 + 1) }
        let content = isVoted ? "\(form(items))" : items
        return
            "\(Panel(say(.sessionAgenda), aside: "\(CountBadge(sheet.items.count))", "<p class=\"soft\">\(threshold)</p>\(content)"))"
    }

    /// There is an item to enter a result for.
    private var isVoted: Bool { mayVote && sheet.items.contains { !$0.isWithdrawn } }

    private func form(_ items: HTML) -> Form {
        let left = sheet.unvoted
        let links = left.map { item -> HTML in
            item.item.ballot == .counted
                ? "<a href=\"#field-agree-\(item.item.nomination.text)\">\(item.name)</a>"
                : "<a href=\"\(url: BallotPath.home(sheet.session.id))\">\(item.name)</a>"
        }
        let words = say(.sessionVotesLeft, ["count": String(left.count)])
        let save = Button(say(.sessionSaveVotes), left.isEmpty ? .quiet : .primary)
        return Form(
            action: CouncilPath.act(.votes, in: sheet.session.id), csrf: csrf,
            hidden: [HiddenField("revision", String(sheet.session.revision.number))],
            """
            <p class="soft">\(say(.sessionRankHint))</p>
            \(items)
            \(if: !left.isEmpty, "<p>\(words) \(HTML.join(links, separator: ", "))</p>")
            \(ButtonRow(save))
            """)
    }

    private func item(_ item: SessionItem, place: Int) -> HTML {
        let id = item.item.nomination
        let facts = [item.detail, item.awardName, item.unitName, item.number].filter { !$0.isEmpty }
        return """
            <section id="item-\(id.text)">
            <h3>\(place). <a href="\(url: NominationPath.detail(id))">\(item.name)</a> \(result(item))\(if: item.isOnHold, " \(HoldTag(in: say))")</h3>
            <p class="soft">\(facts.joined(separator: " · "))</p>
            \(if: item.isOnHold, "<p class=\"soft\">\(say(.holdGoesOn))</p>")
            \(SessionOpinions(opinions: item.opinions, language: say))
            \(mayVote && !item.isWithdrawn ? fields(item) : item.item.count.map { counted($0, item) })
            </section>
            """
    }

    private func result(_ item: SessionItem) -> HTML {
        if item.isWithdrawn { return "\(StatusTag(say(.sessionItemWithdrawn), .neutral))" }
        guard let count = item.item.count else {
            let mode = item.item.ballot == .counted ? "" : " – \(say(item.item.ballot.phrase))"
            return "\(StatusTag(say(.sessionNotVoted) + mode, .waiting))"
        }
        let reached = sheet.isReached(item.item)
        let words = SessionResult(sheet: sheet, count: count, isReached: reached).words(in: say)
        return "\(StatusTag(words, reached ? .ok : .bad))"
    }

    private func counted(_ count: VoteCount, _ item: SessionItem) -> HTML {
        let words = say(
            .sessionCountWords,
            [
                "agree": String(count.agree), "disagree": String(count.disagree),
                "writtenAgree": String(count.writtenAgree), "writtenDisagree": String(count.writtenDisagree),
            ])
        let recused = sheet.names(item.item.recused)
        let rank = item.item.rank.map { say(.sessionRankOf, ["rank": String($0)]) + ". " } ?? ""
        return """
            <p>\(rank)\(words)\(item.item.papers.map { " \(say($0.phrase))" } ?? "")</p>
            \(if: !recused.isEmpty, "<p class=\"soft\">\(say(.sessionRecused)): \(recused.joined(separator: ", "))</p>")
            \(if: !item.item.dissent.isEmpty, "<p>\(say(.sessionDissent)): \(item.item.dissent)</p>")
            """
    }

    private func fields(_ item: SessionItem) -> HTML {
        "\(SessionVoteFields(sheet: sheet, item: item, typed: typed, errors: errors, language: say))"
    }
}

/// `8/9, cần 5 – đạt`: the votes of all members, present or in writing, against what is needed.
struct SessionResult {
    let sheet: SessionSheet
    let count: VoteCount
    let isReached: Bool

    func words(in say: Language) -> String {
        say(
            .sessionResultWords,
            [
                "votes": String(count.allAgree), "total": String(sheet.total), "needed": String(sheet.votesNeeded),
                "outcome": say(isReached ? .sessionReached : .sessionNotReached),
            ])
    }
}

/// What the appraisers said of one nomination.
struct SessionOpinions: HTMLPart {
    let opinions: [SessionItem.Opinion]
    let language: Language

    var html: HTML {
        if opinions.isEmpty {
            return "<p class=\"soft\">\(language(.sessionAppraisals)): \(language(.sessionNoAppraisal))</p>"
        }
        return HTML.each(opinions) { opinion in
            """
            <p>\(language(.sessionAppraisals)): \(language(opinion.opinion.phrase))\
            \(if: !opinion.remark.isEmpty, " – \(opinion.remark)") <span class="soft">(\(opinion.appraiser))</span></p>
            """
        }
    }
}
