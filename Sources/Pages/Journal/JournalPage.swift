package import Domain
package import Wording

/// The agency's journal in words, newest first, with the head of its chain.
package struct JournalPage: Sendable {
    private let entries: [JournalEntry]
    private let actors: [String: String]
    private let head: JournalEntry?
    private let isNewest: Bool
    private let names: [String: String]

    /// - Parameters:
    ///   - actors: names of accounts by their identity.
    ///   - head: the last entry of the chain.
    ///   - isNewest: the first page.
    ///   - names: what the records are called that the viewer may open, by the subject of an entry.
    package init(
        entries: [JournalEntry], actors: [String: String], head: JournalEntry?, isNewest: Bool,
        names: [String: String]
    ) {
        (self.entries, self.actors, self.head) = (entries, actors, head)
        (self.isNewest, self.names) = (isNewest, names)
    }

    package let title: Phrase = .journalTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), subtitle: say(.journalHelp)))
        \(if: head != nil, "\(Panel(say(.journalHead), chain(say)))")
        \(Panel(html: "\(table(say))\(pager(say))"))
        """
    }

    private func chain(_ say: Language) -> HTML {
        let hash = head?.hash ?? JournalEntry.genesis
        return """
            <p>\(say(.journalNumber)) \(head?.sequence ?? 0): <code>\(hash)</code></p>
            <p class="soft">\(say(.journalVerify))</p>
            """
    }

    private func table(_ say: Language) -> Table {
        let columns: [Table.Column] = [
            .init(say(.journalNumber)), .init(say(.journalTime)), .init(say(.journalActor)), .init(say(.journalAct)),
            .init(say(.journalSubject)),
        ]
        return Table(
            say(title), columns: columns, rows: entries.map { row($0, say) }, empty: EmptyState(say(.journalNone)))
    }

    private func row(_ entry: JournalEntry, _ say: Language) -> [HTML] {
        [
            "\(entry.sequence)", HTML(text: entry.at.words(in: say)),
            HTML(text: JournalActor.name(entry.actor, actors, say)),
            "\(say(JournalAct.phrase(for: entry.act, subject: entry.subject)))\(details(entry, say))",
            subject(entry.subject, say),
        ]
    }

    /// What entered the chain: personal values stand there as digests only.
    private func details(_ entry: JournalEntry, _ say: Language) -> HTML {
        """
        <details><summary class="soft">\(say(.journalBody))</summary><p><code>\(entry.body.text)</code></p>\
        <p class="soft">\(say(.journalHash)): <code>\(entry.hash)</code></p></details>
        """
    }

    private func subject(_ subject: String, _ say: Language) -> HTML {
        let words = say(JournalSubject.phrase(subject))
        guard let name = names[subject] else { return HTML(text: words) }
        let called = name.isEmpty ? words : name
        let shown: HTML = JournalPath.record(subject).map { "\(TextLink(called, to: $0))" } ?? HTML(text: called)
        return name.isEmpty ? shown : "\(shown)<br><span class=\"soft\">\(words)</span>"
    }

    private func pager(_ say: Language) -> HTML {
        let last = entries.last?.sequence ?? 1
        let newest: HTML = isNewest ? "" : "\(Button(say(.journalNewest), to: JournalPath.list))"
        let older: HTML = last > 1 ? "\(Button(say(.journalOlder), to: JournalPath.before(last)))" : ""
        return newest.isEmpty && older.isEmpty ? .empty : "<div class=\"buttons\">\(newest)\(older)</div>"
    }
}

/// Who an entry says acted.
package enum JournalActor {
    /// - Parameters:
    ///   - actor: an account's identity, or `system`.
    ///   - names: of accounts by their identity.
    package static func name(_ actor: String, _ names: [String: String], _ say: Language) -> String {
        if let name = names[actor] { return name }
        return say(actor == "system" ? .journalProgram : .journalUnknownActor)
    }
}

/// What an entry is about, in a word.
enum JournalSubject {
    static func phrase(_ subject: String) -> Phrase {
        switch subject.prefix(while: { $0 != ":" }) {
        case "agency": .journalAboutAgency
        case "unit": .journalAboutUnit
        case "plan": .journalAboutPlan
        case "calendar": .calendarTitle
        case "account": .journalAboutAccount
        case "participant": .journalAboutParticipant
        case "registration": .journalAboutRegistration
        case "indicator": .journalAboutIndicator
        case "progress": .journalAboutProgress
        case "maturity": .journalAboutMaturity
        case "inspection": .journalAboutInspection
        case "scoring": .journalAboutScoring
        case "occasion": .journalAboutOccasion
        case "nomination": .journalAboutNomination
        case "council": .journalAboutCouncil
        case "session": .journalAboutSession
        case "decision": .journalAboutDecision
        case "correction": .correctionLetters
        case "law": .journalAboutLaw
        case "key": .journalAboutKey
        default: .journalAboutOther
        }
    }
}
