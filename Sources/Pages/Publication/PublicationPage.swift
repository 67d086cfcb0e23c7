package import Domain
package import Wording

/// A published decision as anybody may see it: what the paper says of its recipients, and nothing of them beside it.
package struct PublishedList: Sendable {
    /// One recipient, as the paper names them.
    package struct Line: Sendable {
        let goldBook: Int
        let name: String
        let detail: String
        let achievement: String
    }

    let id: ID<Decision>
    let kind: DecisionKind
    let title: String
    let issue: Issue
    let occasionName: String
    let lines: [Line]
    /// Awards of it that another decision took back; for a cancellation, those it took back itself.
    let takenBack: Int
    /// What it replaces or cancels.
    let target: Issue?
    /// Letters that correct it.
    let corrections: [Issue]
    let fate: Fate

    /// What became of it.
    enum Fate: Sendable {
        case stands
        /// Another took its place, and nobody outside can read that one yet.
        case replacedUnseen
        /// - Parameter issue: of the decision that everybody can read; `nil`: not to be told yet.
        case replaced(Issue?)
        case cancelled(Issue?)
    }

    /// The year it was issued in.
    package var year: Int { issue.day.year }

    /// Recipients whose award does not stand are not named any more.
    /// - Returns: `nil` for a decision without number and day.
    package init?(_ published: PublishedDecision) {
        let decision = published.decision
        guard let issue = decision.issue else { return nil }
        (id, kind, title, self.issue) = (decision.id, decision.kind, decision.title, issue)
        occasionName = published.occasionName
        target = published.target?.issue
        corrections = published.corrections
        let next = published.publicSuccessor?.issue
        let names = published.standing
        fate =
            switch decision.status {
            case .replaced: names.isEmpty ? .replaced(next) : .replacedUnseen
            case .cancelled: .cancelled(next)
            default: .stands
            }
        lines = names.map {
            Line(goldBook: $0.goldBook, name: $0.name, detail: $0.detail, achievement: $0.achievement)
        }
        takenBack =
            decision.kind == .cancellation
            ? decision.items.count : decision.status == .published ? decision.items.count - lines.count : 0
    }
}

extension PublishedList {
    /// The title names number and day of what it replaces or cancels, as the program writes it.
    var namesTarget: Bool {
        guard let target else { return false }
        return title.contains("số \(target.text)")
            && (title.contains(target.day.vietnamese) || title.contains(target.day.inWords))
    }

    /// Another decision stands in its place, or took all of it back.
    var hasEnded: Bool {
        switch fate {
        case .stands, .replacedUnseen: false
        case .replaced, .cancelled: true
        }
    }
}

/// The public list, by year.
package struct PublicationPage: Sendable {
    private let lists: [PublishedList]
    private let years: [Int]
    private let year: Int?
    /// Where this list stands.
    package var address = PublicationPath.list
    /// Said below the title where the installation has several agencies.
    package var agencyName: String?
    /// The agency's other public pages; none of them where no agency is shown.
    package var links = PublicLinks { _ in nil }
    /// Where the clerk chooses what is public.
    package var settings: String?

    /// - Parameters:
    ///   - lists: newest first.
    ///   - years: every year something was published in, newest first.
    package init(lists: [PublishedList], years: [Int], year: Int?) {
        (self.lists, self.years, self.year) = (lists, years, year)
    }

    package let title: Phrase = .publicationTitle

    package func html(in say: Language) -> HTML {
        let buttons = [
            links.button(say(.publicMovementTitle), to: .movement),
            links.button(say(.publicInitiativesTitle), to: .initiatives),
            links.button(say(.publicAnnouncementsTitle), to: .announcements),
            links.button(say(.publicModelsTitle), to: .models),
            links.button(say(.publicDataTitle), to: .data),
            links.button(say(.consultationsTitle), to: .consultations),
            links.button(say(.publicFeedbackTitle), to: .feedback),
            links.button(say(links.lookUpLabel), to: .lookUp),
            settings.map { Button(say(.publicSettingsTitle), to: $0) },
        ]
        let aside: HTML = "<div class=\"buttons\">\(HTML.each(buttons.compactMap(\.self)) { "\($0) " })</div>"
        return """
            \(PageHead(say(title), subtitle: agencyName ?? say(.publicationHelp), aside: aside))
            \(if: years.count > 1, choice(say))
            \(if: lists.isEmpty, "\(empty(say))")
            \(lists.map { panel($0, say) })
            """
    }

    private func choice(_ say: Language) -> HTML {
        let links = HTML.each(years) { one -> HTML in
            let mark: HTML = one == year ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(url: "\(address)?year=\(one)")\"\(mark)>\(one)</a></li>"
        }
        let all: HTML = year == nil ? " aria-current=\"page\"" : ""
        return """
            <nav class="pager" aria-label="\(say(.publicationYear))"><ol>\
            <li><a href="\(url: address)"\(all)>\(say(.publicationAll))</a></li>\(links)</ol></nav>
            """
    }

    private func empty(_ say: Language) -> EmptyState {
        year == nil
            ? EmptyState(say(.publicationNone), hint: say(.publicationNoneHint))
            : EmptyState(
                say(.publicationNoneYear), action: "\(TextLink(say(.publicationAll), to: address))")
    }

    private func panel(_ list: PublishedList, _ say: Language) -> Panel {
        let heading = say(
            .publicationDecision, ["number": list.issue.text, "day": list.issue.day.vietnamese])
        return Panel(
            heading, aside: "\(links.address(.decision(list.id)).map { TextLink(say(.publicationPrint), to: $0) })",
            "\(PublishedLines(list: list, language: say))")
    }
}

/// What a published decision did, and its list.
struct PublishedLines: HTMLPart {
    let list: PublishedList
    let language: Language

    private var say: Language { language }

    var html: HTML {
        let count = ["count": String(list.takenBack)]
        let head: HTML = """
            <p lang="vi">\(list.title)</p>\(before)<p class="soft">\(list.occasionName)</p>\(fate)\(corrected)
            """
        if list.kind == .cancellation { return "\(head)<p>\(say(.publicationCancellation, count))</p>" }
        if list.lines.isEmpty && list.hasEnded { return head }
        return """
            \(head)\(table)
            \(if: list.takenBack > 0, "<p class=\"soft\">\(say(.publicationTakenBack, count))</p>")
            """
    }

    /// The day of the decision it follows: numbers begin anew every year. Said once.
    private var before: HTML {
        guard let target = list.target, !list.namesTarget else { return .empty }
        let values = ["number": target.text, "day": target.day.vietnamese]
        return "<p>\(say(list.kind == .cancellation ? .publicationCancels : .publicationReplaces, values))</p>"
    }

    private var corrected: HTML {
        HTML.each(list.corrections) { letter in
            let values = ["number": letter.text, "day": letter.day.vietnamese]
            return "<p>\(say(.publicationCorrected, values))</p>"
        }
    }

    private var fate: HTML {
        switch list.fate {
        case .stands: .empty
        case .replacedUnseen: "\(Notice(say(.publicationReplacedUnseen), .info, in: say))"
        case .replaced(let issue):
            "\(Notice(ended(issue, .publicationReplacedBy, .publicationReplaced), .warn, in: say))"
        case .cancelled(let issue):
            "\(Notice(ended(issue, .publicationCancelledBy, .publicationCancelled), .warn, in: say))"
        }
    }

    private func ended(_ issue: Issue?, _ named: Phrase, _ plain: Phrase) -> String {
        issue.map { say(named, ["number": $0.text, "day": $0.day.vietnamese]) } ?? say(plain)
    }

    private var table: Table {
        let rows = list.lines.map { line -> [HTML] in
            [
                "<strong>\(line.name)</strong>", HTML(text: line.detail), HTML(text: line.achievement),
                "\(line.goldBook)",
            ]
        }
        return Table(
            say(.publicationRecipients, ["count": String(list.lines.count)]), isCaptionSeen: true,
            columns: [
                .init(say(.publicationName)), .init(say(.publicationDetail)), .init(say(.publicationAchievement)),
                .number(say(.publicationOrdinal)),
            ], rows: rows)
    }
}

/// One published decision, to read and to print.
package struct PublishedDecisionPage: Sendable {
    private let list: PublishedList
    private let agencyName: String
    package var links = PublicLinks { $0 == .list ? PublicationPath.list : nil }

    package init(list: PublishedList, agencyName: String) { (self.list, self.agencyName) = (list, agencyName) }

    package func title(in say: Language) -> String {
        say(.publicationDecision, ["number": list.issue.text, "day": list.issue.day.vietnamese])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = links.address(.list).map {
            Breadcrumb([.init(say(.publicationTitle), $0)], here: title(in: say), in: say)
        }
        let signer = "\(list.issue.signerTitle) \(list.issue.signer)"
        return """
            \(PageHead(title(in: say), subtitle: agencyName, breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            \(Panel(html: "\(PublishedLines(list: list, language: say))<p class=\"soft\">\(say(.lookUpSigner)): \(signer)</p>"))
            """
    }
}
